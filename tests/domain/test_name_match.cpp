#include "domain/client/name_match.h"

#include "base/text.h"
#include "support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>

namespace keywork::domain {
namespace {

std::optional<NameMatch> match(std::string_view typed, const PersonName& name, Reach reach = Reach::Far)
{
    return TypedName(foldedWords(typed)).match(searchKeys(name), reach);
}

struct FarName {
    const char* typed;
    const char* given;
    const char* family;
    int rank;
};
void PrintTo(const FarName& row, std::ostream* out)
{
    *out << '"' << row.typed << "\" for " << row.given << ' ' << row.family;
}

class NamesThatOneWordIsFarFrom : public testing::TestWithParam<FarName> {};

TEST_P(NamesThatOneWordIsFarFrom, AreFoundOnlyByTheFarReach)
{
    const auto& row = GetParam();
    const auto name = test::name(row.given, row.family);
    EXPECT_FALSE(match(row.typed, name, Reach::Near));
    const auto found = match(row.typed, name);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rank, row.rank);
}

INSTANTIATE_TEST_SUITE_P(Typed, NamesThatOneWordIsFarFrom,
                         testing::Values(FarName{"wei lu", "Wei", "Li", 3},          // short, one edit
                                         FarName{"lo wei", "Wei", "Li", 3},          // in either order
                                         FarName{"folakay obi", "Folake", "Obi", 5}, // nearly sounds so
                                         FarName{"fola moris", "Folake", "Norris", 6},
                                         FarName{"okonfo ada", "Ada", "Okonkwo", 5},
                                         FarName{"ada hamgreates", "Ada", "Hargreaves", 6})); // two edits

struct Stranger {
    const char* typed;
    const char* given;
    const char* family;
};
void PrintTo(const Stranger& row, std::ostream* out)
{
    *out << '"' << row.typed << "\" for " << row.given << ' ' << row.family;
}

class Strangers : public testing::TestWithParam<Stranger> {};

TEST_P(Strangers, AreNotFoundByAnyReach)
{
    EXPECT_FALSE(match(GetParam().typed, test::name(GetParam().given, GetParam().family)));
}

INSTANTIATE_TEST_SUITE_P(Typed, Strangers,
                         testing::Values(Stranger{"folakay", "Folake", "Obi"},     // nothing else fits
                                         Stranger{"folakay oby", "Folake", "Obi"}, // nothing is as spelled
                                         Stranger{"carys marsh", "Carys", "Bell"},
                                         Stranger{"folake folakay", "Folake", "Bell"}, // one name twice
                                         Stranger{"anna smith", "Ali", "Smith"},
                                         Stranger{"wei xa", "Wei", "Li"},
                                         Stranger{"carys 王", "Carys", "Li"}));

TEST(TypedName, CountsTheLettersThatAreMissingOrOther)
{
    EXPECT_EQ(match("carys marsh", test::name("Carys", "Marsh"))->distance, 0U);
    EXPECT_EQ(match("mar", test::name("Carys", "Marsh"))->distance, 2U);
    EXPECT_EQ(match("mrash", test::name("Carys", "Marsh"))->distance, 1U);
    EXPECT_EQ(match("karis", test::name("Carys", "Marsh"))->distance, 2U);
}

RC_GTEST_PROP(ReachProperty, FindsFarWhateverItFindsNearAndRanksItAlike, ())
{
    const auto word = rc::gen::nonEmpty(
        rc::gen::resize(6, rc::gen::container<std::string>(rc::gen::element('a', 'b', 'k', 's', 'e'))));
    const auto name = test::name(*word, *word);
    // The beginning of one name and the other with a letter doubled: near in spelling, or in sound, or not at all.
    auto other = name.given;
    other.insert(*rc::gen::inRange<std::size_t>(0, other.size()), 1, other.front());
    const auto typed =
        name.family.substr(0, *rc::gen::inRange<std::size_t>(1, name.family.size() + 1)) + " " + other;
    const auto near = match(typed, name, Reach::Near);
    const auto far = match(typed, name);
    if (!near) return;
    RC_ASSERT(far.has_value());
    RC_ASSERT(near->rank == far->rank);
    RC_ASSERT(near->reason == far->reason);
}

} // namespace
} // namespace keywork::domain
