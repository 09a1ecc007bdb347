"""window.py STORE: the outside journeys of a day on a large store, each in a window that times itself.

Prints, a block a journey, how long starting took, the longest time the window could not answer, and its memory. These
are figures to read; what fails is a journey that cannot be done.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from support.application import Application, ctl_json
from support.desktop import Desktop


def somebody(store):
    """The reference of somebody on the keyworker's caseload."""
    return ctl_json("due", store, "--keyworker", "keyworker")[0]["ref"]


def look_around(window, ref):
    """The pages one comes by in a day."""
    window.press("alt+c")
    window.expect("list", "Clients")
    window.press("alt+r")
    window.expect("list", "First plans and reviews")
    window.open_record(ref)
    for tab in ("Sessions", "Care plan", "Risk", "Episode", "History"):
        window.do(f"Show {tab}")
        window.expect_gone("text", "Find or do")
    window.go_to_today()


def find_people(window, _ref):
    """Typing names, right and wrong, letter by letter."""
    for typed in ("mohammed", "smith", "katherin", "oconnor", "sara"):
        window.press("ctrl+k")
        window.expect_focus("Find or do")
        window.type(typed)
        window.expect("list item")
        window.press("Escape")


def record_session(window, ref):
    """A session written and signed."""
    window.open_record(ref)
    window.press("ctrl+n")
    window.expect_words("Talked about")
    window.tab_to("Talked about")
    window.type("Came in on time. The week went as planned.", counts=False)
    window.press("ctrl+Return")
    window.expect_words("signed")


def main():
    store = Path(sys.argv[1])
    ref = somebody(store)
    failed = False
    with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "practice.keywork"
        shutil.copytree(store, copy)
        for journey in (look_around, find_people, record_session):
            window = Application(desktop, copy, "--report-stalls")
            print(f"{journey.__name__.replace('_', ' ')}:", flush=True)
            try:
                window.sign_in()
                journey(window, ref)
            except AssertionError as error:
                print(f"  not done: {error}")
                failed = True
            window.close()
            for line in window.report().splitlines():
                print(f"  {line}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
