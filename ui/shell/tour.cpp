#include "ui/shell/tour.h"

#include "app/client/client_list.h"
#include "app/episode/returning.h"
#include "app/page/banner.h"
#include "app/page/today.h"
#include "ui/shell/find_or_do.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/workplace.h"
#include "ui/support/screen_text.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace keywork::ui {

namespace {

constexpr int mostLookedThrough = 200;
constexpr int layoutMilliseconds = 40; // views lay out their rows after the events that changed them

// As somebody writes a name they only heard: without its second letter.
QString misspelt(const QString& name)
{
    return name.size() > 3 ? name.left(1) + name.mid(2) : name;
}

struct Somebody {
    domain::ClientId client;
    std::string familyName;
};

// With an appointment today, so that the pages about them have something to show; else with something due.
std::optional<Somebody> somebody(app::Workspace& workspace)
{
    const auto today = app::today(workspace);
    if (today && !today->appointments.empty()) {
        const app::Identity& client = today->appointments.front().client;
        return Somebody{client.id, client.name.family};
    }
    if (today && !today->due.empty())
        return Somebody{today->due.front().client.id, today->due.front().client.name.family};
    const auto page = app::clientList(workspace, app::ListScope::Everybody, {}, 1);
    if (!page || page->rows.empty()) return {};
    return Somebody{page->rows.front().id, page->rows.front().name.family};
}

// With an earlier episode and no open one: who comes back.
std::optional<domain::ClientId> somebodyReturning(app::Workspace& workspace)
{
    const auto page = app::clientList(workspace, app::ListScope::Everybody, {}, mostLookedThrough);
    if (!page) return {};
    for (const app::ClientRow& row : page->rows) {
        if (row.phase || row.deceased) continue;
        const auto banner = app::banner(workspace, row.id);
        const auto earlier = app::earlierEpisodes(workspace, row.id);
        if (banner && !banner->openEpisode && earlier && !earlier->empty()) return row.id;
    }
    return {};
}

} // namespace

Tour::Tour(MainWindow& window, Theme& theme, QString folder)
    : QObject(&window), m_window(window), m_theme(theme), m_folder(std::move(folder))
{
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        qWarning("the folder of the tour cannot be made");
        emit finished(1);
        return;
    }
    planEntrance();
    next();
}

void Tour::next()
{
    if (m_steps.empty()) {
        emit finished(m_exitStatus);
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step([this] { next(); });
}

void Tour::afterQuiet(std::function<void()> then)
{
    const auto laidOut = [this, then = std::move(then)] {
        QTimer::singleShot(layoutMilliseconds, this, then);
    };
    if (m_window.workplace() != nullptr) m_window.workplace()->core().whenQuiet(this, laidOut);
    else laidOut();
}

void Tour::plan(const QString& name, std::function<void()> arrange)
{
    m_steps.emplace_back([this, name, arrange = std::move(arrange)](std::function<void()> next) {
        arrange();
        afterQuiet([this, name, next = std::move(next)] {
            if (!name.isEmpty()) keep(name);
            next();
        });
    });
}

// The stops of the page in view, before whatever else is planned: they are known only once it is there.
void Tour::planStopsOfPage()
{
    m_steps.emplace_back([this](const std::function<void()>& next) {
        std::deque<Step> later = std::exchange(m_steps, {});
        if (Page* page = m_window.workplace()->pages().current())
            for (const TourStop& stop : page->tour()) plan(stop.name, stop.arrange);
        m_steps.insert(m_steps.end(), later.begin(), later.end());
        next();
    });
}

void Tour::keep(const QString& name)
{
    QPixmap picture = m_window.grab();
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap((m_window.rect().center() - dialog->rect().center()), dialog->grab());
        painter.end();
        dialog->close();
    }
    const QString file = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    if (!picture.save(QDir(m_folder).filePath(file))) m_exitStatus = 1;
}

void Tour::planEntrance()
{
    plan(QStringLiteral("sign-in"), [] {});
    m_steps.emplace_back([this](const std::function<void()>& next) {
        connect(&m_window, &MainWindow::entered, this, [this, next] { findSomebody(next); });
        m_window.signInPage()
            ->findChild<QLineEdit*>(QStringLiteral("password"))
            ->setText(QString::fromLatin1(app::practicePassword));
        m_window.signInPage()->findChild<QPushButton*>(QStringLiteral("signIn"))->click();
    });
}

void Tour::findSomebody(std::function<void()> then)
{
    m_window.workplace()->core().read(this, somebody,
                                      [this, then = std::move(then)](std::optional<Somebody> found) {
                                          planPages();
                                          if (found) {
                                              planRecord(found->client, onScreen(found->familyName));
                                              planPalettes(found->client);
                                          }
                                          then();
                                      });
}

void Tour::planPages()
{
    PageArea& pages = m_window.workplace()->pages();
    const Places& places = pages.places();
    if (places.today) {
        plan(QStringLiteral("today"), [&pages] { pages.showToday(); });
        planStopsOfPage();
    }
    if (places.clients) {
        plan(QStringLiteral("clients"), [&pages] { pages.showClients(); });
        planStopsOfPage();
    }
    if (places.registration) {
        plan(QStringLiteral("register-client"), [&pages] { pages.registerClient({}); });
        planStopsOfPage();
    }
    if (places.settings) plan(QStringLiteral("settings"), [&pages] { pages.showSettings(); });
}

void Tour::planRecord(domain::ClientId client, const QString& familyName)
{
    PageArea& pages = m_window.workplace()->pages();
    const Places& places = pages.places();
    if (places.record) {
        plan(QStringLiteral("client"), [&pages, client] { pages.openClient(client); });
        planStopsOfPage();
    }
    if (places.session) {
        plan(QStringLiteral("record-session"), [&pages, client] { pages.recordSession({client, {}, {}}); });
        planStopsOfPage();
    }
    if (places.details)
        plan(QStringLiteral("change-details"), [&pages, client] { pages.changeDetails(client); });
    if (places.episode) planOpenEpisode();
    plan({}, [&pages] { pages.places().today ? pages.showToday() : pages.showSettings(); });
    plan(QStringLiteral("find-or-do"),
         [this, familyName] { m_window.workplace()->findOrDo().open({}, misspelt(familyName)); });
    plan({}, [this] { m_window.workplace()->findOrDo().dismiss(); });
}

// Of somebody who comes back; left out when nobody does.
void Tour::planOpenEpisode()
{
    m_steps.emplace_back([this](const std::function<void()>& next) {
        m_window.workplace()->core().read(this, somebodyReturning,
                                          [this, next](std::optional<domain::ClientId> client) {
                                              if (!client) return next();
                                              m_window.workplace()->pages().openEpisode(*client);
                                              afterQuiet([this, next] {
                                                  keep(QStringLiteral("open-episode"));
                                                  next();
                                              });
                                          });
    });
}

// The same window in other palettes and sizes.
void Tour::planPalettes(domain::ClientId client)
{
    PageArea& pages = m_window.workplace()->pages();
    const auto look = [this](PaletteChoice palette, int percent) {
        Appearance appearance = m_theme.appearance();
        appearance.palette = palette;
        appearance.textPercent = percent;
        m_theme.setAppearance(appearance);
    };
    plan(QStringLiteral("client-dark"), [&pages, client, look] {
        look(PaletteChoice::Dark, 100);
        pages.openClient(client);
    });
    plan(QStringLiteral("today-dark"), [&pages] { pages.showToday(); });
    plan(QStringLiteral("today-high-contrast-150"), [look] { look(PaletteChoice::HighContrast, 150); });
    plan(QStringLiteral("today-1024"), [this, look] {
        look(PaletteChoice::Light, 100);
        m_window.resize(1024, 768);
    });
    plan(QStringLiteral("sign-in-1024"), [this] { m_window.signOut(); });
    plan(QStringLiteral("sign-in-150"), [this, look] {
        m_window.resize(1366, 768);
        look(PaletteChoice::Light, 150);
    });
}

} // namespace keywork::ui
