namespace OBI.Phenomenon.Intake.Screening.Detectors.Person;

/// <summary>A word that may be part of a name.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Roles">What it can be.</param>
/// <param name="Begins">Whether a sentence begins with it, so that its capital says nothing.</param>
/// <param name="Joined">Whether nothing but a space or hyphen parts it from the word before.</param>
internal readonly record struct NameWord(int Start, int End, NameRoles Roles, bool Begins, bool Joined)
{
    internal bool Is(NameRoles roles) => (Roles & roles) != 0;
}
