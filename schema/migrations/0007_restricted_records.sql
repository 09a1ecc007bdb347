-- Records that only those who work with the client may read, and every time that somebody else opened one for a reason
-- (docs/adr/0017). Rows are only ever added: of a client's decisions the last one counts.

CREATE TABLE record_restriction (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
    decided_by INTEGER NOT NULL REFERENCES staff (id),
    decided_at TEXT NOT NULL CHECK (length(decided_at) = 20),
    reason     TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX record_restriction_by_client ON record_restriction (client_id);

CREATE TABLE break_glass (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    staff_id   INTEGER NOT NULL REFERENCES staff (id),
    opened_at  TEXT NOT NULL CHECK (length(opened_at) = 20),
    open_until TEXT NOT NULL CHECK (length(open_until) = 20 AND open_until > opened_at),
    reason     TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX break_glass_by_client ON break_glass (client_id, staff_id);

CREATE TABLE break_glass_review (
    break_glass_id INTEGER PRIMARY KEY REFERENCES break_glass (id),
    reviewed_by    INTEGER NOT NULL REFERENCES staff (id),
    reviewed_at    TEXT NOT NULL CHECK (length(reviewed_at) = 20),
    finding        TEXT NOT NULL CHECK (finding IN ('inOrder', 'notInOrder')),
    note           TEXT NOT NULL,
    CHECK (finding = 'inOrder' OR note <> '')
) STRICT;

CREATE TRIGGER record_restriction_stands BEFORE UPDATE ON record_restriction BEGIN SELECT raise(ABORT, 'a decision about a record is never changed'); END;
CREATE TRIGGER record_restriction_stays BEFORE DELETE ON record_restriction BEGIN SELECT raise(ABORT, 'a decision about a record is never deleted'); END;
CREATE TRIGGER break_glass_stands BEFORE UPDATE ON break_glass BEGIN SELECT raise(ABORT, 'that a record was opened is never changed'); END;
CREATE TRIGGER break_glass_stays BEFORE DELETE ON break_glass BEGIN SELECT raise(ABORT, 'that a record was opened is never deleted'); END;
CREATE TRIGGER break_glass_review_stands BEFORE UPDATE ON break_glass_review BEGIN SELECT raise(ABORT, 'a review of an opening is never changed'); END;
CREATE TRIGGER break_glass_review_stays BEFORE DELETE ON break_glass_review BEGIN SELECT raise(ABORT, 'a review of an opening is never deleted'); END;
