#include "policy/load_policy.h"
#include "practice/make_store.h"
#include "support/builders.h"
#include "support/temporary_folder.h"
#include "support/themed.h"
#include "support/window_audit.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/all_pages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/walk.h"
#include "ui/shell/workplace.h"
#include "ui/support/dialog_prompter.h"

#include <QDir>
#include <QSignalSpy>

// Every page, tab and dialog that the walk comes to: whatever declares a place or a stop is looked at here by itself.
// KEYWORK_PICTURES=<folder> keeps what the test has seen, to be looked at beside the boards.
namespace keywork::ui {
namespace {

enum class Contrast { Measured, NotMeasured };

struct Format {
    QSize size;
    int percent;
    PaletteChoice palette;
    Contrast contrast; // at 150 % and more: below it strokes are thinner than a pixel
    const char* name;
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

class EveryPageTest : public test::Themed, public testing::WithParamInterface<Format> {
public:
    static const std::filesystem::path& store()
    {
        static const test::TemporaryFolder folder;
        static const std::filesystem::path path = [] {
            auto made = folder / "practice.keywork";
            const practice::PracticeSettings settings{
                .clients = 24, .years = 2, .staff = 4, .seed = 1, .today = test::today()};
            if (!practice::makePracticeStore(made, settings)) ADD_FAILURE() << "no store could be made";
            return made;
        }();
        return path;
    }

    static std::unique_ptr<Entrance> makeEntrance()
    {
        auto policy =
            std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy{}).value());
        return std::make_unique<Entrance>(app::describeStore(store()).value(), std::nullopt,
                                          std::move(policy));
    }

    Places places()
    {
        Places places = allPages();
        places.settings = [this](const PageContext& context) {
            return new SettingsPage(context, theme, std::nullopt);
        };
        return places;
    }

    // The layout is the same in all palettes; what is read on what is not.
    void lookAt(const QString& name, QWidget* dialog)
    {
        stops << name;
        QWidget& shown = dialog != nullptr ? *dialog : window;
        report(name, test::faultsOf(shown));
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

    std::unique_ptr<Entrance> entrance = makeEntrance();
    DialogPrompter prompter{theme};
    MainWindow window{theme, *entrance, prompter, places()};
    QStringList stops;
    QStringList faults;
    QStringList seen;
};

TEST_P(EveryPageTest, IsNamedLargeEnoughReadableAndNotClipped)
{
    look(GetParam().palette, GetParam().percent);
    show(window, GetParam().size);
    Walk walk(window);
    QSignalSpy finished(&walk, &Walk::finished);
    QObject::connect(&walk, &Walk::stopped, &window,
                     [this](const QString& name, QWidget* dialog) { lookAt(name, dialog); });
    walk.start();
    ASSERT_TRUE(finished.count() > 0 || finished.wait(120'000));
    EXPECT_EQ(faults.join(u'\n').toStdString(), "");
    for (const char* name : {"sign-in", "today", "clients", "settings", "client-summary", "client-sessions",
                             "client-risk", "client-history", "record-session", "find-or-do"})
        EXPECT_TRUE(stops.contains(QLatin1String(name))) << name;
}

INSTANTIATE_TEST_SUITE_P(
    Formats, EveryPageTest,
    testing::Values(Format{{1366, 768}, 150, PaletteChoice::Light, Contrast::Measured, "Large"},
                    Format{{1920, 1080}, 200, PaletteChoice::Dark, Contrast::NotMeasured, "Largest"},
                    Format{{1024, 768}, 100, PaletteChoice::HighContrast, Contrast::NotMeasured, "Narrow"}),
    [](const auto& format) { return std::string(format.param.name); });

} // namespace
} // namespace keywork::ui
