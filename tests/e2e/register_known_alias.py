"""Registering somebody who is here already, under a name they are also known by: the likely duplicate stands beside the
form while the name is typed, and nobody is registered without a second look."""

import tempfile
import unittest
from datetime import date

from support.application import Application, ctl_json, practice_store
from support.desktop import Desktop
from support.people import somebody_with_another_family_name


class RegisterKnownAlias(unittest.TestCase):
    def test_the_duplicate_is_shown_before_anybody_is_registered(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            store = practice_store(folder)
            known, given, family = somebody_with_another_family_name(store)
            before = ctl_json("find", store, family)
            window = Application(desktop, store)
            window.sign_in()
            window.press("ctrl+shift+n")
            window.expect_focus("Family name")
            window.type(family)
            window.press("Tab")
            window.expect_focus("Given name")
            window.type(given)
            window.press("Tab", "Tab")
            window.expect_focus("Date of birth")
            window.type(date.fromisoformat(known["born"]).strftime("%d/%m/%Y"))
            window.press("Tab")
            known_record = window.expect("push button", containing=known["ref"])
            print(f"typed {given} {family}; beside the form: {known_record.name}")

            window.press("ctrl+Return")
            window.expect_words("This may be somebody who is here already")
            window.expect_focus("Look again")
            window.press("Return")
            window.expect_gone("dialog")
            self.assertEqual(ctl_json("find", store, family), before)

            window.press("F6")
            window.expect("push button", containing=known["ref"], state="FOCUSED")
            window.press("Return")
            window.expect_words("Discard what you typed?")
            window.expect_focus("Keep typing")
            window.press("Tab", "Return")
            window.expect_words(f"Ref {known['ref']}")
            self.assertEqual(window.close(), 0)


if __name__ == "__main__":
    unittest.main()
