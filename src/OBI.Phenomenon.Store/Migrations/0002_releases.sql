-- The life of a period: closed, decided upon, released. Nothing here is ever changed; what corrects stands after what it corrects.
-- Times are text in UTC (ISO 8601); they enter no result.

CREATE TABLE closing (
  id             INTEGER PRIMARY KEY,
  pipeline       TEXT    NOT NULL,
  period         TEXT    NOT NULL,
  number         INTEGER NOT NULL CHECK (number > 0),
  sequence       INTEGER NOT NULL REFERENCES ledger (seq),
  tallies_sha256 TEXT    NOT NULL,
  after_release  INTEGER NOT NULL, -- 0: none
  waived         TEXT    NOT NULL, -- keys of suppliers, one a line
  reason         TEXT    NOT NULL,
  role           TEXT    NOT NULL,
  second         TEXT,
  at             TEXT    NOT NULL,
  UNIQUE (pipeline, period, number)
) STRICT;

CREATE TABLE pinned_file (
  closing INTEGER NOT NULL REFERENCES closing (id),
  path    TEXT    NOT NULL,
  text    TEXT    NOT NULL,
  PRIMARY KEY (closing, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id      INTEGER PRIMARY KEY,
  closing INTEGER NOT NULL REFERENCES closing (id),
  subject TEXT    NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('approve', 'withhold', 'annotate', 'relabel')),
  text    TEXT,
  exposes INTEGER NOT NULL CHECK (exposes IN (0, 1)),
  reason  TEXT    NOT NULL,
  role    TEXT    NOT NULL,
  second  TEXT,
  at      TEXT    NOT NULL,
  CHECK ((text IS NOT NULL) = (kind IN ('annotate', 'relabel')))
) STRICT;

CREATE INDEX decision_closing ON decision (closing, id);

CREATE TABLE chapter (
  id       INTEGER PRIMARY KEY,
  closing  INTEGER NOT NULL REFERENCES closing (id),
  kind     TEXT    NOT NULL CHECK (kind IN ('judgements', 'depth', 'outlook', 'action')),
  markdown TEXT    NOT NULL,
  role     TEXT    NOT NULL,
  second   TEXT,
  at       TEXT    NOT NULL
) STRICT;

CREATE INDEX chapter_closing ON chapter (closing, id);

CREATE TABLE release (
  id            INTEGER PRIMARY KEY,
  pipeline      TEXT    NOT NULL,
  period        TEXT    NOT NULL,
  version       INTEGER NOT NULL CHECK (version > 0),
  closing       INTEGER NOT NULL UNIQUE REFERENCES closing (id),
  marking       TEXT    NOT NULL,
  result_sha256 TEXT    NOT NULL,
  published     TEXT    NOT NULL,
  patterns      TEXT    NOT NULL,
  role          TEXT    NOT NULL,
  second        TEXT,
  at            TEXT    NOT NULL,
  UNIQUE (pipeline, period, version)
) STRICT;

CREATE TRIGGER closing_stays BEFORE UPDATE ON closing BEGIN SELECT RAISE (ABORT, 'a closing is append-only'); END;
CREATE TRIGGER closing_keeps BEFORE DELETE ON closing BEGIN SELECT RAISE (ABORT, 'a closing is append-only'); END;
CREATE TRIGGER pinned_file_stays BEFORE UPDATE ON pinned_file BEGIN SELECT RAISE (ABORT, 'a pin is append-only'); END;
CREATE TRIGGER pinned_file_keeps BEFORE DELETE ON pinned_file BEGIN SELECT RAISE (ABORT, 'a pin is append-only'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_keeps BEFORE DELETE ON decision BEGIN SELECT RAISE (ABORT, 'decisions are append-only'); END;
CREATE TRIGGER chapter_stays BEFORE UPDATE ON chapter BEGIN SELECT RAISE (ABORT, 'chapters are append-only'); END;
CREATE TRIGGER chapter_keeps BEFORE DELETE ON chapter BEGIN SELECT RAISE (ABORT, 'chapters are append-only'); END;
CREATE TRIGGER release_stays BEFORE UPDATE ON release BEGIN SELECT RAISE (ABORT, 'a release is append-only'); END;
CREATE TRIGGER release_keeps BEFORE DELETE ON release BEGIN SELECT RAISE (ABORT, 'a release is append-only'); END;
