-- Days are day numbers (days since 0001-01-01). A sequence (seq) is a line of the ledger.
-- As-of is a WHERE: a row counts at S when added_seq <= S and (withdrawn_seq is null or withdrawn_seq > S).

PRAGMA application_id = 0x4F424953;

CREATE TABLE source (
  id  INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE actor_set (
  id  INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE region (
  id  INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE -- empty: not observed
) STRICT;

CREATE TABLE grade (
  id  INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE profile (
  id               INTEGER PRIMARY KEY,
  hash             TEXT NOT NULL,
  taxonomy_version TEXT NOT NULL,
  key              TEXT NOT NULL,
  UNIQUE (hash, taxonomy_version)
) STRICT;

-- A delivery by its bytes: the same bytes are one batch, however often they are offered.
CREATE TABLE batch (
  id           INTEGER PRIMARY KEY,
  source       INTEGER NOT NULL REFERENCES source (id),
  sha256       TEXT    NOT NULL,
  name         TEXT    NOT NULL,
  delivered    INTEGER NOT NULL,
  number       INTEGER NOT NULL,
  covers_first INTEGER NOT NULL,
  covers_last  INTEGER NOT NULL,
  bytes        INTEGER NOT NULL,
  UNIQUE (source, sha256)
) STRICT;

CREATE TABLE ledger (
  seq   INTEGER PRIMARY KEY,
  kind  TEXT    NOT NULL CHECK (kind IN ('delivered', 'recoded')),
  batch INTEGER NOT NULL REFERENCES batch (id),
  dated INTEGER NOT NULL
) STRICT;

-- What a ledger line of a batch that was read says: with which rules, and what became of its rows.
CREATE TABLE reading (
  seq              INTEGER PRIMARY KEY REFERENCES ledger (seq),
  batch            INTEGER NOT NULL REFERENCES batch (id),
  mapping_version  TEXT    NOT NULL,
  taxonomy_version TEXT    NOT NULL,
  read             INTEGER NOT NULL,
  accepted         INTEGER NOT NULL,
  out_of_scope     INTEGER NOT NULL,
  quarantined      INTEGER NOT NULL,
  rejected         INTEGER NOT NULL,
  unmapped_terms   INTEGER NOT NULL,
  added            INTEGER NOT NULL,
  amended          INTEGER NOT NULL,
  unchanged        INTEGER NOT NULL,
  withdrawn        INTEGER NOT NULL,
  superseded       INTEGER NOT NULL,
  CHECK (read = accepted + out_of_scope + quarantined + rejected),
  CHECK (accepted = added + amended + unchanged + withdrawn + superseded)
) STRICT;

CREATE INDEX reading_batch ON reading (batch, seq);

CREATE TABLE reason (
  seq  INTEGER NOT NULL REFERENCES reading (seq),
  code TEXT    NOT NULL,
  rows INTEGER NOT NULL CHECK (rows >= 0),
  PRIMARY KEY (seq, code)
) STRICT, WITHOUT ROWID;

-- Deliveries that failed. They have no place in the ledger: what was refused must not change any result.
-- after_seq is the last line of the ledger at that time. The batch is not known by it and may be offered again.
CREATE TABLE failure (
  id               INTEGER PRIMARY KEY,
  after_seq        INTEGER NOT NULL,
  source           TEXT    NOT NULL,
  sha256           TEXT    NOT NULL,
  name             TEXT    NOT NULL,
  delivered        INTEGER NOT NULL,
  number           INTEGER NOT NULL,
  covers_first     INTEGER NOT NULL,
  covers_last      INTEGER NOT NULL,
  bytes            INTEGER NOT NULL,
  mapping_version  TEXT    NOT NULL,
  taxonomy_version TEXT    NOT NULL,
  reason           TEXT    NOT NULL
) STRICT;

CREATE INDEX failure_bytes ON failure (source, sha256);

-- Every statement a reading makes about a record, also one that does not stand (added and withdrawn at the same sequence):
-- when a later reading falls away, the statement before it stands again. A withdrawal has no coded content.
-- batch is where the signal is counted: the first delivery that gave the record this start.
-- No foreign keys here: the bulk writer hands the ids out itself, and seven look-ups a row cost more than the row.
CREATE TABLE signal (
  id            INTEGER PRIMARY KEY,
  source        INTEGER NOT NULL,
  record        INTEGER NOT NULL,
  batch         INTEGER NOT NULL,
  reading       INTEGER NOT NULL,
  line          INTEGER NOT NULL,
  actor_set     INTEGER,
  start         INTEGER,
  precision     INTEGER,
  received      INTEGER,
  region        INTEGER,
  profile       INTEGER,
  grade         INTEGER,
  reports       INTEGER NOT NULL,
  added_seq     INTEGER NOT NULL,
  withdrawn_seq INTEGER
) STRICT;

CREATE UNIQUE INDEX signal_standing ON signal (source, record) WHERE withdrawn_seq IS NULL;
CREATE INDEX signal_retired ON signal (source, record) WHERE withdrawn_seq IS NOT NULL;

CREATE TABLE tally (
  id            INTEGER PRIMARY KEY,
  batch         INTEGER NOT NULL,
  actor_set     INTEGER NOT NULL,
  start         INTEGER NOT NULL,
  precision     INTEGER NOT NULL,
  received      INTEGER NOT NULL,
  source        INTEGER NOT NULL,
  region        INTEGER NOT NULL,
  profile       INTEGER NOT NULL,
  grade         INTEGER NOT NULL,
  signals       INTEGER NOT NULL CHECK (signals > 0),
  reports       INTEGER NOT NULL CHECK (reports >= signals),
  added_seq     INTEGER NOT NULL,
  withdrawn_seq INTEGER CHECK (withdrawn_seq >= added_seq)
) STRICT;

CREATE INDEX tally_live ON tally (batch, start, profile) WHERE withdrawn_seq IS NULL;

-- Rows are retired once and never overwritten: the store itself holds to it.
CREATE TRIGGER ledger_stays BEFORE UPDATE ON ledger BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_keeps BEFORE DELETE ON ledger BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER batch_stays BEFORE UPDATE ON batch BEGIN SELECT RAISE (ABORT, 'a batch is append-only'); END;
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE (ABORT, 'a reading is append-only'); END;
CREATE TRIGGER reading_keeps BEFORE DELETE ON reading BEGIN SELECT RAISE (ABORT, 'a reading is append-only'); END;
CREATE TRIGGER profile_stays BEFORE UPDATE ON profile BEGIN SELECT RAISE (ABORT, 'a profile never changes'); END;
CREATE TRIGGER tally_keeps BEFORE DELETE ON tally BEGIN SELECT RAISE (ABORT, 'tallies are append-only'); END;
CREATE TRIGGER tally_stays
BEFORE UPDATE OF id, batch, actor_set, start, precision, received, source, region, profile, grade, signals, reports, added_seq ON tally
BEGIN SELECT RAISE (ABORT, 'tallies are append-only'); END;
CREATE TRIGGER tally_retires_once BEFORE UPDATE OF withdrawn_seq ON tally WHEN OLD.withdrawn_seq IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'a tally is retired once'); END;
CREATE TRIGGER signal_stays
BEFORE UPDATE OF id, source, record, batch, reading, line, actor_set, start, precision, received, region, profile, grade, reports, added_seq ON signal
BEGIN SELECT RAISE (ABORT, 'signals are append-only'); END;
CREATE TRIGGER signal_retires_once BEFORE UPDATE OF withdrawn_seq ON signal WHEN OLD.withdrawn_seq IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'a signal is retired once'); END;
