#include "../session/desk.h"
#include "ui/client/details/details_presenter.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

// A record in the store, which the presenter reads and saves as the use cases would.
class DetailsPresenterTest : public testing::Test {
public:
    DetailsPresenterTest()
    {
        stored.details.phones = {
            {"07700 900111", "own", domain::SafeContact::Safe, domain::SafeContact::Safe}};
        QObject::connect(&presenter, &DetailsPresenter::versionsDiffer, &presenter,
                         [this](const TwoVersions& versions) { differing = versions; });
        QObject::connect(&presenter, &DetailsPresenter::wrong, &presenter,
                         [this](const DetailsProblems& problems) { wrong = problems; });
        QObject::connect(&presenter, &DetailsPresenter::choiceMissing, &presenter,
                         [this](const QString& field) { missing = field; });
        QObject::connect(&presenter, &DetailsPresenter::saved, &presenter, [this] { ++saved; });
        presenter.open();
    }

    void priyaSaves(const std::function<void(domain::ClientDetails&)>& change)
    {
        change(stored.details);
        ++stored.version;
    }

    DetailsTyped mine(const std::function<void(domain::ClientDetails&)>& change) const
    {
        auto details = begun;
        change(details);
        return typedFrom(details);
    }

    domain::Client stored = test::client();
    domain::ClientDetails begun = [] {
        auto details = test::client().details;
        details.phones = {{"07700 900111", "own", domain::SafeContact::Safe, domain::SafeContact::Safe}};
        return details;
    }();
    std::optional<app::Trouble> trouble; // of the next save
    std::optional<TwoVersions> differing;
    DetailsProblems wrong;
    QString missing;
    int saved = 0;
    DetailsPresenter presenter{
        {[this](const std::function<void(DetailsPresenter::Read)>& done) { done(stored); },
         [this](RowVersion seen, const domain::ClientDetails& details,
                const std::function<void(DetailsPresenter::Saved)>& done) {
             using Problem = app::Problem<app::ChangeDetailsRefusal>;
             if (const auto what = std::exchange(trouble, std::nullopt)) return done(refuse(Problem(*what)));
             if (seen != stored.version)
                 return done(refuse(Problem(
                     app::Stale{stored.version, "Priya Nair", test::moment("2026-09-08T09:40:00Z")})));
             stored.details = details;
             ++stored.version;
             done(stored);
         }},
        test::shippedPolicy(),
        test::today()};
};

TEST_F(DetailsPresenterTest, ReadsTheRecordOnceHoweverOftenItIsAskedTo)
{
    std::vector<std::function<void(DetailsPresenter::Read)>> readings;
    DetailsPresenter slow{
        {[&](std::function<void(DetailsPresenter::Read)> done) { readings.push_back(std::move(done)); }, {}},
        test::shippedPolicy(),
        test::today()};
    int opened = 0;
    QObject::connect(&slow, &DetailsPresenter::opened, &slow, [&] { ++opened; });
    slow.open();
    slow.open();
    ASSERT_EQ(readings.size(), 1u) << "a second one would write over what is typed meanwhile";
    readings.front()(DetailsPresenter::Read(refuse(app::Trouble::StoreBusy)));
    slow.open();
    ASSERT_EQ(readings.size(), 2u) << "after trouble it can be asked for again";
    readings.back()(stored);
    slow.open();
    EXPECT_EQ(readings.size(), 2u);
    EXPECT_EQ(opened, 1);
}

TEST_F(DetailsPresenterTest, SavesWhatNobodyElseChanged)
{
    presenter.submit(mine([](auto& d) { d.name.preferred = "Caz"; }));
    EXPECT_EQ(saved, 1);
    EXPECT_EQ(stored.details.name.preferred, "Caz");
}

TEST_F(DetailsPresenterTest, ShowsBothVersionsOfWhatDiffersAndOverwritesNothing)
{
    priyaSaves([](auto& d) {
        d.phones.front().number = "07700 900222";
        d.name.title = "Ms";
    });
    presenter.submit(mine([](auto& d) {
        d.phones.front().number = "07700 900333";
        d.gender = "woman";
    }));
    EXPECT_EQ(saved, 0);
    EXPECT_EQ(stored.details.phones.front().number, "07700 900222");
    ASSERT_TRUE(differing);
    EXPECT_EQ(differing->by, "Priya Nair");
    EXPECT_EQ(differing->when, "10:40 on 08-Sep-2026") << "by the clock of the service";
    QStringList ids;
    for (const auto& field : differing->fields) ids << field.id;
    EXPECT_EQ(ids, QStringList({"title", "gender", "phones"}));
    EXPECT_EQ(differing->fields[0].suggested, WhoseVersion::Theirs) << "only she changed it";
    EXPECT_EQ(differing->fields[1].suggested, WhoseVersion::Mine);
    EXPECT_EQ(differing->fields[2].suggested, std::nullopt);
    EXPECT_TRUE(differing->fields[2].mine.contains("07700 900333"));
    EXPECT_TRUE(differing->fields[2].theirs.contains("07700 900222"));
}

TEST_F(DetailsPresenterTest, SavesWhatWasChosenOnTopOfTheOtherVersion)
{
    priyaSaves([](auto& d) { d.phones.front().number = "07700 900222"; });
    presenter.submit(mine([](auto& d) {
        d.phones.front().number = "07700 900333";
        d.gender = "woman";
    }));
    presenter.submitChosen({{"gender", WhoseVersion::Mine}});
    EXPECT_EQ(missing, "phones");
    EXPECT_EQ(saved, 0);
    presenter.submitChosen({{"gender", WhoseVersion::Mine}, {"phones", WhoseVersion::Theirs}});
    EXPECT_EQ(saved, 1);
    EXPECT_EQ(stored.details.gender, "woman");
    EXPECT_EQ(stored.details.phones.front().number, "07700 900222");
}

TEST_F(DetailsPresenterTest, ComparesAgainWhenYetAnotherVersionIsThere)
{
    priyaSaves([](auto& d) { d.name.title = "Ms"; });
    presenter.submit(mine([](auto& d) { d.gender = "woman"; }));
    priyaSaves([](auto& d) { d.name.preferred = "Caz"; });
    presenter.submitChosen({{"gender", WhoseVersion::Mine}, {"title", WhoseVersion::Theirs}});
    EXPECT_EQ(saved, 0);
    ASSERT_EQ(differing->fields.size(), 2u);
    presenter.submitChosen({{"gender", WhoseVersion::Mine}, {"preferred", WhoseVersion::Theirs}});
    EXPECT_EQ(saved, 1);
    EXPECT_EQ(stored.details.name.title, "Ms") << "what was taken over before stays taken over";
    EXPECT_EQ(stored.details.name.preferred, "Caz");
    EXPECT_EQ(stored.details.gender, "woman");
}

TEST_F(DetailsPresenterTest, NeverOverwritesFromTheFormAfterTheVersionsWerePutAway)
{
    priyaSaves([](auto& d) { d.name.title = "Ms"; });
    const auto typed = mine([](auto& d) { d.gender = "woman"; });
    presenter.submit(typed);
    trouble = app::Trouble::StoreBusy;
    presenter.submitChosen({{"gender", WhoseVersion::Mine}, {"title", WhoseVersion::Theirs}});
    ASSERT_EQ(wrong.size(), 1u);
    EXPECT_TRUE(presenter.isComparing()) << "a save that failed leads back to where it was asked for";
    presenter.dropVersions();
    differing.reset();
    presenter.submit(typed);
    EXPECT_TRUE(differing);
    EXPECT_EQ(stored.details.name.title, "Ms");
    EXPECT_EQ(saved, 0);
}

TEST_F(DetailsPresenterTest, SavesWithoutAskingWhenBothWroteTheSame)
{
    priyaSaves([](auto& d) { d.gender = "woman"; });
    presenter.submit(mine([](auto& d) { d.gender = "woman"; }));
    EXPECT_EQ(saved, 1);
    EXPECT_FALSE(differing);
}

TEST_F(DetailsPresenterTest, LeadsWhatIsWrongToItsField)
{
    auto typed = mine([](auto&) {});
    typed.nhsNumber = "999";
    presenter.submit(typed);
    ASSERT_EQ(wrong.size(), 1u);
    EXPECT_EQ(wrong.front().fieldId, "nhsNumber");
}

} // namespace
} // namespace keywork::ui
