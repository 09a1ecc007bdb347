"""A review with each kind of decision: the plan's version, the phase or layer and the date change together; and the
printed outcome has every word that the client said."""

import tempfile
import unittest
from pathlib import Path

from support.application import Application, practice_store
from support.desktop import Desktop
from support.people import active_goals, current_plan, open_episode, with_plan
from support.review import DECISIONS, answer

SAID = "Slept there two nights and did not use."


class ReviewDecisions(unittest.TestCase):
    def test_each_kind_changes_what_it_says(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            ref = with_plan(store, layer="standard")
            window = Application(desktop, store)
            window.sign_in()
            window.open_record(ref)
            for kind in DECISIONS:
                before = open_episode(store, ref)
                window.press("ctrl+r")
                answer(window, current_plan(before), kind, words=SAID, layer=before["layerChanges"][-1]["layer"])
                window.press("ctrl+Return")
                window.expect_words("Review signed")
                self.check(kind, before, open_episode(store, ref))
            self.check_printed(window, Path(folder) / "review.pdf", open_episode(store, ref))
            self.assertEqual(window.close(), 0)

    def check(self, kind, before, after):
        review = after["careReviews"][-1]
        self.assertEqual(review["decision"]["kind"], kind)
        self.assertEqual(current_plan(after)["versionNo"], current_plan(before)["versionNo"] + 1)
        self.assertEqual(current_plan(after)["reviewOn"], review["nextOn"])
        moved = {name: len(after[name]) - len(before[name]) for name in ("phaseChanges", "layerChanges")}
        self.assertEqual(moved, {"phaseChanges": int(kind == "changePhase"),
                                 "layerChanges": int(kind in ("stepUp", "stepDown"))})
        print(f"{kind}: version {current_plan(after)['versionNo']}, next review {review['nextOn']}, {moved}")

    def check_printed(self, window, file, episode):
        plan = current_plan(episode)
        window.press("alt+3")
        window.expect_words(f"Version {plan['versionNo']}, current")
        window.press("ctrl+p")
        window.expect_words(f"My plan, version {plan['versionNo']}")
        text = window.save_pdf(file)
        said = [SAID, plan["whatIWant"], plan["strengths"]]
        said += [goal["clientWords"] for goal in active_goals(plan)]
        said += [rated["words"] for rated in plan["capital"]]
        for words in filter(None, said):
            self.assertIn(" ".join(words.split()), text)
        print(f"the PDF of the review and the plan has all {len(said)} of the client's own words")


if __name__ == "__main__":
    unittest.main()
