#pragma once

#include "domain/staff/staff.h"
#include "practice/prose.h"
#include "practice/scribe.h"

namespace keywork::practice {

// What waits for the account `keyworker` on the day the store lives on: appointments enough for a day's work, two of
// the last days without an outcome, and the note of one of these begun and not signed.
class PracticeDay {
public:
    // `clients` are the keyworker's own who are in treatment.
    PracticeDay(Scribe& scribe, const Prose& prose, const domain::Staff& keyworker,
                std::vector<domain::ClientId> clients, Dice dice, LocalTime now);

    void write();

private:
    void fillToday();
    void leaveUnresolved();
    void beginNotes();

    std::vector<domain::Appointment> unresolved() const;
    // Somebody who is not expected, and was not, within so many days of that one.
    std::optional<domain::Episode> freeAround(Date day, int days) const;
    void book(const domain::Episode& episode, const LocalTime& at);
    void beginNote(const domain::Appointment& appointment);

    Scribe& m_scribe;
    const Prose& m_prose;
    const domain::Staff& m_keyworker;
    std::vector<domain::ClientId> m_clients;
    Dice m_dice;
    LocalTime m_now;
};

} // namespace keywork::practice
