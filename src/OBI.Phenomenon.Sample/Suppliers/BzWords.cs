namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>The English of the posts abroad.</summary>
internal static class BzWords
{
    internal static readonly Words Status = new(new()
    {
        ["new"] = ["New"],
        ["corrected"] = ["Corrected"],
        ["withdrawn"] = ["Withdrawn"],
    });

    internal static readonly Words Actors = new(new()
    {
        ["XA"] = ["Alfa, Republic of"],
        ["XB"] = ["Bravo, Federation of"],
        ["XC"] = ["Charlie, Kingdom of"],
        ["XD"] = ["Delta, People's State of"],
        ["XE"] = ["Echo, Emirate of"],
        ["XF"] = ["Foxtrot, Union of"],
        ["ZZ"] = ["Unattributed"],
        ["ACT-NONSTATE"] = ["No state involved"],
    });

    internal static readonly Words Agents = new(new()
    {
        ["AGT-DIP"] = ["Embassy or consulate"],
        ["AGT-INT"] = ["Intelligence or security service"],
        ["AGT-POL"] = ["Political party or politician"],
        ["AGT-REL"] = ["Religious authority"],
        ["AGT-MEDIA"] = ["State media"],
        ["AGT-ORG"] = ["Organisation in the Netherlands"],
        ["AGT-CRIM"] = ["Criminal network"],
        ["AGT-CYBER"] = ["Hacking group"],
        ["AGT-FIRM"] = ["Commercial contractor"],
        ["AGT-IND"] = ["Member of the community"],
        ["AGT-UNK"] = ["Not known"],
    });

    internal static readonly Words Modus = new(new()
    {
        ["MOD-100"] = ["Transnational repression"],
        ["MOD-110"] = ["Intimidation"],
        ["MOD-111"] = ["Threats, explicit or implied"],
        ["MOD-112"] = ["Following, watching or obstructing"],
        ["MOD-120"] = ["Physical assault"],
        ["MOD-130"] = ["Abduction or rendition"],
        ["MOD-140"] = ["Attempt on life"],
        ["MOD-150"] = ["Pressure on relatives abroad"],
        ["MOD-160"] = ["Blackmail"],
        ["MOD-161"] = ["Levy on diaspora, enforced"],
        ["MOD-170"] = ["Pressure to return"],
        ["MOD-210"] = ["Consular service refused"],
        ["MOD-220"] = ["Travel ban, entry ban or exit ban"],
        ["MOD-230"] = ["Abuse of Interpol notice or extradition"],
        ["MOD-240"] = ["Politically motivated prosecution"],
        ["MOD-250"] = ["Forced nationality or conscription"],
        ["MOD-260"] = ["Unauthorised consular or police post"],
        ["MOD-270"] = ["Seizure of property, assets or inheritance"],
        ["MOD-310"] = ["Monitoring of community"],
        ["MOD-320"] = ["Spyware or phishing"],
        ["MOD-330"] = ["Informing on community members"],
        ["MOD-340"] = ["Recruitment as informant"],
        ["MOD-350"] = ["Political or military espionage"],
        ["MOD-360"] = ["Theft of knowledge or technology"],
        ["MOD-370"] = ["Insider"],
        ["MOD-410"] = ["Covert lobbying"],
        ["MOD-420"] = ["Favours, gifts or invitations"],
        ["MOD-430"] = ["Mobilisation of community"],
        ["MOD-440"] = ["Steering of mosques, schools or culture"],
        ["MOD-450"] = ["Front organisation"],
        ["MOD-460"] = ["Interference with voting"],
        ["MOD-470"] = ["Loyalty pressure"],
        ["MOD-480"] = ["Pressure on universities"],
        ["MOD-510"] = ["Disinformation"],
        ["MOD-520"] = ["State-media propaganda"],
        ["MOD-530"] = ["Smear campaign"],
        ["MOD-540"] = ["Doxing"],
        ["MOD-550"] = ["Online harassment"],
        ["MOD-560"] = ["Fake accounts"],
        ["MOD-570"] = ["Impersonation of persons, bodies or media"],
        ["MOD-580"] = ["Censorship abroad"],
        ["MOD-590"] = ["Hack and leak"],
        ["MOD-610"] = ["Opaque funding"],
        ["MOD-620"] = ["Funding of party or candidate"],
        ["MOD-630"] = ["Strategic takeover"],
        ["MOD-640"] = ["Boycott, licence or contract as leverage"],
        ["MOD-710"] = ["Cyber intrusion"],
        ["MOD-720"] = ["Denial of service"],
        ["MOD-730"] = ["Destruction of data"],
        ["MOD-750"] = ["Cyber theft"],
        ["MOD-760"] = ["Sabotage"],
        ["MOD-900"] = ["Other"],
        ["MOD-999"] = ["Not known"],
    });

    internal static readonly Words Targets = new(new()
    {
        ["TGT-110"] = ["Diaspora community"],
        ["TGT-111"] = ["Critic, activist or opponent"],
        ["TGT-112"] = ["Human rights defender"],
        ["TGT-113"] = ["Refugee or asylum seeker"],
        ["TGT-114"] = ["Ethnic or religious minority"],
        ["TGT-115"] = ["Former official, defector or insider"],
        ["TGT-116"] = ["Relatives in country of origin"],
        ["TGT-117"] = ["Student or young person"],
        ["TGT-118"] = ["Dual national"],
        ["TGT-210"] = ["Diaspora organisation"],
        ["TGT-220"] = ["Place of worship"],
        ["TGT-230"] = ["NGO"],
        ["TGT-310"] = ["Journalist or newsroom"],
        ["TGT-320"] = ["General public"],
        ["TGT-330"] = ["Online platform"],
        ["TGT-410"] = ["Member of parliament or government"],
        ["TGT-420"] = ["Local politician"],
        ["TGT-430"] = ["Political party"],
        ["TGT-440"] = ["Election"],
        ["TGT-450"] = ["Judiciary or law enforcement"],
        ["TGT-460"] = ["Civil servant or ministry"],
        ["TGT-470"] = ["Municipality"],
        ["TGT-480"] = ["International organisation, court or mission"],
        ["TGT-510"] = ["Critical infrastructure"],
        ["TGT-520"] = ["Company or technology"],
        ["TGT-610"] = ["University or institute"],
        ["TGT-620"] = ["Researcher or lecturer"],
        ["TGT-630"] = ["Weekend school"],
        ["TGT-710"] = ["Armed forces"],
        ["TGT-720"] = ["Defence industry"],
        ["TGT-730"] = ["Security service"],
        ["TGT-900"] = ["Other"],
        ["TGT-999"] = ["Not known"],
    });

    internal static readonly Words Objectives = new(new()
    {
        ["OBJ-100"] = ["Suppress dissent"],
        ["OBJ-110"] = ["Retaliation or deterrence"],
        ["OBJ-200"] = ["Diaspora control and loyalty"],
        ["OBJ-210"] = ["Diaspora for domestic politics"],
        ["OBJ-300"] = ["Influence decision-making"],
        ["OBJ-310"] = ["Shape opinion and reputation"],
        ["OBJ-320"] = ["Undermine democratic order"],
        ["OBJ-330"] = ["Divide and polarise"],
        ["OBJ-400"] = ["Acquire intelligence"],
        ["OBJ-410"] = ["Knowledge, technology, economic gain"],
        ["OBJ-500"] = ["Revenue for the state"],
        ["OBJ-600"] = ["Disruption / hybrid preparation"],
        ["OBJ-999"] = ["Unknown objective"],
    });

    internal static readonly Words Channels = new(new()
    {
        ["CHN-INP"] = ["In person"],
        ["CHN-TEL"] = ["Telephone"],
        ["CHN-MSG"] = ["Messaging app"],
        ["CHN-SOC"] = ["Social media"],
        ["CHN-EML"] = ["E-mail or website"],
        ["CHN-MED"] = ["Media"],
        ["CHN-DIP"] = ["Diplomatic or consular"],
        ["CHN-REL"] = ["Religious institution"],
        ["CHN-EDU"] = ["School or cultural centre"],
        ["CHN-ORG"] = ["Association"],
        ["CHN-FIN"] = ["Payment"],
        ["CHN-LEG"] = ["Court, Interpol or administration"],
        ["CHN-CYB"] = ["Technical"],
        ["CHN-999"] = ["Not known"],
    });

    internal static readonly Words Effects = new(new()
    {
        ["EFF-010"] = ["Self-censorship"],
        ["EFF-020"] = ["Fear"],
        ["EFF-030"] = ["Tension within community"],
        ["EFF-040"] = ["Tension between groups"],
        ["EFF-050"] = ["Does not dare to report"],
        ["EFF-060"] = ["Withdrawal from society"],
        ["EFF-070"] = ["Damage to democratic process"],
        ["EFF-080"] = ["Injury or death"],
        ["EFF-090"] = ["Loss of money or property"],
        ["EFF-100"] = ["Loss of information"],
        ["EFF-110"] = ["Disruption of service"],
        ["EFF-900"] = ["No effect seen"],
        ["EFF-999"] = ["Not known"],
    });

    internal static readonly Words Scope = new(new()
    {
        ["SCP-IN"] = ["In scope"],
        ["SCP-DIAS"] = ["Ordinary diaspora policy"],
        ["SCP-NONST"] = ["No state link"],
        ["SCP-INSUF"] = ["Insufficient information"],
    });

    internal static readonly Words Bases = new(new()
    {
        ["perceived"] = ["Reported by those concerned"],
        ["assessed"] = ["Assessed by the ministry"],
        ["not-established"] = ["Not established"],
    });

    internal static readonly Words Likelihoods = new(new()
    {
        ["almost-no-chance"] = ["Almost no chance"],
        ["very-unlikely"] = ["Very unlikely"],
        ["unlikely"] = ["Unlikely"],
        ["roughly-even"] = ["Roughly even"],
        ["likely"] = ["Likely"],
        ["very-likely"] = ["Very likely"],
        ["almost-certain"] = ["Almost certain"],
        ["not-stated"] = ["Not stated"],
    });

    internal static readonly Words StateLinks = new(new()
    {
        ["official"] = ["State official"],
        ["controlled"] = ["State-controlled"],
        ["linked"] = ["State-linked"],
        ["aligned"] = ["State-aligned"],
        ["not-stated"] = ["Not stated"],
    });
}
