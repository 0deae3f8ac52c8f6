using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Trends;

public sealed class EventListTest
{
    [Test]
    public void Event_OfAHiddenState_IsOnlyInTheWerkdossier()
    {
        var found = Found.Ordinary();
        Model.Context.CalendarEvent[] events = [Found.Event("van XA", "2025-03-14", "XA"), Found.Event("van XB", "2025-03-15", "XB"), Found.Event("van XA en XB", "2025-03-16", "XA", "XB"), Found.Event("van alle", "2025-03-17")];

        Assert.That(found.Compose(Samples.Released, events).Picture.Events.Select(happened => happened.Name.Nl), Is.EqualTo(new[] { "van XA", "van alle" }));
        Assert.That(found.Compose(Edition.Internal, events).Picture.Events, Has.Count.EqualTo(4));
    }

    [TestCase("2023-12-31", false)]
    [TestCase("2024-01-01", true)]
    [TestCase("2025-12-31", true)]
    [TestCase("2026-12-31", true)]
    [TestCase("2027-01-01", false)]
    public void Event_OutsideThePeriodsShownAndTheYearAfter_IsLeftOut(string day, bool isShown)
    {
        var events = Found.Ordinary().Compose(Samples.Released, [Found.Event("bezoek", day)]).Picture.Events;

        Assert.That(events, Has.Count.EqualTo(isShown ? 1 : 0));
    }
}
