#include "domain/client/duplicate.h"

#include "support/builders.h"

#include <gtest/gtest.h>

#include <ostream>

namespace keywork::domain {
namespace {

// Carys Marsh, called Caz, also known as Carrie Summers, born 05-Sep-1988.
Client existing()
{
    auto client = test::client();
    client.details.name.preferred = "Caz";
    client.details.name.aliases = {"Carrie Summers"};
    client.details.born = date(1988, 9, 5);
    client.details.nhsNumber = test::nhsNumber("999 000 0018");
    return client;
}

struct Registered {
    const char* given;
    const char* family;
    std::optional<Date> born;
    std::optional<Likeness> likeness;
};
void PrintTo(const Registered& row, std::ostream* out)
{
    *out << row.given << ' ' << row.family << ' ' << (row.born ? toIsoDate(*row.born) : "");
}

class LikelyDuplicateOfCarysMarsh : public testing::TestWithParam<Registered> {};

TEST_P(LikelyDuplicateOfCarysMarsh, IsNamedForWhatIsAlike)
{
    const auto& row = GetParam();
    EXPECT_EQ(likeness({test::name(row.given, row.family), row.born, std::nullopt}, existing()),
              row.likeness);
}

const Date same = date(1988, 9, 5);
const Date transposed = date(1988, 5, 9);
const Date other = date(1990, 1, 1);

INSTANTIATE_TEST_SUITE_P(SameBirth, LikelyDuplicateOfCarysMarsh,
                         testing::Values(Registered{"Carys", "Marsh", same, Likeness::SameNameAndBirth},
                                         Registered{"Marsh", "Carys", same, Likeness::SameNameAndBirth},
                                         Registered{"Caz", "Marsh", same, Likeness::SameNameAndBirth},
                                         Registered{"", "Marsh", same, Likeness::SameNameAndBirth},
                                         Registered{"Carrie", "Summers", same, Likeness::AliasAndBirth},
                                         Registered{"Carys", "Summers", same, Likeness::AliasAndBirth},
                                         Registered{"Karis", "Marsh", same, Likeness::SimilarNameAndBirth},
                                         Registered{"Carys", "Mrash", same, Likeness::SimilarNameAndBirth},
                                         Registered{"C", "Marsh", same, Likeness::SimilarNameAndBirth},
                                         Registered{"Owen", "Pugh", same, std::nullopt},
                                         Registered{"Owen", "Marsh", same, std::nullopt},
                                         Registered{"", "", same, std::nullopt}));

INSTANTIATE_TEST_SUITE_P(BirthWithDayAndMonthExchanged, LikelyDuplicateOfCarysMarsh,
                         testing::Values(Registered{"Carys", "Marsh", transposed, Likeness::BirthTransposed},
                                         Registered{"Karis", "Marsh", transposed, Likeness::BirthTransposed},
                                         Registered{"Carrie", "Summers", transposed,
                                                    Likeness::BirthTransposed},
                                         Registered{"Owen", "Pugh", transposed, std::nullopt},
                                         Registered{"Karis", "Marsh", date(1987, 5, 9), std::nullopt},
                                         Registered{"Karis", "Marsh", date(1988, 5, 10), std::nullopt},
                                         Registered{"Karis", "Marsh", date(1988, 6, 9), std::nullopt}));

INSTANTIATE_TEST_SUITE_P(OtherOrUnknownBirth, LikelyDuplicateOfCarysMarsh,
                         testing::Values(Registered{"Carys", "Marsh", other, Likeness::SameName},
                                         Registered{"Carys", "Marsh", std::nullopt, Likeness::SameName},
                                         Registered{"Carrie", "Summers", std::nullopt, Likeness::SameName},
                                         Registered{"", "Marsh", std::nullopt, std::nullopt},
                                         Registered{"Carys", "", other, std::nullopt},
                                         Registered{"Karis", "Marsh", other, std::nullopt}));

TEST(LikelyDuplicate, ByNhsNumberNeedsNoName)
{
    EXPECT_EQ(likeness({test::name("Owen", "Pugh"), other, test::nhsNumber("9990000018")}, existing()),
              Likeness::SameNhsNumber);
    EXPECT_EQ(likeness({test::name("Owen", "Pugh"), other, test::nhsNumber("9990000026")}, existing()),
              std::nullopt);
    auto without = existing();
    without.details.nhsNumber = NhsNumberAbsence::NotKnown;
    EXPECT_EQ(likeness({test::name("Owen", "Pugh"), other, test::nhsNumber("9990000018")}, without),
              std::nullopt);
}

TEST(LikelyDuplicate, IsFoundThroughAnAliasOrPreferredNameOfTheNewPerson)
{
    auto person = NewPerson{test::name("Owen", "Pugh"), same, std::nullopt};
    person.name.aliases = {"Somebody Else", "Carys Marsh"};
    EXPECT_EQ(likeness(person, existing()), Likeness::AliasAndBirth);
    person.name = {"", "Marsh", "Owen", "Carys", {}};
    EXPECT_EQ(likeness(person, existing()), Likeness::AliasAndBirth);
    person.name = {"", "Marsh", "Carys", "Caz", {"Nobody"}};
    EXPECT_EQ(likeness(person, existing()), Likeness::SameNameAndBirth);
    person.name = {"", "Marsh", "Karis", "Carys", {}};
    EXPECT_EQ(likeness(person, existing()), Likeness::AliasAndBirth);
}

TEST(LikelyDuplicate, OfABirthWhoseDayAndMonthAreEqualIsNotTransposed)
{
    auto client = existing();
    client.details.born = date(1988, 9, 9);
    EXPECT_EQ(likeness({test::name("Karis", "Marsh"), date(1988, 9, 9), std::nullopt}, client),
              Likeness::SimilarNameAndBirth);
    EXPECT_EQ(likeness({test::name("Karis", "Marsh"), date(1989, 9, 9), std::nullopt}, client), std::nullopt);
}

TEST(LikelyDuplicate, IsVeryLikelyOnlyWithTheNumberOrANameTogetherWithTheBirth)
{
    for (const auto much : {Likeness::SameNhsNumber, Likeness::SameNameAndBirth, Likeness::AliasAndBirth,
                            Likeness::SimilarNameAndBirth})
        EXPECT_TRUE(isVeryLikely(much));
    for (const auto little : {Likeness::SameName, Likeness::BirthTransposed})
        EXPECT_FALSE(isVeryLikely(little));
}

} // namespace
} // namespace keywork::domain
