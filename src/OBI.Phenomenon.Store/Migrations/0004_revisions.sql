-- What had changed since earlier pictures when a period was closed, and what a release says of each series: both outlive the signals they came from.
-- JSON, one item a line; empty in rows from before.

ALTER TABLE closing ADD COLUMN revisions TEXT NOT NULL DEFAULT '';
ALTER TABLE release ADD COLUMN verdicts TEXT NOT NULL DEFAULT '';
