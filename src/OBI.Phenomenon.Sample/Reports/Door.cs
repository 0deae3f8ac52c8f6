using OBI.Phenomenon.Sample.Chances;
using OBI.Phenomenon.Sample.Suppliers;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Reports;

/// <summary>A pattern as one supplier hears of it: only in what that supplier has words for.</summary>
internal sealed class Door
{
    private readonly Mix _modus;
    private readonly Mix _objectives;
    private readonly Mix _channels;
    private readonly Mix _effects;
    private readonly Mix _agents;
    private readonly Mix _interests;

    internal Door(Supplier supplier, Pattern pattern, double perDay)
    {
        Supplier = supplier;
        Pattern = pattern;
        PeakPerDay = perDay * pattern.PeakLevel;
        _modus = Sayable("modus", pattern.Modus);
        Targets = Sayable("target", pattern.Targets);
        _objectives = Sayable("objective", pattern.Objectives);
        _channels = Sayable("channel", pattern.Channels);
        _effects = Sayable("effect", pattern.Effects);
        _agents = Sayable("agent", pattern.Agents);
        _interests = Sayable("interest", pattern.Interests);
        if (Targets.Options.Length < 2)
        {
            throw new InvalidOperationException($"pattern '{pattern.Key}' at '{supplier.Key}': needs two targets or more, so that a correction can differ");
        }
    }

    internal Supplier Supplier { get; }

    internal Pattern Pattern { get; }

    internal Mix Targets { get; }

    /// <summary>Arrivals a day, outside the campaign, when the pattern is at its highest.</summary>
    internal double PeakPerDay { get; }

    /// <summary>Draws an incident that becomes known on this day, or null when the pattern was not that frequent on the day it would have happened.</summary>
    /// <remarks>Thinning (Lewis and Shedler 1979): what arrives follows the pattern's level on the day of the incident and an independent delay, without holding anything back in memory.</remarks>
    internal Incident? Draw(ulong key, DateOnly received)
    {
        var chance = Chance.For(key, Purpose.Incident);
        var day = received.AddDays(-Supplier.Delays.Draw(ref chance));
        if (day < Supplier.From || chance.Fraction() >= Pattern.Level(day) / Pattern.PeakLevel)
        {
            return null;
        }

        var modus = _modus.DrawSome(ref chance, 240);
        return new Incident(key, Pattern, day)
        {
            Modus = modus,
            Actors = SecondActor.Join(Pattern, modus, Supplier.SecondActorPermille, ref chance),
            Targets = Targets.DrawSome(ref chance, 130),
            Objectives = _objectives.DrawSome(ref chance, 100),
            Channels = chance.Permille(60) ? [] : [_channels.Draw(ref chance)],
            Effects = chance.Permille(80) ? [] : _effects.DrawSome(ref chance, 150),
            Agent = _agents.Draw(ref chance),
            Interests = _interests.DrawSome(ref chance, 80),
            Region = Provinces.Draw(ref chance),
        };
    }

    private Mix Sayable(string role, Mix mix) =>
        mix.Where(code => Supplier.CanSay(role, code))
        ?? throw new InvalidOperationException($"pattern '{Pattern.Key}': '{Supplier.Key}' has no word for any {role} of it; take that door out of the pattern");
}
