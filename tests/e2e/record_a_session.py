"""Sign in, find a client under a misspelt name, record and sign a session by keyboard; it stands in the journal."""

import tempfile
import unittest

from support.application import Application, ctl_json, practice_store
from support.desktop import Desktop

NOTE = "Came in on time and told how the week had gone."


def misspelt(name):
    """The name without its third letter: one edit away from how it is spelled."""
    return name[:2] + name[3:]


class RecordASession(unittest.TestCase):
    def test_a_session_found_by_a_misspelt_name_stands_in_the_journal(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            client = self.somebody_on_my_caseload(store)
            window = Application(desktop, store)
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
            window.expect_words("signed")
            window.press("alt+2")
            window.expect_words(NOTE)
            self.assertEqual(window.close(), 0)

    def somebody_on_my_caseload(self, store):
        """A person with an open episode whose family name is plain enough to be misspelt by hand."""
        refs = [row["ref"] for row in ctl_json("due", store, "--keyworker", "keyworker")]
        for ref in refs:
            for person in ctl_json("find", store, ref):
                if person["ref"] == ref and person["family"].isascii() and person["family"].isalpha() and len(person["family"]) > 5:
                    return person
        self.fail("nobody on the caseload has a plain name")


if __name__ == "__main__":
    unittest.main()
