using System.Globalization;
using System.Text;
using OBI.Phenomenon.Intake.Screening;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Testing.Contracts;

namespace OBI.Phenomenon.Intake.Test.Screening;

/// <summary>Nothing personal comes in: not in a text, not in a code, and not in what is said about it.</summary>
public sealed class PersonalDataIntakeTest
{
    private const string Header = "nummer,datum,land,wijze,plaats,intern,toelichting\n";
    private const string Canary = "kanarie.vogel@voorbeeld.nl";

    private static readonly SourceContract Contract = TrialContract.Read(TrialContract.Source
        .Replace("intern: { ignored: \"eigen kenmerk\" }", "intern: { ignored: \"eigen kenmerk\" }\n  toelichting: { is: text, max_length: 200, empty: not-observed }", StringComparison.Ordinal)
        .Replace("max: 100 }", "max: 200000 }", StringComparison.Ordinal)
        .Replace("max_share: 0.1", "max_share: 0.5", StringComparison.Ordinal));

    [Test]
    public void Read_CleanText_IsAcceptedAndDropped()
    {
        var trial = new Trial();

        var result = trial.Read(Header + "1,2025-07-03,Alfa,bedreiging,Utrecht,,de melder werd op straat aangesproken\n2,2025-07-03,Alfa,bedreiging,,,\n", Contract);

        Assert.That(result.Balance.Accepted, Is.EqualTo(2));
        Assert.That(trial.Sink.Signals, Has.Count.EqualTo(2));
    }

    [TestCase(Canary, "personal-data", false)]
    [TestCase("hij heet Jan de Vries", "possibly-personal-data", true)]
    [TestCase("zij (03-04-1984) belde", "possibly-personal-data", true)]
    [TestCase("een woord te veel", null, false)]
    public void Read_TextWithAHit_IsRejectedOrQuarantinedByColumn(string text, string? reason, bool quarantine)
    {
        var trial = new Trial();

        var result = trial.Read(Header + $"1,2025-07-03,Alfa,bedreiging,,,{text}\n2,2025-07-03,Alfa,bedreiging,,,\n", Contract);

        Assert.That(result.Balance.Quarantined, Is.EqualTo(quarantine ? 1 : 0));
        Assert.That(result.Balance.Rejected, Is.EqualTo(reason is null || quarantine ? 0 : 1));
        Assert.That(trial.Faults.ToString(), Is.EqualTo("line,column,reason\n" + (reason is null ? "" : $"2,toelichting,{reason}\n")));
    }

    [Test]
    public void Read_TextLongerThanContracted_IsRejected()
    {
        var trial = new Trial();

        trial.Read(Header + $"1,2025-07-03,Alfa,bedreiging,,,{new string('a', 201)}\n2,2025-07-03,Alfa,bedreiging,,,\n", Contract);

        Assert.That(trial.Faults.ToString(), Does.Contain("2,toelichting,text-too-long"));
    }

    [Test]
    public void Read_IdentifierInAColumnOfCodes_RefusesTheDeliveryWithoutNamingIt()
    {
        var fault = Assert.Throws<IntakeException>(() => new Trial().Read(Header + $"1,2025-07-03,Alfa,{Canary},,,\n2,2025-07-03,Alfa,bedreiging,,,\n", Contract))!;

        Assert.That(fault.Reason, Is.EqualTo("personal-data"));
        Assert.That(fault.Message, Does.Contain("column 'wijze'").And.Not.Contain("kanarie"));
    }

    [TestCase(100, 1, false)]
    [TestCase(400, 8, true)]
    [TestCase(2000, 12, false)]
    public void Read_ManyRowsWithHits_RefusesTheDelivery(int rows, int hits, bool refused)
    {
        var text = new StringBuilder(Header);
        for (var row = 0; row < rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row},2025-07-03,Alfa,bedreiging,,,{(row < hits ? Canary : "gezien")}\n");
        }

        if (refused)
        {
            Assert.That(() => new Trial().Read(text.ToString(), Contract), Throws.TypeOf<IntakeException>().With.Message.Contains($"{hits} of {rows} rows").And.Message.Not.Contains("kanarie"));
        }
        else
        {
            Assert.That(new Trial().Read(text.ToString(), Contract).Balance.Rejected, Is.EqualTo(hits));
        }
    }

    [Test]
    public void Rule_FiveHundredInAHundredThousand_Refuses()
    {
        Assert.That(PersonalDataRule.Refuses(500, 100_000, Contract.Expect), Is.True);
        Assert.That(PersonalDataRule.Refuses(1, 100, Contract.Expect), Is.False);
    }

    // Summed in exact fractions.
    [TestCase(1, 100, 0.005, 0.39422956350927163)]
    [TestCase(3, 100, 0.005, 0.014102916535846964)]
    [TestCase(12, 2000, 0.005, 0.3029382038841873)]
    public void AtLeast_IsTheUpperTailOfTheBinomial(long hits, long rows, double share, double chance)
    {
        Assert.That(PersonalDataRule.AtLeast(hits, rows, share), Is.EqualTo(chance).Within(1e-12));
    }

    /// <summary>A value planted in every field is in no message, no reject file and no signal.</summary>
    [Test]
    public void Read_ValuePlantedInEveryField_ComesOutNowhere()
    {
        for (var field = 0; field < 7; field++)
        {
            var cells = new[] { "1", "2025-07-03", "Alfa", "bedreiging", "Utrecht", "", "" };
            cells[field] = Canary;
            var trial = new Trial();
            var said = string.Empty;
            try
            {
                trial.Read(Header + string.Join(',', cells) + "\n2,2025-07-03,Alfa,bedreiging,,,\n", Contract);
            }
            catch (IntakeException refused)
            {
                said = refused.ToString();
            }

            Assert.That(said + trial.Faults + string.Join('\n', trial.Sink.Signals), Does.Not.Contain("kanarie"), $"field {field}");
        }
    }
}
