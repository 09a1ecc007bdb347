#include "app/episode/allocate.h"
#include "episode_fixture.h"
#include "support/window_audit.h"
#include "ui/episode/allocation_dialogs.h"

#include <QRegularExpression>

namespace keywork::ui {
namespace {

using domain::AllocationRole;

class AllocationDialogTest : public test::OnAnEpisode {
public:
    AllocationDialogTest()
    {
        core = signIn("keyworker");
        keyworker = core->user().id;
        core = signIn("teamlead");
        show(window, {1366, 768});
        client = inTreatment();
    }

    QDialog& openAllocation()
    {
        allocateClient(context(), window, page(client), countDone);
        return dialog("allocateClient");
    }

    void pick(QDialog& form, domain::StaffId colleague)
    {
        choose(form, "colleague", std::to_string(colleague.number()).c_str());
    }

    // Somebody other than the account of the tests.
    domain::StaffId another()
    {
        const auto all = read([](app::Workspace& workspace) {
                             return app::colleagues(workspace, AllocationRole::Keyworker);
                         }).value();
        for (const auto& colleague : all) {
            if (colleague.id != keyworker && colleague.id != core->user().id) return colleague.id;
        }
        throw std::runtime_error("nobody else works here");
    }

    domain::AllocationId allocate(domain::StaffId staff)
    {
        const auto id = page(client).episode->id;
        return write([=](app::Workspace& workspace) {
                   return app::allocate(workspace, id, staff, AllocationRole::Keyworker, test::today());
               })
            .value();
    }

    app::AllocationRow rowOf(domain::StaffId staff)
    {
        for (const auto& row : page(client).allocations) {
            if (row.allocation.staff == staff) return row;
        }
        throw std::runtime_error("not allocated");
    }

    domain::StaffId keyworker{0};
    domain::ClientId client{0};
};

TEST_F(AllocationDialogTest, NamesEachColleagueWithTheirCaseloadAndAllocatesTheFirstAtOnce)
{
    QDialog& form = openAllocation();
    auto& colleagues = in<QComboBox>(form, "colleague");
    ASSERT_GT(colleagues.count(), 1);
    EXPECT_TRUE(colleagues.itemText(0).contains(QRegularExpression("^.+, \\d+ clients?$")))
        << colleagues.itemText(0).toStdString();
    agree(form);
    EXPECT_EQ(errorAt(form, "colleague"), "Choose the colleague.");
    pick(form, keyworker);
    EXPECT_FALSE(in<QLabel>(form, "transfer").isVisible());
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_FALSE(rowOf(keyworker).allocation.isWaiting());
}

TEST_F(AllocationDialogTest, OffersCliniciansAsPrescribers)
{
    QDialog& form = openAllocation();
    auto& colleagues = in<QComboBox>(form, "colleague");
    const int keyworkers = colleagues.count();
    choose(form, "role", "prescriber");
    settle();
    EXPECT_LT(colleagues.count(), keyworkers);
    EXPECT_GT(colleagues.count(), 0);
}

TEST_F(AllocationDialogTest, SaysThatATransferWaitsForTheColleague)
{
    allocate(another());
    QDialog& form = openAllocation();
    pick(form, keyworker);
    EXPECT_TRUE(in<QLabel>(form, "transfer").isVisible());
    EXPECT_TRUE(in<QLabel>(form, "transfer").text().contains("has to accept first."));
    agree(form);
    EXPECT_TRUE(navigator.said.back().startsWith("Transfer recorded. It waits for"));
    EXPECT_TRUE(rowOf(keyworker).allocation.isWaiting());
}

TEST_F(AllocationDialogTest, LeadsToTheColleagueWhoWorksWithThemAlready)
{
    allocate(keyworker);
    QDialog& form = openAllocation();
    pick(form, keyworker);
    agree(form);
    EXPECT_TRUE(errorAt(form, "colleague").startsWith("This colleague works with the client"));
    EXPECT_EQ(done, 0);
}

TEST_F(AllocationDialogTest, TheColleagueAcceptsATransfer)
{
    allocate(another());
    const auto transfer = allocate(keyworker);
    core = signIn("keyworker");
    acceptAllocation(context(), window, transfer, countDone);
    QDialog& form = dialog("acceptAllocation");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(rowOf(keyworker).allocation.acceptedOn, test::today());
}

TEST_F(AllocationDialogTest, TheColleagueGivesATransferBack)
{
    allocate(another());
    const auto transfer = allocate(keyworker);
    core = signIn("keyworker");
    returnAllocation(context(), window, transfer, countDone);
    QDialog& form = dialog("returnAllocation");
    in<QTextEdit>(form, "note").setPlainText("No room before October.");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(rowOf(keyworker).allocation.acceptedOn, std::nullopt);
    EXPECT_EQ(rowOf(keyworker).allocation.to, test::today());
}

TEST_F(AllocationDialogTest, NobodyElseAcceptsIt)
{
    allocate(another());
    const auto transfer = allocate(keyworker);
    acceptAllocation(context(), window, transfer, countDone);
    agree(dialog("acceptAllocation"));
    EXPECT_EQ(done, 0);
    EXPECT_TRUE(dialog("acceptAllocation").isVisible());
    EXPECT_TRUE(rowOf(keyworker).allocation.isWaiting());
}

TEST_F(AllocationDialogTest, EveryFormFitsTheSmallestWindowWithLargeText)
{
    allocate(another());
    const auto transfer = allocate(keyworker);
    look(PaletteChoice::Light, 150);
    QDialog& form = openAllocation();
    pick(form, core->user().id);
    agree(form);
    QDialog& again = openAllocation();
    EXPECT_EQ(test::faultsOf(again), QStringList());
    again.reject();
    returnAllocation(context(), window, transfer, {});
    EXPECT_EQ(test::faultsOf(dialog("returnAllocation")), QStringList());
    dialog("returnAllocation").reject();
    acceptAllocation(context(), window, transfer, {});
    EXPECT_EQ(test::faultsOf(dialog("acceptAllocation")), QStringList());
}

} // namespace
} // namespace keywork::ui
