#include "ui/support/password_field.h"

#include "ui/support/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace keywork::ui {

PasswordField::PasswordField(const Theme& theme, const QString& id, const QString& label, QWidget* parent)
    : LineField(theme, id, label, 1'000, parent), m_show(makeLink(theme, tr("Show"), Icon::ShowPassword))
{
    // A layout keeps the button in its place whichever of the two learns first of another font.
    auto* inside = new QHBoxLayout(&edit());
    inside->setContentsMargins(0, 0, 3, 0);
    inside->addStretch();
    inside->addWidget(m_show);
    m_show->installEventFilter(this);
    m_show->setObjectName(id + QStringLiteral("Show"));
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show password"));
    connect(m_show, &QPushButton::toggled, this, [this](bool on) { setShown(on); });
    edit().setAttribute(Qt::WA_InputMethodEnabled, false);
    setShown(false);
}

void PasswordField::setShown(bool shown)
{
    edit().setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setIcon(icon(theme(), shown ? Icon::HidePassword : Icon::ShowPassword));
}

bool PasswordField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_show && event->type() == QEvent::Resize) edit().setTextMargins(0, 0, m_show->width(), 0);
    return LineField::eventFilter(watched, event);
}

} // namespace keywork::ui
