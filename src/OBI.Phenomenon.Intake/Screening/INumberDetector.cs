using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening;

/// <summary>Judges a run of digits, with or without separators.</summary>
internal interface INumberDetector
{
    /// <summary>Reports the run if it is a number of this kind.</summary>
    void Judge(in NumberRun run, ScreenedText text, HitList hits);
}
