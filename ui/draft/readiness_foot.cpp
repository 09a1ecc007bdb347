#include "ui/draft/readiness_foot.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/status_label.h"

#include <QLabel>
#include <QPushButton>

namespace keywork::ui {

ReadinessFoot::ReadinessFoot(const Theme& theme, QWidget* parent)
    : FootBar(theme, parent),
      m_status(new StatusLabel(theme)),
      m_detail(makeLabel(theme, {}, {TextRole::Body, QFont::Normal, Ink::Text2}, Wrapping::Wraps)),
      m_save(makeButton(theme, tr("Save draft"), Icon::SaveDraft)),
      m_complete(makePrimaryButton(theme, tr("Sign"), Icon::Sign))
{
    setTextRole(*m_status, theme, TextRole::Body, QFont::Medium);
    m_status->setObjectName(QStringLiteral("readiness"));
    m_detail->setObjectName(QStringLiteral("readinessDetail"));
    add(m_status);
    add(m_detail);
    addStretch();
    add(m_save);
    add(m_complete);
}

void ReadinessFoot::showReadiness(const Readiness& readiness)
{
    m_status->setStatus(readiness.status, readiness.word);
    if (m_detail->text() != readiness.detail) m_detail->setText(readiness.detail);
}

void ReadinessFoot::setCompletion(const QString& word)
{
    m_complete->setText(word);
    m_complete->setAccessibleName(word);
    m_complete->setToolTip(tr("%1 (Ctrl+Enter)").arg(word));
    m_complete->updateGeometry();
}

} // namespace keywork::ui
