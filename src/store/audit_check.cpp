#include "store/audit_check.h"

#include "store/audit_link.h"
#include "store/sql_error.h"

namespace keywork::store {

namespace {

constexpr auto selectChain = R"sql(
    SELECT sequence, at, staff_id, role, action, subject, subject_id, row_version, reason, hash
      FROM audit
     ORDER BY sequence
)sql";
constexpr auto selectAnchored = "SELECT hash FROM audit WHERE sequence = ?1";

constexpr int hashColumn = 9;
using StoredHash = std::optional<vault::ChainHash>;

// Goes through the rows in order. After a fault it goes on from what the row claims, so that the rows behind it are
// judged by themselves.
class Walk {
public:
    Walk(const vault::AuditChain& chain, const AuditHead& anchor) : m_fold(chain), m_anchor(anchor) {}

    void add(const Statement& row)
    {
        const auto sequence = row.column<std::int64_t>(0);
        if (sequence != m_check.head.sequence + 1) fault(AuditFaultKind::Number, sequence);
        StoredHash stored;
        try {
            stored = row.column<StoredHash>(hashColumn);
            fold(sequence, readLink(row), stored);
        } catch (const SqlError& error) {
            if (!error.isDamage()) throw;
            fault(AuditFaultKind::Unreadable, sequence);
        }
        if (sequence == m_anchor.sequence) {
            const bool fits = stored && m_fold.hash() == m_anchor.hash;
            m_check.anchor = fits ? AnchorFit::Fits : AnchorFit::Other;
        }
        if (stored) m_fold.goOnFrom(*stored);
        ++m_check.rows;
        m_check.head = {sequence, m_fold.hash()};
    }

    AuditCheck end()
    {
        if (m_anchor.sequence > m_check.head.sequence) m_check.anchor = AnchorFit::Cut;
        else if (m_anchor.sequence != 0 && m_check.anchor == AnchorFit::None)
            m_check.anchor = AnchorFit::Other;
        return m_check;
    }

private:
    void fold(std::int64_t sequence, const AuditLink& link, const StoredHash& stored)
    {
        const bool chained = m_check.rows > m_check.beforeChain;
        if (stored && !chained && m_check.rows > 0) m_fold.beginChain();
        m_fold.add(link);
        if (!stored && chained) fault(AuditFaultKind::Unchained, sequence);
        else if (!stored) ++m_check.beforeChain;
        else if (*stored != m_fold.hash()) fault(AuditFaultKind::Altered, sequence);
    }
    void fault(AuditFaultKind kind, std::int64_t sequence)
    {
        if (!m_check.firstFault) m_check.firstFault = AuditFault{kind, sequence};
    }

    AuditFold m_fold;
    AuditHead m_anchor;
    AuditCheck m_check;
};

} // namespace

AuditCheck checkAudit(Database& db, const AuditHead& anchor)
{
    Walk walk(db.auditChain(), anchor);
    Statement query(db, selectChain);
    while (query.step()) walk.add(query);
    return walk.end();
}

AnchorFit fitOf(Database& db, const AuditHead& anchor)
{
    if (anchor.sequence == 0) return AnchorFit::None;
    Statement query(db, selectAnchored);
    query.bind(anchor.sequence);
    if (query.step()) {
        const auto hash = query.column<StoredHash>(0);
        return hash == anchor.hash ? AnchorFit::Fits : AnchorFit::Other;
    }
    return anchor.sequence > AuditTable(db).head().sequence ? AnchorFit::Cut : AnchorFit::Other;
}

} // namespace keywork::store
