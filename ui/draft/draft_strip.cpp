#include "ui/draft/draft_strip.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/status_label.h"

#include <QLabel>
#include <QPushButton>

namespace keywork::ui {

namespace {

StripGround groundOf(StatusKind status)
{
    switch (status) {
    case StatusKind::Stop: return StripGround::Stop;
    case StatusKind::Due: return StripGround::Due;
    case StatusKind::Hold: return StripGround::Hold;
    case StatusKind::Ok:
    case StatusKind::Info:
    case StatusKind::None: return StripGround::Inset;
    }
    return StripGround::Inset;
}

} // namespace

DraftStrip::DraftStrip(const Theme& theme, const QString& title, QWidget* parent)
    : Strip(theme, StripGround::Inset, parent),
      m_status(new StatusLabel(theme)),
      m_detail(makeLabel(theme, {}, {TextRole::Body, QFont::Normal, Ink::Text2}, Wrapping::Wraps)),
      m_takeOver(makeButton(theme, tr("Take over here"), {}, ControlSize::Small)),
      m_useMine(makeButton(theme, tr("Use this window’s text instead"), {}, ControlSize::Small)),
      m_discard(makeLink(theme, tr("Discard draft"), Icon::Discard)),
      m_close(makeLink(theme, tr("Close, keep draft")))
{
    add(makeLabel(theme, title, {TextRole::Section, QFont::DemiBold}));
    setTextRole(*m_status, theme, TextRole::Body, QFont::Medium);
    m_status->setObjectName(QStringLiteral("draftState"));
    m_detail->setObjectName(QStringLiteral("draftDetail"));
    add(m_status);
    add(m_detail);
    add(m_takeOver);
    add(m_useMine);
    addStretch();
    add(m_discard);
    add(m_close);
    m_takeOver->hide();
    m_useMine->hide();
}

void DraftStrip::showKeeping(const KeepingWords& words)
{
    setGround(groundOf(words.status));
    m_status->setStatus(words.status, words.word);
    if (m_detail->text() != words.detail) m_detail->setText(words.detail);
    m_takeOver->setVisible(words.offersTakeOver);
}

void DraftStrip::showNothingToKeep()
{
    m_discard->hide();
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
}

void DraftStrip::offerSetAside(bool offered)
{
    m_useMine->setVisible(offered);
}

} // namespace keywork::ui
