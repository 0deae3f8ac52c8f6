using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Intake.Normalising;

/// <summary>Gathers the meanings of a row's cells and judges the row: the scope test stands here.</summary>
/// <remarks>
/// Scope: a signal counts only with a state link and conduct that is coercive, covert, deceptive or undermining. What a supplier's own scope
/// column says decides the row. Where a term of another column means a scope, it decides only a row without conduct: a visit in good
/// agreement beside a threat leaves the threat.
/// </remarks>
internal sealed class RowDraft(SourceReliability reliability)
{
    private static readonly ConceptCode DiasporaPolicy = ConceptCode.Parse("SCP-DIAS");
    private static readonly ConceptCode NoState = ConceptCode.Parse("SCP-NONST");
    private static readonly ConceptCode Unclear = ConceptCode.Parse("SCP-INSUF");

    private readonly HashSet<ConceptCode> _concepts = [];
    private readonly HashSet<ConceptCode> _declaredScopes = [];
    private readonly HashSet<ConceptCode> _impliedScopes = [];
    private readonly List<StateActor> _actors = [];
    private bool _nonState;
    private string _status = "new";
    private Region _region;
    private Grade _grade = new(reliability, 6, Likelihood.NotStated, AttributionBasis.NotEstablished, StateLink.NotStated);

    /// <summary>Adds one target of one cell.</summary>
    internal void Add(ColumnRole role, string target)
    {
        switch (role)
        {
            case ColumnRole.Actor when target == TermTargets.NonState:
                _nonState = true;
                break;
            case ColumnRole.Actor:
                _actors.Add(StateActor.Parse(target));
                break;
            case ColumnRole.Status:
                _status = target;
                break;
            case ColumnRole.Region:
                _region = Region.Parse(target);
                break;
            case ColumnRole.Credibility:
                _grade = _grade with { Credibility = target[0] - '0' };
                break;
            case ColumnRole.Likelihood:
                _grade = _grade with { Likelihood = (Likelihood)Array.IndexOf(TermTargets.Likelihoods, target) };
                break;
            case ColumnRole.Basis:
                _grade = _grade with { Basis = (AttributionBasis)Array.IndexOf(TermTargets.Bases, target) };
                break;
            case ColumnRole.StateLink:
                _grade = _grade with { StateLink = (StateLink)Array.IndexOf(TermTargets.StateLinks, target) };
                break;
            default:
                var code = ConceptCode.Parse(target);
                (role == ColumnRole.Scope ? _declaredScopes : code.Facet() == Facet.Scope ? _impliedScopes : _concepts).Add(code);
                break;
        }
    }

    /// <summary>Judges what was gathered.</summary>
    internal RowMeaning Judge()
    {
        var conduct = _concepts.Any(code => code.Facet() == Facet.Modus);
        bool Says(ConceptCode scope) => _declaredScopes.Contains(scope) || (_impliedScopes.Contains(scope) && !conduct);
        RowReason? reason =
            Says(NoState) || (_nonState && _actors.Count == 0) ? RowReason.NoStateLink
            : Says(DiasporaPolicy) ? RowReason.OrdinaryDiasporaPolicy
            : Says(Unclear) || !conduct || _actors.Count == 0 ? RowReason.ScopeUnclear
            : null;
        return new RowMeaning
        {
            Reason = _status == "withdrawn" ? null : reason,
            Withdraws = _status == "withdrawn",
            Corrects = _status == "corrected",
            Actors = _actors.Count > 0 ? ActorSet.Of(_actors) : null,
            Profile = Profile.Of(_concepts),
            Region = _region,
            Grade = _grade,
        };
    }
}
