#pragma once

#include "domain/client/client.h"

namespace keywork::domain {

// What is known of somebody who is being registered; fields still empty are left out of the comparison.
struct NewPerson {
    PersonName name;
    std::optional<Date> born;
    std::optional<NhsNumber> nhsNumber;
};

enum class Likeness {
    SameNhsNumber,
    SameNameAndBirth,
    AliasAndBirth,
    SimilarNameAndBirth,
    SameName,
    BirthTransposed
};

struct LikelyDuplicate {
    ClientId client;
    Likeness likeness;
};

// Whether an existing client may be the same person (shown while registering, never blocking: domain.md section 1).
// A name matches by any of its names, spelled, misspelt or by sound; day and month of birth exchanged count as transposed.
std::optional<Likeness> likeness(const NewPerson& person, const Client& existing);

// So alike that registering asks whether this is somebody else: the NHS number, or a name together with the birth.
bool isVeryLikely(Likeness likeness);

} // namespace keywork::domain
