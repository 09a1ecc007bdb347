#include "ui/episode/wish_fields.h"

#include "domain/text_limit.h"
#include "ui/support/date_field.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"

#include <QVBoxLayout>

namespace keywork::ui {

WishFields::WishFields(const Theme& theme, Date today, QWidget* parent)
    : QWidget(parent),
      m_words(new NoteField(theme, QStringLiteral("wish"), tr("What the client w&ishes, in their words"), 3,
                            static_cast<int>(domain::longestField))),
      m_on(new DateField(theme, QStringLiteral("wishOn"), tr("Whe&n they said so"), anyDay(today)))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(m_words);
    column->addWidget(m_on);
    m_on->setDate(today);
    connect(m_on, &Field::edited, this, [this] { m_dayWritten = true; });
}

void WishFields::proposeDay(Date on)
{
    if (!m_dayWritten) m_on->setDate(on);
}

bool WishFields::isBlank() const
{
    return m_words->text().trimmed().isEmpty();
}

Result<WishFields::Wish, WishFields::Problems> WishFields::collect() const
{
    if (!m_on->date())
        return refuse(
            Problems{{tr("Write when the client said so, for example today or 5/9/26."), m_on->id()}});
    return Wish{fromScreen(m_words->text()), *m_on->date()};
}

QWidget* WishFields::firstEditor() const
{
    return m_words->editor();
}

} // namespace keywork::ui
