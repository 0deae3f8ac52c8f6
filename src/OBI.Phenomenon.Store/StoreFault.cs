namespace OBI.Phenomenon.Store;

/// <summary>What can be wrong with a store.</summary>
public enum StoreFault
{
    /// <summary>There is no file.</summary>
    Missing = 0,

    /// <summary>The file is something else; it was not touched.</summary>
    NotAStore = 1,

    /// <summary>A newer version of the program made it.</summary>
    Newer = 2,

    /// <summary>Another program is writing in it.</summary>
    Locked = 3,

    /// <summary>It cannot be written: no room, no right, no disk.</summary>
    Unwritable = 4,

    /// <summary>Its contents are not sound.</summary>
    Damaged = 5,

    /// <summary>The batch was read before with the same rules, so it must not be read again.</summary>
    AlreadyRead = 6,

    /// <summary>Another program did meanwhile what this one was about to do, or something that rules it out.</summary>
    Overtaken = 7,

    /// <summary>The batch's signals were purged, so it cannot be read again with other rules.</summary>
    Purged = 8,
}
