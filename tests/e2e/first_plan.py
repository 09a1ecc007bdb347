"""A keyworker writes the first care plan with a client, from empty to signed, without touching the mouse, and prints it
for the client: the PDF has every word that the client said."""

import tempfile
import unittest
from pathlib import Path

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import current_plan, open_episode, without_plan

WANT = "To be up before her."
GOAL = "Have Ffion for whole weekends"
STEP = "Ring the contact centre"
REACH = "Text, do not ring."


class FirstPlan(unittest.TestCase):
    def test_from_empty_to_signed_and_printed(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder, clients=60, seed=2)
            ref = without_plan(store)
            window = Application(desktop, store)
            window.sign_in()
            window.open_record(ref)
            window.press("ctrl+e")
            window.expect_focus("What I want from this, in the client's words")
            window.type(WANT)
            window.tab_to("Goal 1, in the client's words")
            window.type(GOAL)
            window.tab_to("Goal 1, part of life")
            window.press("s", "o")  # social functioning
            window.press("ctrl+shift+g")
            window.expect_focus("Goal 1, step 1, step")
            window.type(STEP)
            window.tab_to("How to reach me")
            window.type(REACH)
            window.press("ctrl+Return")
            window.expect_words("Care plan signed")
            plan = current_plan(open_episode(store, ref))
            self.assertEqual(plan["versionNo"], 1)
            self.assertEqual(plan["whatIWant"], WANT)
            self.assertEqual(plan["goals"][0]["clientWords"], GOAL)
            self.assertEqual(plan["goals"][0]["steps"][0]["what"], STEP)
            print(f"signed: version {plan['versionNo']} in {window.actions} actions")

            window.press("alt+3")
            window.expect_words(WANT)
            window.press("ctrl+p")
            window.expect_words("My plan, version 1")
            text = window.save_pdf(Path(folder) / "plan.pdf")
            for words in (WANT, GOAL, STEP, REACH):
                self.assertIn(words, text)
            print("the PDF has every word of the client's")
            window.press("Escape")
            self.assertEqual(window.close(), 0)


if __name__ == "__main__":
    unittest.main()
