#include "domain/client/nhs_number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>
#include <utility>

namespace keywork::domain {
namespace {

// A valid number made of nine random digits; those whose check value is 10 have none and are drawn again.
rc::Gen<std::string> validNumber()
{
    const auto nine = rc::gen::container<std::string>(9, rc::gen::inRange('0', static_cast<char>('9' + 1)));
    const auto checked = rc::gen::map(nine, [](const std::string& digits) {
        for (char check = '0'; check <= '9'; ++check) {
            if (NhsNumber::parse(digits + check)) return digits + check;
        }
        return std::string();
    });
    return rc::gen::suchThat(checked, [](const std::string& digits) { return !digits.empty(); });
}

class WrittenNhsNumber : public testing::TestWithParam<const char*> {};

TEST_P(WrittenNhsNumber, IsReadWithoutItsGaps)
{
    const auto number = NhsNumber::parse(GetParam());
    ASSERT_TRUE(number);
    EXPECT_EQ(number->digits(), "9990000018");
    EXPECT_EQ(number->spaced(), "999 000 0018");
}

INSTANTIATE_TEST_SUITE_P(Texts, WrittenNhsNumber,
                         testing::Values("9990000018", "999 000 0018", "999-000-0018",
                                         " 9 9 9 0 0 0 0 0 1 8 ", "999\u00A0000\u00A00018",
                                         "999\u2011000\u20130018", "\t9990000018"));

struct Refused {
    const char* text;
    NhsNumberError error;
};
void PrintTo(const Refused& row, std::ostream* out)
{
    *out << '"' << row.text << '"';
}

class NhsNumberRefusal : public testing::TestWithParam<Refused> {};

TEST_P(NhsNumberRefusal, NamesTheReason)
{
    const auto number = NhsNumber::parse(GetParam().text);
    ASSERT_FALSE(number);
    EXPECT_EQ(number.error(), GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, NhsNumberRefusal,
    testing::Values(Refused{"", NhsNumberError::Empty}, Refused{" - ", NhsNumberError::Empty},
                    Refused{"999000001", NhsNumberError::NotTenDigits},
                    Refused{"99900000180", NhsNumberError::NotTenDigits},
                    Refused{"999000001X", NhsNumberError::NotTenDigits},
                    Refused{"999.000.0018", NhsNumberError::NotTenDigits},
                    Refused{"\uFF19990000018", NhsNumberError::NotTenDigits},
                    Refused{"9991234567", NhsNumberError::WrongCheckDigit}, // often printed as a sample
                    Refused{"9876544321", NhsNumberError::WrongCheckDigit},
                    Refused{"9991234560", NhsNumberError::WrongCheckDigit},
                    Refused{"QQ 12 34 56 C", NhsNumberError::NationalInsuranceNumber},
                    Refused{"qq123456c", NhsNumberError::NationalInsuranceNumber},
                    Refused{"QQ12345XC", NhsNumberError::NotTenDigits},
                    Refused{"Q1123456C", NhsNumberError::NotTenDigits},
                    Refused{"1Q123456C", NhsNumberError::NotTenDigits},
                    Refused{"QQ1234567", NhsNumberError::NotTenDigits}));

TEST(NhsNumberOfTenEqualDigits, PassesTheCheckAndIsRefusedAllTheSame)
{
    for (char digit = '0'; digit <= '9'; ++digit) {
        const auto number = NhsNumber::parse(std::string(10, digit));
        ASSERT_FALSE(number);
        EXPECT_EQ(number.error(), NhsNumberError::AllDigitsEqual);
    }
}

RC_GTEST_PROP(NhsNumberProperty, FindsEverySingleWrongDigit, ())
{
    const auto digits = *validNumber();
    for (std::size_t at = 0; at < digits.size(); ++at) {
        for (char wrong = '0'; wrong <= '9'; ++wrong) {
            if (wrong == digits[at]) continue;
            auto typed = digits;
            typed[at] = wrong;
            RC_ASSERT(!NhsNumber::parse(typed));
        }
    }
}

RC_GTEST_PROP(NhsNumberProperty, FindsEveryExchangeOfNeighbours, ())
{
    const auto digits = *validNumber();
    for (std::size_t at = 0; at + 1 < digits.size(); ++at) {
        if (digits[at] == digits[at + 1]) continue;
        auto typed = digits;
        std::swap(typed[at], typed[at + 1]);
        RC_ASSERT(!NhsNumber::parse(typed));
    }
}

RC_GTEST_PROP(NhsNumberProperty, ReadsBackWhatItShows, ())
{
    const auto number = *NhsNumber::parse(*validNumber());
    RC_ASSERT(NhsNumber::parse(number.spaced()) == number);
    RC_ASSERT(number.spaced().size() == 12U);
}

RC_GTEST_PROP(NhsNumberProperty, TakesAnyBytesWithoutLettingAWrongOneIn, ())
{
    const auto number = NhsNumber::parse(*rc::gen::arbitrary<std::string>());
    if (number) RC_ASSERT(number->digits().size() == 10U);
}

} // namespace
} // namespace keywork::domain
