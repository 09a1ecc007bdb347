#include "domain/client/nhs_number.h"

#include <algorithm>

namespace keywork::domain {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// Without spaces and hyphens, the no-break ones included that come with text pasted from a letter or a web page.
std::string compact(std::string_view text)
{
    std::string kept(text);
    for (const std::string_view gap : {" ", "\t", "-", "\u00A0", "\u2010", "\u2011", "\u2013"}) {
        for (auto at = kept.find(gap); at != std::string::npos; at = kept.find(gap, at))
            kept.erase(at, gap.size());
    }
    return kept;
}

// QQ123456C: often the number people have at hand, and worth a sentence of its own.
bool looksLikeNationalInsurance(std::string_view text)
{
    return text.size() == 9 && isLetter(text[0]) && isLetter(text[1]) && isLetter(text[8]) &&
           std::all_of(text.begin() + 2, text.begin() + 8, isDigit);
}

// Modulus 11 with weights 10 to 2 (NHS Data Dictionary, NHS NUMBER). A check value of 10 fits no digit.
bool checkDigitFits(std::string_view digits)
{
    int sum = 0;
    for (int place = 0; place < 9; ++place)
        sum += (10 - place) * (digits[static_cast<std::size_t>(place)] - '0');
    return (11 - sum % 11) % 11 == digits[9] - '0';
}

} // namespace

Result<NhsNumber, NhsNumberError> NhsNumber::parse(std::string_view text)
{
    auto digits = compact(text);
    if (digits.empty()) return refuse(NhsNumberError::Empty);
    if (looksLikeNationalInsurance(digits)) return refuse(NhsNumberError::NationalInsuranceNumber);
    if (digits.size() != 10 || !std::all_of(digits.begin(), digits.end(), isDigit)) {
        return refuse(NhsNumberError::NotTenDigits);
    }
    if (std::all_of(digits.begin(), digits.end(), [&](char c) { return c == digits.front(); })) {
        return refuse(NhsNumberError::AllDigitsEqual);
    }
    if (!checkDigitFits(digits)) return refuse(NhsNumberError::WrongCheckDigit);
    return NhsNumber(std::move(digits));
}

std::string NhsNumber::spaced() const
{
    return m_digits.substr(0, 3) + " " + m_digits.substr(3, 3) + " " + m_digits.substr(6);
}

} // namespace keywork::domain
