using OBI.Phenomenon.Disclosure.Suppression;
using static OBI.Phenomenon.Disclosure.Test.Suppression.Problems;

namespace OBI.Phenomenon.Disclosure.Test.Suppression;

public sealed class KeptProtectionsTest
{
    private static readonly ProtectionOptions Wide = new() { Threshold = 5 };

    private Answers _answers = null!;
    private Suppressor _suppressor = null!;

    [SetUp]
    public void Start()
    {
        _answers = new Answers();
        _suppressor = Suppressor.Start(_answers);
    }

    [TearDown]
    public void Stop() => _suppressor.Dispose();

    [Test]
    public void Protect_KnownProblem_GivesTheSameAndKeepsNothingMore()
    {
        var first = _suppressor.Protect(Problem(18), Wide);

        var again = _suppressor.Protect(Problem(18), Wide);

        Assert.That(again.Cells, Is.EqualTo(first.Cells));
        Assert.That(again.Unprotected, Is.EqualTo(first.Unprotected));
        Assert.That(_answers.Kept, Has.Count.EqualTo(1));
        Assert.That(_answers.Found, Is.EqualTo(1));
    }

    [Test]
    public void Protect_AnotherValueOrThreshold_IsAnotherProblem()
    {
        _suppressor.Protect(Problem(18), Wide);
        _suppressor.Protect(Problem(19), Wide);
        _suppressor.Protect(Problem(18), new ProtectionOptions { Threshold = 6 });

        Assert.That(_answers.Kept, Has.Count.EqualTo(3));
        Assert.That(_answers.Found, Is.Zero);
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("{\"Cells\":[],\"Unprotected\":[]}")]
    public void Protect_AnswerThatIsNone_IsWorkedOutAnew(string broken)
    {
        var first = _suppressor.Protect(Problem(18), Wide);
        var key = _answers.Kept.Keys.Single();
        _answers.Kept[key] = System.Text.Encoding.UTF8.GetBytes(broken);

        var again = _suppressor.Protect(Problem(18), Wide);

        Assert.That(again.Cells, Is.EqualTo(first.Cells));
        Assert.That(_answers.Kept[key], Has.Length.GreaterThan(broken.Length));
    }

    private static ProtectionProblem Problem(int corner) => Crossed(new[,] { { 2, corner }, { 30, 10 }, { 40, 50 } }, threshold: 5);

    private sealed class Answers : IAnswers
    {
        internal Dictionary<string, byte[]> Kept { get; } = [];

        internal int Found { get; private set; }

        public byte[]? Find(string key)
        {
            var kept = Kept.GetValueOrDefault(key);
            Found += kept is null ? 0 : 1;
            return kept;
        }

        public void Keep(string key, byte[] answer) => Kept[key] = answer;
    }
}
