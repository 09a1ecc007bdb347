#pragma once

#include <string_view>

// The kinds of life events and observations that rules look for, as the code lists in resources/policy spell them.
// The lists may hold more kinds than these; a rule never depends on one that is not named here or in a policy.
namespace keywork::domain::event_kind {

inline constexpr std::string_view overdose = "overdose";
inline constexpr std::string_view custodyIn = "custodyIn";
inline constexpr std::string_view custodyOut = "custodyOut";
inline constexpr std::string_view safeguardingConcern = "safeguardingConcern";

} // namespace keywork::domain::event_kind

namespace keywork::domain::observation_kind {

inline constexpr std::string_view pregnancy = "pregnancy";
inline constexpr std::string_view naloxoneHeld = "naloxoneHeld";
inline constexpr std::string_view childrenInHousehold = "childrenInHousehold";
inline constexpr std::string_view loneWorking = "loneWorking"; // see the person in twos: yes or no
inline constexpr std::string_view supports = "supports";
inline constexpr std::string_view housing = "housing";

} // namespace keywork::domain::observation_kind
