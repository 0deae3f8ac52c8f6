using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Sections.Brief;
using OBI.Phenomenon.Report.Speaking;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Sections;

public sealed class CorrectionsTest
{
    private static readonly Sample Corrected = new() { Corrected = true };

    [Test]
    public void Numbers_StandInThreeColumnsAndTheCausesBesideThem()
    {
        var grid = Corrections.Numbers(Fixture.Material.Of(Corrected));

        Assert.That(grid.Columns.Skip(2).Take(2).Select(column => column.Title), Is.EqualTo(new[] { "Uitgegeven", "Hersteld" }));
        Assert.That(
            grid.Rows.Select(row => string.Join(" | ", row)),
            Is.EqualTo(new[]
            {
                "K4 2024 | Totaal | 331 | n.g. | n.g. | n.g. | n.g. | n.g. | n.g.",
                "K3 2025 | Totaal | 360 | 389 | +37 | n.g. | -8 | n.g. | n.g.",
                "K3 2025 | Staat XA | 96 | 108 | +12 | n.g. | n.g. | n.g. | n.g.",
            }));
    }

    [Test]
    public void Comparison_WithNumbersThatStandAsReleased_SaysSo()
    {
        Assert.That(Verdict.Sentence(Fixture.Material.Of(Corrected), "XA"), Does.Contain("het vierde kwartaal van 2024 (aantal zoals eerder uitgegeven)"));
        Assert.That(Verdict.Sentence(Fixture.Material.Of(new Sample()), "XA"), Does.Not.Contain("uitgegeven"));
        Assert.That(Verdict.Sentence(Fixture.Material.Of(Corrected with { Edition = Edition.Internal }), "XA"), Does.Not.Contain("uitgegeven"));
        Assert.That(Corrections.Standing(Fixture.Material.Of(Corrected)), Does.StartWith("De aantallen over K4 2024 staan in dit beeld zoals zij eerder zijn uitgegeven."));
    }

    [Test]
    public void KeyPointTakenBack_IsSaidAmongTheKeyPointsAndInTheBriefing()
    {
        const string Sentence = "het fenomeenbeeld over het vierde kwartaal van 2024 zei van";
        var material = Fixture.Material.Of(Corrected);

        var points = KeyPoints.Write(material).Passages["overturned"];
        var glance = BriefFront.Write(material).Passages["glance"];

        Assert.That(points[0], Does.Contain(Sentence).And.Contains("aantoonbaar meer dan gebruikelijk").And.Contains("geen aantoonbare verandering"));
        Assert.That(points[1], Does.Contain("bijlage over datakwaliteit"));
        Assert.That(glance[^1], Is.EqualTo(points[0]));
        Assert.That(Quality.Write(material).Passages["overturned"], Has.Count.EqualTo(2));
    }

    [Test]
    public void NothingReleasedBefore_IsNothingToSay()
    {
        var quality = Quality.Write(Fixture.Material.Of(new Sample()));

        Assert.That((quality.Grids["revisions"].Rows.Count, quality.Grids["revisions"].Note, quality.Passages["standing"].Count), Is.EqualTo((0, "", 0)));
        Assert.That(KeyPoints.Write(Fixture.Material.Of(new Sample())).Passages["overturned"], Is.Empty);
    }
}
