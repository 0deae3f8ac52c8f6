using System.Runtime.InteropServices;

namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>Shows every run of neighbouring digit groups to the detectors of numbers.</summary>
internal sealed class NumberScanner : IDetector
{
    private const int MostDigits = 20;
    private const int MostGroups = 8;
    private const int WidestSeparator = 3;

    /// <summary>So that a line of groups without end takes no more room than a short one.</summary>
    private const int MostKept = 512;

    private readonly INumberDetector[][] _detectors = new INumberDetector[(MostDigits + 1) * (MostGroups + 1)][];

    internal NumberScanner(params INumberDetector[] detectors)
    {
        for (var digits = 0; digits <= MostDigits; digits++)
        {
            for (var groups = 0; groups <= MostGroups; groups++)
            {
                _detectors[Place(digits, groups)] = Array.FindAll(detectors, detector => detector.CanBe(digits, groups));
            }
        }
    }

    public TextSigns Needs => TextSigns.Digit;

    public void Detect(ScreenedText text, HitList hits)
    {
        var signs = text.Text;
        List<(int Start, int End)> groups = [];
        for (var place = 0; place < signs.Length;)
        {
            if (!char.IsAsciiDigit(signs[place]))
            {
                var next = signs.AsSpan(place).IndexOfAnyInRange('0', '9');
                if (next < 0)
                {
                    break;
                }

                if (groups.Count > 0 && !Joins(signs.AsSpan(place, next)))
                {
                    Show(text, groups, groups.Count, hits);
                    groups.Clear();
                }

                place += next;
                continue;
            }

            var start = place;
            while (place < signs.Length && char.IsAsciiDigit(signs[place]))
            {
                place++;
            }

            groups.Add((start, place));
            if (groups.Count == MostKept)
            {
                Show(text, groups, groups.Count - MostGroups, hits);
                groups.RemoveRange(0, groups.Count - MostGroups);
            }
        }

        Show(text, groups, groups.Count, hits);
    }

    /// <summary>Shows the runs that begin with one of so many groups.</summary>
    private void Show(ScreenedText text, List<(int Start, int End)> groups, int begins, HitList hits)
    {
        Span<char> digits = stackalloc char[MostDigits];
        var spans = CollectionsMarshal.AsSpan(groups);
        var signs = text.Text.AsSpan();
        for (var first = 0; first < begins; first++)
        {
            var from = spans[first].Start;
            var sticks = from > 0 && char.IsLetterOrDigit(signs[from - 1]);
            if (sticks && !Words.IsGlued(text.Text, from))
            {
                continue;
            }

            var count = 0;
            var beyond = Math.Min(spans.Length, first + MostGroups);
            for (var last = first; last < beyond; last++)
            {
                var (start, end) = spans[last];
                if (count + end - start > MostDigits)
                {
                    break;
                }

                foreach (var digit in signs[start..end])
                {
                    digits[count++] = digit;
                }

                var judges = _detectors[Place(count, last - first + 1)];
                if (judges.Length > 0 && (end == signs.Length || !char.IsLetterOrDigit(signs[end])))
                {
                    var run = new NumberRun(from, signs[from..end], digits[..count], last - first + 1, sticks);
                    foreach (var detector in judges)
                    {
                        detector.Judge(run, text, hits);
                    }
                }
            }
        }
    }

    private static int Place(int digits, int groups) => (digits * (MostGroups + 1)) + groups;

    private static bool Joins(ReadOnlySpan<char> between) => between.Length <= WidestSeparator && !between.ContainsAnyExcept(" -./");
}
