#pragma once

#include "exchange/client_record.h"
#include "exchange/json_parts.h"

#include <nlohmann/json.hpp>

// The shapes of the format, for the .cpp files of this folder. Every name of it stands once in one of them, and the
// order of the lines there is the order in the file.
namespace keywork::exchange {

using Json = nlohmann::ordered_json;

// A row that the store keeps every version of, with its history.
Json versioned(const VersionedRow& row);
Json episode(const EpisodeRecord& record);
Json session(const SignedSession& entry);
Json carePlan(const domain::SignedPlan& plan);
Json careReview(const domain::SignedReview& review);
Json stepDone(const domain::StepDone& done);
Json goalRating(const domain::GoalRating& rating);
Json inError(const std::optional<domain::EnteredInError>& error);

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(said(*value)) : Json();
}

template <class Items, class Shape>
Json listOf(const Items& items, const Shape& shape)
{
    auto list = Json::array();
    for (const auto& item : items) list.push_back(shape(item));
    return list;
}

} // namespace keywork::exchange
