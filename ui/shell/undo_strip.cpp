#include "ui/shell/undo_strip.h"

#include "ui/shell/action_registry.h"
#include "ui/support/announcer.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QPushButton>

namespace keywork::ui {

UndoStrip::UndoStrip(const Theme& theme, ActionRegistry& actions, const std::function<void()>& undo)
    : Strip(theme), m_done(new Announcer(theme))
{
    setAccessibleName(tr("Undo"));
    actions.addTo(*this, {.id = QStringLiteral("undo"),
                          .name = tr("Undo"),
                          .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Z),
                          .does = Deed(undo)});
    QPushButton* button = makeButton(theme, tr("Undo"), {}, ControlSize::Small);
    actions.bind(*button, QStringLiteral("undo"));
    setShortcutHint(*button, tr("Ctrl+Z"));
    add(m_done);
    add(button);
    hide();
}

void UndoStrip::offer(const QString& done)
{
    setVisible(!done.isEmpty());
    if (!done.isEmpty()) m_done->say(done);
}

} // namespace keywork::ui
