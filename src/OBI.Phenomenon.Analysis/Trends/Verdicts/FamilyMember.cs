using OBI.Phenomenon.Analysis.Trends.Questions;
using OBI.Phenomenon.Analysis.Trends.Shares;

namespace OBI.Phenomenon.Analysis.Trends.Verdicts;

/// <summary>One answer as judged within its family.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="PValue">Its p-value, to six digits.</param>
/// <param name="QValue">Adjusted within the family; null when it took no part.</param>
/// <param name="IsFinding">Whether the absolute test stands.</param>
/// <param name="General">By how much everything else differs from usual; null when there is nothing to compare with.</param>
/// <param name="SharePValue">The p-value against the usual number times that factor; null when there is none, or when it takes the change the other way.</param>
/// <param name="Stands">Whether it also stands when everything else is taken along.</param>
internal sealed record FamilyMember(Answer Answer, double PValue, double? QValue, bool IsFinding, GeneralFactor? General, double? SharePValue, bool Stands);
