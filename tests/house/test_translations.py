"""The catalogues of other languages, beside the texts that lupdate finds in the code. Usage: test_translations.py LUPDATE"""
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LUPDATE = sys.argv.pop(1) if len(sys.argv) > 1 else "/usr/lib/qt6/bin/lupdate"
PLACEHOLDER = re.compile(r"%L?\d|%n|<[^<>]*>")


class Message:
    def __init__(self, element):
        self.source = element.findtext("source")
        self.comment = element.findtext("comment") or ""
        found = element.find("translation")
        forms = found.findall("numerusform")
        self.translations = [form.text or "" for form in forms] if forms else [found.text or ""]
        self.is_unreviewed = found.get("type") == "unfinished"


def messages(path):
    return [Message(element) for element in ElementTree.parse(path).getroot().iter("message")]


def texts_of_the_code():
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        subprocess.run([LUPDATE, "-silent", "-locations", "none", "ui", "-I", ".", "-ts", fresh], cwd=ROOT, check=True,
                       capture_output=True)
        return {(message.source, message.comment) for message in messages(fresh)}


class Translations(unittest.TestCase):
    catalogues = sorted((ROOT / "resources/i18n").glob("*.ts"))

    def test_there_is_a_welsh_one(self):
        self.assertIn("keywork_cy.ts", [catalogue.name for catalogue in self.catalogues])

    def test_every_text_still_stands_in_the_code(self):
        code = texts_of_the_code()
        self.assertGreater(len(code), 1000)
        for catalogue in (ROOT / "resources/i18n").glob("keywork_*.ts"):
            gone = [m.source for m in messages(catalogue) if (m.source, m.comment) not in code]
            self.assertEqual(gone, [], f"{catalogue.name}: scripts/translations open, translate anew, keep")

    def test_a_text_is_translated_the_same_way_wherever_it_stands(self):
        for catalogue in self.catalogues:
            known = {}
            for message in messages(catalogue):
                before = known.setdefault((message.source, message.comment), message.translations)
                self.assertEqual(before, message.translations, f"{catalogue.name}: give tr() a second argument")

    def test_no_placeholder_is_lost(self):
        for catalogue in self.catalogues:
            for message in messages(catalogue):
                for translation in message.translations:
                    self.assertEqual(sorted(PLACEHOLDER.findall(message.source)), sorted(PLACEHOLDER.findall(translation)),
                                     f"{catalogue.name}: {message.source}")

    def test_none_is_empty(self):
        for catalogue in self.catalogues:
            self.assertEqual([m.source for m in messages(catalogue) if "" in m.translations], [], catalogue.name)

    def test_welsh_counts_in_five_forms(self):
        counted = [m for m in messages(ROOT / "resources/i18n/keywork_cy.ts") if "%n" in m.source]
        self.assertEqual({len(m.translations) for m in counted}, {5})

    def test_the_welsh_is_marked_unreviewed_until_somebody_has_read_it(self):
        for catalogue in (ROOT / "resources/i18n").glob("*_cy.ts"):
            reviewed = [m.source for m in messages(catalogue) if not m.is_unreviewed]
            self.assertEqual(reviewed, [], "once reviewed, Language in ui/settings says so too")


if __name__ == "__main__":
    unittest.main()
