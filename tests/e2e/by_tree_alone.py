"""From the sign-in to a signed session through the accessibility tree alone, with no key and no pointer: what somebody does
who uses a switch, a voice or a braille display. Everything on the way can be found by its name and done."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import my_caseload, open_episode

NOTE = "Came in on time and told how the week had gone."
MORE = "Worked on the morning. "
ROLES_TO_PRESS = ("push button", "page tab", "check box", "radio button", "toggle button", "combo box", "link")


class ByTreeAlone(unittest.TestCase):
    def test_a_session_is_signed_without_a_key_or_a_pointer(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            desktop.xdotool = lambda *words: self.fail(f"a key or a pointer was used: {words}")
            store = practice_store(folder)
            ref = my_caseload(store)[0]["ref"]
            window = Application(desktop, store)
            self.sign_in(window)
            self.open(window, ref)
            self.record(window)
            self.read(window)
            self.assertEqual(window.close(), 0)
            session = open_episode(store, ref)["sessions"][-1]
            self.assertEqual(session["talkedAbout"], MORE + NOTE)
            self.assertEqual(session["attendance"], "attended")
            print(f"signed through the tree alone: {session['start']}")

    def sign_in(self, window):
        window.expect("list item", containing="teamlead").do()  # a row can be chosen …
        window.expect("list item", containing="keyworker").do()  # … and another one instead
        window.expect("password text", "Password").put("practice")
        self.expect_everything_to_be_usable(window, "Sign in")
        window.expect("push button", "Sign in").do()
        window.expect_words("Lock")
        window.expect("list", "Appointments")
        self.expect_everything_to_be_usable(window, "Today")

    def open(self, window, ref):
        window.expect("push button", "Find or do").do()
        window.expect("text", "Find or do").put(ref)
        window.expect("list item", containing=ref).do()
        window.expect("page tab", "Summary")
        window.expect("label", f"Ref {ref}")
        self.expect_everything_to_be_usable(window, "Summary")

    def record(self, window):
        window.expect("push button", "Record session").do()
        note = window.expect("text", "Talked about")
        before = window.draft_saved()
        note.put(NOTE)
        note.insert(MORE)
        window.expect_words(MORE + NOTE)
        window.expect_saved_after(before)
        self.expect_everything_to_be_usable(window, "Record session")
        window.expect("push button", "Sign").do()
        window.expect_words("Session signed")

    def read(self, window):
        window.expect("page tab", "Sessions").do()
        window.expect("list item", containing=MORE + NOTE)

    def expect_everything_to_be_usable(self, window, page):
        """Whatever in view is there to be pressed can be, and whatever is there to be written in takes text."""
        dumb = []
        for node in window.root().walk():
            if node.role in ROLES_TO_PRESS or (node.role == "list item" and node.has("SELECTABLE")):
                if not {"Press", "Toggle", "ShowMenu"} & set(node.actions()):
                    dumb.append(node)
            elif node.role in ("text", "password text") and node.has("EDITABLE"):
                if node.accessible.get_editable_text_iface() is None:
                    dumb.append(node)
        self.assertEqual(dumb, [], f"on {page}")


if __name__ == "__main__":
    unittest.main()
