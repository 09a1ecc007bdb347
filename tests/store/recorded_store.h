#pragma once

#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/session_table.h"
#include "store/staff_table.h"
#include "support/builders.h"
#include "support/test_store.h"

namespace keywork::test {

// A store in which the builders' records stand: Sam (staff 1) and Alex (2), Carys Marsh (client 1) in treatment
// (episode 1) with Sam, and one intervention. What a test adds to it gets the ids from 1 upwards.
struct RecordedStore : Store {
    RecordedStore()
    {
        store::StaffTable staff(db);
        staff.insert(test::staff(), std::nullopt);
        staff.insert(test::staff(2, "alex", domain::Role::TeamLead), std::nullopt);
        store::ClientTable(db).insert(test::client());
        store::EpisodeTable(db).insert(test::episode());
        store::AllocationTable(db).insert(test::allocation());
        store::InterventionTable(db).insert(test::intervention());
    }

    // Another person in treatment, not allocated.
    domain::ClientId addClient(std::string given, std::string family)
    {
        auto client = test::client(++m_clients, std::move(given), std::move(family), date(1990, 1, 1));
        const auto id = store::ClientTable(db).insert(client);
        auto episode = test::episode();
        episode.client = id;
        store::EpisodeTable(db).insert(episode);
        return id;
    }
    domain::EpisodeId episodeOf(domain::ClientId client)
    {
        return store::EpisodeTable(db).openOf(client)->id;
    }

private:
    int m_clients = 1;
};

inline store::Stamp stamp()
{
    return {domain::StaffId{2}, moment("2026-09-08T10:15:00Z")};
}

} // namespace keywork::test
