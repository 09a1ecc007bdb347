"""A page of the manual whose numbered steps are done literally: what may stand in it, and how it is read.

A step is a numbered item. Each instruction in it is a verb in bold with its object, a key or words to type as code, words
on the screen in “quotation marks”; the rest of the step is explanation. Bold, code and “quotation marks” stand nowhere
else, so that nothing which looks like an instruction is passed over.
"""

import re

TAKES_CODE = ("Run", "Type", "Press")
TAKES_WORDS = ("You see", "You are in", "You are in the list")
TAKES_NOTHING = ("The window closes.",)

INSTRUCTION = re.compile(r"\*\*(?P<verb>[^*]+)\*\*(?: `(?P<code>[^`]+)`| “(?P<words>[^”]+)”)?")
NUMBERED = re.compile(r"(?P<number>\d+)\. (?P<text>.*)")
MARKS = ("**", "`", "“", "”")


class Unreadable(Exception):
    """The page holds something that might be an instruction and is not written as one."""


class Step:
    def __init__(self, number, text):
        self.number = number
        self.text = text
        self.instructions = []

    def read(self):
        for found in INSTRUCTION.finditer(self.text):
            verb, code, words = found["verb"], found["code"], found["words"]
            wanted = {TAKES_CODE: code, TAKES_WORDS: words}
            kind = next((verbs for verbs in wanted if verb in verbs), None)
            if kind is None and verb not in TAKES_NOTHING:
                raise Unreadable(f"step {self.number}: **{verb}** is no instruction that this page may give")
            if kind is not None and not wanted[kind]:
                raise Unreadable(f"step {self.number}: **{verb}** lacks its object")
            if kind is None and (code or words):
                raise Unreadable(f"step {self.number}: **{verb}** takes no object")
            self.instructions.append((verb, code or words))
        if not self.instructions:
            raise Unreadable(f"step {self.number} holds no instruction")
        expect_no_marks(INSTRUCTION.sub("", self.text), f"step {self.number}")
        return self


def expect_no_marks(text, where):
    for mark in MARKS:
        if mark in text:
            raise Unreadable(f"{where}: {mark} stands where no instruction is: {text.strip()}")


def steps_of(text):
    """The steps of a page, in order. Raises Unreadable where the page is not written as above."""
    steps = []
    in_step = False
    for line in text.splitlines():
        item = NUMBERED.fullmatch(line)
        if item:
            steps.append(Step(int(item["number"]), item["text"]))
            in_step = True
        elif in_step and line.startswith("   "):
            steps[-1].text += " " + line.strip()
        else:
            in_step = False
            if re.match(r"\s*([-*+]|\d+[.)])\s", line):
                raise Unreadable(f"this looks like a step and is not written as one: {line.strip()}")
            expect_no_marks(line, "outside the steps")
    if [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise Unreadable("the steps are not numbered one after the other")
    if not steps:
        raise Unreadable("there is no step")
    return [step.read() for step in steps]
