#include "ui/support/password_field.h"

#include "ui/support/buttons.h"

#include <QEvent>
#include <QPushButton>

namespace keywork::ui {

PasswordField::PasswordField(const Theme& theme, const QString& id, const QString& label, QWidget* parent)
    : LineField(theme, id, label, 1'000, parent), m_show(makeLink(theme, tr("Show"), Icon::ShowPassword))
{
    m_show->setParent(&edit());
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
    placeButton();
}

void PasswordField::placeButton()
{
    const QSize size = m_show->sizeHint();
    m_show->setGeometry(edit().width() - size.width() - 3, (edit().height() - size.height()) / 2,
                        size.width(), size.height());
    edit().setTextMargins(0, 0, size.width(), 0);
}

bool PasswordField::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEdit = watched == &edit();
    if (isEdit && (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange)) placeButton();
    return LineField::eventFilter(watched, event);
}

} // namespace keywork::ui
