#pragma once

#include "ui/support/focus_watch.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace keywork::ui {

class ActionRegistry;
class RowList;

// The list that has the focus, or had it last and is still in view, else the first in view: what "Keys of this list"
// means.
class ListInHand : public QObject {
    Q_OBJECT

public:
    // Adds the action; lives as long as the window.
    ListInHand(ActionRegistry& actions, QWidget& window);

private:
    RowList* find() const; // null: none is in view

    QWidget& m_window;
    QPointer<RowList> m_list;
    FocusWatch m_focus;
};

} // namespace keywork::ui
