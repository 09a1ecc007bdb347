"""A care-plan review by keyboard, as far as its signature."""

from support.people import active_goals

DECISIONS = ("continue", "optimise", "stepUp", "stepDown", "changePhase", "end")


def offered(layer):
    """The decisions in the order in which they stand: there is no step beyond the ends."""
    beyond = {"standard": "stepDown", "intensive": "stepUp"}.get(layer)
    return [decision for decision in DECISIONS if decision != beyond]


def answer(window, plan, decision="continue", progress="2", words=None, next_on="+1w", layer="standard"):
    """Answers everything that a signature needs, in the review that is open in the window: what the client says of the
    first goal, every goal alike, "yes" of all in use, the decision, and when the next review is."""
    window.expect_focus("Goal 1, now, in the client's words")
    if words:
        window.type(words)
    window.press("Tab", "Tab")
    window.press(*[progress for _ in active_goals(plan)])
    window.press(*["1" for _ in plan["inUse"]])
    window.press(str(offered(layer).index(decision) + 1))
    decide(window, decision)
    window.press("alt+x")
    window.expect_focus("Next review")
    window.type(next_on)


def decide(window, decision):
    """What a decision asks further: the focus is on the first of it."""
    if decision == "optimise":
        window.expect_focus("What we change")
        window.type("Tuesday group instead of Thursday")
    if decision in ("stepUp", "stepDown"):
        window.expect_focus("To layer")
        window.tab_to("Why")
        window.type("It is time")
    if decision == "changePhase":
        window.expect_focus("To phase")
        window.press("Home")
        window.tab_to("In the client's words")
        window.type("I want to look at it again")
        window.tab_to("Why")
        window.type("Agreed together")
