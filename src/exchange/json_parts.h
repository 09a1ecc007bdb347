#pragma once

#include "base/instant.h"
#include "domain/codes.h"
#include "domain/entered_in_error.h"

#include <optional>
#include <string>

// What the shapes of this folder share: how one value is said. Each gives something that a JSON value is made of.
namespace keywork::exchange {

inline std::string said(Date day)
{
    return toIsoDate(day);
}
inline std::string said(Instant moment)
{
    return toIsoInstant(moment);
}
inline std::string said(const LocalTime& time)
{
    return toIsoLocalTime(time);
}
inline const std::string& said(const std::string& text)
{
    return text;
}
inline int said(int number)
{
    return number;
}
template <class Tag>
std::int64_t said(Id<Tag> id)
{
    return id.number();
}
template <class E>
requires std::is_enum_v<E> std::string said(E value)
{
    return std::string(domain::code(value));
}

} // namespace keywork::exchange
