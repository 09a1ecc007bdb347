#include "ui/draft/drafted_form.h"

#include "ui/shell/words.h"

namespace keywork::ui {

DraftedForm::DraftedForm(DraftKeeper::Ports ports, Desk desk, Alarm& alarm)
    : m_desk(std::move(desk)),
      m_keeper(std::move(ports), alarm, std::chrono::seconds{m_desk.policy.drafts.autosaveSeconds},
               [this] { return body(); })
{
    connect(&m_keeper, &DraftKeeper::changed, this, [this] { followKeeping(); });
}

void DraftedForm::begin(app::DraftToSave subject, const std::optional<domain::Draft>& draft)
{
    m_draft = draft;
    if (draft) {
        m_keeper.goOn(*draft, m_desk.user, m_desk.window);
        if (isPastSigning()) m_keeper.stop(); // the form puts it differently, but nobody typed anything
    } else {
        subject.body = body();
        subject.editor = m_desk.window;
        m_keeper.begin(std::move(subject));
    }
    m_mode = modeOfForm();
    emit opened();
    emit changed();
    if (isPastSigning()) {
        emit said(tr("This draft cannot be signed: the episode has ended."), StatusKind::Due);
        return;
    }
    // Held from now on, so that a second window of the same person has to ask.
    if (draft && draft->editor.empty() && m_keeper.mayWrite()) takeOver(app::TakeOver::WhenFree);
}

void DraftedForm::cannotOpen(const QString& why)
{
    m_whyNot = why;
    become(FormMode::CannotOpen);
}

FormMode DraftedForm::modeOfForm() const
{
    return m_keeper.mayWrite() && !isPastSigning() ? FormMode::Writing : FormMode::ReadOnly;
}

bool DraftedForm::mayDiscard() const
{
    return m_mode == FormMode::Writing ||
           (m_mode == FormMode::ReadOnly && isPastSigning() && m_keeper.mayWrite());
}

void DraftedForm::touched()
{
    m_keeper.touched();
    emit changed();
}

void DraftedForm::followKeeping()
{
    if (m_mode == FormMode::Writing || m_mode == FormMode::ReadOnly) m_mode = modeOfForm();
    const Keeping& keeping = m_keeper.keeping();
    if (m_isSavingByHand && m_keeper.mayWrite() && (keeping.fault || !m_keeper.hasUnsaved())) {
        m_isSavingByHand = false;
        saySaved();
    }
    emit changed();
}

KeepingWords DraftedForm::keepingWords() const
{
    return wordsFor(m_keeper.keeping(), m_draft ? std::optional(m_draft->begunAt) : std::nullopt,
                    std::chrono::seconds{m_desk.policy.drafts.autosaveSeconds}, m_desk.policy.zone,
                    m_desk.now().day);
}

void DraftedForm::saveDraft()
{
    if (m_mode != FormMode::Writing) return;
    if (!m_keeper.hasUnsaved()) return saySaved();
    m_isSavingByHand = true;
    m_keeper.saveNow();
}

void DraftedForm::saySaved()
{
    const Keeping& keeping = m_keeper.keeping();
    if (keeping.fault) emit said(sentence(*keeping.fault), StatusKind::Stop);
    else if (keeping.savedAt)
        emit said(tr("Draft saved %1").arg(clockSeconds(*keeping.savedAt, m_desk.policy.zone)),
                  StatusKind::Ok);
    else emit said(tr("Nothing to save yet: nothing was changed."), StatusKind::None);
}

void DraftedForm::takeOver(app::TakeOver how)
{
    const bool isWrittenHereToo = m_keeper.hasUnsaved() || m_keeper.keeping().aside;
    m_keeper.takeOver(how, [this, how, isWrittenHereToo](const DraftKeeper::Taken& taken) {
        if (!taken || taken->body == body()) return;
        // As it was opened a moment ago; the form only puts it differently.
        if (how == app::TakeOver::WhenFree && taken->body == m_draft->body) return;
        if (isWrittenHereToo) m_setAside = body();
        if (adopt(taken->body)) emit fieldsReplaced();
    });
}

void DraftedForm::useSetAside()
{
    if (!m_setAside || m_mode != FormMode::Writing) return;
    const std::string other = std::exchange(*m_setAside, body());
    if (!adopt(other)) return;
    m_keeper.saveNow();
    m_keeper.dropAside();
    emit fieldsReplaced();
    emit changed();
}

void DraftedForm::discard()
{
    become(FormMode::Waiting);
    m_keeper.discard([this](const DraftKeeper::Thrown& outcome) {
        if (outcome) {
            const auto draft = m_keeper.keeping().draft;
            m_keeper.stop();
            emit said(draftDiscarded(m_desk.policy.drafts.keepDiscardedDays), StatusKind::Info);
            finish();
            if (draft) emit discarded(*draft);
            return;
        }
        m_mode = modeOfForm();
        const auto* refusal = std::get_if<app::DiscardRefusal>(&outcome.error());
        const auto* trouble = std::get_if<app::Trouble>(&outcome.error());
        if (refusal) emit problemsFound({{{}, sentence(*refusal)}});
        if (trouble) emit problemsFound({{{}, sentence(*trouble)}});
        followKeeping();
    });
}

void DraftedForm::prepareToSign(std::function<void(std::optional<domain::DraftId>, RowVersion)> sign)
{
    become(FormMode::Waiting);
    // What was on its way to the draft arrives first, so that the version is the one this window wrote.
    m_keeper.settle([this, sign = std::move(sign)] {
        if (!m_keeper.mayWrite()) return goOnWriting({});
        m_keeper.stop();
        sign(m_keeper.keeping().draft, m_keeper.keeping().version);
    });
}

// What was typed since it was saved last is kept aside, which a form that waits for an answer does not do.
void DraftedForm::lose(DraftHold to)
{
    m_keeper.resume();
    m_keeper.lose(to);
}

void DraftedForm::dropDraft()
{
    m_keeper.discard([](const DraftKeeper::Thrown&) {});
    m_keeper.stop();
}

void DraftedForm::become(FormMode mode)
{
    m_mode = mode;
    emit changed();
}

void DraftedForm::goOnWriting(const std::vector<FormProblem>& problems)
{
    m_keeper.resume();
    m_mode = modeOfForm();
    emit changed();
    if (!problems.empty()) emit problemsFound(problems);
}

void DraftedForm::finish()
{
    become(FormMode::Finished);
    emit finished();
}

bool DraftedForm::hasNothingToKeep() const
{
    return m_mode == FormMode::Opening || m_mode == FormMode::CannotOpen ||
           m_mode == FormMode::OutcomeRecorded || m_mode == FormMode::Finished;
}

void DraftedForm::settle(const std::function<void()>& then)
{
    hasNothingToKeep() ? then() : m_keeper.settle(then);
}

void DraftedForm::leave(std::function<void()> go)
{
    if (hasNothingToKeep()) return go();
    m_keeper.settle([this, go = std::move(go)] {
        if (m_keeper.hasUnsaved() && !isPastSigning()) {
            emit leavingWouldLose(go);
            return;
        }
        m_keeper.release();
        go();
    });
}

} // namespace keywork::ui
