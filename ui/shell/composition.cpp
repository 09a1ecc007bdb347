#include "ui/shell/composition.h"

#include "base/clock.h"
#include "base/log.h"
#include "ui/admin/set_up_window.h"
#include "ui/settings/catalogue.h"
#include "ui/settings/kept_appearance.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/all_pages.h"
#include "ui/shell/core_access.h"
#include "ui/shell/main_window.h"
#include "ui/shell/making_window.h"
#include "ui/shell/precautions.h"
#include "ui/shell/refusal_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/store_copy.h"
#include "ui/shell/timed_application.h"
#include "ui/shell/tour.h"
#include "ui/shell/window_role.h"
#include "ui/shell/workplace.h"
#include "ui/support/dialog_prompter.h"
#include "ui/support/house_style.h"
#include "ui/support/icons.h"
#include "ui/support/screen_text.h"
#include "ui/support/spoken_choice.h"
#include "ui/support/spoken_line.h"
#include "ui/support/spoken_rows.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace keywork::ui {

namespace {

constexpr std::chrono::milliseconds layoutPause{
    40}; // views lay out their rows after the events that changed them

void openLog()
{
    const QString state =
        qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    const QDir folder(state + QStringLiteral("/keywork"));
    if (folder.mkpath(QStringLiteral(".")))
        log::writeTo(fromScreen(folder.filePath(QStringLiteral("keywork.log"))));
}

// The program while it runs. Its members go in the opposite order: the window before the door it came through.
class Keywork : public QObject {
public:
    Keywork(TimedApplication& application, Options options, MakePractice makePractice)
        : m_application(application),
          m_options(std::move(options)),
          m_makePractice(std::move(makePractice)),
          m_language(firstLanguage()),
          m_catalogue(m_language),
          m_theme(firstAppearance()),
          m_prompter(m_theme)
    {
        QApplication::setStyle(new HouseStyle(m_theme));
        if (isTour()) return;
        connect(&m_theme, &Theme::changed, this,
                [this] { keepAppearance(m_settings, m_theme.appearance()); });
    }

    ~Keywork() override
    {
        if (m_window && !isTour()) keepGeometry(m_settings, m_window->saveGeometry());
    }

    void start()
    {
        connect(&m_endRequest, &EndRequest::requested, this, [this] {
            if (m_window) m_window->end();
            else QCoreApplication::exit(0);
        });
        const QString kept = readStore(m_settings);
        if (!m_options.isNamed && !isTour() && !m_options.today && QFileInfo::exists(kept)) openService(kept);
        begin();
    }

private:
    // With whichever store was chosen: opened, made or set up.
    void begin()
    {
        if (mustSetUp(m_options)) return setUp();
        if (!mustMakePractice(m_options)) return open();
        m_making = std::make_unique<MakingWindow>(m_theme);
        connect(m_making.get(), &MakingWindow::made, this, [this](const QString& problem) {
            m_making.release()->deleteLater();
            problem.isEmpty() ? open() : giveUp(problem);
        });
        m_making->show();
        m_making->make(m_options, m_makePractice);
    }

    void openService(const QString& folder)
    {
        m_options.practice = false;
        m_options.store = std::filesystem::path(fromScreen(folder));
    }

    void setUp()
    {
        const auto policy = readPolicy(m_options);
        if (!policy) return giveUp(policy.error());
        const QString folder = QDir(onScreen(m_options.store.string())).absolutePath();
        m_setUp = std::make_unique<SetUpWindow>(m_theme, folder, *policy, m_prompter);
        m_setUp->resize(m_options.size);
        connect(m_setUp.get(), &SetUpWindow::made, this, [this](const QString& made) {
            openService(made);
            changeTo();
        });
        connect(m_setUp.get(), &SetUpWindow::practiceWanted, this, [this] {
            choosePractice();
            changeTo();
        });
        m_setUp->show();
    }

    void choosePractice()
    {
        m_options.practice = true;
        m_options.store = practiceFolder();
    }

    // From the sign-in page: the one store is left for the other, once whoever asks has had its answer.
    void otherStore()
    {
        if (!m_entrance->description().practice) {
            choosePractice();
        } else {
            const QString kept = readStore(m_settings);
            openService(QFileInfo::exists(kept) ? kept : onScreen(serviceFolder().string()));
            m_options.today.reset();
        }
        changeTo();
    }

    void changeTo()
    {
        QTimer::singleShot(0, this, [this] {
            m_setUp.reset();
            if (m_window) keepGeometry(m_settings, m_window->saveGeometry());
            m_window.reset();
            m_entrance.reset();
            begin();
        });
    }

    bool isTour() const { return !m_options.tourFolder.isEmpty(); }

    // The pictures of the tour are the same whoever takes them.
    Appearance firstAppearance() const
    {
        return isTour() ? Appearance{.palette = PaletteChoice::Light} : readAppearance(m_settings);
    }

    // The tour speaks English unless told otherwise, whoever takes it.
    Language firstLanguage() const
    {
        return m_options.language.value_or(isTour() ? Language::English : readLanguage(m_settings));
    }

    LanguageSetting languageSetting()
    {
        return {m_language, isTour() ? m_language : readLanguage(m_settings),
                [this](Language language) { keepLanguage(m_settings, language); }};
    }

    void open()
    {
        if (isTour()) {
            auto copy = StoreCopy::of(m_options.store);
            if (!copy) return giveUp(copy.error());
            m_copy = std::move(*copy);
            m_options.store = m_copy->path();
        }
        auto entrance = openEntrance(m_options);
        if (!entrance) return giveUp(entrance.error());
        m_entrance = std::move(*entrance);
        if (!m_entrance->description().practice)
            keepStore(m_settings, onScreen(m_entrance->description().folder.string()));
        m_window = std::make_unique<MainWindow>(m_theme, *m_entrance, m_prompter, places());
        connect(m_window.get(), &MainWindow::otherStoreWanted, this, &Keywork::otherStore);
        giveFirstSize();
        m_application.watch(*m_window);
        m_window->show();
        if (!isTour()) return;
        auto* tour = new Tour(*m_window, m_theme, m_options.tourFolder,
                              [window = m_window.get()](const std::function<void()>& then) {
                                  QTimer::singleShot(layoutPause, window, then);
                              });
        connect(tour, &Tour::finished, this, [](int exitStatus) { QCoreApplication::exit(exitStatus); });
        QTimer::singleShot(0, tour, &Tour::start);
    }

    // As it was left; else as asked, but filling a screen that has no room for the frame around that.
    void giveFirstSize()
    {
        m_window->resize(m_options.size);
        if (isTour() || m_window->restoreGeometry(readGeometry(m_settings))) return;
        const QSize room = m_window->screen()->availableSize();
        if (room.width() <= m_options.size.width() || room.height() <= m_options.size.height())
            m_window->setWindowState(Qt::WindowMaximized);
    }

    void giveUp(const QString& sentence)
    {
        tellRefusal(m_theme, sentence, [] { QCoreApplication::exit(1); });
    }

    Places places()
    {
        Places places = allPages();
        places.settings = [this](const PageContext& context) {
            return new SettingsPage(context, m_theme, languageSetting(), practiceDay(context));
        };
        return places;
    }

    std::optional<PracticeDay> practiceDay(const PageContext& context)
    {
        Core& core = context.core;
        if (!core.visit().practice) return {};
        return PracticeDay{
            core.today(), ServiceClock(core.policy().zone).today(),
            [this, &core](Date day, std::function<void(app::Outcome<Done, app::NoRefusal>)> done) {
                core.write(
                    this, [day](app::Workspace& workspace) { return app::setPracticeDay(workspace, day); },
                    std::move(done));
            },
            [this](Date day) {
                m_entrance->moveTo(day);
                m_window->signOut(
                    tr("The practice store is now on %1. Sign in again.").arg(clinicalWithDay(day)));
            }};
    }

    TimedApplication& m_application;
    Options m_options;
    MakePractice m_makePractice;
    QSettings m_settings;
    Language m_language;
    Catalogue m_catalogue; // before everything that has words
    Theme m_theme;
    DialogPrompter m_prompter;
    EndRequest m_endRequest;
    std::unique_ptr<StoreCopy> m_copy; // of the store that the tour goes through
    std::unique_ptr<Entrance> m_entrance;
    std::unique_ptr<MakingWindow> m_making;
    std::unique_ptr<SetUpWindow> m_setUp;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runKeywork(TimedApplication& application, const Options& options, const MakePractice& makePractice)
{
    openLog();
    logQtMessages();
    announceWindows();
    nameChoicesByTheirLabels();
    takeLinesFromAssistance();
    letRowsBePressed();
    useBreezeIcons();
    Keywork keywork(application, options, makePractice);
    QTimer::singleShot(0, &keywork, [&keywork] { keywork.start(); });
    const int exitStatus = application.exec();
    if (options.reportsStalls) std::fprintf(stdout, "%s\n", qUtf8Printable(application.report()));
    return exitStatus;
}

} // namespace keywork::ui
