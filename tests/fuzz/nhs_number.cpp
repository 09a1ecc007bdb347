#include "domain/client/nhs_number.h"
#include "fuzz/try_input.h"

#include <algorithm>

// NHS numbers, as they are typed or pasted.
namespace keywork::fuzz {

namespace {

// Written for this target alone: with the check digit counted in with weight 1, the sum is a multiple of 11.
bool isMultipleOfEleven(const std::string& digits)
{
    int sum = 0;
    int weight = 10;
    for (const char digit : digits) sum += weight-- * (digit - '0');
    return sum % 11 == 0;
}

} // namespace

void tryInput(std::string_view text)
{
    using domain::NhsNumber;
    const auto number = NhsNumber::parse(text);
    if (!number) return;
    const auto& digits = number->digits();
    require(digits.size() == 10, "an NHS number has ten digits");
    require(std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }),
            "an NHS number has nothing but digits");
    require(isMultipleOfEleven(digits), "the check digit of an NHS number fits");
    require(digits != std::string(10, digits.front()), "the digits of an NHS number are not all the same");
    require(NhsNumber::parse(digits) == *number, "the digits of an NHS number are read as the same number");
    require(NhsNumber::parse(number->spaced()) == *number,
            "an NHS number in groups is read as the same number");
}

} // namespace keywork::fuzz
