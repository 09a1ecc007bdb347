#include "ui/draft/draft_keeper.h"

namespace keywork::ui {

namespace {

SaveFault toFault(app::Trouble trouble)
{
    switch (trouble) {
    case app::Trouble::NotAllowed:
    case app::Trouble::Restricted: return SaveFault::NotAllowed;
    case app::Trouble::NotFound:
    case app::Trouble::Unexpected: return SaveFault::Unexpected;
    case app::Trouble::StoreBusy: return SaveFault::StoreBusy;
    case app::Trouble::StoreFailed: return SaveFault::StoreFailed;
    }
    return SaveFault::Unexpected;
}

DraftHold holdAfter(app::TakeOverRefusal refusal)
{
    switch (refusal) {
    case app::TakeOverRefusal::NotYours:
    case app::TakeOverRefusal::OpenElsewhere: return DraftHold::OpenElsewhere;
    case app::TakeOverRefusal::Discarded: return DraftHold::Discarded;
    }
    return DraftHold::OpenElsewhere;
}

} // namespace

DraftKeeper::DraftKeeper(Ports ports, Alarm& alarm, std::chrono::seconds pause,
                         std::function<std::string()> body)
    : m_ports(std::move(ports)),
      m_alarm(alarm),
      m_pause(pause),
      m_body(std::move(body)),
      m_subject{std::nullopt, 0, domain::ClientId{0}, domain::DraftSubject::Session, {}, {}, {}, {}}
{
    m_alarm.rings = [this] { saveNow(); };
}

void DraftKeeper::begin(app::DraftToSave subject)
{
    m_subject = std::move(subject);
    m_keeping = {};
}

void DraftKeeper::goOn(const domain::Draft& draft, domain::StaffId reader, const std::string& window)
{
    m_subject.editor = window;
    adopt(draft);
    switch (domain::draftAccess(draft, reader, window)) {
    case domain::DraftAccess::Edit: m_keeping.hold = DraftHold::Ours; break;
    case domain::DraftAccess::AskToTakeOver:
    case domain::DraftAccess::SeeThatItIs: m_keeping.hold = DraftHold::OpenElsewhere; break;
    case domain::DraftAccess::Restore: m_keeping.hold = DraftHold::Discarded; break;
    }
}

void DraftKeeper::adopt(const domain::Draft& draft)
{
    m_subject.id = draft.id;
    m_subject.seen = draft.version;
    m_subject.client = draft.client;
    m_subject.subject = draft.subject;
    m_subject.appointment = draft.appointment;
    m_subject.session = draft.session;
    m_subject.body = draft.body;
    m_keeping.draft = draft.id;
    m_keeping.version = draft.version;
    m_keeping.savedAt = draft.savedAt;
    m_keeping.fault.reset();
}

// What another window writes was never typed into here, however the form has put it.
bool DraftKeeper::hasUnsaved() const
{
    if (m_keeping.hold == DraftHold::OpenElsewhere) return false;
    const std::string body = m_body();
    if (!mayWrite() && m_keeping.aside && body == m_asideBody) return false;
    return body != m_subject.body;
}

void DraftKeeper::touched()
{
    // Not set anew by each letter: whoever types without a pause is saved, too.
    if (mayWrite() && !m_isStopped && !m_alarm.isSet()) m_alarm.set(m_pause);
}

void DraftKeeper::saveNow()
{
    m_alarm.stop();
    if (!mayWrite() || m_isStopped) return;
    if (m_isOut) m_isWanted = true;
    else if (hasUnsaved()) send();
}

void DraftKeeper::send()
{
    m_isOut = true;
    app::DraftToSave draft = m_subject;
    draft.body = m_body();
    const std::string body = draft.body;
    m_ports.save(std::move(draft), [this, body](const Saved& outcome) { hear(outcome, body); });
}

void DraftKeeper::hear(const Saved& outcome, const std::string& body)
{
    m_isOut = false;
    if (outcome) {
        m_subject.id = m_keeping.draft = outcome->id;
        m_subject.seen = m_keeping.version = outcome->version;
        m_subject.body = body;
        m_keeping.savedAt = outcome->savedAt;
        m_keeping.fault.reset();
        emit saved();
    } else if (const auto* refusal = std::get_if<app::SaveDraftRefusal>(&outcome.error())) {
        refused(*refusal);
    } else if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) {
        m_keeping.fault = toFault(*trouble);
        if (!m_isStopped) m_alarm.set(m_pause);
    } else {
        m_keeping.hold = DraftHold::TakenOver; // a newer version of one's own draft is another window's
    }
    if (!mayWrite()) keepAside();
    emit changed();
    if (std::exchange(m_isWanted, false) && mayWrite() && !m_keeping.fault) saveNow();
    if (!m_isOut) becomeQuiet();
}

void DraftKeeper::refused(app::SaveDraftRefusal refusal)
{
    switch (refusal) {
    case app::SaveDraftRefusal::TakenOver: m_keeping.hold = DraftHold::TakenOver; break;
    case app::SaveDraftRefusal::Discarded: m_keeping.hold = DraftHold::Discarded; break;
    case app::SaveDraftRefusal::AlreadySigned: m_keeping.hold = DraftHold::Signed; break;
    case app::SaveDraftRefusal::TooLong: m_keeping.fault = SaveFault::TooLong; break;
    }
}

// Of no appointment, which has its draft already, and held by no window.
void DraftKeeper::keepAside()
{
    if (!hasUnsaved()) return;
    app::DraftToSave own = m_subject;
    own.id.reset();
    own.seen = 0;
    own.appointment.reset();
    own.editor.clear();
    own.body = m_body();
    m_isOut = true;
    m_ports.save(own, [this, body = own.body](const Saved& outcome) {
        m_isOut = false;
        if (outcome) {
            m_keeping.aside = outcome->id;
            m_asideBody = body;
        }
        emit changed();
        if (!m_isOut) becomeQuiet();
    });
}

void DraftKeeper::dropAside()
{
    if (const auto aside = std::exchange(m_keeping.aside, std::nullopt))
        m_ports.discard(*aside, [](const Thrown&) {});
}

void DraftKeeper::becomeQuiet()
{
    const auto waiting = std::exchange(m_whenQuiet, {});
    for (const auto& then : waiting) then();
}

void DraftKeeper::settle(std::function<void()> then)
{
    saveNow();
    if (!m_isOut) return then();
    m_whenQuiet.push_back(std::move(then));
}

void DraftKeeper::stop()
{
    m_alarm.stop();
    m_isStopped = true;
}

void DraftKeeper::resume()
{
    m_isStopped = false;
    if (hasUnsaved()) touched();
}

void DraftKeeper::release()
{
    if (m_keeping.draft && mayWrite()) m_ports.release(*m_keeping.draft, m_subject.editor);
}

void DraftKeeper::takeOver(app::TakeOver how, std::function<void(Taken)> taken)
{
    if (!m_keeping.draft) return;
    m_isOut = true; // nothing is saved over the version that is about to change
    m_ports.takeOver(*m_keeping.draft, m_subject.editor, how,
                     [this, taken = std::move(taken)](const Taken& outcome) {
                         m_isOut = false;
                         hearTaken(outcome);
                         taken(outcome);
                         emit changed();
                         if (std::exchange(m_isWanted, false)) saveNow();
                         if (!m_isOut) becomeQuiet();
                     });
}

void DraftKeeper::hearTaken(const Taken& outcome)
{
    if (outcome) {
        adopt(*outcome);
        m_keeping.hold = DraftHold::Ours;
        if (outcome->body == m_asideBody) dropAside(); // it got there by another way
    } else if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) {
        // A draft that is gone was signed: others are only thrown away, and stay.
        if (*trouble == app::Trouble::NotFound) m_keeping.hold = DraftHold::Signed;
        m_keeping.fault = toFault(*trouble);
    } else if (const auto* refusal = std::get_if<app::TakeOverRefusal>(&outcome.error())) {
        m_keeping.hold = holdAfter(*refusal);
    }
}

void DraftKeeper::discard(std::function<void(Thrown)> thrown)
{
    settle([this, thrown = std::move(thrown)] {
        m_alarm.stop();
        if (!m_keeping.draft) return thrown(Done{});
        m_ports.discard(*m_keeping.draft, thrown);
    });
}

void DraftKeeper::lose(DraftHold to)
{
    m_keeping.hold = to;
    m_alarm.stop();
    keepAside();
    emit changed();
}

} // namespace keywork::ui
