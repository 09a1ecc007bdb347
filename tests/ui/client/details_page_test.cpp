#include "ui/client/details/details_page.h"

#include "client_page_fixture.h"

namespace keywork::ui {
namespace {

class DetailsPageTest : public test::OnClientPage {
public:
    DetailsPageTest()
    {
        auto details = carys();
        details.phones = {{"07700 900111", "own", domain::SafeContact::Safe, domain::SafeContact::Safe}};
        client = registered(details);
        open(makeDetailsPage(contextWith(prompter), *client));
    }

    // Somebody else saves meanwhile.
    void otherSaves(const std::function<void(domain::ClientDetails&)>& change)
    {
        auto record = details(*client);
        change(record.details);
        const auto saved = write([record](app::Workspace& workspace) {
            return app::changeDetails(workspace, record.id, record.version, record.details);
        });
        ASSERT_TRUE(saved);
    }

    void save()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }

    void retype(const char* field, const QString& text)
    {
        the<QLineEdit>(field).selectAll();
        type(field, text);
    }

    std::optional<domain::ClientId> client;
};

TEST_F(DetailsPageTest, ShowsTheRecordAndSavesWhatWasChanged)
{
    EXPECT_EQ(the<QLineEdit>("family").text(), "Marsh");
    EXPECT_EQ(the<QTextEdit>("aliases").toPlainText(), "Caz Jones");
    EXPECT_EQ(the<QLineEdit>("phoneNumber1").text(), "07700 900111");
    type("preferred", "Caz");
    save();
    EXPECT_EQ(ways.closed, 1);
    EXPECT_EQ(ways.said.back(), "Details saved.");
    EXPECT_EQ(details(*client).details.name.preferred, "Caz");
}

TEST_F(DetailsPageTest, ShowsBothVersionsOfAStaleSaveAndThenSavesWhatWasChosen)
{
    otherSaves([](auto& d) {
        d.phones.front().number = "07700 900222";
        d.name.title = "Ms";
    });
    retype("phoneNumber1", "07700 900333");
    type("gender", "woman");
    save();
    EXPECT_EQ(ways.closed, 0);
    EXPECT_EQ(details(*client).details.phones.front().number, "07700 900222") << "overwritten";
    EXPECT_TRUE(words().contains("Sam Okafor saved this at")) << words().toStdString();
    EXPECT_TRUE(the<QLabel>("phonesMine").accessibleName().startsWith("Telephones, mine: 07700 900333"));
    EXPECT_TRUE(the<QLabel>("phonesTheirs").accessibleName().contains(": 07700 900222"));
    EXPECT_EQ(page->findChild<QLabel*>("familyMine"), nullptr) << "only what differs is shown";
    EXPECT_EQ(test::faultsOf(window), QStringList());

    save();
    EXPECT_EQ(ways.closed, 0) << "the telephones were not chosen yet";
    auto& choice = the("phonesChoice");
    choice.findChildren<QAbstractButton*>().back()->click(); // theirs
    save();
    EXPECT_EQ(ways.closed, 1);
    const auto saved = details(*client).details;
    EXPECT_EQ(saved.phones.front().number, "07700 900222");
    EXPECT_EQ(saved.gender, "woman");
    EXPECT_EQ(saved.name.title, "Ms");
}

TEST_F(DetailsPageTest, KeepsAllMineOrTakesAllTheirsInOneGo)
{
    otherSaves([](auto& d) { d.name.title = "Ms"; });
    retype("phoneNumber1", "07700 900333");
    save();
    the<QAbstractButton>("allMine").click();
    save();
    EXPECT_EQ(ways.closed, 1);
    EXPECT_EQ(details(*client).details.name.title, "");
    EXPECT_EQ(details(*client).details.phones.front().number, "07700 900333");
}

TEST_F(DetailsPageTest, TakesNothingWhileItSavesAndThenGoesOnWhereItWas)
{
    otherSaves([](auto& d) { d.name.title = "Ms"; });
    type("gender", "woman");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(the("gender").isEnabled());
    settle();
    settle();
    EXPECT_TRUE(the("versions").isEnabled());
    EXPECT_TRUE(the("gender").isEnabled());
}

TEST_F(DetailsPageTest, ForgetsWhyItCouldNotBeReadOnceItIs)
{
    const domain::ClientId next{client->number() + 1};
    open(makeDetailsPage(contextWith(prompter), next));
    EXPECT_TRUE(words().contains("This record is not in the store.")) << words().toStdString();
    ASSERT_EQ(registered(carys()), next);
    page->refresh();
    settle();
    EXPECT_FALSE(words().contains("This record is not in the store."));
    EXPECT_EQ(the<QLineEdit>("family").text(), "Marsh");
    EXPECT_TRUE(the("family").isVisible());
}

TEST_F(DetailsPageTest, GoesBackToTheFormAsItWasTyped)
{
    otherSaves([](auto& d) { d.name.title = "Ms"; });
    type("gender", "woman");
    save();
    EXPECT_FALSE(the("gender").isVisible());
    the<QAbstractButton>("backToForm").click();
    EXPECT_TRUE(the("gender").isVisible());
    EXPECT_EQ(the<QLineEdit>("gender").text(), "woman");
    save();
    EXPECT_TRUE(the("versions").isVisible()) << "still nothing is overwritten";
    EXPECT_EQ(details(*client).details.name.title, "Ms");
}

TEST_F(DetailsPageTest, AsksBeforeChangesArePutAway)
{
    open(makeDetailsPage(contextWith(declining), *client));
    press(Qt::Key_Escape);
    EXPECT_EQ(ways.closed, 1);
    type("gender", "woman");
    press(Qt::Key_Escape);
    EXPECT_EQ(declining.asked, QStringList({"Discard what you typed?"}));
    EXPECT_EQ(ways.closed, 1);
}

TEST_F(DetailsPageTest, HasNoFaultAtAnySizeOfTextAndWindow)
{
    expectEachLetterOnce();
    expectNoFaults();
}

TEST_F(DetailsPageTest, HasNoFaultWithTwoVersionsAtAnySizeOfTextAndWindow)
{
    otherSaves([](auto& d) { d.generalPractice = "The Maltings Practice, Castle Ferrers"; });
    type("generalPractice", "Riverside Surgery, Saint Osyth");
    save();
    ASSERT_TRUE(the("versions").isVisible());
    expectEachLetterOnce();
    expectNoFaults();
}

} // namespace
} // namespace keywork::ui
