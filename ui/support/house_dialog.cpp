#include "ui/support/house_dialog.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/status_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

HouseDialog::HouseDialog(const Theme& theme, const QString& title, StatusKind kind, QWidget& over)
    : QDialog(over.window()), m_theme(theme), m_column(new QVBoxLayout(this)), m_answers(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setGround(*this, Ground::Page);
    setMinimumWidth(theme.grown(420));
    m_column->setContentsMargins(space::three, space::three, space::three, space::two);
    m_column->setSpacing(space::oneAndHalf);
    if (kind == StatusKind::Info) {
        m_column->addWidget(makeLabel(theme, title, {TextRole::Lead, QFont::DemiBold}, Wrapping::Wraps));
    } else {
        auto* heading = new StatusLabel(theme, kind, title);
        setTextRole(*heading, theme, TextRole::Lead, QFont::DemiBold);
        heading->setWordWrap(true);
        m_column->addWidget(heading);
    }
    m_answers->setContentsMargins(0, space::one, 0, 0);
    m_answers->setSpacing(space::oneAndHalf);
    m_answers->addStretch(1);
    m_column->addLayout(m_answers);
}

void HouseDialog::addText(const QString& text)
{
    if (!text.isEmpty()) addContent(makeLabel(m_theme, text, {}, Wrapping::Wraps));
}

void HouseDialog::addContent(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

QPushButton* HouseDialog::addDecline(const QString& text)
{
    QPushButton* button = makeButton(m_theme, text);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    m_answers->addWidget(button);
    return button;
}

QPushButton* HouseDialog::addAgree(const QString& text)
{
    QPushButton* button = makePrimaryButton(m_theme, text);
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, [this] { agree(); });
    m_answers->addWidget(button);
    return button;
}

void HouseDialog::setCheck(std::function<bool()> mayAgree)
{
    m_mayAgree = std::move(mayAgree);
}

void HouseDialog::agree()
{
    if (!m_mayAgree || m_mayAgree()) accept();
}

} // namespace keywork::ui
