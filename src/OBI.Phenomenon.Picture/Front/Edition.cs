namespace OBI.Phenomenon.Picture.Front;

/// <summary>For whom a picture is made.</summary>
public enum Edition
{
    /// <summary>For readers outside: every value has passed the gate.</summary>
    Released = 0,

    /// <summary>For the analysts who can read the store anyway: true counts (werkdossier).</summary>
    Internal = 1,
}
