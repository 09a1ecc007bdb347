#include "ui/careplan/plan_head.h"

#include "ui/careplan/plan_words.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/client_words.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/status_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

PlanHead::PlanHead(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_version(makeLabel(theme, {}, {.role = TextRole::Lead, .weight = QFont::DemiBold})),
      m_signed(makeLabel(theme, {}, {.ink = Ink::Text2})),
      m_agreement(new StatusLabel(theme)),
      m_agree(makeLink(theme, tr("Record a&greement"))),
      m_compare(makeLink(theme, {}, Icon::Compare)),
      m_back(makeLink(theme, tr("Back to the current version"), Icon::History)),
      m_review(new StatusLabel(theme)),
      m_wants(new ClientWords(theme, WordsSize::Lead))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::one);
    auto* facts = new QWidget;
    auto* line = new FlowLayout(space::oneAndHalf, facts);
    for (QWidget* part : std::initializer_list<QWidget*>{m_version, m_signed, m_agreement, m_agree})
        line->addWidget(part);
    line->addStretch();
    for (auto* link : {m_back, m_compare}) line->addWidget(link);
    column->addWidget(facts);
    column->addWidget(m_wants);
    column->addWidget(m_review);
    m_agree->setObjectName(QStringLiteral("recordAgreement"));
    m_compare->setObjectName(QStringLiteral("comparePlans"));
    m_back->setObjectName(QStringLiteral("backToCurrent"));
}

namespace {

// A review that is not open yet is a fact; one that is late is a warning.
StatusKind statusOf(const domain::DueState& state)
{
    switch (state.kind) {
    case domain::DueStateKind::Planned: return StatusKind::None;
    case domain::DueStateKind::Open: return StatusKind::Info;
    case domain::DueStateKind::DueToday: return StatusKind::Due;
    case domain::DueStateKind::Overdue:
    case domain::DueStateKind::Missed: return StatusKind::Stop;
    }
    return StatusKind::None;
}

QString dueSince(const domain::DueState& state, Date due)
{
    const QString day = clinicalWithDay(due);
    if (state.kind == domain::DueStateKind::Overdue)
        return PlanHead::tr("%1, overdue %2").arg(day, dayCount(state.days));
    return state.kind == domain::DueStateKind::DueToday ? PlanHead::tr("%1, due today").arg(day) : day;
}

QString reviewText(const app::CarePlanPage& page)
{
    const QString day = dueSince(*page.reviewState, page.nextReview->due);
    if (!page.workingDayBefore) return PlanHead::tr("Next review %1").arg(day);
    return PlanHead::tr("Next review %1; the working day before is %2")
        .arg(day, clinicalWithDay(*page.workingDayBefore));
}

} // namespace

void PlanHead::show(const app::CarePlanPage& page, const QString& calledName)
{
    setVisible(page.plan.has_value());
    if (!page.plan) return;
    const auto& plan = *page.plan;
    m_version->setText(page.current ? tr("Version %1, current").arg(plan.versionNo)
                                    : tr("Version %1, %2").arg(plan.versionNo).arg(clinical(plan.on)));
    m_signed->setText(tr("made %1 by %2").arg(clinical(plan.on), onScreen(page.author)));
    const auto kind = plan.agreement.kind;
    const StatusKind status = kind == domain::AgreementKind::NotYet     ? StatusKind::Due
                              : kind == domain::AgreementKind::Declined ? StatusKind::Stop
                                                                        : StatusKind::Ok;
    m_agreement->setStatus(status, agreementText(plan.agreement, calledName));
    const bool isAgreed = status == StatusKind::Ok;
    m_agree->setVisible(page.open && page.current && !isAgreed);
    m_compare->setVisible(page.before.has_value());
    if (page.before) m_compare->setText(tr("Compare with &version %1").arg(page.before->versionNo));
    m_back->setVisible(!page.current);
    m_review->setVisible(page.reviewState.has_value());
    if (page.reviewState) m_review->setStatus(statusOf(*page.reviewState), reviewText(page));
    m_wants->setVisible(!plan.plan.whatIWant.empty());
    m_wants->setWords(onScreen(plan.plan.whatIWant), tr("What I want from this, %1").arg(clinical(plan.on)));
}

} // namespace keywork::ui
