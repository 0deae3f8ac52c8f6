using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening;

/// <summary>Judges a run of digits, with or without separators.</summary>
internal interface INumberDetector
{
    /// <summary>Whether a number of this kind can have so many digits in so many groups; asked once, of every number of both.</summary>
    bool CanBe(int digits, int groups);

    /// <summary>Reports the run if it is a number of this kind.</summary>
    void Judge(in NumberRun run, ScreenedText text, HitList hits);
}
