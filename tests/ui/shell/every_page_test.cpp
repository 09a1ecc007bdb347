#include "support/pseudo_locale.h"
#include "support/window_audit.h"
#include "ui/support/row_delegate.h"
#include "ui/support/row_list.h"
#include "whole_window.h"

#include <QDir>

// Every page, tab and dialog that the walk comes to: whatever declares a place or a stop is looked at here by itself.
// KEYWORK_PICTURES=<folder> keeps what the test has seen, to be looked at beside the boards.
namespace keywork::ui {
namespace {

enum class Contrast { Measured, NotMeasured };
enum class Ellipsis { None, Allowed };
enum class Words { English, Longer }; // Longer: as another language needs them

struct Format {
    QSize size;
    int percent;
    PaletteChoice palette;
    Contrast contrast; // at 150 % and more: below it strokes are thinner than a pixel
    Ellipsis ellipsis; // in the lists of Today and Clients
    const char* name;
    Words words = Words::English;
};

const char* nameOf(PaletteChoice palette)
{
    switch (palette) {
    case PaletteChoice::System: return "system";
    case PaletteChoice::Light: return "light";
    case PaletteChoice::Dark: return "dark";
    case PaletteChoice::HighContrast: return "contrast";
    }
    return "";
}

// What does not stand there in full.
QStringList shortenedWords(QWidget& shown)
{
    QStringList faults;
    for (const RowList* list : shown.findChildren<RowList*>()) {
        if (!list->isVisible()) continue;
        for (const QString& words : static_cast<RowDelegate*>(list->itemDelegate())->shortenedWords())
            faults << QStringLiteral("“%1” ends in an ellipsis in %2").arg(words, list->accessibleName());
    }
    return faults;
}

struct Speaks {
    explicit Speaks(Words words)
    {
        if (words == Words::Longer) pseudo.emplace();
    }
    std::optional<test::SpeaksPseudo> pseudo;
};

// Speaks comes before the window, whose texts are taken while it is made.
class EveryPageTest : public testing::WithParamInterface<Format>, public Speaks, public test::WholeWindow {
public:
    EveryPageTest() : Speaks(GetParam().words) {}

    // The layout is the same in all palettes; what is read on what is not.
    void lookAt(const QString& name, QWidget* dialog)
    {
        stops << name;
        if (dialog != nullptr) dialogs << name;
        QWidget& shown = dialog != nullptr ? *dialog : window;
        report(name, test::faultsOf(shown));
        if (GetParam().ellipsis == Ellipsis::None && (name == "today" || name == "clients"))
            report(name, shortenedWords(shown));
        keepPicture(shown, name);
        if (GetParam().contrast == Contrast::NotMeasured) return;
        for (const PaletteChoice palette :
             {PaletteChoice::Dark, PaletteChoice::HighContrast, PaletteChoice::Light}) {
            look(palette, GetParam().percent);
            const QString where = name + QStringLiteral(", ") + QLatin1String(nameOf(palette));
            report(where, test::faintTexts(shown));
            keepPicture(shown, where);
        }
    }

    // What is wrong with the rail is wrong on every page: once is enough.
    void report(const QString& where, const QStringList& found)
    {
        for (const QString& fault : found) {
            if (seen.contains(fault)) continue;
            seen << fault;
            faults << where + QStringLiteral(": ") + fault;
        }
    }

    static void keepPicture(QWidget& shown, const QString& where)
    {
        const QString folder = qEnvironmentVariable("KEYWORK_PICTURES");
        if (folder.isEmpty()) return;
        shown.grab().save(
            QDir(folder).filePath(QStringLiteral("%1 %2.png").arg(QLatin1String(GetParam().name), where)));
    }

    QStringList stops;
    QStringList dialogs; // the stops at which one stood over the page
    QStringList faults;
    QStringList seen;
};

TEST_P(EveryPageTest, IsNamedLargeEnoughReadableAndNotClipped)
{
    look(GetParam().palette, GetParam().percent);
    show(window, GetParam().size);
    walkThrough([this](const QString& name, QWidget* dialog) { lookAt(name, dialog); });
    EXPECT_EQ(faults.join(u'\n').toStdString(), "");
    for (const char* name : {"sign-in", "today", "clients", "settings", "client-summary", "client-sessions",
                             "client-risk", "client-history", "record-session", "find-or-do"})
        EXPECT_TRUE(stops.contains(QLatin1String(name))) << name;
    EXPECT_EQ(dialogs.join(u' ').toStdString(), "list-keys client-episode-close")
        << "the others hide their page";
}

INSTANTIATE_TEST_SUITE_P(
    Formats, EveryPageTest,
    testing::Values(
        Format{{1366, 768}, 100, PaletteChoice::Light, Contrast::NotMeasured, Ellipsis::None, "Ordinary"},
        Format{{1366, 768}, 150, PaletteChoice::Light, Contrast::Measured, Ellipsis::Allowed, "Large"},
        Format{{1920, 1080}, 200, PaletteChoice::Dark, Contrast::NotMeasured, Ellipsis::Allowed, "Largest"},
        Format{{1024, 768},
               100,
               PaletteChoice::HighContrast,
               Contrast::NotMeasured,
               Ellipsis::Allowed,
               "Narrow"},
        Format{{1366, 768},
               100,
               PaletteChoice::Light,
               Contrast::NotMeasured,
               Ellipsis::Allowed,
               "Longer",
               Words::Longer},
        Format{{1366, 768},
               150,
               PaletteChoice::Light,
               Contrast::NotMeasured,
               Ellipsis::Allowed,
               "LongerAndLarge",
               Words::Longer}),
    [](const auto& format) { return std::string(format.param.name); });

} // namespace
} // namespace keywork::ui
