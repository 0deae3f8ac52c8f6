using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>Reads the <c>retention</c> of a pipeline.</summary>
internal static class RetentionFile
{
    /// <summary>The key in the pipeline's file. What stands under it is no part of the pipeline's version: a hold must not change a picture.</summary>
    internal const string Key = "retention";

    /// <summary>Reads and checks it; the usual one when the pipeline has none.</summary>
    /// <exception cref="ContractException">Something breaks a rule; the message says where.</exception>
    internal static Retention Read(YamlMap pipeline, IReadOnlyList<SourceContract> sources)
    {
        if (pipeline.MapOrNull(Key) is not { } map)
        {
            return Retention.Usual;
        }

        map.Only("raw_days", "quarantine_days", "signal_quarters", "handed_over", "holds");
        var handedOver = map.Texts("handed_over");
        if (handedOver.FirstOrDefault(name => sources.All(source => source.Source != name)) is { } stranger)
        {
            throw map.Fault("handed_over", $"'{stranger}' is no supplier of this pipeline; valid: {string.Join(", ", sources.Select(source => source.Source))}");
        }

        return new Retention(
            map.Has("raw_days") ? map.Number("raw_days", 0, Retention.MostRawDays) : Retention.Usual.RawDays,
            map.Has("quarantine_days") ? map.Number("quarantine_days", 0, Retention.MostQuarantineDays) : Retention.Usual.QuarantineDays,
            map.Has("signal_quarters") ? map.Number("signal_quarters", 1, Retention.MostSignalQuarters) : Retention.Usual.SignalQuarters,
            handedOver,
            [.. map.Maps("holds").Select(hold => ReadHold(hold, sources))]);
    }

    private static Hold ReadHold(YamlMap hold, IReadOnlyList<SourceContract> sources)
    {
        hold.Only("supplier", "delivery", "reason");
        var supplier = hold.OneOf("supplier", [.. sources.Select(source => source.Source)]);
        var delivery = hold.TextOrNull("delivery");
        if (delivery is not null && !sources.First(source => source.Source == supplier).Delivery.Names.TryRead(delivery, out _, out _))
        {
            throw hold.Fault("delivery", $"'{delivery}' is not named as the deliveries of '{supplier}' are; name one of them, or leave 'delivery' out to keep all");
        }

        return new Hold(supplier, delivery, hold.Words("reason"));
    }
}
