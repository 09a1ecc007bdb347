#include "ui/careplan/progress_dialogs.h"

#include "app/careplan/record_progress.h"
#include "ui/careplan/plan_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/number_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

ProblemSummary::Problem problemOf(app::ProgressRefusal refusal)
{
    switch (refusal) {
    case app::ProgressRefusal::InFuture:
        return {tr("The day is in the future. Record it when it has happened."), QStringLiteral("on")};
    case app::ProgressRefusal::BeforeReferral:
        return {tr("The day is before the referral of this episode."), QStringLiteral("on")};
    case app::ProgressRefusal::EpisodeClosed:
        return {tr("The episode has ended, so nothing more is recorded on its plan."), {}};
    case app::ProgressRefusal::TextTooLong:
        return {tr("This is too long to be kept. Write it in fewer words."), QStringLiteral("words")};
    }
    return {};
}

ProblemSummary::Problem problemOf(app::AgreementRefusal refusal)
{
    switch (refusal) {
    case app::AgreementRefusal::InFuture:
        return {tr("The day is in the future. Record it when it has happened."), QStringLiteral("on")};
    case app::AgreementRefusal::BeforePlan:
        return {tr("The day is before the plan was made."), QStringLiteral("on")};
    case app::AgreementRefusal::DayMissing:
        return {tr("Write the day on which it was said, for example today."), QStringLiteral("on")};
    }
    return {};
}

ProblemSummary::Problem dayMissing(const DateField& on)
{
    return {on.whatToDo(tr("Write the day, for example today or 5/9/26.")), on.id()};
}

DateField* today(const PageContext& context, FormDialog& dialog)
{
    auto* on = new DateField(context.theme, QStringLiteral("on"), tr("O&n"), anyDay(context.core.today()));
    on->setDate(context.core.today());
    dialog.addContent(on);
    return on;
}

template <class Refusal>
auto answered(const PageContext& context, FormDialog* dialog, const QString& said,
              const std::function<void()>& done)
{
    return [=](const app::Outcome<Done, Refusal>& outcome) {
        if (!outcome)
            return dialog->showProblem(outcome.error(), context.core.policy(),
                                       [](Refusal refusal) { return problemOf(refusal); });
        context.navigator.say(said, StatusKind::Ok);
        dialog->finish();
        if (done) done();
    };
}

} // namespace

void recordStepDone(const PageContext& context, QWidget& over, const domain::Step& step,
                    const std::function<void()>& done)
{
    if (!step.id) return;
    auto* dialog = new FormDialog(context.theme, tr("Step done"), QStringLiteral("stepDone"), over);
    dialog->addText(onScreen(step.what));
    auto* on = today(context, *dialog);
    auto* words =
        new NoteField(context.theme, QStringLiteral("words"), tr("&What came of it"), 2, longestText);
    dialog->addContent(words);
    dialog->addAnswers(tr("Record"), tr("Cancel"));
    dialog->setWork([=, id = *step.id] {
        const auto day = on->date();
        if (!day) return dialog->showProblems({dayMissing(*on)});
        context.core.write(
            dialog,
            [id, day = *day, text = fromScreen(words->text())](app::Workspace& workspace) {
                return app::recordStepDone(workspace, id, day, text);
            },
            answered<app::ProgressRefusal>(context, dialog, tr("Step recorded as done."), done));
    });
    dialog->open();
    words->setFocus();
}

void rateGoal(const PageContext& context, QWidget& over, const domain::Goal& goal,
              const std::function<void()>& done)
{
    if (!goal.id) return;
    auto* dialog = new FormDialog(context.theme, tr("Rate the goal"), QStringLiteral("rateGoal"), over);
    dialog->addText(goalTitle(goal));
    auto* rating = new NumberField(context.theme, QStringLiteral("rating"),
                                   tr("&The client's own rating, 0 to 10"), {0, domain::Rating::highest});
    auto* words =
        new NoteField(context.theme, QStringLiteral("words"), tr("In the client's &words"), 2, longestText);
    dialog->addContent(rating);
    dialog->addContent(words);
    auto* on = today(context, *dialog);
    dialog->addAnswers(tr("Record rating"), tr("Cancel"));
    dialog->setWork([=, id = *goal.id] {
        const auto rated = rating->number() ? domain::Rating::from(*rating->number()) : std::nullopt;
        FormDialog::Problems problems;
        if (!rated)
            problems.push_back({tr("Write the rating as a whole number from 0 to 10."), rating->id()});
        if (!on->date()) problems.push_back(dayMissing(*on));
        if (!problems.empty()) return dialog->showProblems(problems);
        context.core.write(
            dialog,
            [id, day = *on->date(), rated = *rated, text = fromScreen(words->text())](
                app::Workspace& workspace) { return app::rateGoal(workspace, id, day, rated, text); },
            answered<app::ProgressRefusal>(context, dialog, tr("Rating recorded."), done));
    });
    dialog->open();
    rating->setFocus();
}

void recordAgreement(const PageContext& context, QWidget& over, const domain::SignedPlan& plan,
                     const std::function<void()>& done)
{
    auto* dialog =
        new FormDialog(context.theme, tr("Agreement to the plan"), QStringLiteral("recordAgreement"), over);
    dialog->addText(tr("Version %1, made %2.").arg(plan.versionNo).arg(clinical(plan.on)));
    auto* kind = new ChoiceField(context.theme, QStringLiteral("kind"), tr("The client &agrees"),
                                 planChoices(agreementWord));
    auto* copy = new ChoiceField(context.theme, QStringLiteral("copy"), tr("&Copy of the plan"),
                                 planChoices(copyWord));
    kind->setKey(onScreen(code(plan.agreement.kind)));
    copy->setKey(onScreen(code(plan.agreement.copy)));
    dialog->addContent(kind);
    dialog->addContent(copy);
    auto* on = today(context, *dialog);
    if (plan.agreement.on) on->setDate(*plan.agreement.on);
    dialog->addAnswers(tr("Record agreement"), tr("Cancel"));
    dialog->setWork([=, id = plan.id, seen = plan.version] {
        const auto said = domain::fromCode<domain::AgreementKind>(fromScreen(kind->key()));
        const auto given = domain::fromCode<domain::CopyGiven>(fromScreen(copy->key()));
        if (!said || !given) return;
        const bool isSaid = *said != domain::AgreementKind::NotYet;
        if (isSaid && !on->date()) return dialog->showProblems({dayMissing(*on)});
        const domain::Agreement agreement{*said, isSaid ? on->date() : std::nullopt, *given};
        context.core.write(
            dialog,
            [=](app::Workspace& workspace) { return app::recordAgreement(workspace, id, seen, agreement); },
            answered<app::AgreementRefusal>(context, dialog, tr("Agreement recorded."), done));
    });
    dialog->open();
    kind->setFocus();
}

} // namespace keywork::ui
