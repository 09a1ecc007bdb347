#pragma once

#include "policy/load_policy.h"
#include "practice/make_store.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"
#include "support/themed.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/all_pages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/walk.h"
#include "ui/shell/workplace.h"
#include "ui/support/dialog_prompter.h"

#include <QSignalSpy>

namespace keywork::test {

// The window with all its pages on a practice store, to be walked through.
class WholeWindow : public Themed {
public:
    static const std::filesystem::path& store()
    {
        static const TemporaryFolder folder;
        static const std::filesystem::path path = [] {
            auto made = folder / "practice.keywork";
            const practice::PracticeSettings settings{
                .clients = 24, .years = 2, .staff = 4, .seed = 1, .today = today()};
            if (!practice::makePracticeStore(made, settings)) ADD_FAILURE() << "no store could be made";
            return made;
        }();
        return path;
    }

    static std::unique_ptr<ui::Entrance> makeEntrance()
    {
        auto policy =
            std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy{}).value());
        const auto atEleven = [](app::OpenStore opened) {
            opened.keepTimeBy(elevenOClock());
            return ui::makeCore(std::move(opened));
        };
        return std::make_unique<ui::Entrance>(app::describeStore(store()).value(), std::nullopt,
                                              std::move(policy), atEleven);
    }

    ui::Places places()
    {
        ui::Places places = ui::allPages();
        places.settings = [this](const ui::PageContext& context) {
            return new ui::SettingsPage(context, theme, {}, std::nullopt);
        };
        return places;
    }

    // `atStop(name, dialog)` at each page, tab and dialog that declares itself.
    template <class F>
    void walkThrough(F atStop)
    {
        ui::Walk walk(window, [](const std::function<void()>& then) {
            settle();
            then();
        });
        QSignalSpy finished(&walk, &ui::Walk::finished);
        QObject::connect(&walk, &ui::Walk::stopped, &window, atStop);
        walk.start();
        EXPECT_TRUE(finished.count() > 0 || finished.wait(120'000)) << "the walk did not come to its end";
    }

    std::unique_ptr<ui::Entrance> entrance = makeEntrance();
    ui::DialogPrompter prompter{theme};
    ui::MainWindow window{theme, *entrance, prompter, places()};
};

} // namespace keywork::test
