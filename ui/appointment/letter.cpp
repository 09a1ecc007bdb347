#include "ui/appointment/letter.h"

#include "ui/appointment/appointment_words.h"
#include "ui/appointment/letter_text.h"
#include "ui/shell/core_access.h"
#include "ui/shell/printout_dialog.h"
#include "ui/shell/words.h"
#include "ui/support/prompter.h"
#include "ui/support/tr.h"

#include <QWidget>

namespace keywork::ui {

namespace {

void showLetter(const PageContext& context, QWidget& over, const app::Letter& letter)
{
    offerPrintout(
        context, over,
        {.printout = letterPrintout(letter),
         .id = QStringLiteral("letter"),
         .fileName = letterFileName(letter),
         .note = tr("Use a plain envelope. Nothing in the letter says what kind of service it comes from.")});
}

} // namespace

void offerLetter(const PageContext& context, QWidget& over, domain::AppointmentId appointment,
                 app::LetterKind kind)
{
    context.core.write(
        &over, [=](app::Workspace& workspace) { return app::letterFor(workspace, appointment, kind); },
        [context, &over](const app::Outcome<app::Letter, app::LetterRefusal>& outcome) {
            if (outcome) return showLetter(context, over, *outcome);
            QString why;
            if (const auto* refusal = std::get_if<app::LetterRefusal>(&outcome.error()))
                why = sentence(*refusal);
            if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) why = sentence(*trouble);
            if (const auto* stale = std::get_if<app::Stale>(&outcome.error()))
                why = sentence(*stale, context.core.policy());
            context.prompter.tell(over, {tr("No letter was made"), why, StatusKind::Stop});
        });
}

} // namespace keywork::ui
