#include "support/builders.h"
#include "ui/client/registration/registration_presenter.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

class RegistrationPresenterTest : public testing::Test {
public:
    RegistrationPresenterTest()
    {
        QObject::connect(&presenter, &RegistrationPresenter::wrong, &presenter,
                         [this](const DetailsProblems& problems) { wrong = problems; });
        QObject::connect(&presenter, &RegistrationPresenter::sureWanted, &presenter,
                         [this](const Duplicates& rows) { sure = rows; });
        QObject::connect(&presenter, &RegistrationPresenter::registered, &presenter,
                         [this](const app::Registered& done) { registered = done.ref.text(); });
    }

    static DetailsTyped carys() { return typedFrom(test::client().details); }
    static app::DuplicateRow like(std::int64_t id, domain::Likeness likeness)
    {
        const auto client = test::client(id, "Carys", "Marsh", date(1988, 5, 14));
        return {client.id, client.ref, client.details.name, client.details.born, likeness, "Sam Okafor"};
    }

    Duplicates known;
    std::vector<domain::ClientDetails> saves;
    RegistrationPresenter::Saved outcome = app::Registered{domain::ClientId{9}, test::clientRef("KW-0420")};
    std::function<void()> beforeAnswer = [] {};

    DetailsProblems wrong;
    Duplicates sure;
    std::string registered;
    RegistrationPresenter presenter{
        {[this](const domain::NewPerson&, const std::function<void(DuplicatesFound)>& done) {
             beforeAnswer();
             done(known);
         },
         [this](const domain::ClientDetails& details,
                const std::function<void(RegistrationPresenter::Saved)>& done) {
             saves.push_back(details);
             done(outcome);
         }},
        test::today()};
};

TEST_F(RegistrationPresenterTest, RegistersSomebodyWhomNobodyIsLike)
{
    presenter.submit(carys());
    EXPECT_EQ(registered, "KW-0420");
    EXPECT_TRUE(presenter.isDone());
    presenter.submit(carys());
    EXPECT_EQ(saves.size(), 1u) << "registered twice";
}

TEST_F(RegistrationPresenterTest, AsksWhetherSomebodyVeryLikelyIsSomebodyElse)
{
    known = {like(1, domain::Likeness::AliasAndBirth), like(2, domain::Likeness::SameName)};
    presenter.submit(carys());
    EXPECT_TRUE(saves.empty());
    ASSERT_EQ(sure.size(), 1u) << "one whose birth is not alike is shown, and not asked about";
    presenter.sayDifferent(carys(), sure);
    EXPECT_EQ(registered, "KW-0420");
}

TEST_F(RegistrationPresenterTest, AsksAgainWhenSomebodyElseTurnsUp)
{
    known = {like(1, domain::Likeness::AliasAndBirth)};
    presenter.submit(carys());
    known.push_back(like(2, domain::Likeness::SameNameAndBirth));
    presenter.sayDifferent(carys(), sure);
    EXPECT_TRUE(saves.empty());
    ASSERT_EQ(sure.size(), 1u);
    EXPECT_EQ(sure.front().id, domain::ClientId{2});
}

TEST_F(RegistrationPresenterTest, AsksNobodyAboutWhatCannotBeSaved)
{
    auto typed = carys();
    typed.born = "30/2/88";
    presenter.submit(typed);
    ASSERT_EQ(wrong.size(), 1u);
    EXPECT_EQ(wrong.front().fieldId, "born");
    EXPECT_TRUE(saves.empty());
}

TEST_F(RegistrationPresenterTest, SavesNothingOfATextThatWasTypedOnWhileItWasChecked)
{
    auto later = carys();
    later.details.name.family = "Marshall";
    beforeAnswer = [&] { presenter.edited(later); };
    presenter.submit(carys());
    EXPECT_TRUE(saves.empty());
    beforeAnswer = [] {};
    presenter.submit(later);
    ASSERT_EQ(saves.size(), 1u);
    EXPECT_EQ(saves.front().name.family, "Marshall");
}

// The answers come when the test says so, as from a store that is busy.
class LastCheckTest : public RegistrationPresenterTest {
public:
    LastCheckTest()
    {
        QObject::connect(&slow, &RegistrationPresenter::typedOn, &slow, [this] { ++typedOn; });
        QObject::connect(&slow, &RegistrationPresenter::duplicatesFound, &slow,
                         [this](const Duplicates& rows) { shown = rows; });
    }

    std::vector<std::function<void(DuplicatesFound)>> asked;
    int typedOn = 0;
    Duplicates shown;
    RegistrationPresenter slow{
        {[this](const domain::NewPerson&, std::function<void(DuplicatesFound)> done) {
             asked.push_back(std::move(done));
         },
         [this](const domain::ClientDetails& details,
                const std::function<void(RegistrationPresenter::Saved)>&) { saves.push_back(details); }},
        test::today()};
};

TEST_F(LastCheckTest, IsCalledOffByALetterAndSaysSo)
{
    slow.submit(carys());
    EXPECT_TRUE(slow.isChecking());
    slow.edited(carys());
    EXPECT_FALSE(slow.isChecking());
    EXPECT_EQ(typedOn, 1);
    asked.front()(Duplicates{});
    EXPECT_TRUE(saves.empty());
    slow.submit(carys());
    asked.back()(Duplicates{});
    EXPECT_EQ(saves.size(), 1u);
    EXPECT_EQ(typedOn, 1) << "nothing was typed during the second check";
}

TEST_F(LastCheckTest, RegistersNobodyOnceItIsCalledOffAndGoesOnShowingWhoIsAlike)
{
    slow.submit(carys());
    slow.callOff(carys());
    EXPECT_FALSE(slow.isChecking());
    asked.front()(Duplicates{});
    EXPECT_TRUE(saves.empty());
    asked.back()(Duplicates{like(1, domain::Likeness::SameName)});
    EXPECT_EQ(shown.size(), 1u);
    EXPECT_TRUE(saves.empty());
}

TEST_F(LastCheckTest, CannotBeCalledOffOnceItIsBeingSaved)
{
    slow.submit(carys());
    asked.front()(Duplicates{});
    slow.callOff(carys());
    EXPECT_TRUE(slow.isSaving());
    EXPECT_EQ(asked.size(), 1u);
}

TEST_F(RegistrationPresenterTest, CanTryAgainAfterTheStoreFailed)
{
    outcome = refuse(app::Problem<app::RegisterRefusal>(app::Trouble::StoreFailed));
    presenter.submit(carys());
    ASSERT_EQ(wrong.size(), 1u);
    EXPECT_TRUE(wrong.front().sentence.contains("Nothing was changed"));
    EXPECT_TRUE(registered.empty());
    outcome = app::Registered{domain::ClientId{9}, test::clientRef("KW-0420")};
    presenter.submit(carys());
    EXPECT_EQ(registered, "KW-0420");
}

TEST_F(RegistrationPresenterTest, LeadsATakenNhsNumberToItsField)
{
    outcome = refuse(app::Problem<app::RegisterRefusal>(app::RegisterRefusal::NhsNumberTaken));
    presenter.submit(carys());
    ASSERT_EQ(wrong.size(), 1u);
    EXPECT_EQ(wrong.front().fieldId, "nhsNumber");
}

} // namespace
} // namespace keywork::ui
