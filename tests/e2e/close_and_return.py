"""An episode is closed; a month later the client returns: the earlier story stands beside the new referral, and the new
episode begins its own."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import my_caseload, record

A_MONTH_LATER = "2026-10-06"
DIFFERENCE = "This time with my sister beside me, and evenings instead of mornings."


class CloseAndReturn(unittest.TestCase):
    def test_the_earlier_story_is_seen_when_the_client_returns(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            ref = my_caseload(store)[0]["ref"]
            sessions = len(record(store, ref)["episodes"][-1]["sessions"])
            window = Application(desktop, store)
            window.sign_in()
            self.close_episode(window, ref)
            self.assertEqual(window.close(), 0)

            later = Application(desktop, store, today=A_MONTH_LATER)
            later.sign_in()
            later.open_record(ref)
            later.press("alt+5")
            later.expect("push button", "Open episode")
            later.press("alt+o")
            story = later.expect("label", containing="Furthest phase")
            self.assertIn("to 08-Sep-2026", story.name)
            self.assertIn(f"Sessions: {sessions}.", story.name)
            self.assertIn("Incomplete: left without agreement", story.name)
            print(f"beside the new referral: {story.name}")
            self.open_again(later)
            self.assertEqual(later.close(), 0)

            before, now = record(store, ref)["episodes"][-2:]
            self.assertEqual(before["record"]["endedOn"], "2026-09-08")
            self.assertEqual((now["record"]["referredOn"], now["record"]["endedOn"]), (A_MONTH_LATER, None))
            self.assertEqual(now["record"]["whatWillBeDifferent"], DIFFERENCE)
            print(f"two episodes: ended {before['record']['endedOn']}, referred again {now['record']['referredOn']}")

    def close_episode(self, window, ref):
        window.open_record(ref)
        window.press("alt+5")
        window.expect("push button", "Close episode")
        window.press("alt+l")
        window.expect_focus("How it ends")
        window.press("u")
        window.expect_words("Unplanned ending")
        window.press("alt+r", "Down")
        window.expect_focus("Reason")
        window.expect_words("Incomplete: left without agreement")
        window.press("ctrl+Return")
        window.expect_words("Episode closed 08-Sep-2026")

    def open_again(self, window):
        window.expect_focus("Referred by")
        window.press("Down", "Tab", "Tab", "Tab")
        window.expect_focus("What will be different this time?")
        window.type(DIFFERENCE, counts=False)
        window.press("ctrl+Return")
        window.expect_words("Episode opened")
        window.expect("push button", "Decide referral")


if __name__ == "__main__":
    unittest.main()
