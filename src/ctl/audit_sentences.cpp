#include "ctl/audit_sentences.h"

namespace keywork::ctl {

namespace {

std::string aboutFault(const app::AuditFault& fault)
{
    auto row = "Row " + std::to_string(fault.sequence);
    switch (fault.kind) {
    case app::AuditFaultKind::Altered:
        return row + " is not as it was written, or the row before it was another.";
    case app::AuditFaultKind::Number:
        return row + " does not follow on the row before it: rows are gone, or were put in.";
    case app::AuditFaultKind::Unchained: return row + " has lost its hash.";
    case app::AuditFaultKind::Unreadable: return row + " holds something that Keywork cannot read.";
    }
    return row;
}

std::string aboutAnchor(const app::AuditReport& report)
{
    const auto row = std::to_string(report.anchored);
    switch (report.anchor) {
    case app::AuditAnchorFit::None: return "store.keys does not vouch for any row yet.";
    case app::AuditAnchorFit::Fits:
        return "store.keys vouches for row " + row + ": nothing before it was changed or is gone.";
    case app::AuditAnchorFit::Cut:
        return "store.keys vouches for row " + row + ", and the audit ends at row " +
               std::to_string(report.last) + ": its end was cut off, or store.db is an older one.";
    case app::AuditAnchorFit::Other:
        return "store.keys vouches for row " + row +
               ", and another row stands there: rows were taken away or rewritten.";
    }
    return {};
}

bool anchorIsWrong(const app::AuditReport& report)
{
    return report.anchor == app::AuditAnchorFit::Cut || report.anchor == app::AuditAnchorFit::Other;
}

} // namespace

std::vector<std::string> faultsOf(const app::AuditReport& report)
{
    std::vector<std::string> sentences;
    if (report.fault) sentences.push_back(aboutFault(*report.fault));
    if (anchorIsWrong(report)) sentences.push_back(aboutAnchor(report));
    return sentences;
}

std::vector<std::string> remarksOn(const app::AuditReport& report)
{
    std::vector<std::string> sentences;
    if (!anchorIsWrong(report)) sentences.push_back(aboutAnchor(report));
    if (report.beforeChain > 0)
        sentences.push_back(
            std::to_string(report.beforeChain) +
            " rows are from before rows were bound to each other; the first row after them vouches for them.");
    for (const auto row : report.cutsSeen)
        sentences.push_back("Row " + std::to_string(row) +
                            " tells of a sign-in that found the audit cut. Read it.");
    return sentences;
}

std::string describe(app::AnchorRefusal refusal)
{
    switch (refusal) {
    case app::AnchorRefusal::NotAsVouchedFor:
        return "The audit does not verify, so it was not sealed. See keyworkctl audit verify; --despite-faults seals it "
               "as it is, and says so.";
    case app::AnchorRefusal::KeysBusy:
        return "Another program is changing who can open the store. The audit was not sealed. Try again in a minute.";
    case app::AnchorRefusal::KeysNotWritten:
        return "store.keys could not be read or written: the disk may be full. The audit was not sealed.";
    }
    return {};
}

} // namespace keywork::ctl
