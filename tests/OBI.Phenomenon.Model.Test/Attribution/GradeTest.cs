using OBI.Phenomenon.Model.Attribution;

namespace OBI.Phenomenon.Model.Test.Attribution;

public sealed class GradeTest
{
    [FsCheck.NUnit.Property]
    public bool Parse_Key_GivesTheGradeBack(byte reliability, byte credibility, byte likelihood, byte basis, byte link)
    {
        var grade = new Grade((SourceReliability)(reliability % 6), 1 + (credibility % 6), (Likelihood)(likelihood % 8), (AttributionBasis)(basis % 3), (StateLink)(link % 5));

        return Grade.Parse(grade.Key) == grade;
    }

    [TestCase("B252")]
    [TestCase("G2520")]
    [TestCase("B7520")]
    public void Parse_OutOfRange_Refuses(string key) =>
        Assert.That(() => Grade.Parse(key), Throws.TypeOf<FormatException>());
}
