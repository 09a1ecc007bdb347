#include "ui/review/review_reading.h"

#include "base/date_entry.h"
#include "ui/careplan/plan_reading.h"
#include "ui/episode/pathway_words.h"
#include "ui/review/review_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

#include <algorithm>

namespace keywork::ui {

namespace {

template <class Rows, class IsDone>
ReviewPart counted(const QString& name, const QString& widget, const Rows& rows, IsDone isDone)
{
    const auto done = std::count_if(rows.begin(), rows.end(), isDone);
    const auto all = static_cast<std::ptrdiff_t>(rows.size());
    return {name, tr("%1 of %2").arg(done).arg(all), done == all, widget};
}

} // namespace

std::vector<ReviewPart> partsOf(const app::ReviewFields& fields, const app::ReviewForm& form, Date today)
{
    std::vector<ReviewPart> parts;
    parts.push_back(counted(tr("Goals"), QStringLiteral("goalNowProgress1"), fields.goals,
                            [](const auto& now) { return !now.progress.empty(); }));
    if (!fields.benefits.empty())
        parts.push_back(counted(tr("Still bringing benefit?"), QStringLiteral("benefit1"), fields.benefits,
                                [](const auto& now) { return !now.benefit.empty(); }));
    const auto rated = std::count_if(fields.capital.begin(), fields.capital.end(),
                                     [](const auto& one) { return !one.second.rating.empty(); });
    parts.push_back({tr("Recovery capital"), tr("%1 of 4").arg(rated), rated == 4,
                     QStringLiteral("capitalWords-social")});
    const auto unmet = std::count_if(form.readiness.begin(), form.readiness.end(),
                                     [](const auto& one) { return one.met == domain::Met::Unmet; });
    parts.push_back({tr("Readiness"), unmet == 0 ? tr("nothing unmet") : tr("%1 unmet").arg(unmet),
                     unmet == 0, QStringLiteral("readinessRows")});
    const bool isDecided = !fields.decision.kind.empty();
    parts.push_back({tr("Decision"), isDecided ? decisionWord(fields.decision.kind) : tr("not yet"),
                     isDecided, QStringLiteral("decision")});
    const bool isDated = parseDateEntry(fields.nextOn, today).has_value();
    parts.push_back(
        {tr("Next review"), isDated ? tr("set") : tr("not yet"), isDated, QStringLiteral("nextOn")});
    const bool isAgreed = fields.agreement.kind != "notYet";
    parts.push_back({tr("Agree and sign"), isAgreed ? tr("asked") : tr("not yet"), isAgreed,
                     QStringLiteral("agreementKind")});
    return parts;
}

namespace {

FormProblem problemOf(domain::ReviewRefusal refusal, const app::ReviewForm&)
{
    using domain::ReviewRefusal;
    switch (refusal) {
    case ReviewRefusal::InFuture:
        return {QStringLiteral("on"),
                tr("The day is in the future. A review is signed when it has been held.")};
    case ReviewRefusal::BeforePlan:
        return {QStringLiteral("on"), tr("The day is before the plan that is reviewed was made.")};
    case ReviewRefusal::GoalNotAnswered:
        return {QStringLiteral("goalNowProgress1"), tr("Say of every goal how it is since then.")};
    case ReviewRefusal::BenefitNotAnswered:
        return {QStringLiteral("benefit1"), tr("Say of everything in use whether it still brings benefit.")};
    case ReviewRefusal::DecisionMissing: return {QStringLiteral("decision"), tr("Decide how it goes on.")};
    case ReviewRefusal::OptimiseWhatMissing:
        return {QStringLiteral("decisionWhat"), tr("Write what is changed.")};
    case ReviewRefusal::WrongDirection:
        return {QStringLiteral("decisionLayer"), tr("Choose the layer to step to.")};
    case ReviewRefusal::NextMissing:
        return {QStringLiteral("nextOn"), tr("Write when the next review is, for example +6w.")};
    case ReviewRefusal::NextNotAfterReview:
        return {QStringLiteral("nextOn"), tr("The next review comes after this one.")};
    case ReviewRefusal::NextTooLate:
        return {QStringLiteral("nextOn"), tr("That is later than the layer allows. Choose an earlier day.")};
    case ReviewRefusal::TextTooLong:
        return {{}, tr("A text is too long to be kept. Write it in fewer words.")};
    }
    return {};
}

FormProblem problemOf(app::SignReviewTrouble trouble, const app::ReviewForm&)
{
    switch (trouble) {
    case app::SignReviewTrouble::DraftTakenOver:
        return {{},
                tr("Another window writes this draft now. What stands here is kept as a draft of its own.")};
    case app::SignReviewTrouble::AlreadySigned:
        return {{}, tr("This review was signed in another window. What stands here is kept as a draft.")};
    case app::SignReviewTrouble::NotInTreatment:
        return {
            {},
            tr("This person is no longer in treatment, so a review cannot be signed. The draft is kept.")};
    case app::SignReviewTrouble::NoPlan: return {{}, tr("There is no care plan to review any more.")};
    }
    return {};
}

FormProblem problemOf(domain::PhaseChangeRefusal refusal, const app::ReviewForm& form)
{
    return {QStringLiteral("decisionPhase"), ui::problemOf(refusal, form.episode).sentence};
}

FormProblem problemOf(domain::LayerChangeRefusal refusal, const app::ReviewForm& form)
{
    return {QStringLiteral("decisionLayer"), ui::problemOf(refusal, form.episode).sentence};
}

FormProblem problemOf(domain::PlanRefusal refusal, const app::ReviewForm&)
{
    return ui::problemOf(app::SignPlanRefusal(refusal));
}

} // namespace

FormProblem problemOf(const app::SignReviewRefusal& refusal, const app::ReviewForm& form)
{
    return std::visit([&](auto why) { return problemOf(why, form); }, refusal);
}

namespace {

// The first goal or thing in use that is not answered yet, so that one is led there and not to the first of all.
FormProblem atTheOpenOne(FormProblem problem, const app::ReviewFields& fields)
{
    const auto placeOf = [](const auto& rows, auto isOpen) {
        return std::find_if(rows.begin(), rows.end(), isOpen) - rows.begin() + 1;
    };
    if (problem.fieldId == QLatin1String("goalNowProgress1"))
        problem.fieldId = QStringLiteral("goalNowProgress%1").arg(placeOf(fields.goals, [](const auto& now) {
            return now.progress.empty();
        }));
    if (problem.fieldId == QLatin1String("benefit1"))
        problem.fieldId = QStringLiteral("benefit%1").arg(placeOf(fields.benefits, [](const auto& now) {
            return now.benefit.empty();
        }));
    return problem;
}

} // namespace

std::vector<FormProblem> whatIsMissing(const app::ReviewFields& fields, const app::ReviewForm& form,
                                       const Desk& desk)
{
    const Date today = desk.now().day;
    const auto review = app::readReview(fields, today);
    if (!review) return problemsOf(review.error());
    const domain::ReviewingFacts facts{form.plan.plan, form.plan.on, form.layer, desk.policy.layers};
    std::vector<FormProblem> problems;
    for (const auto refusal : domain::whatKeepsFromSigning(*review, facts, today))
        problems.push_back(atTheOpenOne(problemOf(refusal, form), fields));
    return problems;
}

QString nextLine(const app::ReviewFields& fields, const app::ReviewForm& form, const Desk& desk)
{
    const Date today = desk.now().day;
    const auto review = app::readReview(fields, today);
    const auto layer = review ? domain::layerAfter(*review, form.layer) : form.layer;
    const Date latest = domain::latestNextReview(desk.policy.layers, review ? review->on : today, layer);
    QString most = tr("%1 layer: at the latest %2.").arg(layerWord(layer), clinicalWithDay(latest));
    const auto next = parseDateEntry(fields.nextOn, today);
    if (!next || desk.policy.workingDays.isOpen(*next)) return most;
    return tr("%1 %2 is closed; the working day before is %3.")
        .arg(most, clinicalWithDay(*next), clinicalWithDay(desk.policy.workingDays.openDayOnOrBefore(*next)));
}

app::ReviewFields asMeantOn(app::ReviewFields fields, Date day)
{
    const auto mean = [day](std::string& text) {
        if (const auto meant = parseDateEntry(text, day)) text = clinicalDate(*meant);
    };
    mean(fields.on);
    mean(fields.nextOn);
    mean(fields.agreement.on);
    for (auto& goal : fields.newGoals) {
        mean(goal.target);
        for (auto& step : goal.steps) mean(step.due);
    }
    return fields;
}

} // namespace keywork::ui
