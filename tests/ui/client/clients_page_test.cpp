#include "ui/client/clients_page.h"

#include "client_page_fixture.h"
#include "ui/support/row_list.h"
#include "ui/support/segmented.h"

namespace keywork::ui {
namespace {

class ClientsPageTest : public test::OnClientPage {
public:
    ClientsPageTest()
    {
        for (const char* id : {"openEpisode", "changeDetails"})
            actions.add({.id = QString::fromLatin1(id),
                         .name = QString::fromLatin1(id),
                         .does = ClientDeed([this, id](const app::Identity& who) {
                             done << QStringLiteral("%1 %2").arg(QLatin1String(id), onScreenName(who));
                         })});
        open(makeClientsPage(contextWith(prompter)));
    }

    static QString onScreenName(const app::Identity& who) { return QString::fromStdString(who.name.family); }
    RowList& list() { return *page->findChild<RowList*>(); }

    QStringList done;
};

TEST_F(ClientsPageTest, GoesFromTheFieldToTheListByDown)
{
    page->focusFirst();
    auto* field = page->findChild<QLineEdit*>("findClient");
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(list().currentRow(), 0);
}

TEST_F(ClientsPageTest, OffersAnEpisodeOnlyToSomebodyWhoHasNone)
{
    ASSERT_FALSE(list().rows().empty());
    EXPECT_EQ(list().rows().front().moreActions, QStringList({"changeDetails"}))
        << "of my caseload, in treatment";
    registered(carys());
    type("findClient", "Caz Jones");
    settle();
    ASSERT_EQ(list().rows().size(), 1u);
    EXPECT_EQ(list().rows().front().moreActions, QStringList({"openEpisode", "changeDetails"}));
    emit list().otherChosen(0, 0);
    emit list().otherChosen(0, 1);
    EXPECT_EQ(done, QStringList({"openEpisode Marsh", "changeDetails Marsh"}));
}

} // namespace
} // namespace keywork::ui
