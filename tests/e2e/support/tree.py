"""What a screen reader sees of the application: the accessibility tree, searched by role and name."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MOST_NODES = 6000  # of one search: a runaway tree is a fault, not something to wait for


def _guarded(call, otherwise):
    """A node may go away between two questions; then it is as if it had not been there."""
    try:
        return call()
    except GLib.Error:
        return otherwise


class Node:
    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return _guarded(self.accessible.get_name, "") or ""

    @property
    def role(self):
        return _guarded(self.accessible.get_role_name, "") or ""

    @property
    def process(self):
        return _guarded(self.accessible.get_process_id, None)

    @property
    def description(self):
        return _guarded(self.accessible.get_description, "") or ""

    @property
    def text(self):
        """What stands in a field or on a label."""
        content = _guarded(self.accessible.get_text_iface, None)
        if content is None:
            return self.name
        count = _guarded(lambda: Atspi.Text.get_character_count(content), 0)
        return _guarded(lambda: Atspi.Text.get_text(content, 0, count), "")

    def has(self, state):
        states = _guarded(self.accessible.get_state_set, None)
        return states is not None and states.contains(getattr(Atspi.StateType, state))

    @property
    def showing(self):
        return self.has("SHOWING")

    @property
    def focused(self):
        return self.has("FOCUSED")

    @property
    def checked(self):
        return self.has("CHECKED")

    def children(self):
        count = _guarded(self.accessible.get_child_count, 0)
        for index in range(count):
            child = _guarded(lambda i=index: self.accessible.get_child_at_index(i), None)
            if child is not None:
                yield Node(child)

    def parent(self):
        above = _guarded(self.accessible.get_parent, None)
        return Node(above) if above is not None else None

    def walk(self, only_showing=True):
        """Itself and everything below, nearest first. What is hidden is left out with all that is in it."""
        queue = [self]
        seen = 0
        while queue:
            node = queue.pop(0)
            seen += 1
            if seen > MOST_NODES:
                raise AssertionError("the accessibility tree is larger than anything the window should show")
            yield node
            for child in node.children():
                if not only_showing or child.showing:
                    queue.append(child)

    def find(self, role=None, name=None, containing=None, state=None):
        for node in self.walk():
            if role is not None and node.role != role:
                continue
            if name is not None and node.name != name:
                continue
            if containing is not None and containing not in node.name:
                continue
            if state is not None and not node.has(state):
                continue
            return node
        return None

    def all(self, role=None, name=None, containing=None):
        return [node for node in self.walk()
                if (role is None or node.role == role) and (name is None or node.name == name)
                and (containing is None or containing in node.name)]

    # --- doing, through the tree alone: what assistance without keys and pointer can do ----------------------------
    def actions(self):
        """The names of what can be done with it."""
        content = _guarded(self.accessible.get_action_iface, None)
        if content is None:
            return []
        count = _guarded(lambda: Atspi.Action.get_n_actions(content), 0)
        return [_guarded(lambda i=index: Atspi.Action.get_action_name(content, i), "") for index in range(count)]

    def do(self, action="Press"):
        names = self.actions()
        if action not in names:
            raise AssertionError(f"{self} cannot {action}; it can {names}")
        if not Atspi.Action.do_action(self.accessible.get_action_iface(), names.index(action)):
            raise AssertionError(f"{self} refused to {action}")

    def put(self, text):
        """Puts the text in the place of what stands in a field."""
        content = _guarded(self.accessible.get_editable_text_iface, None)
        if content is None:
            raise AssertionError(f"nothing can be put into {self}")
        if not Atspi.EditableText.set_text_contents(content, text):
            raise AssertionError(f"{self} took no text")

    def insert(self, text, at=0):
        """Puts the text into what stands in a field, as dictation does."""
        content = _guarded(self.accessible.get_editable_text_iface, None)
        if content is None:
            raise AssertionError(f"nothing can be put into {self}")
        if not Atspi.EditableText.insert_text(content, at, text, len(text.encode())):
            raise AssertionError(f"{self} took no text")

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"


def applications():
    """Those on the desktop now."""
    return Node(Atspi.get_desktop(0)).children()
