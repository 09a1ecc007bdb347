#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/codes.h"
#include "domain/ids.h"

#include <chrono>
#include <optional>
#include <string>

// Records that only those who work with the client may read, such as a colleague's in treatment; and how somebody else
// opens one all the same when they must, for a reason that is looked at afterwards ("breaking the glass").
namespace keywork::domain {

struct RestrictionDecision {
    ClientId client;
    bool isRestricted; // from then on; else: no longer
    StaffId by;
    Instant at;
    std::string reason; // never empty
    friend bool operator==(const RestrictionDecision&, const RestrictionDecision&) = default;
};

// One person's opening of one record. It ends by itself.
struct BreakGlass {
    BreakGlassId id;
    ClientId client;
    StaffId by;
    Instant at;
    Instant until;
    std::string reason;

    bool isOpenAt(Instant now) const { return at <= now && now < until; }
    friend bool operator==(const BreakGlass&, const BreakGlass&) = default;
};

enum class OpeningFinding { InOrder, NotInOrder };

constexpr CodeTable<OpeningFinding, 2> codeTable(OpeningFinding)
{
    return {{{OpeningFinding::InOrder, "inOrder"}, {OpeningFinding::NotInOrder, "notInOrder"}}};
}

// What a team lead found of an opening afterwards.
struct OpeningReview {
    BreakGlassId opening;
    StaffId by;
    Instant at;
    OpeningFinding finding;
    std::string note; // with "not in order" always: what is done about it
    friend bool operator==(const OpeningReview&, const OpeningReview&) = default;
};

struct BreakGlassPolicy {
    std::chrono::minutes openFor{60};
    int reasonLeastCharacters = 15;
};

// How somebody stands to a record at a moment.
struct RecordAccess {
    bool isRestricted = false;
    bool worksWithClient = false;          // today, or is asked to
    std::optional<Instant> openUntil = {}; // of their own opening, if one is open

    bool mayRead() const { return !isRestricted || worksWithClient || openUntil; }
};

enum class RestrictRefusal { ReasonMissing, TextTooLong, AlreadySo };
// The reason as it is kept; AlreadySo: the record is, or is not, restricted as it is.
Result<std::string, RestrictRefusal> checkedRestriction(bool isRestricted, bool wanted, std::string reason);

enum class BreakGlassRefusal { ReasonTooShort, TextTooLong, NotNeeded };
// The reason as it is kept; NotNeeded: the person may read the record as things are.
Result<std::string, BreakGlassRefusal> checkedOpening(const RecordAccess& access, std::string reason,
                                                      const BreakGlassPolicy& policy);

enum class OpeningReviewRefusal { OwnOpening, AlreadyReviewed, NoteMissing, TextTooLong };
// Nobody reviews what they opened themselves, and nothing is reviewed twice.
Result<OpeningReview, OpeningReviewRefusal> checkedReview(OpeningReview review, const BreakGlass& opening,
                                                          bool isReviewed);

} // namespace keywork::domain
