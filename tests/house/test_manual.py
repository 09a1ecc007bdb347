"""The manual holds together: its pictures, its pages and the links between them."""
import re
import unittest
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"
MANUAL = DOCS / "manual"
PICTURE = re.compile(r"!\[(?P<words>[^]]*)\]\((?P<file>[^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^]]+\]\((?P<target>[^)#]+)(#[^)]*)?\)")
LARGEST = 200_000  # bytes of one picture
LARGEST_TOGETHER = 3_000_000


def pages():
    return sorted(MANUAL.glob("*.md"))


class Manual(unittest.TestCase):
    def test_every_picture_that_a_page_names_is_there(self):
        for page in pages():
            for picture in PICTURE.finditer(page.read_text(encoding="utf-8")):
                self.assertTrue((MANUAL / picture["file"]).is_file(), f"{page.name} names {picture['file']}")
                self.assertTrue(picture["words"], f"{page.name}: {picture['file']} is not described in words")

    def test_every_picture_is_named_by_a_page(self):
        named = {picture["file"] for page in pages() for picture in PICTURE.finditer(page.read_text(encoding="utf-8"))}
        there = {f"pictures/{file.name}" for file in (MANUAL / "pictures").iterdir()}
        self.assertEqual(there - named, set())

    def test_pictures_are_small(self):
        sizes = {file.name: file.stat().st_size for file in (MANUAL / "pictures").iterdir()}
        self.assertEqual([name for name, size in sizes.items() if size > LARGEST], [])
        self.assertLess(sum(sizes.values()), LARGEST_TOGETHER)

    def test_every_page_is_in_the_list_of_pages(self):
        listed = (MANUAL / "README.md").read_text(encoding="utf-8")
        for page in pages():
            if page.name != "README.md":
                self.assertIn(f"]({page.name})", listed)

    def test_every_link_leads_somewhere(self):
        for page in [*pages(), DOCS.parent / "README.md"]:
            for link in LINK.finditer(page.read_text(encoding="utf-8")):
                if "://" not in link["target"]:
                    self.assertTrue((page.parent / link["target"]).exists(), f"{page.name}: {link['target']}")


if __name__ == "__main__":
    unittest.main()
