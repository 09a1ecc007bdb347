#pragma once

#include "domain/draft/draft.h"
#include "store/client_scope.h"

namespace keywork::store {

// Work that is not part of the record yet. Drafts have no history and leave the store when signed or long discarded.
class DraftTable {
public:
    explicit DraftTable(Database& db) : m_db(db) {}

    std::optional<domain::Draft> find(domain::DraftId id) const;
    // Not discarded, of every author, oldest first.
    std::vector<domain::Draft> ofClient(domain::ClientId client) const;
    std::vector<domain::Draft> within(const ClientScope& scope) const;
    // Not discarded, last saved first.
    std::vector<domain::Draft> ofAuthor(domain::StaffId author) const;
    // Discarded then or since, the last one first.
    std::vector<domain::Draft> discardedOf(domain::StaffId author, Instant since) const;
    // The author's own for that appointment, not discarded.
    std::optional<domain::Draft> ofAppointment(domain::StaffId author,
                                               domain::AppointmentId appointment) const;

    // Id and version of what is passed are not looked at.
    domain::DraftId insert(const domain::Draft& draft);
    // The new version; none, and nothing changed, when the draft is gone, discarded, held by another editor or no
    // longer at version `seen`: find() says which.
    std::optional<RowVersion> save(domain::DraftId id, RowVersion seen, std::string_view editor,
                                   std::string_view body, Instant at);
    // `editor` holds it from now on, and what the one before saves is stale. False when gone or discarded.
    bool takeOver(domain::DraftId id, std::string_view editor);
    // False when gone or discarded already.
    bool discard(domain::DraftId id, Instant at);
    // False when gone or not discarded.
    bool restore(domain::DraftId id);
    // For drafts that were signed: they have become the record.
    void remove(domain::DraftId id);
    // How many went: those discarded before then.
    std::int64_t purgeDiscardedBefore(Instant moment);

private:
    Database& m_db;
};

} // namespace keywork::store
