#pragma once

#include "domain/codes.h"

namespace keywork::domain {

// What holds of every record in a store (domain.md): each use case keeps it, and `keyworkctl check` proves it.
enum class RecordRule {
    OneOpenEpisode,           // a client has at most one
    EpisodesInTurn,           // none begins before the one before it ended
    DifferenceSaid,           // a returning client's "what will be different this time"
    WithinEpisode,            // nothing before the referral or after the ending
    ClosedWithEpisode,        // nothing is left open in one that was closed or declined
    OneKeyworker,             // at most one accepted keyworker at a time, and one prescriber
    BeginsWithTreatment,      // phases and layers begin on the day treatment started
    MoveLeadsElsewhere,       // no change to the phase or layer of before
    WishBeforeChange,         // active change and completion follow a wish of the client
    SameClient,               // records that belong together are about one client
    SameEpisode,              // … and about one episode
    OutcomeWhenResolved,      // an appointment has an outcome exactly when it is resolved
    AttendedWhenSigned,       // a session that came of an appointment was attended
    SignedOnce,               // a session was signed exactly once
    AddendumAfterSigning,     // an addendum is not older than its session's signature
    ErrorHasReason,           // entered in error: why is never empty
    InOrderOfWrites,          // every record has its line in the order of clinical writes
    WriteHasSubject,          // every line names a record of that client
    OrderWithoutGaps,         // no line of the order, and none of the audit, was taken out
    NumberNeverReused,        // no id is given twice
    ReadWhatWasWritten,       // nobody has read further than anything was written
    PastVersionForEachChange, // row_version counts the saves, and each past version was kept
    NhsNumberValid,
    FoundByName,    // the search keys are those of the name
    DeathHasItsDay, // an episode that ended by death belongs to a client with a day of death
    StaffHasRole,
    Understood // a row that the schema lets in and the domain refuses
};

} // namespace keywork::domain
