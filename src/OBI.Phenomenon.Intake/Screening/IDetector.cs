using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening;

/// <summary>Looks for one kind of personal data.</summary>
internal interface IDetector
{
    /// <summary>The signs without which there is nothing to find; all have to occur.</summary>
    TextSigns Needs { get; }

    /// <summary>Reports what it finds.</summary>
    void Detect(ScreenedText text, HitList hits);
}
