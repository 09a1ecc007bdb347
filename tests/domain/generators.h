#pragma once

#include "support/builders.h"

#include <rapidcheck.h>

#include <string>
#include <utility>
#include <vector>

// Random facts for properties: days around the invented record of builders.h, and enumerators by their code tables.
namespace keywork::test {

inline rc::Gen<Date> anyDay()
{
    return rc::gen::map(rc::gen::inRange(-400, 400), [](int days) { return addDays(today(), days); });
}

// Few enough different days that several things happen on one.
inline rc::Gen<Date> crowdedDay()
{
    return rc::gen::map(rc::gen::inRange(0, 12), [](int days) { return addDays(date(2026, 3, 16), days); });
}

inline rc::Gen<LocalTime> anyTime()
{
    return rc::gen::map(rc::gen::pair(anyDay(), rc::gen::inRange(0, 1440)),
                        [](const std::pair<Date, int>& time) {
                            return LocalTime{time.first, TimeOfDay::fromMinutes(time.second)};
                        });
}

template <class E>
rc::Gen<E> anyOf()
{
    return rc::gen::map(rc::gen::inRange<std::size_t>(0, codeTable(E{}).size()),
                        [](std::size_t index) { return codeTable(E{})[index].value; });
}

template <class T>
rc::Gen<std::optional<T>> maybe(rc::Gen<T> some)
{
    return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<bool>(), std::move(some)),
                        [](const std::pair<bool, T>& drawn) {
                            return drawn.first ? std::optional(drawn.second) : std::nullopt;
                        });
}

} // namespace keywork::test
