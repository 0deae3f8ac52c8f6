namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>The code tables of the police.</summary>
internal static class PolitieWords
{
    internal static readonly Words Status = new(new()
    {
        ["new"] = ["N"],
        ["corrected"] = ["C"],
        ["withdrawn"] = ["I"],
    });

    internal static readonly Words Actors = new(new()
    {
        ["XA"] = ["LAND-ALFA"],
        ["XB"] = ["LAND-BRAVO"],
        ["XC"] = ["LAND-CHARLIE"],
        ["XD"] = ["LAND-DELTA"],
        ["XE"] = ["LAND-ECHO"],
        ["XF"] = ["LAND-FOXTROT"],
        ["ZZ"] = ["ONBEKEND", "N.T.B."],
        ["ACT-NONSTATE"] = ["GEEN"],
    });

    internal static readonly Words Agents = new(new()
    {
        ["AGT-DIP"] = ["DIPL"],
        ["AGT-INT"] = ["DIENST"],
        ["AGT-POL"] = ["PARTIJ"],
        ["AGT-REL"] = ["GEESTELIJK"],
        ["AGT-MEDIA"] = ["OMROEP"],
        ["AGT-ORG"] = ["STICHTING", "VERENIGING"],
        ["AGT-CRIM"] = ["CRIMINEEL"],
        ["AGT-CYBER"] = ["HACKGROEP"],
        ["AGT-FIRM"] = ["BEDRIJF"],
        ["AGT-IND"] = ["BEKENDE"],
        ["AGT-UNK"] = ["ONBEKENDE"],
    });

    internal static readonly Words Modus = new(new()
    {
        ["MOD-100"] = ["DWANG"],
        ["MOD-110"] = ["INTIM", "LASTIGV"],
        ["MOD-111"] = ["BEDR", "BEDR-LEVEN"],
        ["MOD-112"] = ["STALK", "VOLGEN", "HINDEREN"],
        ["MOD-120"] = ["MISHAND", "OPENL.GEWELD"],
        ["MOD-130"] = ["ONTVOER"],
        ["MOD-140"] = ["MOORD-POG", "MOORD"],
        ["MOD-150"] = ["FAM-DRUK"],
        ["MOD-160"] = ["CHANT", "AFPERS"],
        ["MOD-161"] = ["HEFFING"],
        ["MOD-170"] = ["TERUGKEER"],
        ["MOD-210"] = ["PASPOORT"],
        ["MOD-220"] = ["REISVERBOD"],
        ["MOD-230"] = ["SIGNALERING"],
        ["MOD-240"] = ["VERSTEK"],
        ["MOD-250"] = ["NATIONALITEIT"],
        ["MOD-260"] = ["STEUNPUNT"],
        ["MOD-270"] = ["BEZIT"],
        ["MOD-300"] = ["SPION"],
        ["MOD-310"] = ["OBSERV", "FOTO-DEMO"],
        ["MOD-320"] = ["SPYWARE", "ACC-OVERN"],
        ["MOD-330"] = ["KLIK"],
        ["MOD-340"] = ["INFORMANT"],
        ["MOD-350"] = ["SPION-POL"],
        ["MOD-360"] = ["SPION-ECO"],
        ["MOD-370"] = ["INFILTR"],
        ["MOD-400"] = ["BEÏNVLOEDING"],
        ["MOD-410"] = ["BEÏNVL-POL"],
        ["MOD-420"] = ["OMKOP"],
        ["MOD-430"] = ["MOBILIS"],
        ["MOD-440"] = ["BEÏNVL-REL"],
        ["MOD-450"] = ["COÖPT"],
        ["MOD-460"] = ["VERKIEZING"],
        ["MOD-470"] = ["GROEPSDRUK"],
        ["MOD-510"] = ["DESINFO"],
        ["MOD-530"] = ["LASTER", "SMAAD"],
        ["MOD-540"] = ["DOXING"],
        ["MOD-550"] = ["ONLINE-BEDR"],
        ["MOD-560"] = ["NEPACCOUNT"],
        ["MOD-570"] = ["NEP-ID"],
        ["MOD-610"] = ["GELDSTROOM"],
        ["MOD-640"] = ["BOYCOT"],
        ["MOD-710"] = ["COMPUTERVR"],
        ["MOD-720"] = ["DDOS"],
        ["MOD-740"] = ["DEFACE"],
        ["MOD-750"] = ["RANSOM"],
        ["MOD-760"] = ["SABOTAGE"],
        ["MOD-900"] = ["OVERIG"],
        ["MOD-999"] = ["ONBEKEND"],
        ["SCP-DIAS"] = ["CONS.DIENST"],
    });

    internal static readonly Words Targets = new(new()
    {
        ["TGT-110"] = ["GEMEENSCHAP"],
        ["TGT-111"] = ["CRITICUS", "ACTIVIST"],
        ["TGT-112"] = ["MR-VERDEDIGER"],
        ["TGT-113"] = ["ASIELZOEKER", "STATUSHOUDER"],
        ["TGT-114"] = ["MINDERHEID"],
        ["TGT-115"] = ["OUD-FUNCT"],
        ["TGT-116"] = ["FAM-HERKOMST"],
        ["TGT-117"] = ["JONGERE", "STUDENT"],
        ["TGT-118"] = ["DUBB-NAT"],
        ["TGT-210"] = ["ZELFORG"],
        ["TGT-220"] = ["GEBEDSHUIS"],
        ["TGT-230"] = ["NGO"],
        ["TGT-310"] = ["JOURNALIST"],
        ["TGT-320"] = ["PUBLIEK"],
        ["TGT-410"] = ["KAMERLID"],
        ["TGT-420"] = ["RAADSLID", "BURGEMEESTER"],
        ["TGT-430"] = ["PARTIJ"],
        ["TGT-440"] = ["STEMBUREAU"],
        ["TGT-450"] = ["RECHTSPRAAK"],
        ["TGT-460"] = ["AMBTENAAR", "TOLK"],
        ["TGT-470"] = ["GEMEENTE"],
        ["TGT-480"] = ["INT-ORG"],
        ["TGT-510"] = ["VITAAL"],
        ["TGT-520"] = ["BEDRIJF"],
        ["TGT-610"] = ["UNIV"],
        ["TGT-620"] = ["ONDERZOEKER"],
        ["TGT-630"] = ["WEEKENDSCH"],
        ["TGT-710"] = ["MILITAIR"],
        ["TGT-720"] = ["DEF-IND"],
        ["TGT-900"] = ["OVERIG"],
        ["TGT-999"] = ["ONBEKEND"],
    });

    internal static readonly Words Channels = new(new()
    {
        ["CHN-INP"] = ["FYSIEK"],
        ["CHN-TEL"] = ["TELEFOON"],
        ["CHN-MSG"] = ["APP"],
        ["CHN-SOC"] = ["SOC.MEDIA"],
        ["CHN-EML"] = ["E-MAIL"],
        ["CHN-MED"] = ["MEDIA"],
        ["CHN-DIP"] = ["CONSULAIR"],
        ["CHN-REL"] = ["GEBEDSHUIS"],
        ["CHN-EDU"] = ["SCHOOL"],
        ["CHN-ORG"] = ["VERENIGING"],
        ["CHN-FIN"] = ["BANK"],
        ["CHN-LEG"] = ["JURIDISCH"],
        ["CHN-CYB"] = ["DIGITAAL"],
        ["CHN-999"] = ["ONBEKEND"],
    });

    internal static readonly Words Effects = new(new()
    {
        ["EFF-010"] = ["ZWIJGT"],
        ["EFF-020"] = ["ONVEILIG"],
        ["EFF-030"] = ["SPANNING"],
        ["EFF-040"] = ["ONRUST"],
        ["EFF-050"] = ["GEEN AANGIFTE"],
        ["EFF-080"] = ["LETSEL"],
        ["EFF-090"] = ["FIN.SCHADE"],
        ["EFF-100"] = ["DATALEK"],
        ["EFF-110"] = ["UITVAL"],
        ["EFF-900"] = ["GEEN"],
        ["EFF-999"] = ["ONBEKEND"],
    });

    internal static readonly Words Regions = new(new()
    {
        ["NL-DR"] = ["Drenthe"],
        ["NL-FL"] = ["Flevoland"],
        ["NL-FR"] = ["Friesland/Fryslân"],
        ["NL-GE"] = ["Gelderland"],
        ["NL-GR"] = ["Groningen"],
        ["NL-LI"] = ["Limburg"],
        ["NL-NB"] = ["Noord-Brabant"],
        ["NL-NH"] = ["Noord-Holland"],
        ["NL-OV"] = ["Overijssel"],
        ["NL-UT"] = ["Utrecht"],
        ["NL-ZE"] = ["Zeeland"],
        ["NL-ZH"] = ["Zuid-Holland"],
    });
}
