"""The built keywork in a real window: started, looked at and driven by keyboard, as a person would."""

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

from support.desktop import wait_until

KEYWORK = os.environ.get("KEYWORK", "build/dev/bin/keywork")
KEYWORKCTL = os.environ.get("KEYWORKCTL", "build/dev/bin/keyworkctl")
TODAY = "2026-09-08"


def ctl(*words, expect=0):
    """Runs keyworkctl and gives what it printed."""
    done = subprocess.run([KEYWORKCTL, *[str(word) for word in words]], capture_output=True, text=True)
    if done.returncode != expect:
        raise AssertionError(f"keyworkctl {words} gave {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def ctl_json(*words):
    return json.loads(ctl(*words, "--format", "json"))


def practice_store(folder, clients=None, seed=1):
    """A fresh practice store. Made once for each kind of it and copied, because journeys change theirs."""
    cache = Path(os.environ.get("KEYWORK_E2E_CACHE", "build/e2e-stores"))
    cache.mkdir(parents=True, exist_ok=True)
    template = cache / f"practice-{clients or 'small'}-{seed}-{TODAY}-{int(Path(KEYWORKCTL).stat().st_mtime)}.keywork"
    if not template.exists():
        part = template.with_name(f"{template.name}.{os.getpid()}.keywork")
        size = ["--clients", clients] if clients else ["--size", "small"]
        ctl("practice", part, *size, "--seed", seed, "--today", TODAY)
        try:
            part.rename(template)
        except OSError:  # another journey was quicker
            shutil.rmtree(part)
    store = Path(folder) / "practice.keywork"
    shutil.copytree(template, store)
    return store


class Application:
    """One running keywork. `actions` counts key chords and committed fields, as the issue counts them."""

    def __init__(self, desktop, store, *options, today=TODAY):
        self.desktop = desktop
        self.store = store
        self.actions = 0
        day = ["--today", today] if today else []  # none: the day that it is
        self.process = desktop.start(KEYWORK, store, *day, *options, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        from support.tree import applications  # after the desktop has set the bus
        self._applications = applications
        wait_until(self.window, "the window of keywork")

    # --- looking -------------------------------------------------------------------------------------------------
    def root(self):
        """None: it does not stand on the desktop yet, or its process has just ended."""
        return next((node for node in self._applications() if node.process == self.process.pid), None)

    def window(self):
        if self.process.poll() is not None:
            raise AssertionError(f"keywork ended with {self.process.returncode}: {self.process.stderr.read().decode()}")
        root = self.root()
        if root is None:
            return None
        for node in root.children():
            if node.showing:
                return node
        return None

    def find(self, role=None, name=None, containing=None, state=None):
        root = self.root()
        return root.find(role, name, containing, state) if root else None

    def expect(self, role=None, name=None, containing=None, state=None):
        wanted = " ".join(str(part) for part in (role, name, containing, state) if part)
        return wait_until(lambda: self.find(role, name, containing, state), wanted)

    def expect_gone(self, role=None, name=None, containing=None):
        wait_until(lambda: self.find(role, name, containing) is None, f"{role} {name or containing} to go")

    def expect_focus(self, name):
        """That the widget of this name has the focus (a list passes it on to its current row as well)."""
        def has_it():
            root = self.root()
            return root and next((node for node in root.walk() if node.focused and node.name == name), None)
        return wait_until(has_it, f"the focus on {name!r}")

    def says(self, words):
        """Whether the words stand anywhere in view: as a name, a description or the text of a field."""
        root = self.root()
        return root is not None and any(
            words in node.name or words in node.description or words in node.text for node in root.walk())

    def expect_words(self, words):
        wait_until(lambda: self.says(words), f"the words {words!r}")

    def draft_saved(self):
        """When the draft strip says that the draft was saved ("saved 11:52:07, not signed. …"); none: not yet."""
        strip = self.find("label", containing=", not signed")
        return strip.name if strip else None

    def expect_saved_after(self, before):
        wait_until(lambda: self.draft_saved() not in (None, before), "the draft to be saved")

    # --- doing ---------------------------------------------------------------------------------------------------
    def come_to_front(self):
        """Where there are two windows: what is pressed and typed from now on is for this one."""
        def is_in_front():
            try:
                window = self.desktop.xdotool("search", "--onlyvisible", "--pid", self.process.pid).split()[0]
                self.desktop.xdotool("windowactivate", window)
                return self.desktop.xdotool("getactivewindow").strip() == window
            except subprocess.CalledProcessError:  # it is not there yet
                return False
        wait_until(is_in_front, "the window to be in front")

    def press(self, *chords):
        for chord in chords:
            self.actions += 1
            self.desktop.press(chord)

    def type(self, text, counts=True):
        """Typing into one field is one action (a committed field); a note's text counts as none."""
        if counts:
            self.actions += 1
        self.desktop.type(text)

    def sign_in(self, account="keyworker"):
        self.expect_focus("Password")
        order = ["keyworker", "teamlead", "clinician", "admin"]
        if account != "keyworker":
            self.press("shift+Tab")
            for _ in range(order.index(account)):
                self.press("Down")
            self.press("Tab")
            self.expect_focus("Password")
        self.type("practice")
        self.press("Return")
        self.expect_words("Lock")

    def tab_to(self, name, most=40):
        """Goes on with Tab until the widget of this name has the focus."""
        for _ in range(most):
            before = self.focused_names()
            if name in before:
                return
            self.press("Tab")
            wait_until(lambda: self.focused_names() != before, "Tab to go on")
        raise AssertionError(f"Tab does not come to {name!r}")

    def focused_names(self):
        root = self.root()
        return {node.name for node in root.walk() if node.focused} if root else set()

    def do(self, action):
        """An action by its name in Find or do, with the client in hand."""
        self.press("ctrl+k")
        self.expect_focus("Find or do")
        self.type(f">{action}")
        self.expect("list item", containing=action)
        self.press("Return")

    def open_record(self, ref):
        """Finds the person by their reference and opens their record."""
        self.press("ctrl+k")
        self.expect_focus("Find or do")
        self.type(ref)
        self.expect("list item", containing=ref)
        self.press("Return")
        self.expect("page tab", "Summary")
        self.expect("label", f"Ref {ref}")

    def save_pdf(self, file):
        """From the printout that is shown to a file; gives the words of the file, a blank between any two."""
        self.press("alt+p")
        self.expect_focus("File name:")
        self.type(str(file))
        self.press("Return")
        self.expect_words("Saved as PDF.")
        read = subprocess.run(["pdftotext", str(file), "-"], check=True, capture_output=True, text=True)
        return " ".join(read.stdout.split())

    def go_to_today(self):
        self.press("alt+t")
        self.expect("list", "Appointments")

    # --- ending --------------------------------------------------------------------------------------------------
    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=20)

    def report(self):
        """What the window said of itself when it ended (--report-stalls)."""
        return self.process.stdout.read().decode()
