using System.Runtime.InteropServices;
using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Where a profile belongs.</summary>
/// <param name="Pattern">The number of its pattern, or <see cref="Noise"/>.</param>
/// <param name="Probability">How sure that is, from 0 to 1.</param>
/// <param name="Second">The number of the pattern that comes next (or <see cref="Noise"/>), itself where there is no other.</param>
/// <param name="Entropy">Entropy of its probabilities to the highest possible, from 0 (sure) to 1.</param>
[StructLayout(LayoutKind.Auto)] // twelve bytes, for there can be as many as signals
public readonly record struct ProfileAssignment(short Pattern, float Probability, short Second, float Entropy)
{
    /// <summary>The number that stands for no pattern.</summary>
    public const short Noise = -1;

    private const double Sure = 0.8;

    /// <summary>How sure that is, in a word.</summary>
    public AssignmentStatus Status =>
        Pattern == Noise ? AssignmentStatus.Noise : SixDigits.Round(Probability) >= Sure ? AssignmentStatus.Assigned : AssignmentStatus.Doubtful;
}
