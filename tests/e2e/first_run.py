"""A service's first day: its store is set up in three steps, the administrator signs in and registers the first client,
and a colleague comes in with a first password, which has to be changed."""

import tempfile
import unittest
from pathlib import Path

from support.application import Application, ctl_json
from support.desktop import Desktop

PASSWORD = "three herons at dawn"
OWN = "pond and seven swans"


class FirstRun(unittest.TestCase):
    def test_from_nothing_to_the_first_client(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            self.store = Path(folder) / "harbour.keywork"
            self.password_file = Path(folder) / "password"
            self.password_file.write_text(PASSWORD)
            window = Application(desktop, self.store, today=None)
            self.service(window)
            self.people(window)
            self.sheet(window)
            self.sign_in(window, "a.khan", PASSWORD)
            self.first_client(window)
            self.assertEqual(window.close(), 0)

            self.assertEqual([row["family"] for row in self.as_admin("find", "Marsh")], ["Marsh"])
            print(f"people: {[row['account'] + ' ' + row['wayIn'] for row in self.as_admin('user', 'list')]}")
            self.colleague(Application(desktop, self.store, today=None))

    def as_admin(self, *words):
        if words[0] == "find":
            return ctl_json("find", self.store, *words[1:], "--user", "a.khan", "--password-file", self.password_file)
        return ctl_json(*words, self.store, "--user", "a.khan", "--password-file", self.password_file)

    def service(self, window):
        window.expect_words("Step 1 of 3")
        window.expect_focus("Name of the service")
        window.type("Harbour Lights Recovery Service")
        window.press("ctrl+Return")

    def people(self, window):
        window.expect_words("Step 2 of 3")
        window.expect_focus("Your name")
        window.type("Amira Khan")
        window.press("Tab")
        window.expect_focus("Your account")
        window.type("a.khan")
        window.press("Tab", "Down")  # also a keyworker
        window.press("Tab")
        window.expect_focus("Password")
        window.type(PASSWORD)
        window.press("alt+g")
        window.expect_focus("The same again")
        window.type(PASSWORD)
        window.press("alt+d")
        window.expect_focus("Person 1, name")
        window.type("Sam Okafor")
        window.press("Tab")
        window.type("sam")
        window.press("ctrl+Return")

    def sheet(self, window):
        window.expect_words("Step 3 of 3")
        self.assertFalse(self.store.exists(), "nothing is made before the sheet is on paper")
        key = window.expect("label", containing="Recovery key ").name.removeprefix("Recovery key ")
        window.press("alt+g")
        asked = int(next(name for name in window.focused_names() if name.startswith("Group ")).split()[1].rstrip(","))
        window.type(key.split("-")[asked - 1])
        window.press("ctrl+Return")
        window.expect_words("Your store is ready")
        self.assertTrue((self.store / "store.db").exists())
        window.press("alt+p")
        window.expect_words("Account: sam")
        slip = next(node.text for node in window.root().walk() if "Account: sam" in node.text)
        self.first = next(line for line in slip.splitlines() if len(line) == 19 and line.count("-") == 3)
        window.press("Escape")
        window.press("ctrl+Return")

    def sign_in(self, window, account, password):
        window.expect_focus("Account name")
        window.type(account)
        window.press("Return")
        window.expect_focus("Password")
        window.type(password)
        window.press("Return")

    def first_client(self, window):
        window.expect_words("Lock")
        window.press("ctrl+shift+n")
        window.expect_focus("Family name")
        window.type("Marsh")
        window.press("Tab")
        window.expect_focus("Given name")
        window.type("Carys")
        window.press("Tab", "Tab")
        window.expect_focus("Date of birth")
        window.type("14/07/1985")
        window.press("ctrl+Return")
        window.expect_words("Registered as KW-0001.")

    def colleague(self, window):
        self.sign_in(window, "sam", self.first)
        window.expect_words("Choose your own password")
        window.expect_focus("New password")
        window.type("password1234")
        window.press("Return")
        window.expect_focus("The same again")
        window.type("password1234")
        window.press("Return")
        window.expect_words("This is one of the passwords that are guessed first.")
        window.expect_focus("New password")
        window.type(OWN)
        window.press("Return", "ctrl+a")
        window.type(OWN)
        window.press("Return")
        window.expect_words("Lock")
        self.assertEqual(window.close(), 0)
        states = {row["account"]: row["wayIn"] for row in self.as_admin("user", "list")}
        self.assertEqual(states, {"a.khan": "open", "sam": "open"})


if __name__ == "__main__":
    unittest.main()
