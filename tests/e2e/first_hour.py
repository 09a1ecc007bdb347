"""The manual's first hour, read from its page and done to the letter, from README's command to a signed session, as a
newcomer does it: on whatever day it is, in a practice store that is made then. What cannot be done or seen, or is not
written so that it can be read, fails with the number of its step."""

import subprocess
import unittest
from pathlib import Path

from support.application import Application
from support.desktop import Desktop, wait_until
from support.steps import Unreadable, steps_of

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/manual/first-hour.md"
PATIENCE_AT_START = 120  # seconds: the practice store is made first
KEYS = {"ctrl": "ctrl", "alt": "alt", "shift": "shift", "enter": "Return", "escape": "Escape", "down": "Down", "up": "Up",
        "tab": "Tab", "home": "Home", "end": "End"}


def chord(keys):
    """"Ctrl+Enter" as xdotool names it."""
    parts = keys.lower().split("+")
    known = [KEYS.get(part) or (part if len(part) == 1 and part.isalnum() else None) for part in parts]
    if None in known:
        raise Unreadable(f"{keys} are no keys that are known")
    return "+".join(known)


class Newcomer:
    """Knows nothing but the page."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.window = None

    def do(self, verb, what):
        {"Run": self.run, "Type": self.type, "Press": self.press, "You see": self.see, "You are in": self.is_in,
         "You are in the list": self.is_in_list, "The window closes.": self.sees_it_close}[verb](what)

    def run(self, command):
        """The program has been built for the tests; what is tested here is that the command is the one README names, is
        there, and ends with opening the practice store."""
        if f"    {command} " not in (ROOT / "README.md").read_text(encoding="utf-8"):
            raise AssertionError(f"README does not name {command}")
        script = ROOT / command
        if "bin/keywork --practice" not in script.read_text(encoding="utf-8"):
            raise AssertionError(f"{command} does not open the practice store")
        subprocess.run(["bash", "-n", str(script)], check=True)
        self.window = Application(self.desktop, "--practice", today=None)
        wait_until(lambda: self.window.says("Password"), "the sign-in", PATIENCE_AT_START)

    def type(self, text):
        self.window.type(text)

    def press(self, keys):
        self.window.press(chord(keys))

    def see(self, words):
        self.window.expect_words(words)

    def is_in(self, name):
        self.window.expect_focus(name)

    def is_in_list(self, name):
        """A row of it is chosen, so it has been read."""
        def chosen():
            rows = self.window.find("list", name)
            return rows and rows.find("list item", state="FOCUSED")
        wait_until(chosen, f"a row of the list {name!r} with the focus")

    def sees_it_close(self, _):
        status = self.window.process.wait(timeout=20)
        if status != 0:
            raise AssertionError(f"it ended with {status}")


class FirstHour(unittest.TestCase):
    def test_every_step_of_the_page_can_be_done_and_seen(self):
        steps = steps_of(PAGE.read_text(encoding="utf-8"))
        with Desktop() as desktop:
            newcomer = Newcomer(desktop)
            for step in steps:
                for verb, what in step.instructions:
                    with self.naming(step, verb, what):
                        newcomer.do(verb, what)
        print(f"done to the letter: {len(steps)} steps")

    def naming(self, step, verb, what):
        return NamingStep(f"step {step.number} of {PAGE.name}: {verb} {what or ''}")


class NamingStep:
    """Whatever fails within says which step it was."""

    def __init__(self, where):
        self.where = where

    def __enter__(self):
        return self

    def __exit__(self, kind, problem, _):
        if kind is not None and issubclass(kind, Exception):
            raise AssertionError(f"{self.where}: {problem}") from problem


class ThePageIsReadStrictly(unittest.TestCase):
    def refuses(self, text):
        with self.assertRaises(Unreadable):
            steps_of(text)

    def test_what_is_no_instruction_is_refused(self):
        for text in ("1. **Click** “Sign”.", "1. **Press** twice.", "1. Press `Enter`.", "1. **Press** `Enter` or `Space`.",
                     "1. **You see** `Today`.", "1. Wait.", "2. **Press** `Enter`.", "Nothing to do.",
                     "Press `F5`.\n\n1. **Press** `Enter`.", "- **Press** `Enter`.", "1) **Press** `Enter`.",
                     "1. **The window closes.** `Enter`"):
            self.refuses(text)

    def test_an_instruction_over_two_lines_is_one(self):
        [step] = steps_of("1. Go on. **You\n   see** “a\n   b”.")
        self.assertEqual(step.instructions, [("You see", "a b")])

    def test_unknown_keys_are_refused(self):
        with self.assertRaises(Unreadable):
            chord("Ctrl+Anything")


if __name__ == "__main__":
    unittest.main()
