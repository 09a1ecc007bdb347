-- Care plans in versions that never change once they are signed, what came of them between versions, and the reviews
-- that make the next one.

-- The identities that goals and steps keep through every version of a plan.
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

-- What came of a plan between its versions: dated facts beside it.
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
CREATE INDEX care_review_by_episode ON care_review (episode_id, held_on, id);

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

-- The readiness findings as they stood on the day.
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

-- The client's own rating of a goal, at a review or between two.
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

-- What a session worked on.
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

-- When a change of phase or layer was entered stands in the order of writes; the review cycle asks for it.
CREATE INDEX clinical_write_of_phase ON clinical_write (subject_id) WHERE kind = 'phaseChanged';
CREATE INDEX clinical_write_of_layer ON clinical_write (subject_id) WHERE kind = 'layerChanged';

-- Drafts of plans and reviews. A plan's draft remembers the version it began from in begun_from: 0, there was none.
CREATE TABLE draft_with_plans (
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
INSERT INTO draft_with_plans
    SELECT id, row_version, author_id, client_id, subject, appointment_id, session_id, body, begun_from, begun_at,
           saved_at, discarded_at, editor
      FROM draft;
DROP TABLE draft;
ALTER TABLE draft_with_plans RENAME TO draft;
CREATE INDEX draft_by_client ON draft (client_id) WHERE discarded_at IS NULL;
CREATE INDEX draft_by_author ON draft (author_id) WHERE discarded_at IS NULL;

-- A signed plan or review changes only in what comes after the signing: the client's agreement, the copy given, and, once,
-- that it was entered in error.
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
