#include "app/episode/allocate.h"
#include "episode_fixture.h"
#include "support/mnemonics.h"
#include "support/window_audit.h"
#include "ui/client/record_page.h"
#include "ui/episode/episode_tab.h"
#include "ui/support/row_list.h"

#include <QTabBar>
#include <QToolButton>

namespace keywork::ui {
namespace {

class EpisodeTabTest : public test::OnAnEpisode {
public:
    RowList& list(const char* name)
    {
        const auto all = window.findChildren<RowList*>();
        for (RowList* one : all)
            if (one->accessibleName() == QLatin1String(name)) return *one;
        throw std::runtime_error(std::string("no list ") + name);
    }

    RecordPage& open(domain::ClientId client, std::optional<domain::DueItem> toDo = {},
                     QSize size = {1158, 740})
    {
        auto* record = makeRecordPage(context(), client);
        record->arriveAt({TabName::Episode, std::move(toDo)});
        put(record, size);
        settle();
        settle();
        return *record;
    }

    QStringList buttonsBesideTabs()
    {
        QStringList names;
        for (const char* name :
             {"Decide referral", "Start treatment", "Change phase", "Close episode", "Open episode"}) {
            const auto all = window.findChildren<QPushButton*>();
            for (const auto* button : all)
                if (button->isVisible() && button->accessibleName() == QLatin1String(name)) names << name;
        }
        return names;
    }

    static domain::DueItem item(domain::ClientId client, domain::DueKind kind, domain::DueAction action,
                                domain::Fact fact = {})
    {
        return {kind, client, {test::today(), test::today(), {}}, action, fact};
    }
};

TEST_F(EpisodeTabTest, ShowsWhatTheReadingHas)
{
    const auto client = anyone();
    const auto read = page(client);
    open(client);
    EXPECT_EQ(list("Phases").rows().size(), read.phases.size());
    EXPECT_EQ(list("Layers").rows().size(), read.layers.size());
    EXPECT_EQ(list("In the client's words").rows().size(), read.wishes.size());
    EXPECT_EQ(list("Allocations").rows().size(), read.allocations.size());
    EXPECT_EQ(list("Interventions").rows().size(), read.interventions.size());
    EXPECT_EQ(list("Appointments").rows().size(), read.appointments.size());
    EXPECT_EQ(list("At the start").rows().size(), read.episode->start.substances.size());
    EXPECT_EQ(list("How things stood at the start").rows().size(), 7U);
    EXPECT_FALSE(read.appointments.empty());
}

TEST_F(EpisodeTabTest, OffersBesideTheTabsWhatComesNext)
{
    open(referred());
    EXPECT_EQ(buttonsBesideTabs(), QStringList{"Decide referral"});
}

TEST_F(EpisodeTabTest, OpensTheFormOfTheDueItemOnceItIsRead)
{
    const auto client = referred();
    open(client, item(client, domain::DueKind::ReferralDecision, domain::DueAction::DecideReferral));
    EXPECT_NE(dialogCalled("decideReferral"), nullptr);
}

TEST_F(EpisodeTabTest, OpensTheAttemptThatFollowsAMissedAppointment)
{
    const auto missed = appointmentToday({test::today(), TimeOfDay::fromMinutes(0)});
    EXPECT_TRUE(write([missed](app::Workspace& workspace) {
        return app::resolveAppointment(workspace, missed.id, missed.version,
                                       domain::AppointmentOutcome::DidNotAttend, {});
    }));
    open(missed.client,
         item(missed.client, domain::DueKind::ReEngagementAttempt, domain::DueAction::RecordAttempt,
              {domain::FactKind::Appointment, missed.id.number(), test::today()}));
    EXPECT_NE(dialogCalled("recordAttempt"), nullptr);
}

TEST_F(EpisodeTabTest, ShowsWhatWasSavedInAFormAndOffersTheNextStep)
{
    core = signIn("teamlead"); // who may close it, too
    const auto client = accepted();
    open(client, item(client, domain::DueKind::TreatmentNotStarted, domain::DueAction::StartTreatment));
    EXPECT_TRUE(list("Phases").rows().empty());
    agree(dialog("startTreatment"));
    settle();
    EXPECT_EQ(list("Phases").rows().size(), 1U);
    EXPECT_EQ(buttonsBesideTabs(), (QStringList{"Change phase", "Close episode"}));
}

TEST_F(EpisodeTabTest, MayBeGoneWhenAFormThatItOpenedHasSaved)
{
    const auto client = accepted();
    auto* record =
        &open(client, item(client, domain::DueKind::TreatmentNotStarted, domain::DueAction::StartTreatment));
    QDialog& form = dialog("startTreatment");
    delete record;
    agree(form);
    EXPECT_TRUE(page(client).episode->startedOn());
    EXPECT_EQ(navigator.said.back(), "Treatment started 08-Sep-2026.");
}

TEST_F(EpisodeTabTest, EndsNoAnswerOfTheStartInAnEllipsis)
{
    open(anyone());
    auto& answers = list("How things stood at the start");
    EXPECT_FALSE(answers.isCramped());
    EXPECT_GT(answers.height(), 7 * theme.height(Height::Row)) << "the answer stands below its question";
}

TEST_F(EpisodeTabTest, LeadsWithEachLetterToOnePlace)
{
    for (const auto client : {anyone(), referred()}) {
        RecordPage& record = open(client);
        EXPECT_EQ(test::doubledMnemonics(record, test::lettersOfTheRail), QStringList());
        delete &record;
    }
}

TEST_F(EpisodeTabTest, LeadsToTheTransferThatWaits)
{
    const auto me = core->user().id;
    core = signIn("teamlead");
    const auto client = inTreatment();
    const auto episode = page(client).episode->id;
    for (const auto staff : {core->user().id, me}) {
        EXPECT_TRUE(write([=](app::Workspace& workspace) {
            return app::allocate(workspace, episode, staff, domain::AllocationRole::Keyworker, test::today());
        }));
    }
    core = signIn();
    const auto rows = page(client).allocations;
    const auto waiting = std::find_if(rows.begin(), rows.end(), [](const app::AllocationRow& row) {
        return row.mine && row.allocation.isWaiting();
    });
    ASSERT_NE(waiting, rows.end());
    RecordPage& record = open(client);
    record.arriveAt({TabName::Episode,
                     item(client, domain::DueKind::TransferWaiting, domain::DueAction::AcceptTransfer,
                          {domain::FactKind::Allocation, waiting->allocation.id.number(), test::today()})});
    settle();
    EXPECT_TRUE(list("Allocations").hasFocus());
    EXPECT_EQ(
        list("Allocations").rows().at(static_cast<std::size_t>(list("Allocations").currentRow())).action,
        "Accept");
}

TEST_F(EpisodeTabTest, ReadsARowWholeThatHasNoAction)
{
    open(anyone());
    list("At the start").setFocus();
    QTest::keyClick(&list("At the start"), Qt::Key_Return);
    ASSERT_EQ(prompter.told.size(), 1);
    EXPECT_TRUE(prompter.told.front().startsWith("Main substance: "));
}

TEST_F(EpisodeTabTest, OffersToOpenAnEpisodeWhereThereIsNone)
{
    const auto known = test::client(1, "Rhys", "Thomas", test::day("1981-06-28")).details;
    const auto id =
        write([known](app::Workspace& workspace) { return app::registerClient(workspace, known); })
            .value()
            .id;
    open(id);
    EXPECT_EQ(buttonsBesideTabs(), QStringList{"Open episode"});
    EXPECT_FALSE(list("Phases").isVisible());
}

struct Screen {
    QSize size;
    int percent;
    int rail;
};

class EpisodeScreens : public EpisodeTabTest, public testing::WithParamInterface<Screen> {};

TEST_P(EpisodeScreens, AreNamedLargeEnoughAndNotClipped)
{
    const auto& [size, percent, rail] = GetParam();
    look(PaletteChoice::Light, percent);
    open(anyone(), {}, {size.width() - rail, size.height() - 40});
    auto* tab = window.findChild<EpisodeTab*>();
    EXPECT_EQ(test::faultsOf(*tab), QStringList());
    EXPECT_FALSE(window.findChild<QTabBar*>()->findChild<QToolButton*>()->isVisible());
}

INSTANTIATE_TEST_SUITE_P(Screens, EpisodeScreens,
                         testing::Values(Screen{{1366, 768}, 100, 208}, Screen{{1366, 768}, 150, 312},
                                         Screen{{1920, 1080}, 200, 416}));

} // namespace
} // namespace keywork::ui
