"""Two people review one care plan at the same time: the second to sign is refused, sees both versions of the plan beside
one another, loses nothing of what was written, and signs on top of the newer one."""

import tempfile
import unittest

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import current_plan, open_episode, with_plan
from support.review import answer

FIRST, SECOND = "Better than I thought.", "Nan says I sleep now."


class TwoReviews(unittest.TestCase):
    def test_the_second_is_refused_with_both_versions(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            ref = with_plan(store)
            plan = current_plan(open_episode(store, ref))
            version = plan["versionNo"]
            first = self.review(desktop, store, ref, plan, "keyworker", FIRST, progress="1")
            second = self.review(desktop, store, ref, plan, "teamlead", SECOND, progress="2")

            first.come_to_front()
            first.press("ctrl+Return")
            first.expect_words("Review signed")

            second.come_to_front()
            second.press("ctrl+Return")
            if second.find("push button", containing="Sign on behalf"):
                second.press("Return")
            second.expect_words(f"Sam Okafor signed version {version + 1} meanwhile")
            second.expect("list item", containing=f"What, Version {version}, Version {version + 1}")
            self.assertEqual(len(open_episode(store, ref)["careReviews"]), self.reviews_before + 1)
            print(f"refused, with versions {version} and {version + 1} beside one another")

            second.press("Return")
            second.expect_words(SECOND)
            print(f"still there: {SECOND}")
            self.assertEqual(first.close(), 0)
            self.assertEqual(second.close(), 0)

    def review(self, desktop, store, ref, plan, account, words, progress):
        self.reviews_before = len(open_episode(store, ref)["careReviews"])
        window = Application(desktop, store)
        window.come_to_front()
        window.sign_in(account)
        window.open_record(ref)
        window.press("ctrl+r")
        answer(window, plan, words=words, progress=progress)
        return window


if __name__ == "__main__":
    unittest.main()
