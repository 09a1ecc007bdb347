#pragma once

#include "domain/entered_in_error.h"
#include "store/rows.h"

namespace keywork::store {

// The three columns error_by, error_at, error_reason, which come together.
inline std::optional<domain::EnteredInError> readError(Columns& row)
{
    const auto by = row.next<std::optional<domain::StaffId>>();
    const auto at = row.next<std::optional<Instant>>();
    auto reason = row.next<std::optional<std::string>>();
    if (!by) return std::nullopt;
    return domain::EnteredInError{*by, required(at), required(std::move(reason))};
}

inline Values& putError(Values& to, const std::optional<domain::EnteredInError>& error)
{
    const auto* mark = error ? &*error : nullptr;
    return to.putPart(mark, &domain::EnteredInError::by)
        .putPart(mark, &domain::EnteredInError::at)
        .putPart(mark, &domain::EnteredInError::reason);
}

} // namespace keywork::store
