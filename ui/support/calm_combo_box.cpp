#include "ui/support/calm_combo_box.h"

#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace keywork::ui {

CalmComboBox::CalmComboBox(QWidget* parent) : QComboBox(parent)
{
    setItemDelegate(new QStyledItemDelegate(this)); // Qt's own for drop-downs does not ask the style
}

void CalmComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace keywork::ui
