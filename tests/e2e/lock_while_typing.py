"""The window is locked in the middle of a note: nothing of the record is seen, and the password leads back to the very
word."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import my_caseload, open_episode

BEFORE = "Talked about the new flat and "
AFTER = "the keys that come on Friday."


class LockWhileTyping(unittest.TestCase):
    def test_the_note_goes_on_where_it_was_left(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            person = my_caseload(store)[0]
            window = Application(desktop, store)
            window.sign_in()
            window.open_record(person["ref"])
            window.press("ctrl+n")
            window.expect_words("Record a session")
            window.press("alt+b")
            window.expect_focus("Talked about")
            window.type(BEFORE, counts=False)

            window.press("ctrl+l")
            window.expect("push button", "Unlock")
            window.expect_focus("Password")
            seen = " ".join(node.name for node in window.root().walk() if node.showing)
            for secret in (person["ref"], "Talked about", BEFORE.strip()):
                self.assertNotIn(secret, seen)
            print(f"seen while locked: {len(seen)} letters, none of the record")

            window.type("practice")
            window.press("Return")
            window.expect_focus("Talked about")
            window.type(AFTER, counts=False)
            window.expect_words(BEFORE + AFTER)
            window.press("ctrl+Return")
            window.expect_words("Session signed")
            self.assertEqual(window.close(), 0)
            session = open_episode(store, person["ref"])["sessions"][-1]
            self.assertEqual(session["talkedAbout"], BEFORE + AFTER)
            print(f"signed after the lock: {session['talkedAbout']}")


if __name__ == "__main__":
    unittest.main()
