using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Foreign;

/// <summary>The identity number of a state, when it is digits alone.</summary>
/// <param name="Lengths">How many digits it has.</param>
/// <param name="IsStrong">Whether its checks are so tight that no word beside it is needed to take it for one.</param>
/// <param name="Holds">Its checks.</param>
/// <param name="Context">Words that say what it is.</param>
internal sealed record NationalNumber(int[] Lengths, bool IsStrong, NationalNumber.Check Holds, params string[] Context)
{
    private readonly ContextWords _context = new(Context);

    /// <summary>Checks digits.</summary>
    internal delegate bool Check(ReadOnlySpan<char> digits);

    /// <summary>Whether such a word stands near a place.</summary>
    internal bool IsNamed(ScreenedText text, int start, int length) => _context.IsNear(text, start, length);
}
