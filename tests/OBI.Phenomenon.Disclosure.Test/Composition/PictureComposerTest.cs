using System.Text;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Picture.Files;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Disclosure.Test.Composition;

public sealed class PictureComposerTest
{
    [Test]
    public void Actor_WithEnoughIncidentsOfTwoSuppliers_HasLines()
    {
        var composed = Samples.Compose(Samples.Released, Samples.Around(), Samples.Incidents(10), Samples.Incidents(3, source: "bz"));

        Assert.That(composed.Cell("actors", "XA", "2025-Q4"), Is.EqualTo(23));
        Assert.That((composed.ActorsShown, composed.ActorsHidden), Is.EqualTo((1, 0)));
        Assert.That(composed.Picture.Vocabulary, Has.Some.Matches<Term>(term => term.Facet == "actor" && term.Code == "XA" && term.Label.Nl == "Staat XA"));
    }

    [Test]
    public void Actor_OfOneSupplierOnly_IsNamedNowhere()
    {
        var composed = Samples.Compose(Samples.Released, Samples.Incidents(30, "XB"), Samples.Incidents(10), Samples.Incidents(2, source: "bz"));

        Assert.That(Encoding.UTF8.GetString(PictureFile.Write(composed.Picture)), Does.Not.Contain("XB"));
        Assert.That(composed.ActorsHidden, Is.EqualTo(1));
    }

    [Test]
    public void Others_AreTheSignalsOfHiddenActors_EachOnce()
    {
        var composed = Samples.Compose(
            Samples.Released, Samples.Around(), Samples.Incidents(10), Samples.Incidents(3, source: "bz"), Samples.Incidents(3, "XB"), Samples.Incidents(3, "XC"), Samples.Incidents(2, "XB+XC"), Samples.Incidents(1, "XA+XB"));

        Assert.That(composed.Cell("actors", "OTHER", "2025-Q4"), Is.EqualTo(9));
        Assert.That(composed.Cell("actors", "*", "2025-Q4"), Is.EqualTo(58));
    }

    [Test]
    public void Others_OfOneHiddenActor_AreNotShown()
    {
        var composed = Samples.Compose(Samples.Released, Samples.Incidents(10), Samples.Incidents(2, source: "bz"), Samples.Incidents(9, "XB"));

        Assert.That(composed.Cell("actors", "OTHER", "2025-Q4"), Is.Null);
    }

    [Test]
    public void NotAttributed_HasLinesWithoutASecondSupplier()
    {
        var composed = Samples.Compose(Samples.Released, Samples.Incidents(11, "ZZ"), Samples.Incidents(6, "ZZ", "MOD-200"), Samples.Incidents(30), Samples.Incidents(12, concepts: "MOD-200", source: "bz"));

        Assert.That(composed.Cell("actors", "ZZ", "2025-Q4"), Is.EqualTo(17));
        Assert.That(composed.Cell("modus", "ZZ", "MOD-100", "2025-Q4"), Is.EqualTo(11));
    }

    [Test]
    public void Released_ZeroAndSmall_CannotBeToldApart()
    {
        var zero = Samples.Compose(Samples.Released, Samples.Incidents(12), Samples.Incidents(2, source: "bz"));
        var small = Samples.Compose(Samples.Released, Samples.Incidents(12), Samples.Incidents(2, source: "bz"), Samples.Incidents(4, "ZZ", "MOD-120", "szw", "2025-Q1"));

        Assert.That(Shape(small), Is.EqualTo(Shape(zero)));

        static string[] Shape(Disclosure.Composition.ComposedPicture composed) =>
            [.. composed.Picture.Tables.SelectMany(table => table.Rows.Select(row => table.Id + "|" + string.Join('|', row.Key) + "|" + row.Values[0]))];
    }

    [Test]
    public void Internal_ShowsWhatReleasedWithholds()
    {
        IEnumerable<Tally>[] tallies = [Samples.Incidents(3), Samples.Incidents(1, "XB", "MOD-200", "bz")];

        var composed = Samples.Compose(Edition.Internal, tallies);

        Assert.That(composed.Cell("actors", "XA", "2025-Q4"), Is.EqualTo(3));
        Assert.That(composed.Cell("actors", "XB", "2025-Q3"), Is.Zero);
        Assert.That(composed.Cell("modus", "XB", "MOD-200", "2025-Q4"), Is.EqualTo(1));
        Assert.That(composed.Picture.Header.Edition, Is.EqualTo(Edition.Internal));
        Assert.That(composed.Picture.Findings, Has.Count.EqualTo(Samples.Material([.. tallies.SelectMany(each => each)]).Findings.Comparisons.Length));
        Assert.That(composed.Picture.Vocabulary, Has.None.Matches<Term>(term => term.Code == "OTHER"));
        Assert.That(Samples.Compose(Samples.Released, tallies).Cell("actors", "*", "2025-Q4"), Is.Null);
    }

    [Test]
    public void Finding_PassesOnlyWhenBothCountsAreShown()
    {
        var composed = Samples.Compose(
            Samples.Released,
            Samples.Around(), Samples.Around("2025-Q3"), Samples.Incidents(20), Samples.Incidents(5, source: "bz"),
            Samples.Incidents(8, quarter: "2025-Q3"),
            Samples.Incidents(4, quarter: "2024-Q4"));

        var finding = composed.Picture.Findings.Single(each => each.Id == "XA/MOD-110/previous");

        Assert.That((finding.Observed.Value, finding.Usual.Value, finding.Verdict), Is.EqualTo((25m, 8m, FindingVerdict.Rise)));
        Assert.That(finding.Ratio.Value, Is.EqualTo(3.125m));
        Assert.That(composed.Picture.Findings, Has.None.Matches<Finding>(each => each.Against == "year-before"));
    }

    [Test]
    public void Internal_MarkedAsReleasedByHand_CannotBeWritten()
    {
        var composed = Samples.Compose(Edition.Internal, Samples.Incidents(3));
        var reread = PictureFile.Read(PictureFile.Write(composed.Picture));

        foreach (var picture in new[] { composed.Picture, reread })
        {
            Assert.That(
                () => PictureFile.Write(picture with { Header = picture.Header with { Edition = Edition.Released } }),
                Throws.TypeOf<PictureException>().With.Message.Contains("open gate"));
        }
    }

    [Test]
    public void Finding_BesideACountThatTellsWhatANewSupplierReported_IsWithheld()
    {
        // The new supplier's three signals would be the full count minus the count compared.
        var composed = Samples.Compose(
            Samples.Released,
            Samples.Around(), Samples.Around("2025-Q3"), Samples.Incidents(20), Samples.Incidents(5, source: "bz"), Samples.Incidents(3, source: "szw"), Samples.Incidents(8, quarter: "2025-Q3"));

        Assert.That(composed.Cell("modus", "XA", "MOD-110", "2025-Q4"), Is.EqualTo(28));
        Assert.That(composed.Cell("modus", "XA", "MOD-110", "2025-Q3"), Is.EqualTo(8));
        Assert.That(composed.Picture.Findings, Has.None.Matches<Finding>(finding => finding.Id.StartsWith("XA/MOD-110/", StringComparison.Ordinal)));
    }

    [Test]
    public void Suppliers_AreShownByGroupAndAddUp()
    {
        var composed = Samples.Compose(Samples.Released, Samples.Incidents(7), Samples.Incidents(6, source: "bz"), Samples.Incidents(8, source: "szw"));

        Assert.That(composed.Cell("suppliers", "veiligheid", "2025-Q4"), Is.EqualTo(7));
        Assert.That(composed.Cell("suppliers", "overig", "2025-Q4"), Is.EqualTo(6));
        Assert.That(composed.Cell("suppliers", "*", "2025-Q4"), Is.EqualTo(21));
        Assert.That(composed.Table("suppliers").Relations.Select(relation => relation.Kind), Has.All.EqualTo(RelationKind.Partition));
        Assert.That(composed.Cell("intake", "veiligheid", "*"), Is.EqualTo(50));
        Assert.That(composed.Cell("intake", "veiligheid", "rejected"), Is.Null);
        Assert.That(composed.Cell("intake", "*", "*"), Is.EqualTo(150));
    }

    [Test]
    public void Supplier_WithoutAccount_IsRefused()
    {
        var material = Samples.Material([.. Samples.Incidents(3, source: "aivd")]);

        Assert.That(() => new Disclosure.Composition.PictureComposer(material, Solving.Suppressor), Throws.ArgumentException.With.Message.Contains("aivd"));
    }

    [Test]
    public void EmptyQuarter_IsAPicture()
    {
        var composed = Samples.Compose(Samples.Released);

        Assert.That(composed.Picture.Tables, Has.Count.EqualTo(13));
        Assert.That(PictureFile.Write(PictureFile.Read(PictureFile.Write(composed.Picture))), Is.EqualTo(PictureFile.Write(composed.Picture)));
    }

    [FsCheck.NUnit.Property(MaxTest = 25)]
    public void Released_NeverShowsLessThanTheThreshold(byte[] sizes)
    {
        string[] actors = ["XA", "XB", "XA+XC", "ZZ", "XD"];
        string[] concepts = ["MOD-110 TGT-100", "MOD-120", "MOD-200 OBJ-100"];
        string[] sources = ["politie", "bz", "szw"];
        var tallies = sizes.SelectMany((size, i) => Samples.Incidents(size % 30, actors[i % 5], concepts[size % 3], sources[(size + i) % 3], i % 2 == 0 ? "2025-Q4" : "2025-Q3"));

        var composed = Samples.Compose(Samples.Released, tallies);

        var counts = composed.Picture.Tables.SelectMany(table => table.Rows).Select(row => row.Values[0]).Where(value => value.IsShown).Select(value => value.Value);
        Assert.That(counts, Has.All.GreaterThanOrEqualTo(5));
        Assert.That(composed.Picture.Findings.SelectMany(finding => new[] { finding.Observed.Value, finding.Usual.Value }), Has.All.GreaterThanOrEqualTo(5));
        Assert.That(composed.Picture.Findings, Has.None.Matches<Finding>(finding => finding.FirstSeen));
    }
}
