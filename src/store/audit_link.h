#pragma once

#include "store/statement.h"
#include "vault/audit_chain.h"

namespace keywork::store {

// A row of the audit as it lies in the table, without its hash: what the chain binds. Its texts live elsewhere.
struct AuditLink {
    std::int64_t sequence;
    std::string_view at;
    std::optional<std::int64_t> staff;
    std::string_view role;
    std::string_view action;
    std::string_view subject;
    std::optional<std::int64_t> subjectId;
    std::optional<std::int64_t> subjectVersion;
    std::string_view reason;
};

// For this folder only. The order of the fields is part of the format: a later column joins at the end, and only in
// rows that have it.
void put(const AuditLink& link, vault::ChainedFields& fields);

// Folds rows one after the other. A row from before there was a chain has no hash of its own and is folded in all the
// same, so the first row that has one vouches for those as well, and for where the chain began.
class AuditFold {
public:
    explicit AuditFold(const vault::AuditChain& chain) : m_chain(chain) {}

    const vault::ChainHash& add(const AuditLink& link);
    // The rows so far had no hash; the next one has.
    const vault::ChainHash& beginChain();
    // Goes on from there, as if the rows up to it had given `hash`.
    void goOnFrom(const vault::ChainHash& hash) { m_hash = hash; }
    const vault::ChainHash& hash() const { return m_hash; }

private:
    const vault::AuditChain& m_chain;
    vault::ChainedFields m_fields;
    vault::ChainHash m_hash{};
};

// The columns from `sequence` to `reason`, in the order of the table. The texts are good until the next step.
AuditLink readLink(const Statement& row);

} // namespace keywork::store
