-- What is asked of everybody in treatment at once is answered by indexes alone: the rows themselves are wide, and each of
-- them would be another page to fetch and to decrypt. An index of what is not in error holds error_by as well: SQLite
-- would look for it in the row.

DROP INDEX session_by_episode;
CREATE INDEX session_by_episode ON session (episode_id, start, id, error_by) WHERE error_by IS NULL;

DROP INDEX phase_change_by_episode;
CREATE INDEX phase_change_by_episode ON phase_change (episode_id, on_day, id, phase, decided_by);

DROP INDEX layer_change_by_episode;
CREATE INDEX layer_change_by_episode ON layer_change (episode_id, on_day, id, layer);

DROP INDEX clinical_write_of_phase;
CREATE INDEX clinical_write_of_phase ON clinical_write (subject_id, at) WHERE kind = 'phaseChanged';

DROP INDEX clinical_write_of_layer;
CREATE INDEX clinical_write_of_layer ON clinical_write (subject_id, at) WHERE kind = 'layerChanged';

DROP INDEX care_review_by_episode;
CREATE INDEX care_review_by_episode ON care_review (episode_id, held_on, id, signed_at, next_on, error_by);

CREATE INDEX care_plan_cycle ON care_plan (episode_id, version_no, made_on, signed_at, review_on, agreement, agreed_on,
                                           copy_given, error_by)
    WHERE error_by IS NULL;
