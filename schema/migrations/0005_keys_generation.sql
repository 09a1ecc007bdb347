-- Which generation of store.keys was last seen in use. An older one beside the store was put back from somewhere, and
-- may let in people who have left since.

ALTER TABLE store_info ADD COLUMN keys_generation INTEGER NOT NULL DEFAULT 0 CHECK (keys_generation >= 0);
