"""Sign in, find a client under a misspelt name, record and sign a session by keyboard; it stands in the journal."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import my_caseload

NOTE = "Came in on time and told how the week had gone."


def misspelt(name):
    """The name without its third letter: one edit away from how it is spelled."""
    return name[:2] + name[3:]


class RecordASession(unittest.TestCase):
    def test_a_session_found_by_a_misspelt_name_stands_in_the_journal(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            client = my_caseload(store, plain_names=True)[0]
            window = Application(desktop, store)
            self.assertEqual(window.window().role, "frame")  # what screen readers announce as a window
            window.sign_in()
            window.press("ctrl+k")
            window.expect_focus("Find or do")
            window.type(misspelt(client["family"]))
            window.expect_words(client["ref"])
            window.press("Return")
            window.expect("page tab", "Summary")
            window.expect_words(client["ref"])
            window.press("ctrl+n")
            window.expect_words("Record a session")
            window.press("alt+b")
            window.expect_focus("Talked about")
            window.type(NOTE, counts=False)
            window.press("ctrl+Return")
            window.expect_words("Session signed")
            window.press("alt+2")
            window.expect("list item", containing=NOTE)
            self.assertEqual(window.close(), 0)
            print(f"found as {misspelt(client['family'])}: {client['family']}, {client['ref']}; signed and in the journal")


if __name__ == "__main__":
    unittest.main()
