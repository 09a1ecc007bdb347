"""A note is signed on the wrong client's record, marked as entered in error there and moved to the right one: it stands
in the right journal, and struck through in the wrong one."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import my_caseload, open_episode

NOTE = "Rang to say the new room is quiet and the sleep is better."
REASON = "Written on the record of somebody else"


class WrongClient(unittest.TestCase):
    def test_the_note_is_moved_to_the_right_client(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            wrong, right = (one["ref"] for one in my_caseload(store)[:2])
            window = Application(desktop, store)
            window.sign_in()
            self.sign_note(window, wrong)
            self.move(window, right)

            window.open_record(right)
            self.expect_in_journal(window, f"minutes, by Sam Okafor. {NOTE}")
            window.open_record(wrong)
            self.expect_in_journal(window, f"Entered in error. {NOTE}")
            window.expect_words(REASON)
            self.assertEqual(window.close(), 0)

            struck = open_episode(store, wrong)["sessions"][-1]
            moved = open_episode(store, right)["sessions"][-1]
            self.assertEqual(struck["talkedAbout"], NOTE)
            self.assertEqual(struck["enteredInError"]["reason"], REASON)
            self.assertEqual(moved["talkedAbout"], NOTE)
            self.assertIsNone(moved["enteredInError"])
            print(f"{wrong}: entered in error ({REASON}); {right}: signed {moved['signedAt']}")

    def sign_note(self, window, ref):
        window.open_record(ref)
        window.press("ctrl+n")
        window.expect_focus("Talked about")
        window.type(NOTE, counts=False)
        window.press("ctrl+Return")
        window.expect_words("Session signed")

    def move(self, window, right):
        """From the journal, where the note is the first row; the right client is chosen in Find or do."""
        window.press("alt+2")
        window.expect("list item", containing=NOTE, state="FOCUSED")
        window.press("alt+l")
        window.expect_focus("To whom does the note of 08-Sep-2026 belong?")
        window.type(right)
        window.expect("list item", containing=right)
        window.press("Return")
        window.expect_focus("Why it was entered in error")
        window.type(REASON)
        window.press("ctrl+Return")
        window.expect_focus("Talked about")
        window.expect_words(f"Ref {right}")
        window.expect_words(NOTE)
        window.press("ctrl+Return")
        window.expect_words("Session signed")

    def expect_in_journal(self, window, words):
        window.press("alt+2")
        window.expect("list", "Sessions")
        window.expect("list item", containing=words)


if __name__ == "__main__":
    unittest.main()
