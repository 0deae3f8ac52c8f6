namespace OBI.Phenomenon.Intake.Screening;

/// <summary>A place in a text that looks like personal data; never the text itself.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Start">Its first character in the text as it was given, counted from 0 (UTF-16 code units).</param>
/// <param name="Length">Its length in the text as it was given.</param>
/// <param name="Confidence">How sure that is.</param>
public readonly record struct Hit(HitKind Kind, int Start, int Length, Confidence Confidence)
{
    /// <summary>The first character after it.</summary>
    public int End => Start + Length;
}
