"""From Today to a signed ordinary session: booked for today, attended, substances unchanged, the next appointment in
the same slot, in at most twelve actions besides the note's text. One action is one key chord or one committed field."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import my_caseload, open_episode

NOTE = "Came in on time. The week went as planned, nothing has changed."
MOST_ACTIONS = 12


class TwelveActions(unittest.TestCase):
    def test_an_ordinary_session_takes_at_most_twelve(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            ref = my_caseload(store)[0]["ref"]
            last = open_episode(store, ref)["sessions"][-1]
            window = Application(desktop, store)
            window.sign_in()
            self.book_for_today(window, ref)

            window.go_to_today()
            window.expect("list item", containing="09:05")
            window.actions = 0
            window.press("Home")
            window.expect("list item", containing="09:05", state="FOCUSED")
            window.press("Return")
            window.expect_focus("Talked about")
            window.type(NOTE, counts=False)
            window.press("ctrl+u")
            window.expect_words("Use filled in as last time")
            window.press("alt+w")
            window.expect_focus("When")
            window.type("+1w")
            window.expect_words("= Tue 15-Sep-2026 09:05")
            window.press("ctrl+Return")
            window.expect_words("Session signed")
            print(f"actions: {window.actions}")
            self.assertLessEqual(window.actions, MOST_ACTIONS)
            self.assertEqual(window.close(), 0)
            self.expect_in_record(open_episode(store, ref), last)

    def book_for_today(self, window, ref):
        """The ordinary case is an appointment of today; it is booked early enough to be the first in the list."""
        window.open_record(ref)
        window.press("ctrl+shift+a")
        window.expect_focus("When")
        window.type("today 09:05")
        window.press("alt+l")
        window.expect_focus("Place")
        window.type("Room 2")
        window.press("ctrl+Return")
        window.expect_words("Appointment booked")

    def expect_in_record(self, episode, last):
        session = episode["sessions"][-1]
        self.assertEqual(session["talkedAbout"], NOTE)
        self.assertEqual((session["start"], session["place"], session["attendance"]),
                         ("2026-09-08T09:05", "Room 2", "attended"))
        self.assertEqual(session["use"], last["use"])
        settled = next(one for one in episode["appointments"] if one["id"] == session["appointment"])
        self.assertEqual(settled["record"]["outcome"], "attended")
        following = next(one["record"] for one in episode["appointments"] if one["record"]["at"] == "2026-09-15T09:05")
        self.assertEqual((following["place"], following["kind"], following["state"]), ("Room 2", session["kind"], "booked"))
        print(f"signed {session['start']} with {len(session['use'])} substances unchanged; next {following['at']}, {following['place']}")


if __name__ == "__main__":
    unittest.main()
