namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>Shows every run of neighbouring digit groups to the detectors of numbers.</summary>
internal sealed class NumberScanner(params INumberDetector[] detectors) : IDetector
{
    private const int FewestDigits = 8;
    private const int MostDigits = 20;
    private const int MostGroups = 8;
    private const int WidestSeparator = 3;

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
                    Show(text, groups, hits);
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
        }

        Show(text, groups, hits);
    }

    private void Show(ScreenedText text, List<(int Start, int End)> groups, HitList hits)
    {
        Span<char> digits = stackalloc char[MostDigits];
        for (var first = 0; first < groups.Count; first++)
        {
            if (groups[first].Start > 0 && char.IsLetterOrDigit(text.Text[groups[first].Start - 1]))
            {
                continue;
            }

            var count = 0;
            for (var last = first; last < Math.Min(groups.Count, first + MostGroups); last++)
            {
                var (start, end) = groups[last];
                if (count + end - start > MostDigits)
                {
                    break;
                }

                text.Text.AsSpan(start, end - start).CopyTo(digits[count..]);
                count += end - start;
                if (count >= FewestDigits && (end == text.Text.Length || !char.IsLetterOrDigit(text.Text[end])))
                {
                    var run = new NumberRun(groups[first].Start, text.Text.AsSpan(groups[first].Start, end - groups[first].Start), digits[..count], last - first + 1);
                    foreach (var detector in detectors)
                    {
                        detector.Judge(run, text, hits);
                    }
                }
            }
        }
    }

    private static bool Joins(ReadOnlySpan<char> between) => between.Length <= WidestSeparator && !between.ContainsAnyExcept(" -./");
}
