#pragma once

#include "domain/client/client.h"
#include "domain/client/duplicate.h"

#include <QString>

#include <vector>

namespace keywork::ui {

// What stands in the fields about a person, not yet checked by anybody.
struct DetailsTyped {
    // All that cannot be misunderstood; its day of birth and NHS number count for nothing.
    domain::ClientDetails details{};
    std::string born;      // "14/5/88"
    std::string nhsNumber; // empty: none, for this reason:
    domain::NhsNumberAbsence whyNoNumber = domain::NhsNumberAbsence::NotAsked;
    std::vector<std::string> bornOfPeople; // one for each of details.people

    friend bool operator==(const DetailsTyped&, const DetailsTyped&) = default;
};

// What is to be put right, and at which field.
struct DetailsProblem {
    QString sentence;
    QString fieldId;

    friend bool operator==(const DetailsProblem&, const DetailsProblem&) = default;
};
using DetailsProblems = std::vector<DetailsProblem>;

// The details as the domain accepts them, or everything that keeps it from accepting them, in the order of the form.
Result<domain::ClientDetails, DetailsProblems> readDetails(DetailsTyped typed, Date today);

// As much as is known already: what likely duplicates are looked for by while somebody types.
domain::NewPerson personTyped(const DetailsTyped& typed, Date today);

// What was looked for and not found begins the form: "Carys Marsh", "MARSH, Carys", an NHS number, a date of birth.
DetailsTyped typedFrom(const QString& lookedFor, Date today);
// A record in its fields.
DetailsTyped typedFrom(const domain::ClientDetails& details);

} // namespace keywork::ui
