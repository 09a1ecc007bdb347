"""The program is killed while a note is typed: at the next start the draft is there, to the last three seconds, and
goes on where it was, because the window that had it is no more."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import my_caseload

EARLY = "These words were there for longer than three seconds."
LATER = " And these came after the next start."


class KillWhileTyping(unittest.TestCase):
    def test_the_draft_is_there_at_the_next_start(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            ref = my_caseload(store)[0]["ref"]
            window = Application(desktop, store)
            window.sign_in()
            window.open_record(ref)
            window.press("ctrl+n")
            window.expect_focus("Talked about")
            before = window.draft_saved()
            window.type(EARLY, counts=False)
            window.expect_saved_after(before)
            window.type(" These are the last ones.", counts=False)
            window.kill()

            again = Application(desktop, store)
            again.sign_in()
            again.open_record(ref)
            again.press("alt+2")
            again.expect("list item", containing="Draft session", state="FOCUSED")
            again.press("Return")
            again.expect_focus("Talked about")
            again.expect_words(EARLY)
            self.assertFalse(again.says("Open in another window"))
            saved = again.draft_saved()
            again.press("ctrl+End")
            again.type(LATER, counts=False)
            again.expect_words(LATER)
            again.expect_saved_after(saved)
            self.assertEqual(again.close(), 0)
            print(f"killed while typing; {saved}")


if __name__ == "__main__":
    unittest.main()
