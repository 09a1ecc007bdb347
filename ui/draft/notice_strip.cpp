#include "ui/draft/notice_strip.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/status_label.h"
#include "ui/words/draft_words.h"

#include <QLabel>
#include <QPushButton>

namespace keywork::ui {

NoticeStrip::NoticeStrip(const Theme& theme, QWidget* parent)
    : Strip(theme, StripGround::Due, parent),
      m_status(new StatusLabel(theme)),
      m_detail(makeLabel(theme, {}, {TextRole::Body, QFont::Normal, Ink::Text2}, Wrapping::Wraps)),
      m_goOn(makeButton(theme, continueText(domain::DraftSubject::Session), {}, ControlSize::Small))
{
    setTextRole(*m_status, theme, TextRole::Body, QFont::Medium);
    m_status->setObjectName(QStringLiteral("formNotice"));
    m_detail->setObjectName(QStringLiteral("formNoticeDetail"));
    m_goOn->setObjectName(QStringLiteral("continueDraft"));
    add(m_status);
    add(m_detail);
    add(m_goOn);
    hide();
}

void NoticeStrip::showNotice(const std::optional<FormNotice>& notice)
{
    setVisible(notice.has_value());
    if (!notice) return;
    m_status->setStatus(StatusKind::Due, notice->word);
    m_detail->setText(notice->detail);
    m_goOn->setVisible(notice->offersDraft);
}

} // namespace keywork::ui
