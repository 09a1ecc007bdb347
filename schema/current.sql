-- The schema after all migrations, for reading. Written by test_store with KEYWORK_WRITE_CURRENT_SCHEMA=1,
-- never by hand.

CREATE TABLE store_info (
    only_row        INTEGER PRIMARY KEY CHECK (only_row = 1),
    service_name    TEXT NOT NULL CHECK (length(service_name) BETWEEN 1 AND 200),
    kind            TEXT NOT NULL CHECK (kind IN ('practice', 'service')),
    practice_today  TEXT CHECK (practice_today IS NULL OR date(practice_today, '+0 days') IS practice_today),
    practice_seed   INTEGER,
    created_at      TEXT NOT NULL CHECK (length(created_at) = 20), keys_generation INTEGER NOT NULL DEFAULT 0 CHECK (keys_generation >= 0),
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
, hash BLOB CHECK (hash IS NULL OR length(hash) = 32)) STRICT;

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

CREATE TABLE goal (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    episode_id INTEGER NOT NULL REFERENCES episode (id)
) STRICT;

CREATE INDEX goal_by_episode ON goal (episode_id);

CREATE TABLE step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    goal_id INTEGER NOT NULL REFERENCES goal (id)
) STRICT;

CREATE INDEX step_by_goal ON step (goal_id);

CREATE TABLE care_plan (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version       INTEGER NOT NULL DEFAULT 1,
    episode_id        INTEGER NOT NULL REFERENCES episode (id),
    version_no        INTEGER NOT NULL CHECK (version_no >= 1),
    made_on           TEXT NOT NULL CHECK (date(made_on, '+0 days') IS made_on),
    author_id         INTEGER NOT NULL REFERENCES staff (id),
    signed_at         TEXT NOT NULL CHECK (length(signed_at) = 20),
    what_i_want       TEXT NOT NULL,
    strengths         TEXT NOT NULL,
    bad_days          TEXT NOT NULL,
    no_longer_needed  TEXT NOT NULL,
    how_to_reach_me   TEXT NOT NULL,
    whom_you_may_ask  TEXT NOT NULL,
    about_my_medicine TEXT NOT NULL,
    review_on         TEXT CHECK (review_on IS NULL OR (date(review_on, '+0 days') IS review_on AND review_on > made_on)),
    agreement         TEXT NOT NULL CHECK (agreement IN ('notYet', 'signed', 'spoken', 'declined')),
    agreed_on         TEXT CHECK (agreed_on IS NULL OR date(agreed_on, '+0 days') IS agreed_on),
    copy_given        TEXT NOT NULL CHECK (copy_given IN ('notYet', 'given', 'declined')),
    error_by          INTEGER REFERENCES staff (id),
    error_at          TEXT CHECK (error_at IS NULL OR length(error_at) = 20),
    error_reason      TEXT,
    UNIQUE (episode_id, version_no),
    CHECK ((error_by IS NULL) = (error_at IS NULL) AND (error_by IS NULL) = (error_reason IS NULL)),
    CHECK ((agreement = 'notYet') = (agreed_on IS NULL))
) STRICT;

CREATE TABLE care_plan_situation (
    plan_id     INTEGER NOT NULL REFERENCES care_plan (id),
    life_domain TEXT NOT NULL CHECK (life_domain IN ('substanceUse', 'health', 'offending', 'socialFunctioning')),
    words       TEXT NOT NULL,
    PRIMARY KEY (plan_id, life_domain)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_plan_capital (
    plan_id INTEGER NOT NULL REFERENCES care_plan (id),
    capital TEXT NOT NULL CHECK (capital IN ('social', 'physical', 'human', 'cultural')),
    words   TEXT NOT NULL,
    rating  INTEGER CHECK (rating BETWEEN 0 AND 10),
    PRIMARY KEY (plan_id, capital)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_plan_goal (
    plan_id          INTEGER NOT NULL REFERENCES care_plan (id),
    place            INTEGER NOT NULL CHECK (place >= 1),
    goal_id          INTEGER NOT NULL REFERENCES goal (id),
    life_domain      TEXT NOT NULL CHECK (life_domain IN ('substanceUse', 'health', 'offending', 'socialFunctioning')),
    client_words     TEXT NOT NULL,
    working_words    TEXT NOT NULL,
    why              TEXT NOT NULL,
    baseline         TEXT NOT NULL,
    how_we_will_know TEXT NOT NULL,
    target_on        TEXT CHECK (target_on IS NULL OR date(target_on, '+0 days') IS target_on),
    status           TEXT NOT NULL CHECK (status IN ('active', 'achieved', 'changed', 'setAside')),
    PRIMARY KEY (plan_id, place),
    UNIQUE (plan_id, goal_id),
    CHECK (client_words <> '' OR working_words <> '')
) STRICT, WITHOUT ROWID;

CREATE INDEX care_plan_goal_by_goal ON care_plan_goal (goal_id);

CREATE TABLE care_plan_step (
    plan_id    INTEGER NOT NULL REFERENCES care_plan (id),
    goal_id    INTEGER NOT NULL REFERENCES goal (id),
    place      INTEGER NOT NULL CHECK (place >= 1),
    step_id    INTEGER NOT NULL REFERENCES step (id),
    what       TEXT NOT NULL CHECK (what <> ''),
    owner      TEXT CHECK (owner IN ('client', 'keyworker', 'named')),
    owner_name TEXT,
    due_on     TEXT CHECK (due_on IS NULL OR date(due_on, '+0 days') IS due_on),
    PRIMARY KEY (plan_id, goal_id, place),
    UNIQUE (plan_id, step_id),
    CHECK ((owner IS 'named') = (owner_name IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX care_plan_step_by_step ON care_plan_step (step_id);

CREATE TABLE care_plan_intervention (
    plan_id         INTEGER NOT NULL REFERENCES care_plan (id),
    place           INTEGER NOT NULL CHECK (place >= 1),
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    PRIMARY KEY (plan_id, place),
    UNIQUE (plan_id, intervention_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_plan_safer_action (
    plan_id INTEGER NOT NULL REFERENCES care_plan (id),
    place   INTEGER NOT NULL CHECK (place >= 1),
    what    TEXT NOT NULL,
    by_day  TEXT CHECK (by_day IS NULL OR date(by_day, '+0 days') IS by_day),
    PRIMARY KEY (plan_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_plan_sharing (
    plan_id      INTEGER NOT NULL REFERENCES care_plan (id),
    place        INTEGER NOT NULL CHECK (place >= 1),
    with_whom    TEXT NOT NULL CHECK (with_whom <> ''),
    what         TEXT NOT NULL CHECK (what <> ''),
    until_day    TEXT CHECK (until_day IS NULL OR date(until_day, '+0 days') IS until_day),
    withdrawn_on TEXT CHECK (withdrawn_on IS NULL OR date(withdrawn_on, '+0 days') IS withdrawn_on),
    PRIMARY KEY (plan_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_plan_participant (
    plan_id INTEGER NOT NULL REFERENCES care_plan (id),
    place   INTEGER NOT NULL CHECK (place >= 1),
    name    TEXT NOT NULL,
    PRIMARY KEY (plan_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_done (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id     INTEGER NOT NULL REFERENCES step (id),
    on_day      TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    outcome     TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 20)
) STRICT;

CREATE INDEX step_done_by_step ON step_done (step_id);

CREATE TABLE care_review (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version   INTEGER NOT NULL DEFAULT 1,
    episode_id    INTEGER NOT NULL REFERENCES episode (id),
    plan_id       INTEGER NOT NULL REFERENCES care_plan (id),
    next_plan_id  INTEGER NOT NULL UNIQUE REFERENCES care_plan (id),
    held_on       TEXT NOT NULL CHECK (date(held_on, '+0 days') IS held_on),
    author_id     INTEGER NOT NULL REFERENCES staff (id),
    signed_at     TEXT NOT NULL CHECK (length(signed_at) = 20),
    decision      TEXT NOT NULL CHECK (decision IN ('continue', 'optimise', 'stepUp', 'stepDown', 'changePhase', 'end')),
    decision_what TEXT NOT NULL,
    phase_change_id INTEGER UNIQUE REFERENCES phase_change (id),
    layer_change_id INTEGER UNIQUE REFERENCES layer_change (id),
    next_on       TEXT NOT NULL CHECK (date(next_on, '+0 days') IS next_on AND next_on > held_on),
    agreement     TEXT NOT NULL CHECK (agreement IN ('notYet', 'signed', 'spoken', 'declined')),
    agreed_on     TEXT CHECK (agreed_on IS NULL OR date(agreed_on, '+0 days') IS agreed_on),
    copy_given    TEXT NOT NULL CHECK (copy_given IN ('notYet', 'given', 'declined')),
    error_by      INTEGER REFERENCES staff (id),
    error_at      TEXT CHECK (error_at IS NULL OR length(error_at) = 20),
    error_reason  TEXT,
    CHECK ((error_by IS NULL) = (error_at IS NULL) AND (error_by IS NULL) = (error_reason IS NULL)),
    CHECK ((agreement = 'notYet') = (agreed_on IS NULL)),
    CHECK ((decision = 'optimise') = (decision_what <> '')),
    CHECK ((decision = 'changePhase') = (phase_change_id IS NOT NULL)),
    CHECK ((decision IN ('stepUp', 'stepDown')) = (layer_change_id IS NOT NULL))
) STRICT;

CREATE TABLE care_review_goal (
    review_id INTEGER NOT NULL REFERENCES care_review (id),
    place     INTEGER NOT NULL CHECK (place >= 1),
    goal_id   INTEGER NOT NULL REFERENCES goal (id),
    progress  TEXT NOT NULL CHECK (progress IN ('achieved', 'better', 'same', 'worse', 'setAside')),
    words     TEXT NOT NULL,
    PRIMARY KEY (review_id, place),
    UNIQUE (review_id, goal_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_review_benefit (
    review_id       INTEGER NOT NULL REFERENCES care_review (id),
    place           INTEGER NOT NULL CHECK (place >= 1),
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    benefit         TEXT NOT NULL CHECK (benefit IN ('yes', 'partly', 'no', 'notSure')),
    what_we_change  TEXT NOT NULL,
    PRIMARY KEY (review_id, place),
    UNIQUE (review_id, intervention_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_review_capital (
    review_id INTEGER NOT NULL REFERENCES care_review (id),
    capital   TEXT NOT NULL CHECK (capital IN ('social', 'physical', 'human', 'cultural')),
    words     TEXT NOT NULL,
    rating    INTEGER CHECK (rating BETWEEN 0 AND 10),
    PRIMARY KEY (review_id, capital)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_review_finding (
    review_id INTEGER NOT NULL REFERENCES care_review (id),
    place     INTEGER NOT NULL CHECK (place >= 1),
    rule      TEXT NOT NULL CHECK (rule <> ''),
    met       TEXT NOT NULL CHECK (met IN ('met', 'unmet', 'unknown')),
    fact_kind TEXT NOT NULL,
    fact_id   INTEGER NOT NULL,
    fact_on   TEXT CHECK (fact_on IS NULL OR date(fact_on, '+0 days') IS fact_on),
    PRIMARY KEY (review_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_review_participant (
    review_id INTEGER NOT NULL REFERENCES care_review (id),
    place     INTEGER NOT NULL CHECK (place >= 1),
    name      TEXT NOT NULL,
    PRIMARY KEY (review_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_rating (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    goal_id     INTEGER NOT NULL REFERENCES goal (id),
    on_day      TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    rating      INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 10),
    words       TEXT NOT NULL,
    review_id   INTEGER REFERENCES care_review (id),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 20)
) STRICT;

CREATE INDEX goal_rating_by_goal ON goal_rating (goal_id, on_day, id);

CREATE TABLE session_goal (
    session_id INTEGER NOT NULL REFERENCES session (id),
    goal_id    INTEGER NOT NULL REFERENCES goal (id),
    PRIMARY KEY (session_id, goal_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_goal_by_goal ON session_goal (goal_id);

CREATE TABLE session_step (
    session_id INTEGER NOT NULL REFERENCES session (id),
    step_id    INTEGER NOT NULL REFERENCES step (id),
    PRIMARY KEY (session_id, step_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_step_by_step ON session_step (step_id);

CREATE TABLE "draft" (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    row_version    INTEGER NOT NULL DEFAULT 1,
    author_id      INTEGER NOT NULL REFERENCES staff (id),
    client_id      INTEGER NOT NULL REFERENCES client (id),
    subject        TEXT NOT NULL CHECK (subject IN ('session', 'addendum', 'carePlan', 'careReview')),
    appointment_id INTEGER REFERENCES appointment (id),
    session_id     INTEGER REFERENCES session (id),
    body           TEXT NOT NULL,
    begun_from     INTEGER NOT NULL,
    begun_at       TEXT NOT NULL CHECK (length(begun_at) = 20),
    saved_at       TEXT NOT NULL CHECK (length(saved_at) = 20),
    discarded_at   TEXT,
    editor         TEXT NOT NULL,
    CHECK ((subject = 'addendum') = (session_id IS NOT NULL)),
    CHECK (appointment_id IS NULL OR subject IN ('session', 'careReview'))
) STRICT;

CREATE INDEX draft_by_client ON draft (client_id) WHERE discarded_at IS NULL;

CREATE INDEX draft_by_author ON draft (author_id) WHERE discarded_at IS NULL;

CREATE TRIGGER care_plan_is_signed BEFORE UPDATE ON care_plan
WHEN old.error_by IS NOT NULL OR (old.episode_id, old.version_no, old.made_on, old.author_id, old.signed_at, old.what_i_want, old.strengths, old.bad_days,
      old.no_longer_needed, old.how_to_reach_me, old.whom_you_may_ask, old.about_my_medicine, old.review_on)
  IS NOT (new.episode_id, new.version_no, new.made_on, new.author_id, new.signed_at, new.what_i_want, new.strengths, new.bad_days,
      new.no_longer_needed, new.how_to_reach_me, new.whom_you_may_ask, new.about_my_medicine, new.review_on)
BEGIN SELECT raise(ABORT, 'a signed plan is never changed'); END;

CREATE TRIGGER care_review_is_signed BEFORE UPDATE ON care_review
WHEN old.error_by IS NOT NULL OR (old.episode_id, old.plan_id, old.next_plan_id, old.held_on, old.author_id, old.signed_at, old.decision, old.decision_what,
      old.phase_change_id, old.layer_change_id, old.next_on)
  IS NOT (new.episode_id, new.plan_id, new.next_plan_id, new.held_on, new.author_id, new.signed_at, new.decision, new.decision_what,
      new.phase_change_id, new.layer_change_id, new.next_on)
BEGIN SELECT raise(ABORT, 'a signed review is never changed'); END;

CREATE TRIGGER care_plan_stays BEFORE DELETE ON care_plan BEGIN SELECT raise(ABORT, 'a signed plan is never deleted'); END;

CREATE TRIGGER care_review_stays BEFORE DELETE ON care_review BEGIN SELECT raise(ABORT, 'a signed review is never deleted'); END;

CREATE TRIGGER care_plan_situation_is_signed BEFORE UPDATE ON care_plan_situation BEGIN SELECT raise(ABORT, 'a signed plan is never changed'); END;

CREATE TRIGGER care_plan_situation_stays BEFORE DELETE ON care_plan_situation BEGIN SELECT raise(ABORT, 'a signed plan is never deleted'); END;

CREATE TRIGGER care_plan_capital_is_signed BEFORE UPDATE ON care_plan_capital BEGIN SELECT raise(ABORT, 'a signed plan is never changed'); END;

CREATE TRIGGER care_plan_capital_stays BEFORE DELETE ON care_plan_capital BEGIN SELECT raise(ABORT, 'a signed plan is never deleted'); END;

CREATE TRIGGER care_plan_goal_is_signed BEFORE UPDATE ON care_plan_goal BEGIN SELECT raise(ABORT, 'a signed plan is never changed'); END;

CREATE TRIGGER care_plan_goal_stays BEFORE DELETE ON care_plan_goal BEGIN SELECT raise(ABORT, 'a signed plan is never deleted'); END;

CREATE TRIGGER care_plan_step_is_signed BEFORE UPDATE ON care_plan_step BEGIN SELECT raise(ABORT, 'a signed plan is never changed'); END;

CREATE TRIGGER care_plan_step_stays BEFORE DELETE ON care_plan_step BEGIN SELECT raise(ABORT, 'a signed plan is never deleted'); END;

CREATE TRIGGER care_plan_intervention_is_signed BEFORE UPDATE ON care_plan_intervention BEGIN SELECT raise(ABORT, 'a signed plan is never changed'); END;

CREATE TRIGGER care_plan_intervention_stays BEFORE DELETE ON care_plan_intervention BEGIN SELECT raise(ABORT, 'a signed plan is never deleted'); END;

CREATE TRIGGER care_plan_safer_action_is_signed BEFORE UPDATE ON care_plan_safer_action BEGIN SELECT raise(ABORT, 'a signed plan is never changed'); END;

CREATE TRIGGER care_plan_safer_action_stays BEFORE DELETE ON care_plan_safer_action BEGIN SELECT raise(ABORT, 'a signed plan is never deleted'); END;

CREATE TRIGGER care_plan_sharing_is_signed BEFORE UPDATE ON care_plan_sharing BEGIN SELECT raise(ABORT, 'a signed plan is never changed'); END;

CREATE TRIGGER care_plan_sharing_stays BEFORE DELETE ON care_plan_sharing BEGIN SELECT raise(ABORT, 'a signed plan is never deleted'); END;

CREATE TRIGGER care_plan_participant_is_signed BEFORE UPDATE ON care_plan_participant BEGIN SELECT raise(ABORT, 'a signed plan is never changed'); END;

CREATE TRIGGER care_plan_participant_stays BEFORE DELETE ON care_plan_participant BEGIN SELECT raise(ABORT, 'a signed plan is never deleted'); END;

CREATE TRIGGER care_review_goal_is_signed BEFORE UPDATE ON care_review_goal BEGIN SELECT raise(ABORT, 'a signed review is never changed'); END;

CREATE TRIGGER care_review_goal_stays BEFORE DELETE ON care_review_goal BEGIN SELECT raise(ABORT, 'a signed review is never deleted'); END;

CREATE TRIGGER care_review_benefit_is_signed BEFORE UPDATE ON care_review_benefit BEGIN SELECT raise(ABORT, 'a signed review is never changed'); END;

CREATE TRIGGER care_review_benefit_stays BEFORE DELETE ON care_review_benefit BEGIN SELECT raise(ABORT, 'a signed review is never deleted'); END;

CREATE TRIGGER care_review_capital_is_signed BEFORE UPDATE ON care_review_capital BEGIN SELECT raise(ABORT, 'a signed review is never changed'); END;

CREATE TRIGGER care_review_capital_stays BEFORE DELETE ON care_review_capital BEGIN SELECT raise(ABORT, 'a signed review is never deleted'); END;

CREATE TRIGGER care_review_finding_is_signed BEFORE UPDATE ON care_review_finding BEGIN SELECT raise(ABORT, 'a signed review is never changed'); END;

CREATE TRIGGER care_review_finding_stays BEFORE DELETE ON care_review_finding BEGIN SELECT raise(ABORT, 'a signed review is never deleted'); END;

CREATE TRIGGER care_review_participant_is_signed BEFORE UPDATE ON care_review_participant BEGIN SELECT raise(ABORT, 'a signed review is never changed'); END;

CREATE TRIGGER care_review_participant_stays BEFORE DELETE ON care_review_participant BEGIN SELECT raise(ABORT, 'a signed review is never deleted'); END;

CREATE TRIGGER step_done_stands BEFORE UPDATE ON step_done BEGIN SELECT raise(ABORT, 'what came of a step is never changed'); END;

CREATE TRIGGER step_done_stays BEFORE DELETE ON step_done BEGIN SELECT raise(ABORT, 'what came of a step is never deleted'); END;

CREATE TRIGGER goal_rating_stands BEFORE UPDATE ON goal_rating BEGIN SELECT raise(ABORT, 'a rating is never changed'); END;

CREATE TRIGGER goal_rating_stays BEFORE DELETE ON goal_rating BEGIN SELECT raise(ABORT, 'a rating is never deleted'); END;

CREATE TRIGGER session_goal_is_signed BEFORE UPDATE ON session_goal BEGIN SELECT raise(ABORT, 'a signed session is never changed'); END;

CREATE TRIGGER session_goal_stays BEFORE DELETE ON session_goal BEGIN SELECT raise(ABORT, 'a signed session is never deleted'); END;

CREATE TRIGGER session_step_is_signed BEFORE UPDATE ON session_step BEGIN SELECT raise(ABORT, 'a signed session is never changed'); END;

CREATE TRIGGER session_step_stays BEFORE DELETE ON session_step BEGIN SELECT raise(ABORT, 'a signed session is never deleted'); END;

CREATE INDEX session_by_episode ON session (episode_id, start, id, error_by) WHERE error_by IS NULL;

CREATE INDEX phase_change_by_episode ON phase_change (episode_id, on_day, id, phase, decided_by);

CREATE INDEX layer_change_by_episode ON layer_change (episode_id, on_day, id, layer);

CREATE INDEX clinical_write_of_phase ON clinical_write (subject_id, at) WHERE kind = 'phaseChanged';

CREATE INDEX clinical_write_of_layer ON clinical_write (subject_id, at) WHERE kind = 'layerChanged';

CREATE INDEX care_review_by_episode ON care_review (episode_id, held_on, id, signed_at, next_on, error_by);

CREATE INDEX care_plan_cycle ON care_plan (episode_id, version_no, made_on, signed_at, review_on, agreement, agreed_on,
                                           copy_given, error_by)
    WHERE error_by IS NULL;

CREATE INDEX clinical_write_by_client ON clinical_write (client_id, sequence, staff_id);

CREATE TRIGGER audit_follows BEFORE INSERT ON audit
WHEN NEW.hash IS NULL OR NEW.sequence IS NOT 1 + coalesce((SELECT max(sequence) FROM audit), 0)
BEGIN SELECT raise(ABORT, 'the audit is only added to at its end'); END;

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
