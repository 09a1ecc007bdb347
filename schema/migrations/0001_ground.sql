-- The ground: people, episodes, pathway, appointments, sessions, drafts, and who wrote what.
-- Days are ISO text (YYYY-MM-DD), local times YYYY-MM-DDTHH:MM, moments UTC YYYY-MM-DDTHH:MM:SSZ.
-- SQLite takes 2026-02-30 for a date until arithmetic is done on it, hence the "+0 days".
-- What is stored as a word is a code of the domain page ("activeChange"); code-list codes are policy data.

-- One row: what this store is.
CREATE TABLE store_info (
    only_row        INTEGER PRIMARY KEY CHECK (only_row = 1),
    service_name    TEXT NOT NULL CHECK (length(service_name) BETWEEN 1 AND 200),
    kind            TEXT NOT NULL CHECK (kind IN ('practice', 'service')),
    practice_today  TEXT CHECK (practice_today IS NULL OR date(practice_today, '+0 days') IS practice_today),
    practice_seed   INTEGER,
    created_at      TEXT NOT NULL CHECK (length(created_at) = 20),
    CHECK ((kind = 'practice') = (practice_today IS NOT NULL))
) STRICT;

CREATE TABLE staff (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1,
    account     TEXT NOT NULL UNIQUE CHECK (length(account) BETWEEN 1 AND 60),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    key_slot    BLOB CHECK (key_slot IS NULL OR length(key_slot) = 16),
    active_from TEXT NOT NULL CHECK (date(active_from, '+0 days') IS active_from),
    active_to   TEXT CHECK (active_to IS NULL OR (date(active_to, '+0 days') IS active_to AND active_to >= active_from))
) STRICT;

CREATE TABLE staff_role (
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    role     TEXT NOT NULL CHECK (role IN ('keyworker', 'teamLead', 'clinician', 'administrator')),
    PRIMARY KEY (staff_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version          INTEGER NOT NULL DEFAULT 1,
    ref                  TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 20),
    title                TEXT NOT NULL,
    family_name          TEXT NOT NULL,
    given_name           TEXT NOT NULL,
    preferred_name       TEXT NOT NULL,
    born                 TEXT NOT NULL CHECK (date(born, '+0 days') IS born),
    sex                  TEXT NOT NULL CHECK (sex IN ('female', 'male', 'notStated')),
    gender               TEXT NOT NULL,
    ethnicity            TEXT NOT NULL,
    nhs_number           TEXT UNIQUE CHECK (nhs_number IS NULL OR (length(nhs_number) = 10 AND nhs_number NOT GLOB '*[^0-9]*')),
    nhs_number_absence   TEXT CHECK (nhs_number_absence IN ('notAsked', 'notKnown', 'notRegistered', 'declined')),
    general_practice     TEXT NOT NULL,
    allergy_status       TEXT NOT NULL CHECK (allergy_status IN ('known', 'noneKnown', 'notRecorded', 'unavailable')),
    language             TEXT NOT NULL,
    communication_needs  TEXT NOT NULL,
    died_on              TEXT CHECK (died_on IS NULL OR (date(died_on, '+0 days') IS died_on AND died_on >= born)),
    CHECK (family_name <> '' OR given_name <> ''),
    CHECK ((nhs_number IS NULL) = (nhs_number_absence IS NOT NULL))
) STRICT;
CREATE INDEX client_by_birth ON client (born);
CREATE INDEX client_by_name ON client (family_name, given_name, id);

CREATE TABLE client_alias (
    client_id INTEGER NOT NULL REFERENCES client (id),
    place     INTEGER NOT NULL CHECK (place >= 1),
    alias     TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (client_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_allergy (
    client_id INTEGER NOT NULL REFERENCES client (id),
    place     INTEGER NOT NULL CHECK (place >= 1),
    allergen  TEXT NOT NULL CHECK (allergen <> ''),
    PRIMARY KEY (client_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_address (
    client_id    INTEGER NOT NULL REFERENCES client (id),
    place        INTEGER NOT NULL CHECK (place >= 1),
    lines        TEXT NOT NULL,
    postcode     TEXT NOT NULL,
    safe_letters TEXT NOT NULL CHECK (safe_letters IN ('safe', 'notSafe', 'notAsked')),
    PRIMARY KEY (client_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_phone (
    client_id  INTEGER NOT NULL REFERENCES client (id),
    place      INTEGER NOT NULL CHECK (place >= 1),
    number     TEXT NOT NULL,
    label      TEXT NOT NULL,
    safe_calls TEXT NOT NULL CHECK (safe_calls IN ('safe', 'notSafe', 'notAsked')),
    safe_texts TEXT NOT NULL CHECK (safe_texts IN ('safe', 'notSafe', 'notAsked')),
    PRIMARY KEY (client_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_person (
    client_id         INTEGER NOT NULL REFERENCES client (id),
    place             INTEGER NOT NULL CHECK (place >= 1),
    name              TEXT NOT NULL CHECK (name <> ''),
    relationship      TEXT NOT NULL,
    born              TEXT, -- a partial date: YYYY, YYYY-MM or YYYY-MM-DD
    phone             TEXT NOT NULL,
    lives_with        TEXT NOT NULL CHECK (lives_with IN ('yes', 'no', 'notAsked', 'declined')),
    may_be_contacted  TEXT NOT NULL CHECK (may_be_contacted IN ('yes', 'no', 'notAsked', 'declined')),
    emergency_contact INTEGER NOT NULL CHECK (emergency_contact IN (0, 1)),
    note              TEXT NOT NULL,
    PRIMARY KEY (client_id, place)
) STRICT, WITHOUT ROWID;

-- How people are found. The words are folded, the sounds are domain sound keys, the deletions are the word and
-- every word one letter shorter: two words within one edit share one of them.
CREATE TABLE name_key (
    client_id INTEGER NOT NULL REFERENCES client (id),
    place     INTEGER NOT NULL,
    part      TEXT NOT NULL CHECK (part IN ('family', 'given', 'preferred', 'alias')),
    word      TEXT NOT NULL,
    sound     TEXT NOT NULL,
    PRIMARY KEY (client_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_by_sound ON name_key (sound, client_id);

CREATE TABLE name_deletion (
    deletion  TEXT NOT NULL,
    client_id INTEGER NOT NULL REFERENCES client (id),
    PRIMARY KEY (deletion, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_deletion_by_client ON name_deletion (client_id);

CREATE VIRTUAL TABLE client_fts USING fts5 (words, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE episode (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version             INTEGER NOT NULL DEFAULT 1,
    client_id               INTEGER NOT NULL REFERENCES client (id),
    referral_source         TEXT NOT NULL CHECK (referral_source <> ''),
    referred_on             TEXT NOT NULL CHECK (date(referred_on, '+0 days') IS referred_on),
    referred_by             TEXT NOT NULL,
    state                   TEXT NOT NULL CHECK (state IN ('referred', 'declined', 'inTreatment', 'closed')),
    accepted_on             TEXT CHECK (accepted_on IS NULL OR date(accepted_on, '+0 days') IS accepted_on),
    declined_on             TEXT CHECK (declined_on IS NULL OR date(declined_on, '+0 days') IS declined_on),
    decline_reason          TEXT,
    started_on              TEXT CHECK (started_on IS NULL OR (date(started_on, '+0 days') IS started_on AND started_on >= referred_on)),
    injecting_status        TEXT NOT NULL,
    accommodation           TEXT NOT NULL,
    employment              TEXT NOT NULL,
    parental_status         TEXT NOT NULL,
    children_in_household   INTEGER CHECK (children_in_household BETWEEN 0 AND 30),
    previously_treated      TEXT NOT NULL CHECK (previously_treated IN ('yes', 'no', 'notAsked', 'declined')),
    consent_decision        TEXT NOT NULL CHECK (consent_decision IN ('given', 'refused', 'notAsked')),
    consent_on              TEXT CHECK (consent_on IS NULL OR date(consent_on, '+0 days') IS consent_on),
    consent_leaflet         TEXT NOT NULL,
    what_will_be_different  TEXT NOT NULL,
    ended_on                TEXT CHECK (ended_on IS NULL OR (date(ended_on, '+0 days') IS ended_on AND ended_on >= referred_on)),
    ending_reason           TEXT,
    ending_class            TEXT CHECK (ending_class IN ('completed', 'transferred', 'unplanned', 'died')),
    aftercare               TEXT CHECK (aftercare IN ('agreed', 'declined', 'notDiscussed')),
    way_back_explained      TEXT CHECK (way_back_explained IN ('yes', 'no', 'notAsked', 'declined')),
    exit_outcome_missing    TEXT,
    reason_from_this_phase  TEXT,
    ending_note             TEXT,
    CHECK ((state = 'declined') = (declined_on IS NOT NULL)),
    CHECK ((declined_on IS NULL) = (decline_reason IS NULL)),
    CHECK (state <> 'inTreatment' OR started_on IS NOT NULL),
    CHECK (state NOT IN ('referred', 'declined') OR started_on IS NULL),
    CHECK ((state = 'closed') = (ended_on IS NOT NULL)),
    CHECK ((ended_on IS NULL) = (ending_reason IS NULL) AND (ended_on IS NULL) = (ending_class IS NULL)),
    CHECK (ended_on IS NULL OR started_on IS NULL OR ended_on >= started_on)
) STRICT;
CREATE UNIQUE INDEX episode_one_open ON episode (client_id) WHERE state IN ('referred', 'inTreatment');
CREATE INDEX episode_by_client ON episode (client_id, referred_on);

CREATE TABLE episode_substance (
    episode_id      INTEGER NOT NULL REFERENCES episode (id),
    place           INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
    substance       TEXT NOT NULL CHECK (substance <> ''),
    route           TEXT NOT NULL,
    age_first_used  INTEGER CHECK (age_first_used BETWEEN 1 AND 99),
    days_in_last_28 INTEGER CHECK (days_in_last_28 BETWEEN 0 AND 28),
    PRIMARY KEY (episode_id, place),
    UNIQUE (episode_id, substance)
) STRICT, WITHOUT ROWID;

CREATE TABLE allocation (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version INTEGER NOT NULL DEFAULT 1,
    episode_id  INTEGER NOT NULL REFERENCES episode (id),
    staff_id    INTEGER NOT NULL REFERENCES staff (id),
    role        TEXT NOT NULL CHECK (role IN ('keyworker', 'prescriber', 'other')),
    from_day    TEXT NOT NULL CHECK (date(from_day, '+0 days') IS from_day),
    to_day      TEXT CHECK (to_day IS NULL OR (date(to_day, '+0 days') IS to_day AND to_day >= from_day)),
    accepted_on TEXT CHECK (accepted_on IS NULL OR date(accepted_on, '+0 days') IS accepted_on)
) STRICT;
CREATE INDEX allocation_by_episode ON allocation (episode_id, role);
CREATE INDEX allocation_current ON allocation (staff_id, episode_id) WHERE to_day IS NULL;

-- Moves only: where a move came from is the move before it.
CREATE TABLE phase_change (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    episode_id   INTEGER NOT NULL REFERENCES episode (id),
    phase        TEXT NOT NULL CHECK (phase IN ('engagement', 'preparation', 'activeChange', 'completion')),
    on_day       TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    decided_by   INTEGER NOT NULL REFERENCES staff (id),
    with_client  INTEGER NOT NULL CHECK (with_client IN (0, 1)),
    why_without  TEXT NOT NULL,
    client_view  TEXT NOT NULL,
    reason       TEXT NOT NULL,
    CHECK (with_client = 1 OR why_without <> '')
) STRICT;
CREATE INDEX phase_change_by_episode ON phase_change (episode_id, on_day, id);

CREATE TABLE layer_change (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    episode_id   INTEGER NOT NULL REFERENCES episode (id),
    layer        TEXT NOT NULL CHECK (layer IN ('standard', 'enhanced', 'intensive')),
    on_day       TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    decided_by   INTEGER NOT NULL REFERENCES staff (id),
    with_client  INTEGER NOT NULL CHECK (with_client IN (0, 1)),
    why_without  TEXT NOT NULL,
    reason       TEXT NOT NULL,
    CHECK (with_client = 1 OR why_without <> '')
) STRICT;
CREATE INDEX layer_change_by_episode ON layer_change (episode_id, on_day, id);

CREATE TABLE prompt_answer (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    episode_id       INTEGER NOT NULL REFERENCES episode (id),
    rule             TEXT NOT NULL CHECK (rule <> ''),
    newest_fact_kind TEXT NOT NULL,
    newest_fact_id   INTEGER NOT NULL,
    newest_fact_on   TEXT,
    reason           TEXT NOT NULL CHECK (reason <> ''),
    on_day           TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    answered_by      INTEGER NOT NULL REFERENCES staff (id)
) STRICT;
CREATE INDEX prompt_answer_by_episode ON prompt_answer (episode_id);

CREATE TABLE client_wish (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    episode_id  INTEGER NOT NULL REFERENCES episode (id),
    words       TEXT NOT NULL CHECK (words <> ''),
    on_day      TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 20)
) STRICT;
CREATE INDEX client_wish_by_episode ON client_wish (episode_id, on_day, id);

CREATE TABLE intervention (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version      INTEGER NOT NULL DEFAULT 1,
    episode_id       INTEGER NOT NULL REFERENCES episode (id),
    type             TEXT NOT NULL CHECK (type IN ('pharmacological', 'psychosocial', 'recoverySupport')),
    detail           TEXT NOT NULL CHECK (detail <> ''),
    setting          TEXT NOT NULL,
    referred_on      TEXT CHECK (referred_on IS NULL OR date(referred_on, '+0 days') IS referred_on),
    first_offered_on TEXT CHECK (first_offered_on IS NULL OR date(first_offered_on, '+0 days') IS first_offered_on),
    started_on       TEXT CHECK (started_on IS NULL OR date(started_on, '+0 days') IS started_on),
    ended_on         TEXT CHECK (ended_on IS NULL OR (date(ended_on, '+0 days') IS ended_on AND ended_on >= started_on)),
    ending           TEXT CHECK (ending IN ('plannedExit', 'unplannedExit', 'withdrawn')),
    given_by         TEXT NOT NULL,
    CHECK ((ended_on IS NULL) = (ending IS NULL)),
    CHECK (ended_on IS NULL OR started_on IS NOT NULL)
) STRICT;
CREATE INDEX intervention_by_episode ON intervention (episode_id);

CREATE TABLE life_event (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id   INTEGER NOT NULL REFERENCES client (id),
    kind        TEXT NOT NULL CHECK (kind <> ''),
    happened_on TEXT NOT NULL CHECK (date(happened_on, '+0 days') IS happened_on),
    recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 20),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    source      TEXT NOT NULL,
    note        TEXT NOT NULL,
    error_by    INTEGER REFERENCES staff (id),
    error_at    TEXT,
    error_reason TEXT,
    CHECK ((error_by IS NULL) = (error_at IS NULL) AND (error_by IS NULL) = (error_reason IS NULL))
) STRICT;
CREATE INDEX life_event_by_client ON life_event (client_id, happened_on);

CREATE TABLE observation (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id   INTEGER NOT NULL REFERENCES client (id),
    kind        TEXT NOT NULL CHECK (kind <> ''),
    answer      TEXT CHECK (answer IN ('yes', 'no', 'notAsked', 'declined')),
    value       TEXT,
    on_day      TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 20),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    note        TEXT NOT NULL,
    error_by    INTEGER REFERENCES staff (id),
    error_at    TEXT,
    error_reason TEXT,
    CHECK ((answer IS NULL) = (value IS NOT NULL)),
    CHECK ((error_by IS NULL) = (error_at IS NULL) AND (error_by IS NULL) = (error_reason IS NULL))
) STRICT;
CREATE INDEX observation_by_client ON observation (client_id, on_day, id);

CREATE TABLE appointment (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version  INTEGER NOT NULL DEFAULT 1,
    client_id    INTEGER NOT NULL REFERENCES client (id),
    episode_id   INTEGER NOT NULL REFERENCES episode (id),
    staff_id     INTEGER NOT NULL REFERENCES staff (id),
    kind         TEXT NOT NULL,
    at           TEXT NOT NULL CHECK (length(at) = 16 AND date(substr(at, 1, 10), '+0 days') IS substr(at, 1, 10)),
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
    place        TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('booked', 'moved', 'resolved')),
    moved_to     INTEGER REFERENCES appointment (id),
    outcome      TEXT CHECK (outcome IN ('attended', 'late', 'didNotAttend', 'cancelledByClient', 'cancelledByService', 'declined')),
    outcome_note TEXT,
    CHECK ((state = 'moved') = (moved_to IS NOT NULL)),
    CHECK ((state = 'resolved') = (outcome IS NOT NULL) AND (outcome IS NULL) = (outcome_note IS NULL))
) STRICT;
CREATE INDEX appointment_by_staff ON appointment (staff_id, at);
CREATE INDEX appointment_by_episode ON appointment (episode_id, at);
CREATE INDEX appointment_by_client ON appointment (client_id, at);
CREATE INDEX appointment_booked ON appointment (staff_id, at) WHERE state = 'booked';
CREATE INDEX appointment_booked_of_episode ON appointment (episode_id) WHERE state = 'booked';

CREATE TABLE contact_attempt (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    missed_id  INTEGER NOT NULL REFERENCES appointment (id),
    staff_id   INTEGER NOT NULL REFERENCES staff (id),
    at         TEXT NOT NULL CHECK (length(at) = 16),
    route      TEXT NOT NULL CHECK (route IN ('call', 'text', 'letter', 'visit', 'viaOther')),
    outcome    TEXT NOT NULL CHECK (outcome IN ('reached', 'noAnswer', 'messageLeft', 'sent', 'wrongAddress')),
    note       TEXT NOT NULL
) STRICT;
CREATE INDEX contact_attempt_by_episode ON contact_attempt (episode_id, at);

CREATE TABLE chain_decision (
    missed_id  INTEGER PRIMARY KEY REFERENCES appointment (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    staff_id   INTEGER NOT NULL REFERENCES staff (id),
    on_day     TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    decision   TEXT NOT NULL CHECK (decision <> '')
) STRICT;
CREATE INDEX chain_decision_by_episode ON chain_decision (episode_id);

-- Signed sessions only: what is not signed is a draft.
CREATE TABLE session (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id      INTEGER NOT NULL REFERENCES client (id),
    episode_id     INTEGER NOT NULL REFERENCES episode (id),
    author_id      INTEGER NOT NULL REFERENCES staff (id),
    appointment_id INTEGER REFERENCES appointment (id),
    kind           TEXT NOT NULL,
    start          TEXT NOT NULL CHECK (length(start) = 16 AND date(substr(start, 1, 10), '+0 days') IS substr(start, 1, 10)),
    minutes        INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720),
    place          TEXT NOT NULL,
    present        TEXT NOT NULL,
    attendance     TEXT NOT NULL CHECK (attendance IN ('attended', 'late')),
    risk           TEXT NOT NULL CHECK (risk IN ('noChange', 'changed', 'notDiscussed')),
    talked_about   TEXT NOT NULL,
    agreed         TEXT NOT NULL,
    next           TEXT NOT NULL,
    signed_at      TEXT NOT NULL CHECK (length(signed_at) = 20),
    error_by       INTEGER REFERENCES staff (id),
    error_at       TEXT,
    error_reason   TEXT,
    CHECK ((error_by IS NULL) = (error_at IS NULL) AND (error_by IS NULL) = (error_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX session_one_per_appointment ON session (appointment_id) WHERE appointment_id IS NOT NULL AND error_by IS NULL;
CREATE INDEX session_by_client ON session (client_id, start, id);
CREATE INDEX session_by_episode ON session (episode_id, start, id) WHERE error_by IS NULL;

CREATE TABLE session_use (
    session_id INTEGER NOT NULL REFERENCES session (id),
    place      INTEGER NOT NULL CHECK (place >= 1),
    substance  TEXT NOT NULL CHECK (substance <> ''),
    answer     TEXT NOT NULL CHECK (answer IN ('notAsked', 'none', 'used')),
    days       INTEGER CHECK (days >= 0),
    amount     TEXT NOT NULL,
    route      TEXT NOT NULL,
    PRIMARY KEY (session_id, place),
    UNIQUE (session_id, substance),
    CHECK (answer = 'used' OR (days IS NULL AND amount = '' AND route = ''))
) STRICT, WITHOUT ROWID;

CREATE TABLE session_intervention (
    session_id      INTEGER NOT NULL REFERENCES session (id),
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    PRIMARY KEY (session_id, intervention_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE addendum (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id),
    author_id  INTEGER NOT NULL REFERENCES staff (id),
    at         TEXT NOT NULL CHECK (length(at) = 20),
    text       TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX addendum_by_session ON addendum (session_id, id);

CREATE TABLE draft (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version    INTEGER NOT NULL DEFAULT 1,
    author_id      INTEGER NOT NULL REFERENCES staff (id),
    client_id      INTEGER NOT NULL REFERENCES client (id),
    subject        TEXT NOT NULL CHECK (subject IN ('session', 'addendum')),
    appointment_id INTEGER REFERENCES appointment (id),
    session_id     INTEGER REFERENCES session (id),
    body           TEXT NOT NULL,
    begun_from     INTEGER NOT NULL,
    begun_at       TEXT NOT NULL CHECK (length(begun_at) = 20),
    saved_at       TEXT NOT NULL CHECK (length(saved_at) = 20),
    discarded_at   TEXT,
    editor         TEXT NOT NULL,
    CHECK ((subject = 'addendum') = (session_id IS NOT NULL))
) STRICT;
CREATE INDEX draft_by_client ON draft (client_id) WHERE discarded_at IS NULL;
CREATE INDEX draft_by_author ON draft (author_id) WHERE discarded_at IS NULL;

-- The store-wide rising order of clinical writes: what "since you last looked" counts from.
CREATE TABLE clinical_write (
    sequence    INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id   INTEGER NOT NULL REFERENCES client (id),
    kind        TEXT NOT NULL,
    subject_id  INTEGER NOT NULL,
    staff_id    INTEGER NOT NULL REFERENCES staff (id),
    at          TEXT NOT NULL CHECK (length(at) = 20),
    happened_on TEXT CHECK (happened_on IS NULL OR date(happened_on, '+0 days') IS happened_on),
    detail      TEXT NOT NULL
) STRICT;
CREATE INDEX clinical_write_by_client ON clinical_write (client_id, sequence);

CREATE TABLE looked_mark (
    staff_id       INTEGER NOT NULL REFERENCES staff (id),
    client_id      INTEGER NOT NULL REFERENCES client (id),
    up_to          INTEGER NOT NULL,
    at             TEXT NOT NULL CHECK (length(at) = 20),
    previous_up_to INTEGER NOT NULL,
    previous_at    TEXT NOT NULL,
    PRIMARY KEY (staff_id, client_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    sequence    INTEGER PRIMARY KEY AUTOINCREMENT,
    at          TEXT NOT NULL CHECK (length(at) = 20),
    staff_id    INTEGER REFERENCES staff (id),
    role        TEXT NOT NULL,
    action      TEXT NOT NULL CHECK (action <> ''),
    subject     TEXT NOT NULL,
    subject_id  INTEGER,
    row_version INTEGER,
    reason      TEXT NOT NULL DEFAULT ''
) STRICT;

-- What a row was before it was changed: one table for each table whose rows change.
CREATE TABLE staff_history (
    id INTEGER NOT NULL, row_version INTEGER NOT NULL, changed_at TEXT NOT NULL, changed_by INTEGER NOT NULL,
    was TEXT NOT NULL CHECK (json_valid(was)), PRIMARY KEY (id, row_version)
) STRICT, WITHOUT ROWID;
CREATE TABLE client_history (
    id INTEGER NOT NULL, row_version INTEGER NOT NULL, changed_at TEXT NOT NULL, changed_by INTEGER NOT NULL,
    was TEXT NOT NULL CHECK (json_valid(was)), PRIMARY KEY (id, row_version)
) STRICT, WITHOUT ROWID;
CREATE TABLE episode_history (
    id INTEGER NOT NULL, row_version INTEGER NOT NULL, changed_at TEXT NOT NULL, changed_by INTEGER NOT NULL,
    was TEXT NOT NULL CHECK (json_valid(was)), PRIMARY KEY (id, row_version)
) STRICT, WITHOUT ROWID;
CREATE TABLE allocation_history (
    id INTEGER NOT NULL, row_version INTEGER NOT NULL, changed_at TEXT NOT NULL, changed_by INTEGER NOT NULL,
    was TEXT NOT NULL CHECK (json_valid(was)), PRIMARY KEY (id, row_version)
) STRICT, WITHOUT ROWID;
CREATE TABLE intervention_history (
    id INTEGER NOT NULL, row_version INTEGER NOT NULL, changed_at TEXT NOT NULL, changed_by INTEGER NOT NULL,
    was TEXT NOT NULL CHECK (json_valid(was)), PRIMARY KEY (id, row_version)
) STRICT, WITHOUT ROWID;
CREATE TABLE appointment_history (
    id INTEGER NOT NULL, row_version INTEGER NOT NULL, changed_at TEXT NOT NULL, changed_by INTEGER NOT NULL,
    was TEXT NOT NULL CHECK (json_valid(was)), PRIMARY KEY (id, row_version)
) STRICT, WITHOUT ROWID;

-- What is signed or recorded stays. The only change a signed row knows is "entered in error", once.
CREATE TRIGGER session_is_signed BEFORE UPDATE ON session
WHEN old.error_by IS NOT NULL OR new.error_by IS NULL
  OR (old.client_id, old.episode_id, old.author_id, old.appointment_id, old.kind, old.start, old.minutes, old.place, old.present,
      old.attendance, old.risk, old.talked_about, old.agreed, old.next, old.signed_at)
  IS NOT (new.client_id, new.episode_id, new.author_id, new.appointment_id, new.kind, new.start, new.minutes, new.place, new.present,
      new.attendance, new.risk, new.talked_about, new.agreed, new.next, new.signed_at)
BEGIN SELECT raise(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_stays BEFORE DELETE ON session BEGIN SELECT raise(ABORT, 'a signed session is never deleted'); END;
CREATE TRIGGER session_use_is_signed BEFORE UPDATE ON session_use BEGIN SELECT raise(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_use_stays BEFORE DELETE ON session_use BEGIN SELECT raise(ABORT, 'a signed session is never deleted'); END;
CREATE TRIGGER addendum_is_signed BEFORE UPDATE ON addendum BEGIN SELECT raise(ABORT, 'an addendum is never changed'); END;
CREATE TRIGGER addendum_stays BEFORE DELETE ON addendum BEGIN SELECT raise(ABORT, 'an addendum is never deleted'); END;
CREATE TRIGGER life_event_is_recorded BEFORE UPDATE ON life_event
WHEN old.error_by IS NOT NULL OR new.error_by IS NULL
  OR (old.client_id, old.kind, old.happened_on, old.recorded_at, old.recorded_by, old.source, old.note)
  IS NOT (new.client_id, new.kind, new.happened_on, new.recorded_at, new.recorded_by, new.source, new.note)
BEGIN SELECT raise(ABORT, 'a recorded event is never changed'); END;
CREATE TRIGGER life_event_stays BEFORE DELETE ON life_event BEGIN SELECT raise(ABORT, 'a recorded event is never deleted'); END;
CREATE TRIGGER observation_is_recorded BEFORE UPDATE ON observation
WHEN old.error_by IS NOT NULL OR new.error_by IS NULL
  OR (old.client_id, old.kind, old.answer, old.value, old.on_day, old.recorded_at, old.recorded_by, old.note)
  IS NOT (new.client_id, new.kind, new.answer, new.value, new.on_day, new.recorded_at, new.recorded_by, new.note)
BEGIN SELECT raise(ABORT, 'an observation is never changed'); END;
CREATE TRIGGER observation_stays BEFORE DELETE ON observation BEGIN SELECT raise(ABORT, 'an observation is never deleted'); END;
CREATE TRIGGER phase_change_stands BEFORE UPDATE ON phase_change BEGIN SELECT raise(ABORT, 'a phase change is never changed'); END;
CREATE TRIGGER phase_change_stays BEFORE DELETE ON phase_change BEGIN SELECT raise(ABORT, 'a phase change is never deleted'); END;
CREATE TRIGGER layer_change_stands BEFORE UPDATE ON layer_change BEGIN SELECT raise(ABORT, 'a layer change is never changed'); END;
CREATE TRIGGER layer_change_stays BEFORE DELETE ON layer_change BEGIN SELECT raise(ABORT, 'a layer change is never deleted'); END;
CREATE TRIGGER contact_attempt_stands BEFORE UPDATE ON contact_attempt BEGIN SELECT raise(ABORT, 'an attempt is never changed'); END;
CREATE TRIGGER contact_attempt_stays BEFORE DELETE ON contact_attempt BEGIN SELECT raise(ABORT, 'an attempt is never deleted'); END;
CREATE TRIGGER client_stays BEFORE DELETE ON client BEGIN SELECT raise(ABORT, 'a client is never deleted'); END;
CREATE TRIGGER episode_stays BEFORE DELETE ON episode BEGIN SELECT raise(ABORT, 'an episode is never deleted'); END;
CREATE TRIGGER clinical_write_stands BEFORE UPDATE ON clinical_write BEGIN SELECT raise(ABORT, 'the order of writes stands'); END;
CREATE TRIGGER clinical_write_stays BEFORE DELETE ON clinical_write BEGIN SELECT raise(ABORT, 'the order of writes stands'); END;
CREATE TRIGGER audit_stands BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit is never changed'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit is never deleted from'); END;
