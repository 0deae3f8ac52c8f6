using OBI.Phenomenon.Picture.Chapters;

namespace OBI.Phenomenon.Report.Test.Fixture;

/// <summary>Chapters as analysts could write them, with all that a chapter may hold.</summary>
internal static class ChapterSample
{
    private const string Judgements = """
        - Het is **waarschijnlijk** dat de toename van het aantal signalen over online intimidatie aanhoudt.
        - Het is *onwaarschijnlijk* dat de verschuiving bij één staat alleen door het nieuwe meldpunt komt.
        - Het is even waarschijnlijk als onwaarschijnlijk dat de daling bij de tweede staat doorzet.
        """;

    private const string Depth = """
        # Online intimidatie nader bekeken

        De signalen over online intimidatie komen vooral uit het veiligheidsdomein. Zij noemen vaak *één* kanaal, en #2 is veel kleiner.

        ## Wat opvalt

        1. De drempel om te melden is lager dan bij aangifte.
        2. Een deel van de signalen gaat over dezelfde periode:
           - rond verkiezingen
           - rond bezoeken

        | Kanaal | Beeld |
        |---|---|
        | Berichtendiensten | vaker dan elders |
        | Telefoon | $minder$ vaak |

        Een melder ziet gedrag, geen bedoeling.
        """;

    private const string Outlook = """
        In het voorjaar zijn er verkiezingen in een van de staten. Als het aantal signalen dan stijgt, zou dat bij eerdere verkiezingen passen.

        ## Wat wij niet weten

        - Of de signalen uit kleine gemeenten volledig zijn.
        """;

    private const string Action = """
        ## Diplomatiek

        Aankaarten in het eerstvolgende reguliere overleg.

        ## Weerbaarheid

        Voorlichting over het meldpunt voortzetten, in het bijzonder bij gemeenten.

        ## Bestuurlijk en strafrechtelijk

        Signalen over bedreiging vaker gezamenlijk wegen.
        """;

    public static SignedChapter[] All { get; } =
    [
        new(ChapterKind.Judgements, Judgements, "senior analist", "hoofd analyse"),
        new(ChapterKind.Depth, Depth, "senior analist", null),
        new(ChapterKind.Outlook, Outlook, "senior analist", "hoofd analyse"),
        new(ChapterKind.Action, Action, "hoofd analyse", "directeur"),
    ];
}
