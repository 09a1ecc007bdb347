#include "ui/client/registration/registration_page.h"

#include "client_page_fixture.h"

#include <QSemaphore>

namespace keywork::ui {
namespace {

class RegistrationPageTest : public test::OnClientPage {
public:
    void openWith(const QString& nameTyped = {})
    {
        open(makeRegistrationPage(contextWith(prompter), nameTyped));
    }

    void typeCaz()
    {
        type("family", "Jones");
        type("given", "Caz");
        type("born", "14/5/88");
    }

    void saveAndWait()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
};

TEST_F(RegistrationPageTest, BeginsWithTheNameThatWasLookedFor)
{
    openWith("Carys Marsh");
    EXPECT_EQ(the<QLineEdit>("family").text(), "Marsh");
    EXPECT_EQ(the<QLineEdit>("given").text(), "Carys");
    EXPECT_EQ(focused(), "family");
}

TEST_F(RegistrationPageTest, ShowsSomebodyKnownByAnAliasBesideTheForm)
{
    const auto known = registered(carys());
    openWith();
    typeCaz();
    QTRY_VERIFY_WITH_TIMEOUT(words().contains("MARSH, Carys"), 5'000);
    EXPECT_TRUE(words().contains("14-May-1988 · KW-")) << words().toStdString();
    EXPECT_TRUE(words().contains("Alias, same date of birth"));
    EXPECT_TRUE(words().contains("Also called Caz Jones"));
    EXPECT_TRUE(words().contains("No keyworker"));
    auto& link = the<QAbstractButton>(qPrintable(QStringLiteral("duplicate%1").arg(known.number())));
    EXPECT_TRUE(link.accessibleName().startsWith("Open record of MARSH, Carys, born 14 May 1988"));
    link.click();
    EXPECT_EQ(ways.records, std::vector<domain::ClientId>({known}));
}

TEST_F(RegistrationPageTest, AsksWhetherItIsADifferentPersonAndThenRegistersThem)
{
    registered(carys());
    openWith();
    typeCaz();
    saveAndWait();
    ASSERT_EQ(prompter.asked, QStringList({"This may be somebody who is here already"}));
    ASSERT_EQ(ways.episodes.size(), 1u) << "straight on to the referral";
    EXPECT_EQ(details(ways.episodes.front()).details.name.family, "Jones");
    EXPECT_TRUE(ways.said.back().startsWith("Registered as KW-"));
}

TEST_F(RegistrationPageTest, RegistersNobodyWhoIsNotSaidToBeDifferent)
{
    registered(carys());
    open(makeRegistrationPage(contextWith(declining), {}));
    typeCaz();
    saveAndWait();
    EXPECT_EQ(declining.asked.size(), 1);
    EXPECT_TRUE(ways.episodes.empty());
    EXPECT_EQ(the<QLineEdit>("family").text(), "Jones") << "what was typed stays";
}

TEST_F(RegistrationPageTest, LeadsToTheFirstFieldThatIsWrong)
{
    openWith();
    type("family", "Winter");
    type("born", "30/2/88");
    type("nhsNumber", "999 000 0019");
    saveAndWait();
    EXPECT_EQ(focused(), "born");
    EXPECT_TRUE(the<QLabel>("bornError").text().startsWith("There is no such day"));
    EXPECT_TRUE(the<QLabel>("nhsNumberError").text().contains("does not check the others"));
    EXPECT_TRUE(ways.episodes.empty());
}

TEST_F(RegistrationPageTest, KeepsAnyNameAsItWasTyped)
{
    for (const char* name :
         {"Llŷr ap Rhŷs", "Zażółć Gęślą", "محمد عبد الله", "王小明", "🌻 Sunny", "Zoe\u0308 N\u0303an"}) {
        openWith();
        type("family", QString::fromUtf8(name));
        type("born", "1/2/1990");
        saveAndWait();
        ASSERT_FALSE(ways.episodes.empty()) << name;
        EXPECT_EQ(details(ways.episodes.back()).details.name.family, name);
        ways.episodes.clear();
    }
}

TEST_F(RegistrationPageTest, SavesEverythingThatCanBeTyped)
{
    openWith();
    typeCaz();
    type("aliases", "Caz\nCazza");
    choose("allergyStatus", "known");
    type("allergies", "Penicillin");
    type("phoneNumber1", "07700 900123");
    choose("phoneCalls1", "safe");
    choose("phoneTexts1", "notSafe");
    type("addressLines1", "1 Mill Lane\nCastle Ferrers");
    for (auto* button : page->findChildren<QAbstractButton*>())
        if (button->text() == "Add person") button->click();
    EXPECT_EQ(focused(), "personName1");
    type("personName1", "Mari");
    type("personBorn1", "Mar 1960");
    choose("personEmergency1", "yes");
    saveAndWait();
    ASSERT_EQ(ways.episodes.size(), 1u);
    const auto saved = details(ways.episodes.front()).details;
    EXPECT_EQ(saved.name.aliases, std::vector<std::string>({"Caz", "Cazza"}));
    EXPECT_EQ(saved.allergies.list, std::vector<std::string>({"Penicillin"}));
    ASSERT_EQ(saved.phones.size(), 1u);
    EXPECT_EQ(saved.phones.front().texts, domain::SafeContact::NotSafe);
    EXPECT_EQ(saved.addresses.front().lines, "1 Mill Lane\nCastle Ferrers");
    ASSERT_EQ(saved.people.size(), 1u);
    EXPECT_EQ(saved.people.front().born->clinical(), "Mar-1960");
    EXPECT_TRUE(saved.people.front().emergencyContact);
}

TEST_F(RegistrationPageTest, NumbersThePeopleAnewWhenOneIsRemoved)
{
    openWith();
    const auto click = [this](const QString& name) {
        for (auto* button : page->findChildren<QAbstractButton*>())
            if (button->accessibleName() == name) return button->click();
        ADD_FAILURE() << "no button " << name.toStdString();
    };
    click("Add telephone");
    type("phoneNumber1", "07700 900111");
    type("phoneNumber2", "07700 900222");
    EXPECT_EQ(the("phoneNumber2").accessibleName(), "Telephone 2, number");
    click("Remove telephone 1");
    settle();
    EXPECT_EQ(the<QLineEdit>("phoneNumber1").text(), "07700 900222");
    EXPECT_EQ(the("phoneNumber1").accessibleName(), "Telephone 1, number");
}

TEST_F(RegistrationPageTest, AsksBeforeWhatWasTypedIsPutAway)
{
    open(makeRegistrationPage(contextWith(declining), "Carys Marsh"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(declining.asked.isEmpty()) << "nothing has been typed here yet";
    EXPECT_EQ(ways.closed, 1);
    type("given", "x");
    press(Qt::Key_Escape);
    EXPECT_EQ(declining.asked, QStringList({"Discard what you typed?"}));
    EXPECT_EQ(ways.closed, 1);
    EXPECT_EQ(the<QLineEdit>("given").text(), "Carysx");
}

TEST_F(RegistrationPageTest, AsksAsAtAnyOtherTimeWhenItIsLeftDuringTheLastCheck)
{
    open(makeRegistrationPage(contextWith(declining), {}));
    typeCaz();
    QWidget* const field = QApplication::focusWidget();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(words().contains("Looking for likely duplicates once more"));
    QTest::keyClick(field, Qt::Key_Escape);
    settle();
    EXPECT_EQ(declining.asked, QStringList({"Discard what you typed?"}));
    EXPECT_FALSE(words().contains("once more"));
    EXPECT_TRUE(ways.episodes.empty()) << "nobody is registered while the question stands";
    saveAndWait();
    EXPECT_EQ(ways.episodes.size(), 1u);
}

TEST_F(RegistrationPageTest, SaysThatALetterDuringTheLastCheckCalledItOff)
{
    openWith();
    typeCaz();
    QWidget* const field = &the("given");
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(field, "x");
    settle();
    EXPECT_TRUE(ways.episodes.empty());
    ASSERT_FALSE(ways.said.isEmpty());
    EXPECT_TRUE(ways.said.back().startsWith("You typed on, so nobody was registered."));
    EXPECT_EQ(the<QLineEdit>("given").text(), "Cazx");
}

TEST_F(RegistrationPageTest, TakesNothingWhileItSaves)
{
    openWith();
    typeCaz();
    QSemaphore writerIsFree;
    core->write(
        &window, [&writerIsFree](app::Workspace&) { return writerIsFree.tryAcquire(1, 20'000); },
        [](bool) {});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains("Registering"), 5'000);
    EXPECT_FALSE(the("given").isEnabled());
    writerIsFree.release();
    settle();
    EXPECT_EQ(ways.episodes.size(), 1u);
}

TEST_F(RegistrationPageTest, HasNoFaultAtAnySizeOfTextAndWindow)
{
    registered(carys());
    openWith();
    typeCaz();
    choose("allergyStatus", "known");
    QTRY_VERIFY_WITH_TIMEOUT(words().contains("MARSH, Carys"), 5'000);
    expectEachLetterOnce();
    expectNoFaults();
}

} // namespace
} // namespace keywork::ui
