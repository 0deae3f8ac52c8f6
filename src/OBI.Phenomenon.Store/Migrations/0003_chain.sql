-- The audit chain: every change of the store is a link, and each link's hash takes in the one before it.
-- content is canonical JSON; sha256 = SHA-256(hash before, as bytes || length of content in bytes, as 8 bytes, big-endian || content as UTF-8).
-- Times in it enter no result.

CREATE TABLE link (
  number  INTEGER PRIMARY KEY,
  content TEXT NOT NULL,
  sha256  TEXT NOT NULL
) STRICT;

-- Batches whose signals were deleted by age. Their tallies stay; they can no longer be read again with other rules.
CREATE TABLE purged_batch (
  batch INTEGER PRIMARY KEY REFERENCES batch (id),
  link  INTEGER NOT NULL REFERENCES link (number)
) STRICT;

CREATE TRIGGER link_stays BEFORE UPDATE ON link BEGIN SELECT RAISE (ABORT, 'the chain is append-only'); END;
CREATE TRIGGER link_keeps BEFORE DELETE ON link BEGIN SELECT RAISE (ABORT, 'the chain is append-only'); END;
CREATE TRIGGER link_follows BEFORE INSERT ON link WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM link)
BEGIN SELECT RAISE (ABORT, 'a link follows the last one'); END;
CREATE TRIGGER purged_batch_stays BEFORE UPDATE ON purged_batch BEGIN SELECT RAISE (ABORT, 'what was purged stays purged'); END;
CREATE TRIGGER purged_batch_keeps BEFORE DELETE ON purged_batch BEGIN SELECT RAISE (ABORT, 'what was purged stays purged'); END;
