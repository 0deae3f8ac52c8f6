using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Trends;

public sealed class MarkerListTest
{
    [TestCase("2023-05-01", "2023-12-31", false)]
    [TestCase("2023-05-01", "2024-01-01", true)]
    [TestCase("2023-05-01", null, false)]
    [TestCase("2025-12-31", null, true)]
    [TestCase("2026-01-01", null, false)]
    public void Marker_WithinThePeriodsShown_IsListedThoughNoTrendNamesIt(string from, string? until, bool isListed)
    {
        var marker = Found.Marker("campagne") with { From = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), Until = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture) };

        var markers = Found.Ordinary().Compose(Samples.Released, [marker]).Picture.Markers;

        Assert.That(markers, Has.Count.EqualTo(isListed ? 1 : 0));
    }

    [Test]
    public void Marker_OfAHiddenState_IsOnlyInTheWerkdossier()
    {
        var found = Found.Ordinary();
        Marker[] markers = [Found.Marker("over-alle"), Found.Marker("over-xa", "XA"), Found.Marker("over-xb", "XB")];

        Assert.That(found.Compose(Samples.Released, markers).Picture.Markers.Select(marker => marker.Id), Is.EqualTo(new[] { "over-alle", "over-xa" }));
        Assert.That(found.Compose(Edition.Internal, markers).Picture.Markers.Select(marker => marker.Actors), Is.EqualTo(new[] { Array.Empty<string>(), ["XA"], ["XB"] }));
    }
}
