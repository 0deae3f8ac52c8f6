using OBI.Phenomenon.Intake.Screening.Texts;

namespace OBI.Phenomenon.Intake.Screening.Detectors.Dutch;

/// <summary>Numbers of registers that have no check digit: they are known by the word beside them.</summary>
internal sealed class RegisterNumberDetector(HitKind kind, int length, params string[] context) : INumberDetector
{
    private readonly ContextWords _context = new(context);

    /// <summary>Chamber of Commerce: eight digits.</summary>
    internal static RegisterNumberDetector Chamber { get; } = new(HitKind.ChamberNumber, 8, "kvk", "kvk-nummer", "k.v.k.", "kamer van koophandel", "handelsregister");

    /// <summary>Register of care professionals: eleven digits.</summary>
    internal static RegisterNumberDetector Care { get; } = new(HitKind.CareNumber, 11, "big", "big-nummer", "big-register", "bignummer");

    /// <summary>Foreign nationals: ten digits.</summary>
    internal static RegisterNumberDetector ForeignNational { get; } = new(HitKind.ForeignNational, 10, "v-nummer", "vnummer", "v-nr", "vreemdelingennummer", "vreemdeling", "ind", "bvv");

    /// <summary>Driving licence: ten digits.</summary>
    internal static RegisterNumberDetector DrivingLicence { get; } = new(HitKind.DutchDocument, 10, "rijbewijs", "rijbewijsnummer");

    public bool CanBe(int digits, int groups) => digits == length && groups <= 3;

    public void Judge(in NumberRun run, ScreenedText text, HitList hits)
    {
        if (_context.IsNear(text, run.Start, run.Length))
        {
            hits.Add(kind, run.Start, run.Length, Confidence.Likely);
        }
    }
}
