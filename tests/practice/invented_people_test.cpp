#include "practice/invented_people.h"

#include "base/date.h"

#include <gtest/gtest.h>

#include <set>

namespace keywork::practice {
namespace {

TEST(InventedPeople, HaveAnNhsNumberOfTheirOwnUpToTheHundredThousandth)
{
    const InventedPeople invented;
    const Dice dice(1);
    std::set<std::string> numbers;
    int withNumber = 0;
    for (int number : {0, 1, 2, 76'923, 76'924, 76'925, 99'996, 99'997, 99'998, 99'999}) {
        auto own = dice.forPurpose(static_cast<std::uint64_t>(number));
        const auto person = invented.person(own, number, date(2026, 9, 8));
        const auto* known = std::get_if<domain::NhsNumber>(&person.nhsNumber);
        if (known == nullptr) continue;
        ++withNumber;
        numbers.insert(known->digits());
        EXPECT_EQ(known->digits().substr(0, 3), "999") << "kept for tests by the NHS";
    }
    EXPECT_GT(withNumber, 5);
    EXPECT_EQ(static_cast<int>(numbers.size()), withNumber);
}

} // namespace
} // namespace keywork::practice
