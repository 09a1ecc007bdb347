#pragma once

#include "domain/ids.h"
#include "store/statement.h"

#include <variant>

namespace keywork::store {

// Whom a reading for many clients is about, with the open episode of each, if there is one.
class ClientScope {
public:
    // Clients of an open episode that is allocated to this person now, accepted or still waiting.
    static ClientScope ofStaff(domain::StaffId staff) { return ClientScope(OfStaff{staff}); }
    // Clients of an open episode that nobody is or has been asked to be the keyworker of now.
    static ClientScope withoutKeyworker() { return ClientScope(WithoutKeyworker{}); }
    // With or without an open episode.
    static ClientScope ofClient(domain::ClientId client) { return ClientScope(OfClient{client}); }
    // Everybody with an open episode or a draft, `size` at a time by id: `after` is the last one of the page before.
    static ClientScope ofService(std::optional<domain::ClientId> after, int size)
    {
        return ClientScope(OfService{after, size});
    }

    // `query` is about the rows of scope (client_id, episode_id) and has no parameters of its own.
    StatementText sql(const StatementText& query) const;
    void bind(Statement& statement) const;

private:
    struct OfStaff {
        domain::StaffId staff;
    };
    struct WithoutKeyworker {};
    struct OfClient {
        domain::ClientId client;
    };
    struct OfService {
        std::optional<domain::ClientId> after;
        int size;
    };
    using Whom = std::variant<OfStaff, WithoutKeyworker, OfClient, OfService>;
    explicit ClientScope(Whom whom) : m_whom(whom) {}

    Whom m_whom;
};

} // namespace keywork::store
