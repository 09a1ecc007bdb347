#include "ui/session/next_part.h"

#include "ui/session/kind_choices.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/line_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int nextWhenWidth = 186;

} // namespace

NextPart::NextPart(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_when(new LineField(theme, QStringLiteral("nextWhen"), tr("&When"), 60)),
      m_kind(new ChoiceField(theme, QStringLiteral("nextKind"), tr("K&ind"), kindChoices())),
      m_line(makeLabel(theme, {}, {TextRole::Caption, QFont::Normal, Ink::Text2}, Wrapping::Wraps))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(new SectionHeading(theme, tr("Next appointment")));
    auto* pair = new QWidget;
    auto* line = new FlowLayout(space::one, pair, LineUp::Tops);
    m_when->setMinimumWidth(theme.grown(nextWhenWidth));
    m_when->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(m_when);
    line->addWidget(m_kind);
    column->addWidget(pair);
    m_line->setObjectName(QStringLiteral("nextLine"));
    column->addWidget(m_line);
    for (Field* field : {static_cast<Field*>(m_when), static_cast<Field*>(m_kind)})
        connect(field, &Field::edited, this, &NextPart::edited);
}

void NextPart::load(const app::SessionFields& fields)
{
    if (fromScreen(m_when->text()) != fields.nextWhen) m_when->setText(onScreen(fields.nextWhen));
    m_kind->setKey(onScreen(fields.nextKind));
}

void NextPart::collect(app::SessionFields& fields) const
{
    fields.nextWhen = fromScreen(m_when->text());
    fields.nextKind = fromScreen(m_kind->key());
}

void NextPart::setReadOnly(bool readOnly)
{
    m_when->edit().setReadOnly(readOnly);
    m_kind->box().setEnabled(!readOnly);
}

void NextPart::showLine(const NextLine& line)
{
    if (line.text == m_line->text()) return;
    m_line->setText(line.text);
    setInk(*m_line, line.isClash ? Ink::Text : Ink::Text2);
    m_when->edit().setAccessibleDescription(line.text);
}

} // namespace keywork::ui
