using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening;

/// <summary>Judges a word of letters and digits that holds a digit.</summary>
internal interface ITokenDetector
{
    /// <summary>Reports the word if it is of this kind.</summary>
    void Judge(int start, int length, ScreenedText text, HitList hits);
}
