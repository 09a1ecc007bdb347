#include "ctl/fault_sentence.h"

#include <algorithm>

namespace keywork::ctl {

using domain::RecordRule;

namespace {

// Goes on from "Session 12".
const char* predicate(RecordRule rule)
{
    switch (rule) {
    case RecordRule::OneOpenEpisode: return "has more than one open episode";
    case RecordRule::EpisodesInTurn: return "begins before an earlier episode of the client ended";
    case RecordRule::DifferenceSaid:
        return "follows an earlier episode and does not say what will be different this time";
    case RecordRule::WithinEpisode: return "lies outside the days of its episode";
    case RecordRule::ClosedWithEpisode: return "is still open although its episode has ended";
    case RecordRule::OneKeyworker: return "has more than one accepted keyworker or prescriber at a time";
    case RecordRule::BeginsWithTreatment:
        return "has no phase or no layer that begins on the day treatment started";
    case RecordRule::MoveLeadsElsewhere: return "leads to where the client was already";
    case RecordRule::WishBeforeChange: return "has no recorded wish of the client before it";
    case RecordRule::SameClient: return "is tied to a record of another client";
    case RecordRule::SameEpisode: return "is tied to a record of another episode";
    case RecordRule::OutcomeWhenResolved:
        return "is resolved without an outcome, or has an outcome without being resolved";
    case RecordRule::AttendedWhenSigned: return "is signed for an appointment that was not attended";
    case RecordRule::SignedOnce: return "was not signed exactly once";
    case RecordRule::AddendumAfterSigning: return "is older than the signature of its session";
    case RecordRule::ErrorHasReason: return "is marked as entered in error without a reason";
    case RecordRule::InOrderOfWrites: return "has no line in the order of clinical writes";
    case RecordRule::WriteHasSubject: return "names a record that this client does not have";
    case RecordRule::OrderWithoutGaps: return "is the last one, and others are gone";
    case RecordRule::NumberNeverReused: return "has a number that would be given again";
    case RecordRule::ReadWhatWasWritten: return "was read further than anything was written";
    case RecordRule::PastVersionForEachChange: return "does not have one past version for each change";
    case RecordRule::NhsNumberValid: return "has an NHS number that cannot exist";
    case RecordRule::FoundByName: return "has search keys that are not those of the name";
    case RecordRule::DeathHasItsDay: return "has an episode that ended by death, and no day of death";
    case RecordRule::StaffHasRole: return "has no role";
    case RecordRule::Understood: return "holds something that Keywork cannot read";
    }
    return "";
}

// "contact_attempt" is "Contact attempt".
std::string noun(std::string table)
{
    std::replace(table.begin(), table.end(), '_', ' ');
    if (!table.empty() && table.front() >= 'a' && table.front() <= 'z')
        table.front() = static_cast<char>(table.front() - 'a' + 'A');
    return table;
}

} // namespace

std::string sentence(const app::StoreFault& fault)
{
    switch (fault.kind) {
    case app::StoreFaultKind::Page: return "A page of store.db does not verify (" + fault.where + ").";
    case app::StoreFaultKind::Structure: return "The structure of store.db is wrong: " + fault.where + ".";
    case app::StoreFaultKind::Schema:
        return "The " + fault.where + " is not as this version of Keywork makes it.";
    case app::StoreFaultKind::ForeignKey:
        return "A row of " + fault.where + " points to a record that is not there.";
    case app::StoreFaultKind::SearchIndex:
        return "The search index " + fault.where + " does not say what its table says.";
    case app::StoreFaultKind::Unread: return "The table " + fault.where + " could not be checked to its end.";
    case app::StoreFaultKind::Audit:
        return "Row " + fault.where + " of the audit is not as it was written, or rows before it are gone.";
    case app::StoreFaultKind::AuditCut:
        return "The audit is not what store.keys vouches for: row " + fault.where +
               " is gone, or another one.";
    case app::StoreFaultKind::Record: break;
    }
    if (!fault.broken) return {};
    return noun(fault.where) + " " + std::to_string(fault.broken->record) + " " +
           predicate(fault.broken->rule) + ".";
}

} // namespace keywork::ctl
