"""A care-plan review of five goals in which nothing changed, by keyboard, in at most 25 actions: a key a question."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import active_goals, current_plan, open_episode, with_plan

GOALS = 5
MOST = 25


class ReviewUnchanged(unittest.TestCase):
    def test_is_signed_in_few_actions(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            ref = with_plan(store, goals=GOALS - 1, in_use=2)
            window = Application(desktop, store)
            window.sign_in()
            window.open_record(ref)
            self.add_goals(window, store, ref)
            before = open_episode(store, ref)
            plan = current_plan(before)
            self.assertEqual(len(active_goals(plan)), GOALS)

            window.actions = 0
            window.press("ctrl+r")
            window.expect_focus("Goal 1, now, in the client's words")
            window.press("Tab", "Tab")
            window.press(*["3" for _ in range(GOALS)])  # the same
            window.press(*["1" for _ in plan["inUse"]])  # yes, still
            window.press("1")  # continue
            window.press("3", "2")  # agreed, spoken; a copy given
            window.press("alt+x")
            window.expect_focus("Next review")
            window.type("+2w")
            window.press("ctrl+Return")
            window.expect_words("Review signed")
            after = open_episode(store, ref)
            signed = current_plan(after)
            self.assertEqual(signed["versionNo"], plan["versionNo"] + 1)
            self.assertEqual(len(after["careReviews"]), len(before["careReviews"]) + 1)
            self.assertEqual([goal["progress"] for goal in after["careReviews"][-1]["goals"]], ["same"] * GOALS)
            print(f"{GOALS} goals, {len(plan['inUse'])} things in use: {window.actions} actions")
            self.assertLessEqual(window.actions, MOST)
            self.assertEqual(window.close(), 0)

    def add_goals(self, window, store, ref):
        missing = GOALS - len(active_goals(current_plan(open_episode(store, ref))))
        if missing == 0:
            return
        window.press("ctrl+e")
        window.expect_focus("What I want from this, in the client's words")
        for _ in range(missing):
            window.press("ctrl+g")
            window.type("A garden with a shed in it")
            window.tab_to(f"Goal {GOALS}, part of life")
            window.press("h")
        window.press("ctrl+Return")
        window.expect_words("Care plan signed")


if __name__ == "__main__":
    unittest.main()
