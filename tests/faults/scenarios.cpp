#include "faults/scenario_list.h"

#include <array>

namespace keywork::faults {

std::span<const Scenario* const> scenarios()
{
    static constexpr std::array all{&signingASession, &signingAReview,  &migrating,
                                    &writingKeys,     &copyingTheStore, &backingUp};
    return all;
}

} // namespace keywork::faults
