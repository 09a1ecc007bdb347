"""The program is killed while a note is typed: at the next start the draft is there, to the last three seconds."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop

EARLY = "These words were there for longer than three seconds."


class KillWhileTyping(unittest.TestCase):
    def test_the_draft_is_there_at_the_next_start(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            window = Application(desktop, store)
            window.sign_in()
            window.expect("list", "Appointments")
            window.press("Return")
            window.expect_words("Record a session")
            window.press("alt+b")
            window.expect_focus("Talked about")
            before = window.draft_saved()
            window.type(EARLY, counts=False)
            window.expect_saved_after(before)
            window.type(" And these are the last ones", counts=False)
            window.kill()

            again = Application(desktop, store)
            again.sign_in()
            self.assertIsNotNone(again.expect("list", "My drafts"))
            again.press("Return")
            again.expect_words("Record a session")
            again.expect_words(EARLY)


if __name__ == "__main__":
    unittest.main()
