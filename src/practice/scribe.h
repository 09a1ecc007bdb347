#pragma once

#include "base/clock.h"
#include "domain/change/clinical_write.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/contact_attempt_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/pathway_table.h"
#include "store/session_table.h"

namespace keywork::practice {

// Who wrote something and when, by the clock of the service; the day it is about, where there is one.
struct Written {
    domain::StaffId by;
    LocalTime at;
    std::optional<Date> happenedOn = {};
    std::string detail = {};
};

// Writes records in bulk through the table classes, as the use cases would have left them one by one, and keeps the
// lines for the order of clinical writes until all of them can be put in the order of time.
class Scribe {
public:
    Scribe(store::Database& db, const Clock& zone);

    // The moment that showed this time on the wall.
    Instant moment(const LocalTime& time) const;
    void wrote(domain::WriteKind kind, domain::ClientId client, std::int64_t subject, Written written);
    // Appends what was collected, oldest first; gives it back with its sequences.
    std::vector<domain::ClinicalWrite> appendWrites();

    store::Database& db() { return m_db; }

private:
    store::Database& m_db;
    const Clock& m_zone;
    std::vector<domain::ClinicalWrite> m_writes;
};

} // namespace keywork::practice
