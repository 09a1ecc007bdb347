#pragma once

#include "domain/finding.h"
#include "domain/session/session.h"
#include "store/client_scope.h"

#include <map>

namespace keywork::store {

// A session as far as a time line needs it.
struct SessionTime {
    domain::SessionId id;
    LocalTime start;
    int minutes;

    friend bool operator==(const SessionTime&, const SessionTime&) = default;
};

// The newest session that counts, as the reading of many needs it: what the index holds.
struct LastContact {
    domain::SessionId session;
    LocalTime start;

    friend bool operator==(const LastContact&, const LastContact&) = default;
};

// A session as a short list shows it: without what was used, given and worked on.
struct SessionHead {
    domain::SessionId id;
    domain::StaffId author;
    domain::SessionKind kind;
    LocalTime start;
    int minutes;
    domain::SessionNote note;
};

// Signed sessions with what was used and given, and their addenda. "That counts": not entered in error.
class SessionTable {
public:
    explicit SessionTable(Database& db) : m_db(db) {}

    std::optional<domain::Session> find(domain::SessionId id) const;
    // The one that counts; none: not signed yet.
    std::optional<SessionTime> ofAppointment(domain::AppointmentId appointment) const;
    // Those that count, newest first.
    std::vector<SessionHead> lastOfClient(domain::ClientId client, int limit) const;
    // Those that count since that day, oldest first.
    std::vector<SessionTime> timesOfClient(domain::ClientId client, Date from) const;

    // The newest that counts and began before then; for "use since last time" and what was used.
    std::optional<domain::Session> lastOfEpisodeBefore(domain::EpisodeId episode,
                                                       const LocalTime& before) const;
    // The newest that counts: the last contact.
    std::optional<SessionTime> lastContact(domain::EpisodeId episode) const;
    std::map<domain::EpisodeId, LastContact> lastContacts(const ClientScope& scope) const;
    // Minutes of the last ones that count, newest first.
    std::vector<int> lastMinutes(domain::EpisodeId episode, int limit) const;
    int countOfEpisode(domain::EpisodeId episode) const;

    // The id of what is passed is not looked at.
    domain::SessionId insert(const domain::Session& session);
    // False when there is none or it is marked already.
    bool markInError(domain::SessionId id, const domain::EnteredInError& error);

    domain::AddendumId addAddendum(const domain::Addendum& addendum);
    // In the order in which they were signed.
    std::vector<domain::Addendum> addenda(domain::SessionId session) const;

private:
    domain::Session withLists(domain::Session session) const;
    void insertUses(domain::SessionId id, const std::vector<domain::SubstanceUse>& uses);

    Database& m_db;
};

} // namespace keywork::store
