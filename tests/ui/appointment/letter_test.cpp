#include "support/builders.h"
#include "support/qt_printing.h"
#include "ui/appointment/letter_text.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

app::Letter letter(app::LetterKind kind)
{
    auto appointment = test::appointment();
    appointment.place = "Needle exchange";
    appointment.minutes = 50;
    domain::PersonName name = test::name("Carys", "Marsh");
    name.title = "Ms";
    return {kind,
            name,
            {"14 Chapel Row\nHarbourton", "HB4 2QT", domain::SafeContact::Safe},
            appointment,
            std::nullopt,
            "Sam Okafor",
            "Harbour Recovery Service",
            test::today()};
}

class EachLetter : public testing::TestWithParam<app::LetterKind> {};

TEST_P(EachLetter, NamesNothingThatSaysWhatKindOfServiceItIs)
{
    for (const auto& kind : codeTable(domain::SessionKind{})) {
        app::Letter written = letter(GetParam());
        written.appointment.kind = kind.value;
        written.next = written.appointment;
        const Printout printout = letterPrintout(written);
        const QString all = (printout.title + printout.html + printout.footer).toLower();
        for (const char* word : {"drug", "alcohol", "addict", "treatment", "substance", "recovery", "clinic",
                                 "detox", "methadone", "needle", "keywork", "medical", "group", "dependen",
                                 "misuse", "service", "session", "client"})
            EXPECT_FALSE(all.contains(QLatin1String(word))) << word;
    }
}

TEST_P(EachLetter, IsAddressedAndDatedInPlainWords)
{
    const QString html = letterPrintout(letter(GetParam())).html;
    EXPECT_TRUE(html.contains("Ms Carys Marsh<br>14 Chapel Row<br>Harbourton<br>HB4 2QT"));
    EXPECT_TRUE(html.contains("8 September 2026"));
    EXPECT_TRUE(html.contains("Tuesday 8 September 2026 at 11am"));
    EXPECT_TRUE(html.contains("Sam Okafor"));
}

TEST_P(EachLetter, NamesNobodyWhereFilesAreListed)
{
    const Printout printout = letterPrintout(letter(GetParam()));
    EXPECT_FALSE(printout.title.contains("Marsh"));
    EXPECT_TRUE(printout.footer.isEmpty());
}

TEST_P(EachLetter, IsKeptUnderItsDayAndTimeAndNobodysName)
{
    const QString name = letterFileName(letter(GetParam()));
    EXPECT_TRUE(name.endsWith(" 2026-09-08 1100.pdf")) << name.toStdString();
    EXPECT_FALSE(name.contains("Marsh"));
}

TEST_P(EachLetter, ShowsANameThatLooksLikeMarkupAsItIs)
{
    app::Letter written = letter(GetParam());
    written.to.family = "<b>Marsh</b>";
    EXPECT_TRUE(letterPrintout(written).html.contains("&lt;b&gt;Marsh&lt;/b&gt;"));
}

INSTANTIATE_TEST_SUITE_P(Letters, EachLetter,
                         testing::Values(app::LetterKind::Appointment, app::LetterKind::WeMissedYou),
                         [](const auto& each) {
                             return each.param == app::LetterKind::Appointment ? "Appointment"
                                                                               : "WeMissedYou";
                         });

TEST(Letter, BlamesNobodyForNotComing)
{
    const QString html = letterPrintout(letter(app::LetterKind::WeMissedYou)).html;
    EXPECT_TRUE(html.contains("We missed you on"));
    EXPECT_TRUE(html.contains("Nothing has changed because you could not come."));
    EXPECT_FALSE(html.contains("fail"));
}

TEST(Letter, NamesTheNextAppointmentWhenOneIsBooked)
{
    app::Letter written = letter(app::LetterKind::WeMissedYou);
    written.next = test::appointment(5, test::at("2026-09-15T14:30"));
    EXPECT_TRUE(letterPrintout(written).html.contains("Tuesday 15 September 2026 at 2:30pm"));
}

TEST(Letter, SaysWhoWillRingForATelephoneAppointment)
{
    app::Letter written = letter(app::LetterKind::Appointment);
    written.appointment.kind = domain::SessionKind::Telephone;
    const QString html = letterPrintout(written).html;
    EXPECT_TRUE(html.contains("Sam Okafor will ring you at that time."));
    EXPECT_FALSE(html.contains("front desk"));
}

} // namespace
} // namespace keywork::ui
