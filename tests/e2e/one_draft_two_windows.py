"""One draft in two windows of one person: the second shows it read-only until it takes it over, the first then keeps
what was typed in it as a draft of its own, and either ends when it is told to."""

import tempfile
import time
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import my_caseload

FIRST = "Written in the first window."
UNSAVED = " Typed there after the second had taken over."
LONGEST_FAREWELL = 3.0  # seconds


class OneDraftTwoWindows(unittest.TestCase):
    def test_the_second_asks_before_it_takes_over(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            ref = my_caseload(store)[0]["ref"]
            first = Application(desktop, store)
            first.sign_in()
            first.open_record(ref)
            first.press("ctrl+n")
            first.expect_focus("Talked about")
            before = first.draft_saved()
            first.type(FIRST, counts=False)
            first.expect_saved_after(before)

            onlooker = self.open_draft(desktop, store, ref)
            onlooker.expect_words("Open in another window")
            self.expect_prompt_end(onlooker)

            second = self.open_draft(desktop, store, ref)
            second.expect_focus("Take over here")
            second.press("Return")
            second.expect_words("not signed")
            first.come_to_front()
            first.expect_focus("Talked about")
            first.type(UNSAVED, counts=False)
            first.expect_words("Taken over by another window")
            first.expect_words(FIRST + UNSAVED)
            print("taken over by the second window; the first is read-only with all that was typed in it")
            self.expect_prompt_end(first)
            self.assertEqual(second.close(), 0)

            third = self.open_draft(desktop, store, ref)
            third.press("Escape")
            third.expect("list item", containing="Draft session", state="FOCUSED")
            third.press("Down", "Return")
            third.expect_words(FIRST + UNSAVED)
            print("what was typed there last is a draft of its own")
            self.assertEqual(third.close(), 0)

    def open_draft(self, desktop, store, ref):
        window = Application(desktop, store)
        window.come_to_front()
        window.sign_in()
        window.open_record(ref)
        window.press("alt+2")
        window.expect("list item", containing="Draft session", state="FOCUSED")
        window.press("Return")
        window.expect_words(FIRST)
        return window

    def expect_prompt_end(self, window):
        """Nothing that was typed would be lost, so it has nothing to ask."""
        told = time.monotonic()
        self.assertEqual(window.close(), 0)
        took = time.monotonic() - told
        self.assertLess(took, LONGEST_FAREWELL)
        print(f"a window that does not hold the draft ended {took:.1f} s after it was told to")


if __name__ == "__main__":
    unittest.main()
