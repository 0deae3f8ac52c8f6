using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Picture.Patterns;

namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>The labels that say what a pattern is: those the model expects most often, and those that differ demonstrably from the state's other signals.</summary>
internal static class MixLabels
{
    /// <summary>The field that no released edition has, for it would be a table of states by regions.</summary>
    internal const string Region = "region";

    /// <summary>A difference of log-odds of fewer standard errors is not listed, however many labels there are (Monroe, Colaresi and Quinn 2008).</summary>
    private const double LeastZ = 2;

    /// <summary>Each with the counts behind it, in the order of the finding.</summary>
    internal static IEnumerable<(MixLabel Said, LabelEvidence Evidence)> Of(PatternFinding pattern, double falseDiscoveryRate)
    {
        var modes = pattern.Modes.Where(mode => mode.Label is not null).Select(mode => (mode.Field, mode.Label)).ToHashSet();
        foreach (var label in pattern.Labels.Where(label => label.InsideObserved > 0))
        {
            var said = new MixLabel(label.Field, label.Label, MixRange.BandOf(label.Inside, label.InsideObserved), Compared(label, falseDiscoveryRate), modes.Contains((label.Field, label.Label)));
            if (said.IsMode || said.Compared != Representation.None)
            {
                yield return (said, label);
            }
        }
    }

    private static Representation Compared(LabelEvidence label, double falseDiscoveryRate) =>
        !(Math.Abs(label.Z) > LeastZ && label.QValue <= falseDiscoveryRate) ? Representation.None
        : label.Z > 0 && label.InsideShare > label.ElsewhereShare ? Representation.Over
        : label.Z < 0 && label.InsideShare < label.ElsewhereShare ? Representation.Under
        : Representation.None;
}
