using System.Diagnostics;
using System.Globalization;
using OBI.Phenomenon.Intake.Screening;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How fast texts are screened, in processor time of one core: Dutch prose as it may stand in a cell, and hostile lines of ten million characters.</summary>
internal sealed class ScreeningStudy(TextWriter output) : Study(output)
{
    private const int Characters = 10_000_000;

    private static readonly string[] Prose =
    [
        "De melder werd na afloop van de bijeenkomst op straat aangesproken en gefotografeerd; dit gebeurde in het najaar vaker.",
        "Volgens de leverende organisatie gaat het om een werkwijze die in Den Haag en Rotterdam al eerder is gemeld, ook in 2024.",
        "Een vereniging kreeg een brief van de ambassade met het verzoek om een lijst van leden, met een termijn van 14 dagen.",
        "Op een besloten kanaal verschenen berichten over deelnemers aan de demonstratie van 12 oktober 2025, zonder namen.",
        "Er is contact geweest met familie in het land van herkomst; de melder ziet daarom af van verdere stappen.",
    ];

    private static readonly string[] Hostile = ["12 ", "a.", "a@", "Aa ", "0612345678 ", "::", "1", "A", "1234AB ", "1.1.1.", "00 ", "01-01-1990 ", "(0", "+31 ", "V-", "NL00", "AA00 ", "Dhr. ", "://[", "\u0661\u0662 ", "e\u0301"];

    internal override void Run()
    {
        Output.WriteLine("text,cpuSeconds,megabytesPerSecond,hits");

        // The first round also compiles.
        for (var round = 1; round <= 3; round++)
        {
            Measure($"prose {round}", [.. Enumerable.Range(0, Characters / 120).Select(line => Prose[line % Prose.Length])]);
        }

        foreach (var sign in Hostile)
        {
            Measure($"'{sign}' again and again", [string.Concat(Enumerable.Repeat(sign, Characters / sign.Length))]);
        }
    }

    private void Measure(string name, string[] texts)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var hits = texts.Sum(text => Screener.Screen(text).Count);
        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{seconds:0.00},{texts.Sum(text => (long)text.Length) / 1e6 / seconds:0.0},{hits}"));
    }
}
