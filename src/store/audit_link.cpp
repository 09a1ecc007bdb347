#include "store/audit_link.h"

namespace keywork::store {

void put(const AuditLink& link, vault::ChainedFields& fields)
{
    fields.put(link.sequence)
        .put(link.at)
        .put(link.staff)
        .put(link.role)
        .put(link.action)
        .put(link.subject)
        .put(link.subjectId)
        .put(link.subjectVersion)
        .put(link.reason);
}

const vault::ChainHash& AuditFold::add(const AuditLink& link)
{
    m_fields.clear();
    put(link, m_fields);
    m_hash = m_chain.after(m_hash, m_fields);
    return m_hash;
}

const vault::ChainHash& AuditFold::beginChain()
{
    m_fields.clear();
    m_fields.put(std::string_view("the chain begins"));
    m_hash = m_chain.after(m_hash, m_fields);
    return m_hash;
}

AuditLink readLink(const Statement& row)
{
    using Number = std::optional<std::int64_t>;
    Columns columns(row);
    return {
        columns.next<std::int64_t>(),     columns.next<std::string_view>(), columns.next<Number>(),
        columns.next<std::string_view>(), columns.next<std::string_view>(), columns.next<std::string_view>(),
        columns.next<Number>(),           columns.next<Number>(),           columns.next<std::string_view>()};
}

} // namespace keywork::store
