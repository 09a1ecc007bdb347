#pragma once

#include "practice/journey.h"
#include "practice/make_store.h"
#include "practice/staffing.h"
#include "store/store_folder.h"

namespace keywork::practice {

// Fills an empty practice store: staff, clients and their journeys, drafts, and how far everybody has read.
class Service {
public:
    Service(store::Database& db, const PracticeSettings& settings, const Clock& zone, LocalTime now);

    // False when the progress said to stop.
    bool write(const store::StoreFolder& folder, const Progress& progress);

private:
    void writeStaff(const store::StoreFolder& folder);
    Involved involved(std::size_t client);
    void writeToday();
    void writeMarks(const std::vector<domain::ClinicalWrite>& writes);

    PracticeSettings m_settings;
    Scribe m_scribe;
    const Clock& m_zone;
    LocalTime m_now;
    Dice m_dice;
    InventedPeople m_people;
    Prose m_prose;
    std::vector<JourneyPlan> m_plans;
    Staffing m_staffing;
    std::vector<domain::StaffId> m_staff; // in the order of m_staffing.staff
    std::vector<int> m_placesTaken;       // slots given, by keyworker
    std::vector<domain::ClientId> m_clients;
};

} // namespace keywork::practice
