#include "ui/session/addendum_presenter.h"

#include "ui/session/session_words.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"

namespace keywork::ui {

AddendumPresenter::AddendumPresenter(Ports ports, Desk desk, Alarm& alarm, Subject subject)
    : m_ports(std::move(ports)),
      m_desk(std::move(desk)),
      m_subject(subject),
      m_keeper(m_ports.drafts, alarm, std::chrono::seconds{m_desk.policy.drafts.autosaveSeconds},
               [this] { return m_text; })
{
    connect(&m_keeper, &DraftKeeper::changed, this, &AddendumPresenter::changed);
}

void AddendumPresenter::begin()
{
    m_keeper.begin({std::nullopt,
                    0,
                    m_subject.client,
                    domain::DraftSubject::Addendum,
                    std::nullopt,
                    m_subject.session,
                    {},
                    m_desk.window});
    emit changed();
}

void AddendumPresenter::goOn(const domain::Draft& draft)
{
    m_text = draft.body;
    m_begunAt = draft.begunAt;
    m_keeper.goOn(draft, m_desk.user, m_desk.window);
    emit changed();
    // Held from now on, so that a second window of the same person has to ask.
    if (draft.editor.empty() && m_keeper.mayWrite()) takeOver(app::TakeOver::WhenFree);
}

void AddendumPresenter::takeOver(app::TakeOver how)
{
    const bool isWrittenHereToo = m_keeper.hasUnsaved() || m_keeper.keeping().aside;
    m_keeper.takeOver(how, [this, isWrittenHereToo](const DraftKeeper::Taken& taken) {
        if (!taken || taken->body == m_text) return;
        if (isWrittenHereToo) m_setAside = m_text;
        m_text = taken->body;
    });
}

void AddendumPresenter::useSetAside()
{
    if (!m_setAside || !mayWrite()) return;
    std::swap(m_text, *m_setAside);
    m_keeper.saveNow();
    m_keeper.dropAside();
    emit changed();
}

KeepingWords AddendumPresenter::keepingWords() const
{
    return wordsFor(m_keeper.keeping(), m_begunAt, std::chrono::seconds{m_desk.policy.drafts.autosaveSeconds},
                    m_desk.policy.zone, m_desk.now().day);
}

void AddendumPresenter::edited(std::string text)
{
    if (!mayWrite()) return;
    m_text = std::move(text);
    m_keeper.touched();
}

void AddendumPresenter::sign()
{
    if (!mayWrite()) return;
    m_isSigning = true;
    emit changed();
    m_keeper.settle([this] {
        if (!m_keeper.mayWrite()) {
            m_isSigning = false;
            emit changed();
            return;
        }
        m_keeper.stop();
        m_ports.sign(m_subject.session, m_text, m_keeper.keeping().draft,
                     [this](const SignedOff& outcome) { hearSigned(outcome); });
    });
}

void AddendumPresenter::hearSigned(const SignedOff& outcome)
{
    m_isSigning = false;
    if (outcome) {
        m_isFinished = true;
        emit finished(tr("Addendum signed %1.").arg(clockTime(m_desk.now().time)));
        return;
    }
    m_keeper.resume();
    emit changed();
    if (const auto* refusal = std::get_if<app::AddendumRefusal>(&outcome.error()))
        emit problemFound(sentence(*refusal));
    else if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error()))
        emit problemFound(sentence(*trouble));
    else emit problemFound(sentence(std::get<app::Stale>(outcome.error()), m_desk.policy));
}

void AddendumPresenter::discard()
{
    m_keeper.discard([this](const DraftKeeper::Thrown& outcome) {
        if (outcome) {
            const auto draft = m_keeper.keeping().draft;
            m_keeper.stop();
            m_isFinished = true;
            emit finished(draftDiscarded(m_desk.policy.drafts.keepDiscardedDays));
            if (draft) emit discarded(*draft);
            return;
        }
        if (const auto* refusal = std::get_if<app::DiscardRefusal>(&outcome.error()))
            emit problemFound(sentence(*refusal));
        if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error()))
            emit problemFound(sentence(*trouble));
    });
}

void AddendumPresenter::leave(std::function<void()> go)
{
    if (m_isFinished) return go();
    m_keeper.settle([this, go = std::move(go)] {
        if (m_keeper.hasUnsaved()) {
            emit leavingWouldLose(go);
            return;
        }
        m_keeper.release();
        go();
    });
}

QString sentence(app::AddendumRefusal refusal)
{
    switch (refusal) {
    case app::AddendumRefusal::TextMissing:
        return AddendumPresenter::tr("Nothing is written yet. Write what is to be added.");
    case app::AddendumRefusal::TooLong:
        return AddendumPresenter::tr(
            "This is too long to be saved. Nothing of it was cut: shorten it, or sign two addenda.");
    }
    return {};
}

} // namespace keywork::ui
