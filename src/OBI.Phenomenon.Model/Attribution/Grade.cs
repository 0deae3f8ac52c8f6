using System.Globalization;

namespace OBI.Phenomenon.Model.Attribution;

/// <summary>Everything that says how well a signal is attributed; its parts are kept apart and never averaged.</summary>
/// <param name="Reliability">Of the supplier (Admiralty A–F).</param>
/// <param name="Credibility">Of the signal (Admiralty 1–6; 6 cannot be judged).</param>
/// <param name="Likelihood">Of the attribution (ICD 203).</param>
/// <param name="Basis">On whose word.</param>
/// <param name="StateLink">How close the one who acted stands to the state.</param>
public readonly record struct Grade(
    SourceReliability Reliability,
    int Credibility,
    Likelihood Likelihood,
    AttributionBasis Basis,
    StateLink StateLink)
{
    /// <summary>Canonical text of five signs, such as <c>B2520</c>.</summary>
    public string Key => string.Create(
        CultureInfo.InvariantCulture,
        $"{Reliability}{Credibility}{(int)Likelihood}{(int)Basis}{(int)StateLink}");

    /// <summary>Reads canonical text back.</summary>
    /// <exception cref="FormatException">The text is not a grade.</exception>
    public static Grade Parse(string key)
    {
        if (key is not { Length: 5 } || key[0] is < 'A' or > 'F' || key[1] is < '1' or > '6' || key[2] is < '0' or > '7' || key[3] is < '0' or > '2' || key[4] is < '0' or > '4')
        {
            throw new FormatException("a grade is five signs: A–F, 1–6, 0–7, 0–2, 0–4");
        }

        return new Grade((SourceReliability)(key[0] - 'A'), key[1] - '0', (Likelihood)(key[2] - '0'), (AttributionBasis)(key[3] - '0'), (StateLink)(key[4] - '0'));
    }
}
