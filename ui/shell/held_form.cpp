#include "ui/shell/held_form.h"

#include <QApplication>

#include <utility>

namespace keywork::ui {

void HeldForm::hold()
{
    if (std::exchange(m_isHeld, true)) return;
    m_place = QApplication::focusWidget();
    for (QWidget* part : m_parts) part->setEnabled(false);
}

void HeldForm::release()
{
    if (!std::exchange(m_isHeld, false)) return;
    for (QWidget* part : m_parts) part->setEnabled(true);
    if (m_place && m_place->isVisible()) m_place->setFocus(Qt::OtherFocusReason);
}

} // namespace keywork::ui
