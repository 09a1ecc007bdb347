#pragma once

#include "ui/support/strip.h"

namespace keywork::ui {

class ActionRegistry;
class Announcer;

// At the foot of a page: what was just done, with *Undo* (Ctrl+Z; in a field that is the field's own). It stays until
// something else is done or the page is left: nobody is hurried.
class UndoStrip : public Strip {
    Q_OBJECT

public:
    UndoStrip(const Theme& theme, ActionRegistry& actions, const std::function<void()>& undo);

    void offer(const QString& done); // empty: no more

private:
    Announcer* m_done;
};

} // namespace keywork::ui
