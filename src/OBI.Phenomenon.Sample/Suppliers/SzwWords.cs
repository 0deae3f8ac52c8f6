namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>Plain words from conversations with communities.</summary>
internal static class SzwWords
{
    internal static readonly Words Status = new(new()
    {
        ["new"] = ["nieuw"],
        ["corrected"] = ["verbeterd"],
        ["withdrawn"] = ["vervallen"],
    });

    internal static readonly Words Actors = new(new()
    {
        ["XA"] = ["Alfa"],
        ["XB"] = ["Bravo"],
        ["XC"] = ["Charlie"],
        ["XD"] = ["Delta"],
        ["XE"] = ["Echo"],
        ["XF"] = ["Foxtrot"],
        ["ZZ"] = ["niet genoemd", "meerdere, niet genoemd"],
        ["ACT-NONSTATE"] = ["familiekwestie"],
    });

    internal static readonly Words Modus = new(new()
    {
        ["MOD-110"] = ["onder druk gezet", "bang gemaakt"],
        ["MOD-111"] = ["bedreigd"],
        ["MOD-112+MOD-310"] = ["gefilmd bij bijeenkomst"],
        ["MOD-112"] = ["gevolgd of opgewacht"],
        ["MOD-120"] = ["geslagen of mishandeld"],
        ["MOD-150"] = ["familie daar lastiggevallen", "familie daar verhoord"],
        ["MOD-160"] = ["gechanteerd"],
        ["MOD-161"] = ["verplichte bijdrage gevraagd", "donatie onder dwang"],
        ["MOD-170"] = ["aangespoord tot terugkeer"],
        ["MOD-210"] = ["paspoort geweigerd of ingehouden"],
        ["MOD-220"] = ["vastgehouden aan de grens", "inreis geweigerd"],
        ["MOD-240"] = ["aangeklaagd in land van herkomst"],
        ["MOD-250"] = ["dienstplicht opgelegd", "tweede nationaliteit opgedrongen"],
        ["MOD-260"] = ["bezoek aan officieus loket gevraagd"],
        ["MOD-270"] = ["huis of erfenis afgenomen"],
        ["MOD-310"] = ["in de gaten gehouden"],
        ["MOD-320"] = ["telefoon meegelezen"],
        ["MOD-330"] = ["verklikt", "namenlijst bijgehouden"],
        ["MOD-340"] = ["gevraagd om te informeren"],
        ["MOD-410"] = ["raadslid of wethouder bewerkt"],
        ["MOD-420"] = ["geschenken of reizen aangeboden"],
        ["MOD-430"] = ["opgeroepen tot demonstratie"],
        ["MOD-440"] = ["politieke preek", "lesmateriaal met staatsboodschap"],
        ["MOD-450"] = ["bestuur van vereniging overgenomen"],
        ["MOD-460"] = ["onder druk gezet bij het stemmen"],
        ["MOD-470"] = ["uitgesloten of verrader genoemd", "loyaliteit geëist"],
        ["MOD-510"] = ["geruchten verspreid"],
        ["MOD-520"] = ["staatszender in de huiskamer"],
        ["MOD-530"] = ["zwartgemaakt"],
        ["MOD-540"] = ["adres of foto online gezet"],
        ["MOD-550"] = ["online bedreigd"],
        ["MOD-570"] = ["nepberichten uit naam van gemeenschap"],
        ["MOD-610"] = ["onduidelijke financiering"],
        ["MOD-640"] = ["winkel geboycot"],
        ["MOD-900"] = ["anders"],
        ["MOD-999"] = ["niet duidelijk"],
        ["SCP-DIAS"] = ["feestdag van herkomstland gevierd", "spreekuur van consulaat bezocht"],
    });

    internal static readonly Words Targets = new(new()
    {
        ["TGT-110"] = ["hele gemeenschap"],
        ["TGT-111"] = ["mensen die kritiek uiten"],
        ["TGT-113"] = ["vluchtelingen en statushouders"],
        ["TGT-114"] = ["minderheid binnen de gemeenschap"],
        ["TGT-116"] = ["familie in land van herkomst"],
        ["TGT-117"] = ["jongeren", "studenten"],
        ["TGT-118"] = ["mensen met twee nationaliteiten"],
        ["TGT-210"] = ["zelforganisatie"],
        ["TGT-220"] = ["moskee, kerk of tempel"],
        ["TGT-230"] = ["belangenorganisatie"],
        ["TGT-310"] = ["blogger of lokale omroep"],
        ["TGT-420"] = ["raadslid of wethouder"],
        ["TGT-440"] = ["stemmers"],
        ["TGT-460"] = ["tolk of ambtenaar"],
        ["TGT-470"] = ["gemeente"],
        ["TGT-520"] = ["ondernemer"],
        ["TGT-630"] = ["weekendschool"],
        ["TGT-900"] = ["anders"],
        ["TGT-999"] = ["niet bekend"],
    });

    internal static readonly Words Objectives = new(new()
    {
        ["OBJ-100"] = ["Dissidentie onderdrukken"],
        ["OBJ-110"] = ["Vergelding of afschrikking"],
        ["OBJ-200"] = ["Controle over en binding van diaspora"],
        ["OBJ-210"] = ["Diaspora inzetten voor binnenlandse politiek"],
        ["OBJ-300"] = ["Besluitvorming beïnvloeden"],
        ["OBJ-310"] = ["Publieke opinie en reputatie beïnvloeden"],
        ["OBJ-320"] = ["Democratische rechtsorde ondermijnen"],
        ["OBJ-330"] = ["Polarisatie en verdeeldheid"],
        ["OBJ-400"] = ["Inlichtingen verwerven"],
        ["OBJ-410"] = ["Kennis, technologie of economisch voordeel"],
        ["OBJ-500"] = ["Financieel gewin voor de staat"],
        ["OBJ-600"] = ["Ontwrichting of (hybride) voorbereiding"],
        ["OBJ-999"] = ["Doelstelling onbekend"],
    });

    internal static readonly Words Channels = new(new()
    {
        ["CHN-INP"] = ["aan de deur of op straat"],
        ["CHN-TEL"] = ["gebeld"],
        ["CHN-MSG"] = ["app-groep"],
        ["CHN-SOC"] = ["sociale media"],
        ["CHN-EML"] = ["mail of website"],
        ["CHN-MED"] = ["tv of krant"],
        ["CHN-DIP"] = ["consulaat"],
        ["CHN-REL"] = ["gebedshuis"],
        ["CHN-EDU"] = ["les of cultureel centrum"],
        ["CHN-ORG"] = ["vereniging of stichting"],
        ["CHN-FIN"] = ["overboeking of contant"],
        ["CHN-LEG"] = ["brief van rechtbank of overheid"],
        ["CHN-999"] = ["niet bekend"],
    });

    internal static readonly Words Effects = new(new()
    {
        ["EFF-010"] = ["durft niet meer te spreken"],
        ["EFF-020"] = ["voelt zich onveilig"],
        ["EFF-030"] = ["ruzie binnen de gemeenschap"],
        ["EFF-040"] = ["botsing tussen groepen"],
        ["EFF-050"] = ["durft niet te melden"],
        ["EFF-060"] = ["trekt zich terug"],
        ["EFF-070"] = ["minder vertrouwen in de overheid"],
        ["EFF-090"] = ["geld of bezit kwijt"],
        ["EFF-900"] = ["geen gevolg genoemd"],
        ["EFF-999"] = ["niet bekend"],
    });

    internal static readonly Words Regions = new(new()
    {
        ["NL-DR"] = ["Drenthe"],
        ["NL-FL"] = ["Flevoland"],
        ["NL-FR"] = ["Fryslân"],
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
