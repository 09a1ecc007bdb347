#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace keywork::domain {

enum class NhsNumberError { Empty, NotTenDigits, WrongCheckDigit, AllDigitsEqual, NationalInsuranceNumber };

// Ten digits whose last one checks the others (modulus 11, weights 10 to 2). Every NhsNumber in the program is valid.
class NhsNumber {
public:
    // Spaces and hyphens are dropped; ten equal digits pass the check and are refused all the same.
    static Result<NhsNumber, NhsNumberError> parse(std::string_view text);

    const std::string& digits() const { return m_digits; } // "9990000018"
    std::string spaced() const;                            // "999 000 0018"
    friend auto operator<=>(const NhsNumber&, const NhsNumber&) = default;

private:
    explicit NhsNumber(std::string digits) : m_digits(std::move(digits)) {}

    std::string m_digits;
};

} // namespace keywork::domain
