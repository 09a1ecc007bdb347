"""Two windows change one client's details at the same time: the second to save is refused, sees both versions field by
field, and loses nothing of what was typed in it."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop, wait_until
from support.people import my_caseload, record

FIRST_NAME, SECOND_NAME = "Robin", "Sparrow"
NEEDS = "Large print, and time to read it."


class TwoWindows(unittest.TestCase):
    def test_the_second_is_refused_with_both_versions(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            ref = my_caseload(store)[0]["ref"]
            first = self.change_details(desktop, store, ref, "keyworker")
            second = self.change_details(desktop, store, ref, "teamlead")
            self.rename(second, SECOND_NAME)
            second.tab_to("Communication needs")
            second.press("ctrl+a")
            second.type(NEEDS)

            first.come_to_front()
            self.rename(first, FIRST_NAME)
            first.press("ctrl+Return")
            first.expect_words("Details saved.")

            second.come_to_front()
            second.press("ctrl+Return")
            second.expect_words("Sam Okafor saved other details")
            mine = second.expect(containing=f"mine: {SECOND_NAME}")
            theirs = second.expect(containing=f"saved by Sam Okafor: {FIRST_NAME}")
            print(f"refused, with both versions: {mine.name}; {theirs.name}")
            self.assertEqual(self.details(store, ref)["preferredName"], FIRST_NAME)

            second.press("alt+k")
            wait_until(lambda: self.chosen(second, "Mine") == 2, "mine to be chosen of both fields")
            second.press("ctrl+Return")
            second.expect_words("Details saved.")
            self.assertEqual(first.close(), 0)
            self.assertEqual(second.close(), 0)
            kept = self.details(store, ref)
            self.assertEqual((kept["preferredName"], kept["communicationNeeds"]), (SECOND_NAME, NEEDS))
            print(f"kept by choice: {kept['preferredName']}, {kept['communicationNeeds']}")

    def change_details(self, desktop, store, ref, account):
        window = Application(desktop, store)
        window.come_to_front()
        window.sign_in(account)
        window.open_record(ref)
        window.do("Change details")
        window.expect_focus("Family name")
        return window

    def rename(self, window, name):
        window.tab_to("Preferred name")
        window.press("ctrl+a")
        window.type(name)

    def chosen(self, window, answer):
        return sum(one.checked for one in window.root().all(name=answer))

    def details(self, store, ref):
        return record(store, ref)["client"]["record"]


if __name__ == "__main__":
    unittest.main()
