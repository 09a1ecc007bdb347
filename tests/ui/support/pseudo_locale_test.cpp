#include "support/pseudo_locale.h"

#include "support/qt_printing.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace keywork::test {
namespace {

TEST(PseudoLocale, MakesEveryTextTwoFifthsLonger)
{
    for (const QString& text : {QStringLiteral("Sign in"), QStringLiteral("Settings"),
                                QStringLiteral("It records, computes and shows. It does not prescribe.")})
        EXPECT_GE(pseudo(text).size() * 10, text.size() * 14) << pseudo(text).toStdString();
}

TEST(PseudoLocale, KeepsPlaceholdersMarkupAndTheLetterToPress)
{
    EXPECT_EQ(pseudo(QStringLiteral("&Today")), QStringLiteral("[&Ţôďâŷ]"));
    EXPECT_TRUE(pseudo(QStringLiteral("<b>%1 at %2</b>")).startsWith(QStringLiteral("[<b>%1 âţ %2</b>")));
    EXPECT_TRUE(pseudo(QStringLiteral("%n waiting")).startsWith(QStringLiteral("[%n ŵâîţîñĝ")));
    EXPECT_TRUE(pseudo(QStringLiteral("%L1 &amp; more")).startsWith(QStringLiteral("[%L1 &amp; môŕê")));
}

TEST(PseudoLocale, LeavesWhatIsTheSameInEveryLanguage)
{
    EXPECT_EQ(pseudo(QStringLiteral("%1 · %2")), QStringLiteral("%1 · %2"));
}

TEST(PseudoLocale, SpeaksWhileItLives)
{
    {
        const SpeaksPseudo speaks;
        EXPECT_EQ(QCoreApplication::translate("keywork::ui::Rail", "Close").front(), QChar(u'['));
        EXPECT_EQ(QCoreApplication::translate("QShortcut", "Ctrl"), QStringLiteral("Ctrl"));
        EXPECT_TRUE(QCoreApplication::translate("keywork::ui::Rail", "%n waiting", nullptr, 3)
                        .startsWith(QStringLiteral("[3 ")));
    }
    EXPECT_EQ(QCoreApplication::translate("keywork::ui::Rail", "Close"), QStringLiteral("Close"));
}

} // namespace
} // namespace keywork::test
