-- Each row of the audit is bound to the one before it by a hash that takes a key of the store (docs/adr/0014). Rows from
-- before have none of their own: the first row after them binds them all.

ALTER TABLE audit ADD COLUMN hash BLOB CHECK (hash IS NULL OR length(hash) = 32);

CREATE TRIGGER audit_follows BEFORE INSERT ON audit
WHEN NEW.hash IS NULL OR NEW.sequence IS NOT 1 + coalesce((SELECT max(sequence) FROM audit), 0)
BEGIN SELECT raise(ABORT, 'the audit is only added to at its end'); END;
