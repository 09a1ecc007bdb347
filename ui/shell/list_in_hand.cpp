#include "ui/shell/list_in_hand.h"

#include "ui/shell/action_registry.h"
#include "ui/support/row_list.h"

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
                     if (isInView()) m_list->showKeys();
                 }),
                 .isAvailable = [this] { return isInView(); }});
}

bool ListInHand::isInView() const
{
    return m_list && m_list->isVisible();
}

} // namespace keywork::ui
