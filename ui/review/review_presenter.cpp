#include "ui/review/review_presenter.h"

#include "base/date_entry.h"
#include "ui/review/review_words.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"

#include <algorithm>

namespace keywork::ui {

ReviewPresenter::ReviewPresenter(Ports ports, const Desk& desk, Alarm& alarm)
    : DraftedForm(ports.drafts, desk, alarm), m_ports(std::move(ports))
{
}

void ReviewPresenter::open()
{
    m_ports.open([this](const Opened& outcome) {
        if (outcome) return show(*outcome);
        if (const auto* refusal = std::get_if<app::FormRefusal>(&outcome.error()))
            return cannotOpen(sentence(*refusal));
        if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) cannotOpen(sentence(*trouble));
    });
}

void ReviewPresenter::show(app::ReviewForm form)
{
    m_form = std::move(form);
    m_fields = m_form->fields;
    begin({.id = std::nullopt,
           .client = m_form->client,
           .subject = domain::DraftSubject::CareReview,
           .appointment = {},
           .session = {},
           .body = {},
           .editor = {},
           .begunFrom = m_form->begunFrom},
          m_form->draft);
}

std::string ReviewPresenter::body() const
{
    return app::toDraftBody(asMeantOn(m_fields, desk().now().day));
}

bool ReviewPresenter::adopt(const std::string& body)
{
    auto fields = app::reviewFromDraftBody(body);
    if (!fields) return false;
    m_fields = *std::move(fields);
    return true;
}

void ReviewPresenter::edited(app::ReviewFields fields)
{
    if (mode() != FormMode::Writing) return;
    m_fields = std::move(fields);
    touched();
}

std::vector<ReviewPart> ReviewPresenter::parts() const
{
    return partsOf(m_fields, *m_form, desk().now().day);
}

QString ReviewPresenter::nextLine() const
{
    return ui::nextLine(m_fields, *m_form, desk());
}

QString ReviewPresenter::decided() const
{
    const auto review = app::readReview(m_fields, desk().now().day);
    if (!review || !review->decision || !review->nextOn) return {};
    return tr("%1, next review %2.").arg(decisionText(*review->decision), clinicalWithDay(*review->nextOn));
}

Readiness ReviewPresenter::readiness() const
{
    if (mode() == FormMode::Waiting) return {StatusKind::Info, tr("One moment"), {}};
    if (mode() == FormMode::ReadOnly) return {StatusKind::None, tr("Read only"), {}};
    const auto missing = whatIsMissing(m_fields, *m_form, desk());
    if (!missing.empty()) return {StatusKind::None, tr("To do before signing"), missing.front().sentence};
    return {StatusKind::Ok, tr("Ready to sign"),
            tr("%1, next review %2. Signing stores it with plan version %3, together or not at all.")
                .arg(decisionWord(m_fields.decision.kind))
                .arg(clinicalWithDay(*parseDateEntry(m_fields.nextOn, desk().now().day)))
                .arg(m_form->plan.versionNo + 1)};
}

void ReviewPresenter::sign(const std::string& why)
{
    if (mode() != FormMode::Writing) return;
    const auto missing = whatIsMissing(m_fields, *m_form, desk());
    if (!missing.empty()) {
        emit problemsFound(missing);
        return;
    }
    app::ReviewToSign review{.episode = m_form->episode.id,
                             .begunFrom = m_form->plan.versionNo,
                             .draft = {},
                             .draftSeen = 0,
                             .review = app::readReview(m_fields, desk().now().day).value(),
                             .actingFor = why};
    prepareToSign([this, review = std::move(review)](std::optional<domain::DraftId> draft, RowVersion seen) {
        auto whole = review;
        whole.draft = draft;
        whole.draftSeen = seen;
        m_ports.sign(std::move(whole), [this](const SignedOff& outcome) { hear(outcome); });
    });
}

void ReviewPresenter::hear(const SignedOff& outcome)
{
    if (outcome) {
        emit said(tr("Review signed %1, plan version %2. %3")
                      .arg(clockTime(desk().now().time))
                      .arg(outcome->next.versionNo)
                      .arg(decided()),
                  StatusKind::Ok);
        return finish();
    }
    if (const auto* refusal = std::get_if<app::SignReviewRefusal>(&outcome.error())) {
        const auto* trouble = std::get_if<app::SignReviewTrouble>(refusal);
        if (trouble && *trouble == app::SignReviewTrouble::DraftTakenOver) lose(DraftHold::TakenOver);
        if (trouble && *trouble == app::SignReviewTrouble::AlreadySigned) lose(DraftHold::Signed);
        goOnWriting({problemOf(*refusal, *m_form)});
    } else if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) {
        goOnWriting({{{}, sentence(*trouble)}});
    } else {
        takeNewestPlan(std::get<app::Stale>(outcome.error()));
    }
}

// The form is read anew from the newest version; what was answered of goals that it still has stands there again.
void ReviewPresenter::takeNewestPlan(const app::Stale& stale)
{
    m_ports.open([this, stale](const Opened& outcome) {
        goOnWriting({});
        if (!outcome) {
            emit problemsFound(
                {{{},
                  tr("Another version of the plan was signed meanwhile, and could not be read. "
                     "Nothing was signed; what you wrote is kept. Try again.")}});
            return;
        }
        const auto before = std::exchange(m_form, *outcome)->plan;
        m_fields = m_form->fields;
        emit fieldsReplaced();
        touched();
        emit planChanged(onScreen(stale.changedBy), before, m_form->plan);
    });
}

} // namespace keywork::ui
