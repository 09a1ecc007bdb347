#include "people.h"
#include "support/themed.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/page_area.h"
#include "ui/support/prompter.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

struct NobodyAsked : Prompter {
    void ask(QWidget&, const Question&, std::function<void()>) override {}
    void askReason(QWidget&, const ReasonRequest&, std::function<void(QString)>) override {}
    void chooseFile(QWidget&, const FileRequest&, std::function<void(QString)>) override {}
    void tell(QWidget&, const Message&) override {}
};

// A page with one field, which may ask to stay.
template <class Base>
class OneField : public Base {
public:
    template <class... Args>
    explicit OneField(Args&&... args) : Base(std::forward<Args>(args)...)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(field = new QLineEdit);
    }

    void refresh() override { ++refreshed; }
    void leave(const std::function<void()>& go) override
    {
        if (stays) letGo = go;
        else go();
    }

    QLineEdit* field = nullptr;
    int refreshed = 0;
    bool stays = false;
    std::function<void()> letGo;
};

using FieldPage = OneField<Page>;

class FieldRecord : public OneField<RecordPage> {
public:
    using OneField<RecordPage>::OneField;
    void arriveAt(const RecordPlace& place) override { tab = place.tab; }
    TabName tab = TabName::Summary;
};

class PageAreaTest : public test::Themed {
public:
    PageAreaTest() { show(window, {600, 400}); }

    Places places()
    {
        Places places;
        places.today = [this](const PageContext&) { return today = new FieldPage("Today"); };
        places.clients = [](const PageContext&) { return new FieldPage("Clients"); };
        places.session = [this](const PageContext&, const app::FormStart&) {
            return form = new FieldPage("Record session");
        };
        places.record = [this](const PageContext&, domain::ClientId client) {
            return record = new FieldRecord("Client", client);
        };
        return places;
    }

    void openRecord(const app::Identity& who)
    {
        area->openClient(who.id);
        emit record->identityRead(who);
    }

    std::vector<std::int64_t> openIds() const
    {
        std::vector<std::int64_t> ids;
        for (const app::Identity& who : area->openRecords()) ids.push_back(who.id.number());
        return ids;
    }

    QWidget window;
    NobodyAsked prompter;
    ActionRegistry actions{theme, window};
    Core core{Visit{.user = test::staff(), .folder = {}, .clock = {}, .policy = {}, .window = {}},
              [] { return std::unique_ptr<app::Workspace>(); },
              [] { return std::unique_ptr<app::Workspace>(); }};
    FieldPage* today = nullptr;
    FieldRecord* record = nullptr;
    FieldPage* form = nullptr;
    PageArea* area = [this] {
        auto* column = new QVBoxLayout(&window);
        auto* made = new PageArea(theme, core, actions, prompter, places());
        column->addWidget(made);
        return made;
    }();
};

TEST_F(PageAreaTest, ReadsAPageOnEachArrivalAndGivesItTheFocus)
{
    area->showToday();
    EXPECT_EQ(today->refreshed, 1);
    EXPECT_TRUE(today->field->hasFocus());
    area->showClients();
    area->showToday();
    EXPECT_EQ(today->refreshed, 2);
}

TEST_F(PageAreaTest, WaitsUntilThePageInViewLetsGo)
{
    area->showToday();
    today->stays = true;
    area->showClients();
    EXPECT_EQ(area->current(), today);
    today->letGo();
    EXPECT_EQ(area->current()->title(), "Clients");
}

TEST_F(PageAreaTest, GoesWhereThePersonWantedLast)
{
    area->showToday();
    today->stays = true;
    area->showClients();
    const auto first = today->letGo;
    area->openClient(test::carys().id);
    today->letGo();
    first();
    EXPECT_EQ(area->current(), record);
}

TEST_F(PageAreaTest, TakesAFormAwayWhenItIsLeftAndGoesBackWhenItIsClosed)
{
    area->showToday();
    area->recordSession({test::carys().id, {}, {}});
    const QPointer<FieldPage> first(form);
    area->close(*form);
    EXPECT_EQ(area->current(), today);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(first.isNull());
}

TEST_F(PageAreaTest, KeepsThreeRecordsAndLetsTheFirstGo)
{
    area->showToday();
    for (const auto& who : {test::carys(), test::carl(), test::piotr()}) openRecord(who);
    EXPECT_EQ(openIds(), (std::vector<std::int64_t>{1, 2, 3}));
    openRecord(test::identity(4, "Rowe", "Stephen", date(1977, 3, 17)));
    EXPECT_EQ(openIds(), (std::vector<std::int64_t>{2, 3, 4}));
    EXPECT_EQ(area->recentPeople().front().id.number(), 4);
    EXPECT_EQ(area->recentPeople().size(), 4u);
}

TEST_F(PageAreaTest, GoesRoundTheOpenRecords)
{
    area->showToday();
    for (const auto& who : {test::carys(), test::carl()}) openRecord(who);
    area->showNextRecord();
    EXPECT_EQ(qobject_cast<RecordPage*>(area->current())->client(), test::carys().id);
    area->showNextRecord();
    EXPECT_EQ(qobject_cast<RecordPage*>(area->current())->client(), test::carl().id);
}

TEST_F(PageAreaTest, OpensARecordBesideWithoutGoingToIt)
{
    area->showToday();
    area->openBeside(test::carys().id);
    emit record->identityRead(test::carys());
    EXPECT_EQ(area->current(), today);
    EXPECT_EQ(record->refreshed, 1);
    EXPECT_EQ(openIds(), (std::vector<std::int64_t>{1}));
}

TEST_F(PageAreaTest, ArrivesAtTheTabAskedForInARecordThatIsInView)
{
    area->openClient(test::carys().id);
    FieldRecord* shown = record;
    area->openClient(test::carys().id, {TabName::Episode, {}});
    EXPECT_EQ(record, shown);
    EXPECT_EQ(shown->tab, TabName::Episode);
}

TEST_F(PageAreaTest, PassesOnWhatIsSaidAndCounted)
{
    QSignalSpy counted(area, &PageArea::countChanged);
    area->showToday();
    emit today->countChanged(11);
    ASSERT_EQ(counted.size(), 1);
    EXPECT_EQ(counted.front().at(0).toString(), "Today");
    EXPECT_EQ(counted.front().at(1).toInt(), 11);
}

} // namespace
} // namespace keywork::ui
