#pragma once

#include "domain/client/name_match.h"
#include "store/client_table.h"

namespace keywork::store {

// Somebody whose name may answer what was typed; domain::TypedName decides whether and how well.
struct NameCandidate {
    domain::ClientId id;
    std::vector<domain::NameKey> keys;
};

// Finds people. Every way is an index look-up with an upper bound, so the size of the store hardly matters. Nothing is
// ranked here.
class ClientSearch {
public:
    explicit ClientSearch(Database& db) : m_db(db) {}

    // Each of the folded words begins, misspells by one edit, or sounds like a word of the name. Whole words are looked
    // for first, then beginnings; when these give `enough` people, the more distant ways are left out. Farthest of all
    // are names in which one of several words is only nearly like the one typed (domain::Reach::Far).
    std::vector<NameCandidate> byWords(const std::vector<std::string>& words, std::size_t enough) const;
    // Everyone on a person's caseload, in the order of their ids, whatever was typed, so that the bound never hides them.
    std::vector<NameCandidate> caseloadOf(domain::StaffId staff) const;

    // References that begin so ("KW-04"), in their order.
    std::vector<domain::ClientId> byRef(std::string_view beginning, int limit) const;
    std::vector<domain::ClientId> byNhsNumber(const domain::NhsNumber& number) const;
    // By name.
    std::vector<domain::ClientId> byBirth(Date born, int limit) const;

private:
    std::vector<NameCandidate> withKeys(const std::vector<domain::ClientId>& ids) const;

    Database& m_db;
};

} // namespace keywork::store
