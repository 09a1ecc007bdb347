"""A team lead restricts a record. A clinician who does not work with the client finds it closed, opens it with a reason,
and the team lead sees that on Today and records what she finds; whoever works with the client is asked nothing."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import my_caseload

WHY_RESTRICTED = "She works for the service."
WHY_OPENED = "Sam is ill and she rang in withdrawal."


class BreakGlass(unittest.TestCase):
    def test_a_restricted_record_is_opened_with_a_reason_that_is_looked_at(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            ref = my_caseload(store)[0]["ref"]
            self.visit(desktop, store, "teamlead", lambda window: self.restrict(window, ref))
            self.visit(desktop, store, "clinician", lambda window: self.open(window, ref))
            self.visit(desktop, store, "teamlead", lambda window: self.look_at(window, ref))
            self.visit(desktop, store, "keyworker", lambda window: self.read(window, ref))
            print(f"{ref}: restricted, opened once with a reason, found in order")

    def visit(self, desktop, store, account, work):
        window = Application(desktop, store)
        window.come_to_front()
        window.sign_in(account)
        work(window)
        self.assertEqual(window.close(), 0)

    def find(self, window, ref):
        window.press("ctrl+k")
        window.expect_focus("Find or do")
        window.type(ref)
        window.expect("list item", containing=ref)
        window.press("Return")
        window.expect("label", f"Ref {ref}")

    def restrict(self, window, ref):
        self.find(window, ref)
        window.expect("page tab", "Summary")
        window.do("Restrict record")
        window.expect_focus("Reason")
        window.type(WHY_RESTRICTED)
        window.press("ctrl+Return")
        window.expect_focus("Why you must see this record now")

    def open(self, window, ref):
        self.find(window, ref)
        window.expect_focus("Why you must see this record now")
        self.assertIsNone(window.find("page tab", "Summary"), "nothing of the record is in view")
        window.type("must see")
        window.press("alt+o")
        window.expect_words("in at least 15 characters")
        window.press("ctrl+a")
        window.type(WHY_OPENED)
        window.press("alt+o")
        window.expect("page tab", "Summary")
        window.expect_words("open to you until")

    def look_at(self, window, ref):
        self.assertIn(ref, window.expect("list item", containing=WHY_OPENED).name)
        self.go_to_openings(window)
        window.press("Return")
        window.expect_focus("Finding")
        window.press("Down")
        window.tab_to("What is done about it")
        window.press("ctrl+Return")
        window.expect_gone("list item", containing=WHY_OPENED)

    def go_to_openings(self, window):
        """By F6 to the column at the side, whose first list it is."""
        for _ in range(4):
            if window.find("list item", containing=WHY_OPENED, state="FOCUSED"):
                return
            window.press("F6")
        window.expect("list item", containing=WHY_OPENED, state="FOCUSED")

    def read(self, window, ref):
        self.find(window, ref)
        window.expect("page tab", "Summary")
        window.expect_words("only those who work with this client can read this record")


if __name__ == "__main__":
    unittest.main()
