#pragma once

#include "use_case_table.h"

namespace keywork::test {

// The words of the table.
using Saves = UseCase::Saves;
inline constexpr auto keyworker = domain::Role::Keyworker;
inline constexpr auto teamLead = domain::Role::TeamLead;
inline constexpr auto clinicianRole = domain::Role::Clinician;
inline constexpr auto refused = CameOut::Refused;
inline constexpr auto notAllowed = CameOut::NotAllowed;
inline constexpr auto notFound = CameOut::NotFound;

// The table's parts on what is recorded day by day; those on people and their episodes stand with the whole.
std::vector<UseCase> appointmentUseCases();
std::vector<UseCase> riskUseCases();
std::vector<UseCase> draftUseCases();
std::vector<UseCase> keptDraftUseCases();
std::vector<UseCase> sessionUseCases();
std::vector<UseCase> planUseCases();

} // namespace keywork::test
