#include "ui/support/field_row.h"

#include "ui/support/flow_layout.h"

namespace keywork::ui {

FieldRow::FieldRow(QWidget* parent)
    : QWidget(parent), m_line(new FlowLayout(space::oneAndHalf, this, LineUp::Tops))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FieldRow::add(QWidget* field, Growth growth)
{
    const QSizePolicy::Policy across =
        growth == Growth::TakesTheRest ? QSizePolicy::Expanding : QSizePolicy::Maximum;
    field->setSizePolicy(across, field->sizePolicy().verticalPolicy());
    m_line->addWidget(field);
}

} // namespace keywork::ui
