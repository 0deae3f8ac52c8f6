using System.Globalization;
using OBI.Phenomenon.Intake.Screening;

namespace OBI.Phenomenon.Intake.Test.Screening;

/// <summary>Names are found alike, wherever they come from: half of those here are on no list.</summary>
public sealed class PersonNamesTest
{
    private static readonly (string Origin, string[] Names)[] Origins =
    [
        ("Dutch", ["Jan de Vries", "Marieke van den Berg", "P.J. Hoogendoorn", "dhr. Zonderland", "Willemijn Kersbergen", "Roelof ter Braak", "Lotte Vermeulen", "mevr. A. Tuinstra", "Hidde Oostenbrink", "Fenna Waardenburg"]),
        ("Turkish", ["Mehmet Yılmaz", "Ayşe Demir", "Gülsüm Karabulut", "Hacı Bektaşoğlu", "Şerafettin Gökalp", "Müzeyyen Altıntaş", "Emre Öztürk", "Nurettin Bey Akçay", "Zeynep Çelik", "Tevfik Dağdelen"]),
        ("Arabic", ["Mohamed Benali", "Fatima El Idrissi", "Abd al-Rahman Qabbani", "Lubna Darwish", "Yahya bin Tahir", "Khadija Bouzid", "sheikh Suhayl Rafiq", "Nizar Abu Zeid", "Ahmed Mansour", "Thuraya Shukri"]),
        ("Persian", ["Reza Ahmadi", "Shirin Hosseini", "Bijan Kalantari", "Golnar Mostafavi", "Dariush Farahani", "Anahita Bozorgmehr", "Nima Rastegar", "Touran Mirhadi", "Kaveh Golshiri", "Roya Zamani"]),
        ("Tigrinya", ["Tesfay Gebremedhin", "Abeba Haile", "Yonatan Woldegiorgis", "Feven Ghebrehiwet", "Berhane Kidane", "Selihom Zerabruk", "Medhin Araia", "Natnael Tekle", "Gidey Asfha", "Rahwa Tesfamariam"]),
        ("Chinese", ["Wang Xiaoming", "Li Jing", "Zhang Weiping", "Ouyang Zhenhua", "Huang Baozhu", "Deng Yingchao", "Qiu Shuzhen", "Liu Mei", "Xu Guangqi", "Mei Lanfang"]),
        ("Slavic", ["Ivan Petrov", "Olena Shevchenko", "Zbigniew Wrzesniewski", "Lyubov Tikhonova", "Bogumil Hlavaty", "Svetlana Morozova", "Radoslav Dobrev", "Jadwiga Piotrowska", "Dmytro Kovalenko", "Ratko Vukasin"]),
    ];

    private static readonly string[] Sentences =
    [
        "De melder zegt dat {0} hem na de bijeenkomst aansprak.",
        "Volgens de melding belde {0} op een avond met de familie.",
        "In de groep werd {0} genoemd als degene die de lijst bijhield.",
        "{0} zou foto's hebben gemaakt van bezoekers.",
        "Er is gedreigd: {0} weet waar je woont.",
    ];

    [Test]
    public void Screen_NamesOfEveryOrigin_AreFoundAlike()
    {
        var recalls = Origins.ToDictionary(origin => origin.Origin, origin => origin.Names.SelectMany(_ => Sentences, Find).Average());
        foreach (var (origin, recall) in recalls)
        {
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{origin}: {recall:0.00}"));
        }

        Assert.That(recalls.Values.Min(), Is.GreaterThanOrEqualTo(0.92));
        Assert.That(recalls.Values.Max() - recalls.Values.Min(), Is.LessThanOrEqualTo(0.03 + 1e-9));
    }

    /// <summary>Names that are on no list and stand alone, told by the words before them.</summary>
    [TestCase("Zijn achternaam is Orvelin en hij woont hier.", "Orvelin")]
    [TestCase("Haar naam luidt Tsavrik, meent men.", "Tsavrik")]
    [TestCase("Kom niet meer, zei Quendaro tegen haar.", "Quendaro")]
    [TestCase("Her maiden name is Brontheg.", "Brontheg")]
    public void Screen_NameAlone_IsToldByTheWordsBeforeIt(string text, string name)
    {
        Assert.That(Screener.Screen(text), Is.EqualTo(new[] { new Hit(HitKind.Person, text.IndexOf(name, StringComparison.Ordinal), name.Length, Confidence.Likely) }));
    }

    [TestCase("Het Actieplan Weerbaarheid en de Handreiking Gegevensbescherming.")]
    [TestCase("De Democratische Beweging sprak met de Nationale Ombudsautoriteit.")]
    [TestCase("In het Schriftelijk Vragenoverleg kwam Digitale Zelfredzaamheid aan bod.")]
    [TestCase("De naam is van belang, zei de minister.")]
    [TestCase("De Tweede Kamer vroeg de minister van Buitenlandse Zaken om een brief.")]
    [TestCase("In Den Haag en Amsterdam werd in het voorjaar vaker gemeld.")]
    [TestCase("De Europese Unie en de Verenigde Staten spraken hierover in Brussel.")]
    [TestCase("Meer signalen dan in het vorige kwartaal.")]
    public void Screen_NoNames_FindsNone(string text)
    {
        Assert.That(Screener.Screen(text), Is.Empty);
    }

    private static double Find(string name, string sentence)
    {
        var text = string.Format(CultureInfo.InvariantCulture, sentence, name);
        var start = text.IndexOf(name, StringComparison.Ordinal);
        return Screener.Screen(text).Any(hit => hit.Kind == HitKind.Person && hit.Start < start + name.Length && start < hit.End) ? 1 : 0;
    }
}
