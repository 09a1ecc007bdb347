"""scripts/check-layers on small made-up trees: what it lets pass and what it refuses."""
import subprocess
import tempfile
import unittest
from pathlib import Path

CHECK = Path(__file__).resolve().parents[2] / "scripts/check-layers"


class CheckLayers(unittest.TestCase):
    def check(self, files):
        with tempfile.TemporaryDirectory() as root:
            for folder in ("src/base", "ui"):
                (Path(root) / folder).mkdir(parents=True)
            for path, text in files.items():
                file = Path(root) / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            return subprocess.run([CHECK, root], capture_output=True, text=True, check=False)

    def passes(self, files):
        result = self.check(files)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def refuses(self, files, words):
        result = self.check(files)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn(words, result.stdout)

    def test_a_lower_layer_may_be_included(self):
        self.passes({"src/domain/client/client.h": '#include "base/date.h"\n#include <string>\n'})

    def test_the_domain_knows_no_store(self):
        self.refuses({"src/domain/client/client.cpp": '#include "store/database.h"\n'}, "domain does not know store")

    def test_the_domain_reads_no_clock_and_no_file(self):
        self.refuses({"src/domain/due/due.cpp": "#include <fstream>\n"}, "nothing but its arguments")

    def test_the_window_reaches_no_further_than_the_use_cases(self):
        self.refuses({"ui/today/today_page.cpp": '#include "vault/key_slot.h"\n'}, "ui does not know vault")

    def test_only_the_store_speaks_sql(self):
        self.passes({"src/store/database.cpp": "#include <sqlite3.h>\n"})
        self.refuses({"src/app/sign_session.cpp": "#include <sqlite3.h>\n"}, "not for this file")

    def test_json_stays_out_of_headers(self):
        self.refuses({"src/policy/policy.h": "#include <nlohmann/json.hpp>\n"}, "not for this file")

    def test_the_shapes_of_the_export_are_for_the_files_beside_them(self):
        shapes = {"src/exchange/json_shapes.h": "#include <nlohmann/json.hpp>\n"}
        self.passes({**shapes, "src/exchange/client_json.cpp": '#include "exchange/json_shapes.h"\n'})
        self.refuses({**shapes, "src/app/export.cpp": '#include "exchange/json_shapes.h"\n'}, "the files beside it")
        self.refuses({**shapes, "src/exchange/client_json.h": '#include "exchange/json_shapes.h"\n'}, "the files beside it")

    def test_the_core_knows_no_qt(self):
        self.refuses({"src/app/workspace.h": "#include <QString>\n"}, "not for this file")

    def test_a_presenter_reaches_no_widget_even_through_another_header(self):
        self.refuses(
            {
                "ui/today/today_presenter.h": '#include "ui/support/field.h"\n#include <QString>\n',
                "ui/support/field.h": "#include <QLabel>\n",
            },
            "a presenter knows no widget (through ui/support/field.h)")

    def test_a_presenter_may_be_handed_a_colour_but_asks_for_none(self):
        colours = {"ui/support/tokens.h": "#include <QColor>\n"}
        self.passes({**colours, "ui/today/today_presenter.h": '#include "ui/support/tokens.h"\n'})
        self.refuses({"ui/today/today_presenter.h": "#include <QColor>\n"}, "a presenter knows no widget")

    def test_an_exception_excuses_one_include_and_must_go_when_it_is_not_needed(self):
        listed = {"scripts/layer-exceptions.txt": "src/app/a.cpp sqlite3.h  # until the table is there\n"}
        self.passes({**listed, "src/app/a.cpp": "#include <sqlite3.h>\n"})
        self.refuses({**listed, "src/app/a.cpp": "#include <string>\n"}, "no longer needed")


if __name__ == "__main__":
    unittest.main()
