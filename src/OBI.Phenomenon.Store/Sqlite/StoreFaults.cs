using SQLitePCL;

namespace OBI.Phenomenon.Store.Sqlite;

/// <summary>The sentence for each fault: the file, what is wrong, what to do.</summary>
internal static class StoreFaults
{
    internal static StoreException Of(string path, int code, Exception? cause = null) => (code & 0xFF) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(
            StoreFault.Locked, $"{path} is in use: another program is writing in it; wait until it is done and try again", cause),
        raw.SQLITE_NOTADB => NotADatabase(path, cause),
        raw.SQLITE_CORRUPT => new(
            StoreFault.Damaged, $"{path} is damaged; put a backup back, or remove it and take the deliveries in again", cause),
        raw.SQLITE_FULL => Unwritable(path, "there is no room left on the disk; make room", cause),
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => Unwritable(path, "it is read-only; give this user the right to write it and its folder", cause),
        raw.SQLITE_CANTOPEN => Unwritable(path, "it cannot be opened; check that the folder exists and that this user may write in it", cause),
        raw.SQLITE_IOERR => Unwritable(path, "the disk reports an error; check the disk", cause),
        raw.SQLITE_CONSTRAINT => new(
            StoreFault.Damaged, $"{path} holds something that breaks a rule of the store; run obi check", cause),
        _ => new(StoreFault.Damaged, $"{path} cannot be used (SQLite result {code}); run obi check", cause),
    };

    internal static StoreException NotADatabase(string path, Exception? cause = null) => new(
        StoreFault.NotAStore, $"{path} is not an OBI store (not a SQLite database); name another file with --store", cause);

    internal static StoreException OfAnotherProgram(string path) => new(
        StoreFault.NotAStore, $"{path} is not an OBI store (a SQLite database of another program); name another file with --store");

    internal static StoreException Missing(string path) => new(
        StoreFault.Missing, $"{path} does not exist; take deliveries in first (obi run or obi intake), or name another file with --store");

    internal static StoreException Newer(string path, long theirs, long ours) => new(
        StoreFault.Newer, $"{path} was made by a newer version of this program (migration {theirs}; this version knows {ours}); use that version");

    internal static StoreException Unwritable(string path, string reason, Exception? cause = null) => new(
        StoreFault.Unwritable, $"{path} cannot be written: {reason}", cause);

    internal static StoreException AlreadyRead(string path, string batch, long sequence) => new(
        StoreFault.AlreadyRead, $"{path}: batch {batch} was read before with the same rules, at sequence {sequence}; there is nothing to do");

    internal static StoreException Overtaken(string path, string what) => new(
        StoreFault.Overtaken, $"{path}: {what}; look with 'obi status' and decide again");

    internal static StoreException BrokenHead(string path, string head, Exception? cause = null) => new(
        StoreFault.Damaged, $"{head} cannot be read as the head of the audit chain of {path}; put it back as it was", cause);

    internal static StoreException OtherHead(string path, string head, long link) => new(
        StoreFault.Damaged, $"{path} is not the store that {head} tells of: its audit chain was changed or cut off at or before link {link}, or an older copy was put back. Put the newest backup of both back; 'obi verify --chain --store {path}' says what is wrong");

    internal static StoreException NoChain(string path) => new(
        StoreFault.NotAStore, $"{path} has no audit chain yet: it is of an earlier version of this program, or something else; the next 'obi run' or 'obi intake' begins the chain of a store");

    internal static StoreException Purged(string path, string batch) => new(
        StoreFault.Purged, $"{path}: the signals of batch {batch} were purged, so it cannot be read again with other rules; it stays as it was read");
}
