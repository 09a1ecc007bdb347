#pragma once

#include "domain/episode/start_snapshot.h"
#include "policy/policy.h"
#include "ui/support/row.h"

namespace keywork::ui {

// The substances at the start, the main one first, each over how it was used then.
std::vector<Row> substanceRows(const domain::StartSnapshot& start, const policy::CodeLists& lists);
// How things stood otherwise, a row for each question; what is missing is said as missing.
std::vector<Row> startRows(const domain::StartSnapshot& start, const policy::CodeLists& lists);
// One of its answers in words: "Given, 02-Mar-2026, leaflet 3", "Heroin, inject, from age 19, 28 of 28 days".
QString consentText(const domain::NationalConsent& consent);
QString substanceText(const domain::StartSubstance& used, const policy::CodeLists& lists);
// The questions without an answer, in words: "home, work".
QString notRecordedAtStart(const domain::StartSnapshot& start, const policy::CodeLists& lists);

} // namespace keywork::ui
