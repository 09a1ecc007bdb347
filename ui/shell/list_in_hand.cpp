#include "ui/shell/list_in_hand.h"

#include "ui/shell/action_registry.h"
#include "ui/support/row_list.h"

#include <algorithm>

namespace keywork::ui {

ListInHand::ListInHand(ActionRegistry& actions, QWidget& window)
    : QObject(&window), m_window(window), m_focus([this](QWidget*, QWidget* now) {
          auto* list = qobject_cast<RowList*>(now);
          if (list != nullptr && m_window.isAncestorOf(list)) m_list = list;
      })
{
    actions.add({.id = QStringLiteral("listKeys"),
                 .name = tr("Keys of this list"),
                 .group = ActionGroup::View,
                 .icon = Icon::Information,
                 .letter = QKeySequence(Qt::Key_Question), // a list has it itself, in a dialog too
                 .does = Deed([this] {
                     if (RowList* list = find()) list->showKeys();
                 }),
                 .isAvailable = [this] { return find() != nullptr; }});
}

RowList* ListInHand::find() const
{
    if (m_list && m_list->isVisible()) return m_list;
    const auto all = m_window.findChildren<RowList*>();
    const auto first =
        std::find_if(all.begin(), all.end(), [](const RowList* list) { return list->isVisible(); });
    return first == all.end() ? nullptr : *first;
}

} // namespace keywork::ui
