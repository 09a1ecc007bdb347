#include "base/partial_date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>

namespace keywork {
namespace {

PartialDate partial(std::string_view text)
{
    return PartialDate::parse(text).value();
}

struct Known {
    const char* text;
    Date first;
    Date last;
    const char* iso;
    const char* clinical;
};
void PrintTo(const Known& row, std::ostream* out)
{
    *out << '"' << row.text << '"';
}

class PartialDateText : public testing::TestWithParam<Known> {};

TEST_P(PartialDateText, KeepsWhatIsKnownAndNoMore)
{
    const auto read = PartialDate::parse(GetParam().text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->firstPossible(), GetParam().first);
    EXPECT_EQ(read->lastPossible(), GetParam().last);
    EXPECT_EQ(read->iso(), GetParam().iso);
    EXPECT_EQ(read->clinical(), GetParam().clinical);
    EXPECT_EQ(read->isExact(), GetParam().first == GetParam().last);
    EXPECT_EQ(PartialDate::parse(read->iso()), *read);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, PartialDateText,
    testing::Values(Known{"2019", date(2019, 1, 1), date(2019, 12, 31), "2019", "2019"},
                    Known{"2019-03", date(2019, 3, 1), date(2019, 3, 31), "2019-03", "Mar-2019"},
                    Known{"2020-02", date(2020, 2, 1), date(2020, 2, 29), "2020-02", "Feb-2020"},
                    Known{"Mar 2019", date(2019, 3, 1), date(2019, 3, 31), "2019-03", "Mar-2019"},
                    Known{"march 2019", date(2019, 3, 1), date(2019, 3, 31), "2019-03", "Mar-2019"},
                    Known{"September 2019", date(2019, 9, 1), date(2019, 9, 30), "2019-09", "Sep-2019"},
                    Known{"Sept 2019", date(2019, 9, 1), date(2019, 9, 30), "2019-09", "Sep-2019"},
                    Known{"2019-03-08", date(2019, 3, 8), date(2019, 3, 8), "2019-03-08", "08-Mar-2019"}));

TEST(PartialDate, RefusesWhatIsNoDate)
{
    for (const char* text : {"", "19", "2019-", "2019-3", "2019/03", "Mar", "Mar  ", "Mop 2019", "2019 Mar",
                             "Mar 19", "20x9", "12 Mar 2019"}) {
        ASSERT_FALSE(PartialDate::parse(text)) << text;
        EXPECT_EQ(PartialDate::parse(text).error(), DateError::WrongShape) << text;
    }
    for (const char* text : {"2019-13", "2019-02-30", "1700", "3019", "1700-01"}) {
        ASSERT_FALSE(PartialDate::parse(text)) << text;
        EXPECT_EQ(PartialDate::parse(text).error(), DateError::NoSuchDay) << text;
    }
}

TEST(PartialDate, IsComparedByItsFirstAndLastPossibleDay)
{
    EXPECT_EQ(compare(partial("2018"), partial("2019-03")), DateOrder::Before);
    EXPECT_EQ(compare(partial("2019-04"), partial("2019-03-31")), DateOrder::After);
    EXPECT_EQ(compare(partial("2019"), partial("2019-03-08")), DateOrder::Unknown);
    EXPECT_EQ(compare(partial("2019-03-08"), partial("2019-03-08")), DateOrder::Unknown);
    EXPECT_EQ(compare(partial("2019-03-08"), partial("2019-03-09")), DateOrder::Before);
}

RC_GTEST_PROP(PartialDateProperty, IsBeforeExactlyWhenTheOtherIsAfter, ())
{
    const auto draw = [] {
        const auto iso = toIsoDate(addDays(date(2018, 1, 1), *rc::gen::inRange(0, 1000)));
        return partial(iso.substr(0, *rc::gen::element<std::size_t>(4, 7, 10)));
    };
    const auto left = draw();
    const auto right = draw();
    RC_ASSERT((compare(left, right) == DateOrder::Before) == (compare(right, left) == DateOrder::After));
    RC_ASSERT(left.firstPossible() <= left.lastPossible());
}

} // namespace
} // namespace keywork
