using OBI.Phenomenon.Intake.Screening.Checksums;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Foreign;

/// <summary>The identity numbers of states from which many people came to the Netherlands, or that lie near it.</summary>
internal static class NationalNumbers
{
    private static readonly NationalNumber[] All =
    [
        new([11], true, IsTurkish, "t.c.", "tc", "tckn", "tc kimlik", "kimlik", "kimlik no"),
        new([10], false, IsIranian, "kode melli", "code melli", "melli", "کد ملی", "iran"),
        new([11], false, IsPolish, "pesel"),
        new([11], false, IsBelgian, "rijksregisternummer", "rijksregister", "insz", "registre national", "niss"),
        new([11], false, IsGerman, "steuer-id", "steueridentifikationsnummer", "steuer", "idnr", "tin"),
        new([10], false, IsBulgarian, "egn", "егн"),
        new([13], true, IsRomanian, "cnp"),
        new([9], false, IsIsraeli, "teudat zehut", "teudat", "israeli id"),
        new([10, 12], false, IsSwedish, "personnummer", "personal identity"),
        new([11], false, IsRussianInsurance, "snils", "снилс"),
        new([12], false, IsRussianTax, "inn", "инн"),
        new([14], false, IsEgyptian, "raqm qawmi", "qawmi", "الرقم القومي", "egypt"),
    ];

    private static readonly NationalNumber[][] ByLength = [.. Enumerable.Range(0, 21).Select(length => All.Where(number => number.Lengths.Contains(length)).ToArray())];

    /// <summary>Those with so many digits.</summary>
    internal static ReadOnlySpan<NationalNumber> OfLength(int digits) => digits < ByLength.Length ? ByLength[digits] : [];

    private static int Digit(ReadOnlySpan<char> digits, int place) => digits[place] - '0';

    private static bool IsTurkish(ReadOnlySpan<char> d)
    {
        if (d[0] == '0')
        {
            return false;
        }

        var odd = WeightedSum.Of(d, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
        var even = WeightedSum.Of(d, [0, 1, 0, 1, 0, 1, 0, 1]);
        return (((odd * 7) - even) % 10 + 10) % 10 == Digit(d, 9) && (odd + even + Digit(d, 9)) % 10 == Digit(d, 10) && d.ContainsAnyExcept(d[0]);
    }

    private static bool IsIranian(ReadOnlySpan<char> d)
    {
        var rest = WeightedSum.Of(d, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return d[..9].ContainsAnyExcept(d[0]) && Digit(d, 9) == (rest < 2 ? rest : 11 - rest);
    }

    /// <summary>By its check digit alone: a day that does not exist is as often a slip as another number.</summary>
    private static bool IsPolish(ReadOnlySpan<char> d) =>
        (10 - (WeightedSum.Of(d, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 == Digit(d, 10);

    private static bool IsBelgian(ReadOnlySpan<char> d)
    {
        var (number, check) = (long.Parse(d[..9], System.Globalization.CultureInfo.InvariantCulture), Birth.Number(d, 9, 2));
        return Birth.Number(d, 2, 2) is var month && month <= 52 && month % 20 is >= 1 and <= 12 && Birth.Number(d, 4, 2) is >= 1 and <= 31
            && (97 - (number % 97) == check || 97 - ((2_000_000_000 + number) % 97) == check);
    }

    /// <summary>Of the first ten digits at most one occurs more than once, and that no more than three times. The law has one of them do so; numbers in examples often have none.</summary>
    private static bool IsGerman(ReadOnlySpan<char> d)
    {
        var repeated = 0;
        for (var digit = '0'; digit <= '9'; digit++)
        {
            var times = d[..10].Count(digit);
            if (times > 3)
            {
                return false;
            }

            repeated += times > 1 ? 1 : 0;
        }

        return repeated <= 1 && d[0] != '0' && Iso7064.HoldsMod11And10(d);
    }

    private static bool IsBulgarian(ReadOnlySpan<char> d) =>
        WeightedSum.Of(d, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == Digit(d, 9)
        && Birth.Exists(Birth.Number(d, 0, 2), Birth.Number(d, 2, 2) % 20, Birth.Number(d, 4, 2));

    private static bool IsRomanian(ReadOnlySpan<char> d)
    {
        var rest = WeightedSum.Of(d, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
        return d[0] != '0' && (rest == 10 ? 1 : rest) == Digit(d, 12)
            && Birth.Exists(Birth.Number(d, 1, 2), Birth.Number(d, 3, 2), Birth.Number(d, 5, 2))
            && Birth.Number(d, 7, 2) is (>= 1 and <= 52) or 70;
    }

    private static bool IsIsraeli(ReadOnlySpan<char> d) => Luhn.Holds(d);

    private static bool IsSwedish(ReadOnlySpan<char> d)
    {
        var ten = d[^10..];
        return Luhn.Holds(ten) && Birth.Exists(Birth.Number(ten, 0, 2), Birth.Number(ten, 2, 2), Birth.Number(ten, 4, 2) is var day && day > 60 ? day - 60 : day)
            && (d.Length == 10 || d[..2] is "18" or "19" or "20");
    }

    private static bool IsRussianInsurance(ReadOnlySpan<char> d) =>
        WeightedSum.Of(d, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == Birth.Number(d, 9, 2) && d[..9].ContainsAnyExcept('0');

    private static bool IsRussianTax(ReadOnlySpan<char> d) =>
        WeightedSum.Of(d, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == Digit(d, 10)
        && WeightedSum.Of(d, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == Digit(d, 11);

    /// <summary>It has a check digit whose rule is not public; century, day and governorate are all that can be held against it.</summary>
    private static bool IsEgyptian(ReadOnlySpan<char> d) =>
        d[0] is '2' or '3' && Birth.Exists(Birth.Number(d, 1, 2), Birth.Number(d, 3, 2), Birth.Number(d, 5, 2)) && Birth.Number(d, 7, 2) is (>= 1 and <= 35) or 88;
}
