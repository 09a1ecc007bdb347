"""Whom a journey is about: invented people of the practice store, looked up from outside by keyworkctl."""

from support.application import TODAY, ctl_json


def my_caseload(store, plain_names=False):
    """The keyworker's people with nothing begun for them: no draft, no appointment that waits for its outcome or is
    today, which a session begun from the record would be taken for at some hours and not at others.

    With `plain_names` only those whose family name can be misspelt by hand.
    """
    due = ctl_json("due", store, "--keyworker", "keyworker")
    busy = {row["ref"] for row in due if row["kind"] in ("unsignedDraft", "unresolvedAppointment")}
    people = [person(store, ref) for ref in dict.fromkeys(row["ref"] for row in due) if ref not in busy]
    if plain_names:
        people = [one for one in people if one["family"].isascii() and one["family"].isalpha() and len(one["family"]) > 5]
    people = [one for one in people if not is_met_today(store, one["ref"])]
    if not people:
        raise AssertionError("nobody on the caseload is as this journey needs them")
    return people


def is_met_today(store, ref):
    return any(meeting["record"]["at"].startswith(TODAY) for meeting in open_episode(store, ref)["appointments"])


def person(store, ref):
    return next(found for found in ctl_json("find", store, ref) if found["ref"] == ref)


def record(store, ref):
    """The whole record as it is exported."""
    return ctl_json("export", store, "--client", ref)


def open_episode(store, ref):
    return next(episode for episode in record(store, ref)["episodes"] if episode["record"]["endedOn"] is None)


def somebody_with_another_family_name(store):
    """A person who is also known under an alias with another family name, and that alias: (record, given, family)."""
    for number in range(1, 100):
        details = record(store, f"KW-{number:04}")["client"]["record"]
        for alias in details["aliases"]:
            given, _, family = alias.rpartition(" ")
            if given and family != details["familyName"] and alias.isascii():
                return details, given, family
    raise AssertionError("nobody has an alias")


def without_plan(store):
    """Somebody on the keyworker's caseload in treatment whose first care plan is due."""
    for row in ctl_json("due", store, "--keyworker", "keyworker"):
        if row["kind"] == "firstCarePlan":
            return row["ref"]
    raise AssertionError("nobody on the caseload is without a care plan")


def with_plan(store, goals=1, in_use=0, layer=None):
    """Somebody on the keyworker's caseload whose plan has at least so many active goals and things in use."""
    for row in ctl_json("due", store, "--keyworker", "keyworker"):
        if row["kind"] != "carePlanReview":
            continue
        episode = open_episode(store, row["ref"])
        plan = current_plan(episode)
        now = episode["layerChanges"][-1]["layer"]
        if len(active_goals(plan)) >= goals and len(plan["inUse"]) >= in_use and (layer is None or now == layer):
            return row["ref"]
    raise AssertionError("nobody on the caseload has such a plan")


def active_goals(plan):
    return [goal for goal in plan["goals"] if goal["status"] == "active"]


def current_plan(episode):
    return [plan for plan in episode["carePlans"] if plan["enteredInError"] is None][-1]
