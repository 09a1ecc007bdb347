#include "app/audit/seal_audit.h"
#include "base/date_text.h"

namespace keywork::app {

namespace {

// In groups of four, eight to a line: what a person can compare with another slip.
std::string inGroups(const std::string& hash)
{
    constexpr std::size_t group = 4;
    constexpr std::size_t line = 8 * group;
    std::string text;
    for (std::size_t at = 0; at < hash.size(); at += group) {
        text += at % line == 0 ? "\n    " : " ";
        text += hash.substr(at, group);
    }
    return text + "\n";
}

} // namespace

std::string sealSlip(const AuditSeal& seal)
{
    std::string slip = "Keywork: seal of the audit\n"
                       "==========================\n\n";
    slip += "Service:   " + seal.service + "\n";
    slip += "Store:     " + seal.store + "\n";
    slip += "Sealed on: " + clinicalDateWithDay(seal.at.day) + ", " + seal.at.time.text() + "\n";
    slip += "By:        " + seal.by + "\n";
    slip += "Last row:  " + std::to_string(seal.sequence) + "\n";
    slip += "Its hash:\n" + inGroups(seal.hash) + "\n";
    if (!seal.whole)
        slip +=
            "THE AUDIT DID NOT VERIFY when this was printed. Keep what keyworkctl audit verify says with it.\n\n";
    slip += "Whoever signs vouches for every row up to this one. Row and hash together prove later that\n"
            "none of them was changed or taken away since. Keep the slip where nobody who looks after the\n"
            "computer can exchange it.\n\n"
            "Name:      ______________________________________\n\n"
            "Signature: ______________________________________\n";
    return slip;
}

} // namespace keywork::app
