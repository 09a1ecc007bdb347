#include "ui/session/note_part.h"

#include "ui/support/flow_layout.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"

#include <QVBoxLayout>

namespace keywork::ui {

NotePart::NotePart(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_talkedAbout(new NoteField(theme, QStringLiteral("talkedAbout"), tr("Talked a&bout"), 4)),
      m_agreed(new NoteField(theme, QStringLiteral("agreed"), tr("A&greed"), 3)),
      m_next(new NoteField(theme, QStringLiteral("next"), tr("Ne&xt"), 3))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::oneAndHalf);
    column->addWidget(m_talkedAbout);
    auto* pair = new QWidget;
    auto* line = new FlowLayout(space::oneAndHalf, pair, LineUp::Tops);
    for (NoteField* half : {m_agreed, m_next}) {
        half->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        line->addWidget(half);
    }
    column->addWidget(pair);
    for (NoteField* part : {m_talkedAbout, m_agreed, m_next})
        connect(part, &Field::edited, this, &NotePart::edited);
}

// Text that stands there already is not laid out again: the cursor stays where it is.
void NotePart::load(const app::SessionFields& fields)
{
    const auto put = [](NoteField& part, const std::string& text) {
        if (fromScreen(part.text()) != text) part.setText(onScreen(text));
    };
    put(*m_talkedAbout, fields.talkedAbout);
    put(*m_agreed, fields.agreed);
    put(*m_next, fields.next);
}

void NotePart::collect(app::SessionFields& fields) const
{
    fields.talkedAbout = fromScreen(m_talkedAbout->text());
    fields.agreed = fromScreen(m_agreed->text());
    fields.next = fromScreen(m_next->text());
}

void NotePart::setReadOnly(bool readOnly)
{
    const auto flags = readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                : Qt::TextInteractionFlags(Qt::TextEditorInteraction);
    for (NoteField* part : {m_talkedAbout, m_agreed, m_next}) part->edit().setTextInteractionFlags(flags);
}

void NotePart::focusFirst()
{
    m_talkedAbout->edit().setFocus(Qt::OtherFocusReason);
    m_talkedAbout->edit().moveCursor(QTextCursor::End);
}

} // namespace keywork::ui
