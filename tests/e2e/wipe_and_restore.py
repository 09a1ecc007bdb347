"""A service's store is backed up from the window, lost with its disk, and restored from the copy: everything is there."""

import shutil
import tempfile
import unittest
from pathlib import Path

from support.application import Application, ctl, ctl_json
from support.desktop import Desktop

ADMINS = "three herons at dawn"
SAMS = "pond and seven swans"


class WipeAndRestore(unittest.TestCase):
    def test_nothing_is_lost_with_the_disk(self):
        with Desktop() as desktop, tempfile.TemporaryDirectory() as folder:
            self.folder = Path(folder)
            self.store = self.folder / "harbour.keywork"
            self.make_store()
            self.work(Application(desktop, self.store, today=None))
            backup = self.back_up(Application(desktop, self.store, today=None))
            elsewhere = self.folder / "other-disk.keywork-backup"
            shutil.copy(backup, elsewhere)
            shutil.rmtree(self.store)

            print(ctl("restore", elsewhere, self.store, "--user", "a.khan", "--password-file", self.file("admin", ADMINS)))
            print(ctl("drill", self.store, "--user", "a.khan", "--password-file", self.file("admin", ADMINS)))
            window = Application(desktop, self.store, today=None)
            self.sign_in(window, "sam", SAMS)
            window.expect_words("Backed up today at")
            self.assertEqual(window.close(), 0)
            found = ctl_json("find", self.store, "Marsh", "--user", "sam", "--password-file", self.file("sam", SAMS))
            self.assertEqual([row["given"] for row in found], ["Carys"])

    def file(self, name, text):
        file = self.folder / name
        file.write_text(text + "\n")
        return file

    def make_store(self):
        admin = self.file("admin", ADMINS)
        as_admin = ("--user", "a.khan", "--password-file", admin)
        ctl("init", self.store, "--service", "Harbour Lights", "--admin", "a.khan", "--name", "Amira Khan",
            "--password-file", admin, "--recovery-file", self.folder / "sheet")
        first = self.file("first", "nine gulls on a mast")
        ctl("user", "add", self.store, "sam", "--name", "Sam Okafor", "--role", "keyworker",
            "--first-password-file", first, *as_admin)
        ctl("password", self.store, "--user", "sam", "--password-file", first,
            "--new-password-file", self.file("sam", SAMS))

    def sign_in(self, window, account, password):
        window.expect_focus("Account name")
        window.type(account)
        window.press("Return")
        window.expect_focus("Password")
        window.type(password)
        window.press("Return")
        window.expect_words("Lock")

    def work(self, window):
        self.sign_in(window, "sam", SAMS)
        window.press("ctrl+shift+n")
        window.expect_focus("Family name")
        window.type("Marsh")
        window.press("Tab")
        window.type("Carys")
        window.press("Tab", "Tab")
        window.type("14/07/1985")
        window.press("ctrl+Return")
        window.expect_words("Registered as KW-0001.")
        self.assertEqual(window.close(), 0)

    def back_up(self, window):
        """By Find or do, as the administrator; gives the file."""
        self.sign_in(window, "a.khan", ADMINS)
        window.do("Back up now")
        window.expect_words("Backed up: every page verified.")
        self.assertEqual(window.close(), 0)
        backups = sorted((self.store / "backups").glob("*.keyworkbackup"), key=lambda file: file.stat().st_mtime)
        print(f"backups: {[file.name for file in backups]}")
        return backups[-1]


if __name__ == "__main__":
    unittest.main()
