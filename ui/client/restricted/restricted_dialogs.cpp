#include "ui/client/restricted/restricted_dialogs.h"

#include "ui/client/restricted/restricted_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/choice_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

using domain::OpeningFinding;
using domain::OpeningReviewRefusal;
using domain::RestrictRefusal;
using Decided = app::Outcome<Done, RestrictRefusal>;
using Reviewed = app::Outcome<Done, OpeningReviewRefusal>;

constexpr int reasonLines = 3;

struct RestrictionWords {
    QString title;
    QString text;
    QString agree;
    QString said;
};

RestrictionWords wordsOf(app::Restrict what)
{
    if (what == app::Restrict::Set)
        return {
            tr("Restrict record"),
            tr("From now on only those who work with this client can read the record. Anybody else has to say why "
               "they must see it, and a team lead reads that."),
            tr("Restrict record"), tr("Record restricted.")};
    return {tr("Lift restriction"),
            tr("From now on everybody who works with clients can read this record again."),
            tr("Lift restriction"), tr("Restriction lifted.")};
}

QString whatHappened(const app::OpeningRow& row, const policy::Policy& policy)
{
    const auto at = toLocalTime(row.opening.at, policy.zone);
    return tr("%1 opened the record of %2 on %3 at %4 and gave this reason: “%5”")
        .arg(onScreen(row.by), inOneLine(row.client), clinical(at.day), clockTime(at.time),
             onScreen(row.opening.reason));
}

std::vector<Choice> findings()
{
    std::vector<Choice> choices;
    for (const auto& [finding, code] : codeTable(OpeningFinding{}))
        choices.push_back({onScreen(code), findingWord(finding)});
    return choices;
}

} // namespace

void decideRestriction(const PageContext& context, QWidget& over, domain::ClientId client, app::Restrict what,
                       const std::function<void()>& done)
{
    const auto words = wordsOf(what);
    auto* dialog = new FormDialog(context.theme, words.title, QStringLiteral("restrictRecord"), over);
    dialog->addText(words.text);
    auto* reason = new NoteField(context.theme, QStringLiteral("restrictionReason"), tr("&Reason"),
                                 reasonLines, longestText);
    dialog->addContent(reason);
    dialog->addAnswers(words.agree, tr("Cancel"));
    dialog->setWork([=] {
        context.core.write(
            dialog,
            [client, what, why = fromScreen(reason->text())](app::Workspace& workspace) {
                return app::restrictRecord(workspace, client, what, why);
            },
            [=](const Decided& outcome) {
                if (!outcome)
                    return dialog->showProblem(
                        outcome.error(), context.core.policy(), [reason](RestrictRefusal refusal) {
                            return ProblemSummary::Problem{sentence(refusal), reason->id()};
                        });
                context.navigator.say(words.said, StatusKind::Ok);
                dialog->finish();
                done();
            });
    });
    dialog->open();
    reason->editor()->setFocus();
}

void reviewOpening(const PageContext& context, QWidget& over, const app::OpeningRow& opening,
                   const std::function<void()>& done)
{
    auto* dialog = new FormDialog(context.theme, tr("Opening of a restricted record"),
                                  QStringLiteral("reviewOpening"), over);
    dialog->addText(whatHappened(opening, context.core.policy()));
    auto* finding =
        new ChoiceField(context.theme, QStringLiteral("openingFinding"), tr("&Finding"), findings());
    finding->setPlaceholder(tr("Choose"));
    auto* note = new NoteField(context.theme, QStringLiteral("openingNote"), tr("&What is done about it"),
                               reasonLines, longestText);
    dialog->addContent(finding);
    dialog->addContent(note);
    dialog->addAnswers(tr("Record finding"), tr("Cancel"));
    dialog->setWork([=, id = opening.opening.id] {
        const auto found = domain::fromCode<OpeningFinding>(fromScreen(finding->key()));
        if (!found) return dialog->showProblems({{tr("Choose whether it was in order."), finding->id()}});
        context.core.write(
            dialog,
            [id, found = *found, words = fromScreen(note->text())](app::Workspace& workspace) {
                return app::reviewOpening(workspace, id, found, words);
            },
            [=](const Reviewed& outcome) {
                if (!outcome)
                    return dialog->showProblem(
                        outcome.error(), context.core.policy(), [note](OpeningReviewRefusal refusal) {
                            return ProblemSummary::Problem{sentence(refusal), note->id()};
                        });
                context.navigator.say(tr("Finding recorded."), StatusKind::Ok);
                dialog->finish();
                done();
            });
    });
    dialog->open();
    finding->editor()->setFocus();
}

} // namespace keywork::ui
