"""scripts/check-words on small made-up trees: what it lets pass and what it names, with the better word."""
import json
import subprocess
import tempfile
import unittest
from pathlib import Path

CHECK = Path(__file__).resolve().parents[2] / "scripts/check-words"


class CheckWords(unittest.TestCase):
    def check(self, path, text):
        with tempfile.TemporaryDirectory() as root:
            file = Path(root) / path
            file.parent.mkdir(parents=True)
            file.write_text(text, encoding="utf-8")
            return subprocess.run([CHECK, root], capture_output=True, text=True, check=False)

    def passes(self, path, text):
        result = self.check(path, text)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def refuses(self, path, text, *words):
        result = self.check(path, text)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        for word in words:
            self.assertIn(word, result.stdout)

    def test_a_finding_names_the_file_the_line_and_the_better_word(self):
        self.refuses("ui/page.cpp", '\n\nauto label = tr("Substance abusers");\n', "ui/page.cpp:3: ", "a person who uses")

    def test_nobody_is_called_by_a_problem_in_any_layer(self):
        self.refuses("src/domain/code.cpp", 'auto word = "addict";\n', "“addict”")
        self.refuses("resources/practice/next.txt", "any | Stayed clean since Tuesday.\n", "tested negative")
        self.refuses("docs/manual/today.md", "Each service user has a row.\n", "better: client")

    def test_a_sentence_may_go_over_several_literals(self):
        self.refuses("ui/page.cpp", 'tr("Shown to each drug "\n   "user");\n', "ui/page.cpp:1: “drug user”")

    def test_the_letter_to_press_hides_no_word(self):
        self.refuses("ui/page.cpp", 'tr("P&lease wait");\n', "“Please”")

    def test_comments_and_includes_are_not_read_out(self):
        self.passes("ui/page.cpp", '#include "ui/Clean Up/addict.h"\n// please, "Are you sure"\n/* "Save Draft" */\n')

    def test_names_that_only_look_like_an_unwanted_word_pass(self):
        self.passes("ui/page.cpp", 'tr("Cleaning up the list of addictions services");\n')

    def test_the_program_does_not_plead_shout_or_doubt(self):
        self.refuses("ui/page.cpp", 'tr("Are you sure?");\n', "the deed on the button")
        self.refuses("ui/page.cpp", 'tr("Saved it!");\n', "without the exclamation mark")
        self.refuses("ui/page.cpp", 'tr("Opening the store...");\n', "… as one sign")

    def test_title_case_is_refused_in_labels_and_headings(self):
        self.refuses("ui/page.cpp", 'tr("Save Draft");\n', "“Draft” in “Save Draft”", "better: draft")
        self.refuses("ui/page.cpp", 'tr("SAVE the draft");\n', "“SAVE”")
        self.refuses("docs/manual/today.md", "# The Day Of Work\n", "“Day”")
        self.refuses("resources/policy/places.json", json.dumps({"label": "Day Centre"}), "“Centre”")

    def test_sentence_case_passes(self):
        self.passes("ui/page.cpp", 'tr("Save draft");\ntr("%1 Nothing was changed. Try again: it may work.");\n')

    def test_names_keep_their_capitals(self):
        self.passes("ui/page.cpp", 'tr("Ask the GP on Monday, or type the NHS number into Find or do (Ctrl+K)");\n')

    def test_what_only_the_compiler_reads_needs_no_sentence_case(self):
        self.passes("src/store/table.cpp", 'auto sql = R"sql(SELECT id FROM client ORDER BY Id)sql";\n')

    def test_letters_to_the_client_may_say_please_but_speak_no_trade(self):
        self.passes("ui/appointment/letter_text.cpp", 'tr("Please ring us.");\n')
        self.refuses("ui/careplan/plan_print.cpp", 'tr("Your titration begins.");\n', "finding the dose")


if __name__ == "__main__":
    unittest.main()
