#include "ui/episode/phase_wish.h"

#include "ui/support/labels.h"
#include "ui/support/screen_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

PhaseWish::PhaseWish(const Theme& theme, Date today, QWidget* parent)
    : QWidget(parent),
      m_caption(makeLabel(theme, {}, {TextRole::Caption, QFont::Medium, Ink::Text2}, Wrapping::Wraps)),
      m_words(makeLabel(theme, {}, {}, Wrapping::Wraps)),
      m_fields(new WishFields(theme, today))
{
    m_caption->setObjectName(QStringLiteral("wishCaption"));
    m_words->setObjectName(QStringLiteral("wishWords"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::half);
    column->addWidget(m_caption);
    column->addWidget(m_words);
    column->addWidget(m_fields);
}

void PhaseWish::showFor(Date on, const domain::ClientWish* wish)
{
    m_caption->setText(wish != nullptr ? tr("The client's wish, %1").arg(clinical(wish->on))
                                       : tr("This phase begins with the client's own wish, which is not "
                                            "recorded yet up to that day."));
    m_words->setText(wish != nullptr ? tr("“%1”").arg(onScreen(wish->words)) : QString());
    m_words->setVisible(wish != nullptr);
    m_fields->setVisible(wish == nullptr);
    m_fields->proposeDay(on);
    show();
}

Result<std::optional<WishFields::Wish>, WishFields::Problems> PhaseWish::collect() const
{
    if (isHidden() || m_fields->isHidden() || m_fields->isBlank()) return std::nullopt;
    auto wish = m_fields->collect();
    if (!wish) return refuse(std::move(wish.error()));
    return std::optional(*std::move(wish));
}

} // namespace keywork::ui
