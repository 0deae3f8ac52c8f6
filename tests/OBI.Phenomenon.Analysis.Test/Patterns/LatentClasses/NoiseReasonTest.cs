using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LatentClasses;

public sealed class NoiseReasonTest
{
    [Test]
    public void LeastFitting_OneFieldUnlikeThePattern_NamesIt()
    {
        var builder = new ProfileTableBuilder([new("modus", FieldKind.Multiple, ["MOD-111", "MOD-121"]), new("target", FieldKind.Multiple, ["TGT-110", "TGT-120"])]);
        builder.Add(0b11, [0, 3]);
        builder.Add(0b10, [3]);
        var (table, _) = builder.Build();
        var model = new ClassModel(1, true, 4, new Averages(table));
        (model.Shares[0], model.Shares[1]) = (0.9, 0.1);
        new[] { 0.95, 0.05, 0.95, 0.02 }.CopyTo(model.Probabilities, 0);
        var patterns = new PatternModel(table, model, [0]);

        var fields = Enumerable.Range(0, table.Count).Select(profile => table.Fields[patterns.LeastFitting(table, profile, 0)].Name);

        Assert.That(fields, Has.All.EqualTo("target"));
    }
}
