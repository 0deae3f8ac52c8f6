namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>The list of activities of the service, at the detail it may share.</summary>
internal static class AivdWords
{
    internal static readonly Words Status = new(new()
    {
        ["new"] = ["nieuw"],
        ["corrected"] = ["herzien"],
        ["withdrawn"] = ["ingetrokken"],
    });

    internal static readonly Words Actors = new(new()
    {
        ["XA"] = ["STAAT-A"],
        ["XB"] = ["STAAT-B"],
        ["XC"] = ["STAAT-C"],
        ["XD"] = ["STAAT-D"],
        ["XE"] = ["STAAT-E"],
        ["XF"] = ["STAAT-F"],
        ["ZZ"] = ["STAAT-X"],
        ["ACT-NONSTATE"] = ["GEEN-STAAT"],
    });

    internal static readonly Words Agents = new(new()
    {
        ["AGT-DIP"] = ["residentuur"],
        ["AGT-INT"] = ["inlichtingendienst"],
        ["AGT-POL"] = ["partijkader"],
        ["AGT-REL"] = ["religieus orgaan"],
        ["AGT-MEDIA"] = ["staatsmedia"],
        ["AGT-ORG"] = ["mantelorganisatie"],
        ["AGT-CRIM"] = ["ingehuurd crimineel"],
        ["AGT-CYBER"] = ["cyberactor"],
        ["AGT-FIRM"] = ["dienstverlener"],
        ["AGT-IND"] = ["agent of contact"],
        ["AGT-UNK"] = ["onbekend"],
    });

    internal static readonly Words Modus = new(new()
    {
        ["MOD-110"] = ["intimidatie"],
        ["MOD-111"] = ["bedreiging"],
        ["MOD-112"] = ["volgen"],
        ["MOD-120"] = ["fysiek geweld"],
        ["MOD-130"] = ["ontvoering"],
        ["MOD-140"] = ["liquidatie of poging"],
        ["MOD-150"] = ["druk via familie"],
        ["MOD-160"] = ["chantage"],
        ["MOD-161"] = ["gedwongen bijdrage"],
        ["MOD-170"] = ["gedwongen terugkeer"],
        ["MOD-230"] = ["misbruik signalering"],
        ["MOD-260"] = ["onaangekondigde post"],
        ["MOD-300"] = ["inlichtingenactiviteit"],
        ["MOD-310"] = ["observatie gemeenschap"],
        ["MOD-320"] = ["digitale surveillance"],
        ["MOD-330"] = ["kliklijn"],
        ["MOD-340"] = ["werving bron"],
        ["MOD-350"] = ["politieke spionage", "militaire spionage"],
        ["MOD-360"] = ["economische spionage", "kennisdiefstal"],
        ["MOD-370"] = ["infiltratie"],
        ["MOD-400"] = ["heimelijke beïnvloeding"],
        ["MOD-410"] = ["politieke beïnvloeding"],
        ["MOD-420"] = ["cultivering"],
        ["MOD-430"] = ["mobilisatie"],
        ["MOD-440"] = ["religieuze beïnvloeding"],
        ["MOD-450"] = ["frontorganisatie"],
        ["MOD-460"] = ["verkiezingsinmenging"],
        ["MOD-480"] = ["beïnvloeding wetenschap"],
        ["MOD-500"] = ["informatieoperatie"],
        ["MOD-510"] = ["desinformatie"],
        ["MOD-530"] = ["laster"],
        ["MOD-560"] = ["nepnetwerk"],
        ["MOD-570"] = ["impersonatie"],
        ["MOD-590"] = ["hack en lek"],
        ["MOD-610"] = ["heimelijke financiering"],
        ["MOD-620"] = ["financiering politiek"],
        ["MOD-630"] = ["strategische verwerving"],
        ["MOD-640"] = ["economische dwang"],
        ["MOD-700"] = ["digitale aanval"],
        ["MOD-710"] = ["binnendringen systemen"],
        ["MOD-720"] = ["verstoring systemen"],
        ["MOD-730"] = ["vernietiging gegevens"],
        ["MOD-750"] = ["digitale diefstal"],
        ["MOD-760"] = ["sabotage of voorverkenning"],
        ["MOD-770"] = ["heimelijk militair optreden"],
        ["MOD-999"] = ["onbekend"],
        ["SCP-DIAS"] = ["openlijk contact"],
    });

    internal static readonly Words Targets = new(new()
    {
        ["TGT-100"] = ["diaspora"],
        ["TGT-110"] = ["gemeenschap"],
        ["TGT-111"] = ["opposant"],
        ["TGT-112"] = ["mensenrechtenverdediger"],
        ["TGT-113"] = ["vluchteling"],
        ["TGT-114"] = ["minderheid"],
        ["TGT-115"] = ["oud-functionaris"],
        ["TGT-116"] = ["familie in herkomstland"],
        ["TGT-117"] = ["student"],
        ["TGT-210"] = ["diasporaorganisatie"],
        ["TGT-220"] = ["religieuze instelling"],
        ["TGT-310"] = ["journalist"],
        ["TGT-320"] = ["publieke opinie"],
        ["TGT-330"] = ["platform"],
        ["TGT-410"] = ["landelijke politiek"],
        ["TGT-420"] = ["lokale politiek"],
        ["TGT-430"] = ["politieke partij"],
        ["TGT-440"] = ["verkiezingsproces"],
        ["TGT-460"] = ["rijksoverheid"],
        ["TGT-480"] = ["internationale organisatie"],
        ["TGT-510"] = ["vitale aanbieder"],
        ["TGT-520"] = ["bedrijf"],
        ["TGT-610"] = ["kennisinstelling"],
        ["TGT-620"] = ["onderzoeker"],
        ["TGT-710"] = ["krijgsmacht"],
        ["TGT-720"] = ["defensie-industrie"],
        ["TGT-730"] = ["dienst"],
        ["TGT-999"] = ["onbekend"],
    });

    internal static readonly Words Objectives = new(new()
    {
        ["OBJ-100"] = ["onderdrukken dissidentie"],
        ["OBJ-110"] = ["vergelding"],
        ["OBJ-200"] = ["controle diaspora"],
        ["OBJ-210"] = ["inzet diaspora"],
        ["OBJ-300"] = ["beïnvloeden besluitvorming"],
        ["OBJ-310"] = ["beeldvorming"],
        ["OBJ-320"] = ["ondermijnen rechtsorde"],
        ["OBJ-330"] = ["polarisatie"],
        ["OBJ-400"] = ["inlichtingen"],
        ["OBJ-410"] = ["technologie"],
        ["OBJ-500"] = ["geldelijk gewin"],
        ["OBJ-600"] = ["ontwrichting"],
        ["OBJ-999"] = ["onbekend"],
    });

    internal static readonly Words Channels = new(new()
    {
        ["CHN-INP"] = ["persoonlijk"],
        ["CHN-TEL"] = ["telefoon"],
        ["CHN-MSG"] = ["berichtendienst"],
        ["CHN-SOC"] = ["sociale media"],
        ["CHN-EML"] = ["e-mail"],
        ["CHN-MED"] = ["media"],
        ["CHN-DIP"] = ["diplomatiek"],
        ["CHN-REL"] = ["religieus"],
        ["CHN-EDU"] = ["onderwijs"],
        ["CHN-ORG"] = ["netwerk"],
        ["CHN-FIN"] = ["financieel"],
        ["CHN-LEG"] = ["juridisch"],
        ["CHN-CYB"] = ["digitaal"],
        ["CHN-999"] = ["onbekend"],
    });

    internal static readonly Words Effects = new(new()
    {
        ["EFF-010"] = ["zelfcensuur"],
        ["EFF-020"] = ["onveiligheid"],
        ["EFF-030"] = ["spanning in gemeenschap"],
        ["EFF-040"] = ["spanning tussen groepen"],
        ["EFF-070"] = ["schade rechtsorde"],
        ["EFF-080"] = ["letsel"],
        ["EFF-090"] = ["financiële schade"],
        ["EFF-100"] = ["verlies van informatie"],
        ["EFF-110"] = ["verstoring"],
        ["EFF-900"] = ["geen"],
        ["EFF-999"] = ["onbekend"],
    });

    internal static readonly Words Interests = new(new()
    {
        ["NVB-TER"] = ["territoriaal"],
        ["NVB-FYS"] = ["fysiek"],
        ["NVB-ECO"] = ["economisch"],
        ["NVB-ECL"] = ["ecologisch"],
        ["NVB-SPS"] = ["sociaal-politiek"],
        ["NVB-IRO"] = ["rechtsorde"],
    });

    internal static readonly Words Likelihoods = new(new()
    {
        ["almost-no-chance"] = ["vrijwel uitgesloten"],
        ["very-unlikely"] = ["zeer onwaarschijnlijk"],
        ["unlikely"] = ["onwaarschijnlijk"],
        ["roughly-even"] = ["evenwel"],
        ["likely"] = ["waarschijnlijk"],
        ["very-likely"] = ["zeer waarschijnlijk"],
        ["almost-certain"] = ["vrijwel zeker"],
        ["not-stated"] = ["geen oordeel"],
    });

    internal static readonly Words Credibilities = new(new()
    {
        ["1"] = ["G1"],
        ["2"] = ["G2"],
        ["3"] = ["G3"],
        ["4"] = ["G4"],
        ["5"] = ["G5"],
        ["6"] = ["G6"],
    });

    internal static readonly Words StateLinks = new(new()
    {
        ["official"] = ["statelijk"],
        ["controlled"] = ["aangestuurd"],
        ["linked"] = ["verbonden"],
        ["aligned"] = ["meelopend"],
        ["not-stated"] = ["niet vermeld"],
    });
}
