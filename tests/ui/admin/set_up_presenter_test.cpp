#include "ui/admin/set_up_presenter.h"

#include "policy/load_policy.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

class SetUpPresenterTest : public testing::Test {
public:
    // To the end of the second step.
    void toSheet(const std::vector<NewPerson>& others = {})
    {
        presenter.setService("Harbour Lights Recovery Service", folder);
        presenter.setPeople(amira, password, password, others);
    }
    QString groupAsked() const
    {
        return state.recoveryKey.section('-', state.groupAsked - 1, state.groupAsked - 1);
    }

    test::TemporaryFolder parent;
    QString folder = QString::fromStdString((parent / "harbour").string());
    NewPerson amira{"Amira Khan", "a.khan", domain::Role::TeamLead};
    QString password = "three herons at dawn";
    SetUpState state;
    std::filesystem::path madeAt;
    std::optional<app::NewService> asked;
    std::function<void(SetUpPresenter::Made)> answer;
    SetUpPresenter presenter{
        folder,
        std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy{}).value()),
        {[this](std::filesystem::path path, app::NewService service, auto done) {
             madeAt = std::move(path);
             asked = std::move(service);
             answer = std::move(done);
         },
         [this] { return madeKey; }, [] { return std::string("26GY-AWPM-QNWH-WSW4"); }},
        [this](const SetUpState& shown) { state = shown; }};
    QString madeKey = QString::fromStdString(app::newRecoveryKey());
};

TEST_F(SetUpPresenterTest, AsksForTheServicesNameAndAPlaceThatIsFree)
{
    presenter.setService(" ", folder);
    EXPECT_EQ(state.problems.front().fieldId, "serviceName");
    presenter.setService("Harbour Lights", "harbour.keywork");
    EXPECT_EQ(state.problems.front().fieldId, "folder");
    presenter.setService("Harbour Lights", folder);
    EXPECT_EQ(state.step, SetUpStep::People);
    EXPECT_TRUE(state.folder.endsWith(".keywork"));
}

TEST_F(SetUpPresenterTest, NamesTheFieldOfTheSecondStepThatIsWrong)
{
    presenter.setService("Harbour Lights", folder);
    presenter.setPeople({"", "a.khan", {}}, password, password, {});
    EXPECT_EQ(state.problems.front().fieldId, "adminName");
    presenter.setPeople({"Amira Khan", "a khan", {}}, password, password, {});
    EXPECT_EQ(state.problems.front().fieldId, "adminAccount");
    presenter.setPeople(amira, "AmiraKhan2026", "AmiraKhan2026", {});
    EXPECT_EQ(state.problems.front().fieldId, "adminPassword");
    presenter.setPeople(amira, password, "three herons at dusk", {});
    EXPECT_EQ(state.problems.front().fieldId, "adminPassword");
    presenter.setPeople(amira, password, password, {{"Sam Okafor", "sam"}, {"Sam Ode", "sam"}});
    EXPECT_EQ(state.problems.front().fieldId, "personAccount2");
    presenter.setPeople(amira, password, password, {{"", "sam"}});
    EXPECT_EQ(state.problems.front().fieldId, "personName1");
    EXPECT_EQ(state.step, SetUpStep::People);
    EXPECT_FALSE(asked);
}

TEST_F(SetUpPresenterTest, MakesTheStoreOnlyWhenTheSheetIsOnPaper)
{
    toSheet();
    EXPECT_EQ(state.step, SetUpStep::Sheet);
    EXPECT_EQ(state.recoveryKey, madeKey);
    presenter.finish("1234567");
    EXPECT_EQ(state.problems.front().fieldId, "group");
    EXPECT_FALSE(asked);
    presenter.finish(" " + groupAsked().toLower());
    ASSERT_TRUE(asked);
    EXPECT_TRUE(state.isBusy);
    EXPECT_EQ(madeAt.filename(), "harbour.keywork");
    EXPECT_EQ(asked->recoveryKey, madeKey.toStdString());
    EXPECT_EQ(asked->roles, (std::vector{domain::Role::Administrator, domain::Role::TeamLead}));
    answer(Done{});
    EXPECT_EQ(state.step, SetUpStep::Done);
    EXPECT_TRUE(presenter.sheet().contains(madeKey.left(31)));
}

TEST_F(SetUpPresenterTest, KeepsTheKeyWhenSomebodyGoesBackSoThatThePaperStaysTrue)
{
    toSheet();
    const QString before = state.recoveryKey;
    madeKey = "another";
    presenter.back();
    EXPECT_EQ(state.step, SetUpStep::People);
    presenter.setPeople(amira, password, password, {});
    EXPECT_EQ(state.recoveryKey, before);
}

TEST_F(SetUpPresenterTest, GivesEachOfTheOthersAFirstPasswordToPrint)
{
    toSheet({{"Sam Okafor", "Sam.O", domain::Role::Keyworker}});
    presenter.finish(groupAsked());
    ASSERT_TRUE(asked);
    answer(Done{});
    ASSERT_EQ(state.firstPasswords.size(), 1u);
    EXPECT_EQ(state.firstPasswords.front().account, "sam.o");
    EXPECT_TRUE(presenter.slips().contains("26GY-AWPM-QNWH-WSW4"));
    EXPECT_FALSE(presenter.slips().contains(password));
}

TEST_F(SetUpPresenterTest, SaysWhyNoStoreCameOfItAndLetsItBeTriedAgain)
{
    toSheet();
    presenter.finish(groupAsked());
    answer(refuse(app::MakeServiceRefusal(app::PlaceRefusal::NoPermission)));
    EXPECT_FALSE(state.isBusy);
    EXPECT_EQ(state.step, SetUpStep::Sheet);
    EXPECT_EQ(state.problems.front().fieldId, "folder");
}

} // namespace
} // namespace keywork::ui
