"""Kill -9 in the middle of signing a care-plan review, within a write to the store or right after it, at 20 points from
the first write to the last: the review, the plan's next version, the layer and the next date are all there, or none is, and the
draft waits."""

import os
import shutil
import signal
import tempfile
import unittest
from pathlib import Path

from support.application import Application, ctl, ctl_json, practice_store
from support.desktop import Desktop, wait_until
from support.people import current_plan, open_episode, with_plan
from support.review import answer

POINTS = 20
SAID = "It holds me."


class KillWhileSigning(unittest.TestCase):
    def test_leaves_all_or_nothing(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            self.desktop, self.folder = desktop, Path(folder)
            self.ready, self.ref = self.answered_but_not_signed(practice_store(folder))
            before = self.state(self.ready)
            store, writes = self.sign(at=0)
            after = self.state(store)
            self.assertNotEqual(before, after)
            self.assertGreaterEqual(writes, POINTS)
            points = [1 + (writes - 1) * point // (POINTS - 1) for point in range(POINTS)]
            done = []
            for number, point in enumerate(points):
                store, _ = self.sign(at=point, part="whole" if number % 2 else "half")
                ctl("check", store)
                found = self.state(store)
                self.assertIn(found, (before, after), f"half of a review is there after the kill at write {point}")
                waits = any(row["kind"] == "unsignedDraft" and row["ref"] == self.ref
                            for row in ctl_json("due", store, "--keyworker", "keyworker"))
                self.assertEqual(waits, found == before)
                done.append(found == after)
            self.assertEqual(set(done), {False, True})
            print(f"killed at {len(points)} of {writes} writes: {done.count(False)} times nothing, "
                  f"{done.count(True)} times all")

    def answered_but_not_signed(self, store):
        """A store in which a review that steps up waits as a draft, with nothing left to do but to sign it."""
        ref = with_plan(store, layer="standard")
        window = Application(self.desktop, store)
        window.sign_in()
        window.open_record(ref)
        window.press("ctrl+r")
        answer(window, current_plan(open_episode(store, ref)), "stepUp", words=SAID)
        window.expect_words("Ready to sign")
        self.assertEqual(window.close(), 0)
        return store, ref

    def sign(self, at, part="half"):
        """Signs in a copy of the store, to be killed when half or the whole of that write is done; 0: not to be. Gives
        the store, and the writes."""
        store = self.folder / "copy.keywork"
        armed, counted = self.folder / "armed", self.folder / "counted"
        for old in (armed, counted):
            old.unlink(missing_ok=True)
        shutil.rmtree(store, ignore_errors=True)
        shutil.copytree(self.ready, store)
        self.desktop.environment.update(LD_PRELOAD=os.environ["KEYWORK_KILL_AT_WRITE"], KEYWORK_KILL_ARMED=str(armed),
                                        KEYWORK_KILL_COUNTED=str(counted), KEYWORK_KILL_AT=str(at), KEYWORK_KILL_PART=part)
        window = Application(self.desktop, store)
        for name in ("LD_PRELOAD", "KEYWORK_KILL_ARMED", "KEYWORK_KILL_COUNTED", "KEYWORK_KILL_AT", "KEYWORK_KILL_PART"):
            self.desktop.environment.pop(name)
        window.sign_in()
        window.open_record(self.ref)
        window.press("ctrl+r")
        window.expect_words("Ready to sign")
        armed.touch()
        window.press("ctrl+Return")
        # A run may need fewer writes than the one that counted them: it is killed as soon as it has signed.
        wait_until(lambda: window.process.poll() is not None or window.says("Review signed"), f"the kill at write {at}")
        if window.process.poll() is None:
            writes = counted.stat().st_size
            window.kill()
            return store, writes
        self.assertEqual(window.process.returncode, -signal.SIGKILL)
        return store, None

    def state(self, store):
        """What signing changes, without the moment and the numbers of rows."""
        episode = open_episode(store, self.ref)
        plan = current_plan(episode)
        return (plan["versionNo"], plan["reviewOn"], len(episode["careReviews"]), len(episode["layerChanges"]),
                len(episode["phaseChanges"]), len(episode["carePlans"]))


if __name__ == "__main__":
    unittest.main()
