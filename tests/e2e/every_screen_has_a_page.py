"""The tour goes to every screen; the manual shows every one of them, or it is said here why not."""

import re
import subprocess
import unittest
from pathlib import Path

from support.application import KEYWORK, TODAY
from support.desktop import Desktop

MANUAL = Path(__file__).resolve().parents[2] / "docs/manual"
WITHOUT_PICTURE = {
    "client-summary": "client is the same page",
    "register-client": "client-register shows it filled in",
    "record-session": "record-session-written shows it filled in",
    "client-dark": "another palette",
    "today-dark": "another palette",
    "today-high-contrast-150": "another palette and size",
    "today-1024": "another size",
    "sign-in-1024": "another size",
    "sign-in-150": "another size",
}
PATIENCE = 240  # seconds


class EveryScreenHasAPage(unittest.TestCase):
    def test_each_stop_of_the_tour_is_shown(self):
        with Desktop() as desktop:
            folder = desktop.home / "tour"
            tour = desktop.start(KEYWORK, "--practice", "--today", TODAY, "--tour", folder, stderr=subprocess.PIPE)
            self.assertEqual(tour.wait(timeout=PATIENCE), 0)
            stops = {re.sub(r"^\d+-", "", picture.stem) for picture in folder.glob("*.png")}
        pages = "".join(page.read_text(encoding="utf-8") for page in MANUAL.glob("*.md"))
        shown = set(re.findall(r"\]\(pictures/([a-z0-9-]+)\.png\)", pages))
        self.assertEqual(stops - shown - set(WITHOUT_PICTURE), set(), "these screens have no page")
        self.assertEqual(shown - stops, set(), "the tour does not come to these")
        self.assertEqual(set(WITHOUT_PICTURE) - stops, set(), "these are no screens any more")
        self.assertEqual(set(WITHOUT_PICTURE) & shown, set(), "these are shown after all")
        print(f"screens: {len(stops)}, shown: {len(shown)}")


if __name__ == "__main__":
    unittest.main()
