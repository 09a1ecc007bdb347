#pragma once

#include "use_case_table.h"

namespace keywork::test {

// The table's parts on what is recorded day by day; those on people and their episodes stand with the whole.
std::vector<UseCase> appointmentUseCases();
std::vector<UseCase> riskUseCases();
std::vector<UseCase> draftUseCases();
std::vector<UseCase> keptDraftUseCases();
std::vector<UseCase> sessionUseCases();
std::vector<UseCase> planUseCases();

} // namespace keywork::test
