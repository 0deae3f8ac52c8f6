namespace OBI.Phenomenon.Intake.Screening;

/// <summary>What personal data look like; written in lower case with dashes.</summary>
public enum HitKind
{
    /// <summary>Burgerservicenummer.</summary>
    Bsn = 0,

    /// <summary>Onderwijsnummer.</summary>
    EducationNumber = 1,

    /// <summary>Dutch VAT number (btw-id), which names a sole trader.</summary>
    VatNumber = 2,

    /// <summary>Number of the Chamber of Commerce (KvK), which names a sole trader.</summary>
    ChamberNumber = 3,

    /// <summary>Number in the register of care professionals (BIG).</summary>
    CareNumber = 4,

    /// <summary>Number of a foreign national (V-nummer).</summary>
    ForeignNational = 5,

    /// <summary>Dutch passport, identity card, residence document or driving licence.</summary>
    DutchDocument = 6,

    /// <summary>Passport or identity card of another state.</summary>
    ForeignDocument = 7,

    /// <summary>Machine-readable zone of a travel document.</summary>
    MachineReadableZone = 8,

    /// <summary>National identity number of another state.</summary>
    NationalNumber = 9,

    /// <summary>Licence plate.</summary>
    Plate = 10,

    /// <summary>Bank account.</summary>
    Iban = 11,

    /// <summary>Payment card.</summary>
    Card = 12,

    /// <summary>Address of a crypto currency.</summary>
    CryptoAddress = 13,

    /// <summary>Telephone number.</summary>
    Phone = 14,

    /// <summary>E-mail address.</summary>
    Email = 15,

    /// <summary>Address on the web.</summary>
    Url = 16,

    /// <summary>Name of an account.</summary>
    Handle = 17,

    /// <summary>Internet address.</summary>
    IpAddress = 18,

    /// <summary>Address of network equipment.</summary>
    MacAddress = 19,

    /// <summary>Number of a telephone or its card (IMEI, IMSI, ICCID).</summary>
    Device = 20,

    /// <summary>A place within metres.</summary>
    Coordinates = 21,

    /// <summary>Postcode, with or without house number.</summary>
    Postcode = 22,

    /// <summary>Date of birth.</summary>
    BirthDate = 23,

    /// <summary>Name of a person.</summary>
    Person = 24,
}
