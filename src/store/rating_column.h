#pragma once

#include "domain/careplan/rating.h"
#include "store/rows.h"

namespace keywork::store {

inline std::optional<domain::Rating> readRating(Columns& row)
{
    const auto value = row.next<std::optional<int>>();
    return value ? std::optional(required(domain::Rating::from(*value))) : std::nullopt;
}

inline std::optional<int> ratingValue(std::optional<domain::Rating> rating)
{
    return rating ? std::optional(rating->value()) : std::nullopt;
}

} // namespace keywork::store
