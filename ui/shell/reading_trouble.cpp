#include "ui/shell/reading_trouble.h"

#include "ui/support/buttons.h"
#include "ui/support/status_label.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

ReadingTrouble::ReadingTrouble(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_sentence(new StatusLabel(theme)), m_tryAgain(makeButton(theme, tr("Try a&gain")))
{
    m_sentence->setObjectName(QStringLiteral("readingTrouble"));
    m_sentence->setWordWrap(true);
    m_tryAgain->setObjectName(QStringLiteral("tryAgain"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::half);
    column->addWidget(m_sentence);
    column->addWidget(m_tryAgain, 0, Qt::AlignLeft);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] {
        if (m_again) m_again();
    });
    hide();
}

void ReadingTrouble::tell(const QString& sentence, std::function<void()> again)
{
    m_again = std::move(again);
    m_sentence->setStatus(StatusKind::Stop, sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReadingTrouble::clear()
{
    hide();
}

} // namespace keywork::ui
