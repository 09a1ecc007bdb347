#include "ui/client/journal/journal_deeds.h"

#include "ui/session/addendum_dialog.h"
#include "ui/session/session_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/prompter.h"
#include "ui/support/screen_text.h"
#include "ui/support/while_alive.h"

namespace keywork::ui {

JournalDeeds::JournalDeeds(const TabContext& context, QWidget& over)
    : QObject(&over), m_context(context), m_over(over)
{
}

template <class Refusal>
void JournalDeeds::tellWhyNot(const QString& title, const app::Problem<Refusal>& problem)
{
    QString why;
    if (const auto* trouble = std::get_if<app::Trouble>(&problem)) why = ui::sentence(*trouble);
    else if (const auto* stale = std::get_if<app::Stale>(&problem))
        why = ui::sentence(*stale, m_context.page.core.policy());
    else why = sentence(std::get<Refusal>(problem));
    m_context.page.prompter.tell(m_over, {title, why, StatusKind::Stop});
}

void JournalDeeds::addAddendum(const domain::Session& session)
{
    writeAddendum(m_context.page, m_over, session.id, whileAlive(this, [this] { emit changed(); }));
}

void JournalDeeds::continueDraft(const app::DraftRow& draft)
{
    switch (draft.subject) {
    case domain::DraftSubject::Session:
        return m_context.page.navigator.recordSession({m_context.client, draft.appointment, draft.id});
    case domain::DraftSubject::Addendum: return goOnWithAddendum(draft.id);
    case domain::DraftSubject::CarePlan: return m_context.page.navigator.editPlan(m_context.client, draft.id);
    case domain::DraftSubject::CareReview:
        return m_context.page.navigator.reviewPlan(m_context.client, draft.id);
    }
}

void JournalDeeds::goOnWithAddendum(domain::DraftId draft)
{
    continueAddendum(m_context.page, m_over, draft, whileAlive(this, [this] { emit changed(); }));
}

void JournalDeeds::markInError(const domain::Session& session)
{
    const ReasonRequest request{
        tr("Entered in error"),
        tr("The session of %1 is struck through. It stays readable and no longer counts.")
            .arg(clinical(session.content.start.day)),
        tr("Why it was entered in error"), tr("Mark as entered in error"), tr("Cancel")};
    const auto mark = [this, id = session.id](const QString& reason) {
        m_context.page.core.write(
            this,
            [id, why = fromScreen(reason)](app::Workspace& workspace) {
                return app::markSessionInError(workspace, id, why);
            },
            [this](const app::Outcome<Done, app::SessionErrorRefusal>& outcome) {
                if (!outcome) return tellWhyNot(tr("Not marked"), outcome.error());
                m_context.page.navigator.say(tr("Session marked as entered in error"), StatusKind::Ok);
                emit changed();
            });
    };
    m_context.page.prompter.askReason(m_over, request, whileAlive(this, mark));
}

// Asks what the move leaves behind first: it is said before anything is done.
void JournalDeeds::move(const domain::Session& session, const app::Identity& right)
{
    m_context.page.core.read(
        this, [id = session.id](app::Workspace& workspace) { return app::leftBehindByMove(workspace, id); },
        [this, session, right](const app::Reading<app::LeftBehind>& left) {
            if (left) return askToMove(session, right, *left);
            m_context.page.prompter.tell(m_over,
                                         {tr("Not moved"), ui::sentence(left.error()), StatusKind::Stop});
        });
}

void JournalDeeds::askToMove(const domain::Session& session, const app::Identity& right,
                             const app::LeftBehind& left)
{
    const QString what =
        tr("The session of %1 is struck through here. A draft with its text is begun for %2, to be read again and "
           "signed there.")
            .arg(clinical(session.content.start.day), inOneLine(right));
    const ReasonRequest request{
        tr("Move to the right client"), left.isEmpty() ? what : tr("%1 %2").arg(what, sentence(left)),
        tr("Why it was entered in error"), tr("Move to %1").arg(shown(right).name), tr("Cancel")};
    const auto moveThere = [this, id = session.id, right](const QString& reason) {
        m_context.page.core.write(
            this,
            [id, to = right.id, why = fromScreen(reason)](app::Workspace& workspace) {
                return app::moveToRightClient(workspace, id, to, why);
            },
            [this, right](const app::Outcome<app::Moved, app::SessionErrorRefusal>& outcome) {
                if (!outcome) return tellWhyNot(tr("Not moved"), outcome.error());
                m_context.page.navigator.say(
                    tr("Marked as entered in error. Sign the session here, for %1").arg(inOneLine(right)),
                    StatusKind::Ok);
                emit changed();
                m_context.page.navigator.recordSession(
                    {right.id, std::nullopt, outcome->draft, outcome->left});
            });
    };
    m_context.page.prompter.askReason(m_over, request, whileAlive(this, moveThere));
}

QString sentence(app::SessionErrorRefusal refusal)
{
    switch (refusal) {
    case app::SessionErrorRefusal::ReasonMissing:
        return JournalDeeds::tr("Write why it was entered in error. Nothing was changed.");
    case app::SessionErrorRefusal::AlreadyMarked:
        return JournalDeeds::tr("This session is already marked as entered in error.");
    case app::SessionErrorRefusal::SameClient:
        return JournalDeeds::tr("That is the client whose record this is. Nothing was changed.");
    case app::SessionErrorRefusal::NoOpenEpisode:
        return JournalDeeds::tr(
            "That client has no open episode to record a session in. Nothing was changed. Open "
            "an episode first.");
    }
    return {};
}

} // namespace keywork::ui
