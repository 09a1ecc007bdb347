#include "ui/shell/walk.h"

#include "app/client/client_list.h"
#include "app/episode/returning.h"
#include "app/page/banner.h"
#include "app/page/today.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/find_or_do.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/workplace.h"
#include "ui/support/screen_text.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace keywork::ui {

namespace {

constexpr int mostLookedThrough = 200;

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

Walk::Walk(MainWindow& window, Settle settle, QObject* parent)
    : QObject(parent), m_window(window), m_settle(std::move(settle))
{
}

void Walk::start()
{
    planEntrance();
    next();
}

void Walk::next()
{
    if (m_steps.empty()) {
        emit finished();
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step([this] { next(); });
}

void Walk::afterQuiet(std::function<void()> then)
{
    const auto settle = [this, then = std::move(then)] { m_settle(then); };
    if (m_window.workplace() != nullptr) m_window.workplace()->core().whenQuiet(this, settle);
    else settle();
}

void Walk::plan(const QString& name, std::function<void()> arrange)
{
    m_steps.emplace_back([this, name, arrange = std::move(arrange)](std::function<void()> next) {
        arrange();
        afterQuiet([this, name, next = std::move(next)] {
            if (!name.isEmpty()) stop(name);
            next();
        });
    });
}

// The stops of the page in view, before whatever else is planned: they are known only once it is there.
void Walk::planStopsOfPage()
{
    m_steps.emplace_back([this](const std::function<void()>& next) {
        std::deque<Step> later = std::exchange(m_steps, {});
        if (Page* page = m_window.workplace()->pages().current())
            for (const TourStop& stop : page->tour()) plan(stop.name, stop.arrange);
        m_steps.insert(m_steps.end(), later.begin(), later.end());
        next();
    });
}

void Walk::stop(const QString& name)
{
    QWidget* dialog = QApplication::activeModalWidget();
    emit stopped(name, dialog);
    // Not close(): a form would ask first whether to discard what was put in it, and nobody answers here.
    if (auto* asked = qobject_cast<QDialog*>(dialog)) asked->done(QDialog::Rejected);
}

void Walk::planEntrance()
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

void Walk::findSomebody(std::function<void()> then)
{
    m_window.workplace()->core().read(this, somebody,
                                      [this, then = std::move(then)](std::optional<Somebody> found) {
                                          planPages();
                                          if (found) {
                                              planRecord(found->client, onScreen(found->familyName));
                                              emit metSomebody(found->client);
                                          }
                                          then();
                                      });
}

void Walk::planPages()
{
    PageArea& pages = m_window.workplace()->pages();
    const Places& places = pages.places();
    if (places.today) {
        plan(QStringLiteral("today"), [&pages] { pages.showToday(); });
        planStopsOfPage();
        plan(QStringLiteral("help"), [this] { m_window.help().toggle(); });
        plan({}, [this] { m_window.help().dismiss(); });
        plan(QStringLiteral("list-keys"),
             [&pages] { pages.context().actions.run(QStringLiteral("listKeys")); });
    }
    if (places.clients) {
        plan(QStringLiteral("clients"), [&pages] { pages.showClients(); });
        planStopsOfPage();
    }
    if (places.registration) {
        plan(QStringLiteral("register-client"), [&pages] { pages.registerClient({}); });
        planStopsOfPage();
    }
    if (places.reviews) plan(QStringLiteral("reviews"), [&pages] { pages.showReviews(); });
    if (places.settings) plan(QStringLiteral("settings"), [&pages] { pages.showSettings(); });
}

void Walk::planRecord(domain::ClientId client, const QString& familyName)
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
    if (places.plan) plan(QStringLiteral("edit-plan"), [&pages, client] { pages.editPlan(client, {}); });
    if (places.review)
        plan(QStringLiteral("review-plan"), [&pages, client] { pages.reviewPlan(client, {}); });
    if (places.details)
        plan(QStringLiteral("change-details"), [&pages, client] { pages.changeDetails(client); });
    if (places.episode) planOpenEpisode();
    plan({}, [&pages] { pages.places().today ? pages.showToday() : pages.showSettings(); });
    plan(QStringLiteral("find-or-do"),
         [this, familyName] { m_window.workplace()->findOrDo().open(misspelt(familyName)); });
    plan({}, [this] { m_window.workplace()->findOrDo().dismiss(); });
}

// Of somebody who comes back; left out when nobody does.
void Walk::planOpenEpisode()
{
    m_steps.emplace_back([this](const std::function<void()>& next) {
        m_window.workplace()->core().read(this, somebodyReturning,
                                          [this, next](std::optional<domain::ClientId> client) {
                                              if (!client) return next();
                                              m_window.workplace()->pages().openEpisode(*client);
                                              afterQuiet([this, next] {
                                                  stop(QStringLiteral("open-episode"));
                                                  next();
                                              });
                                          });
    });
}

} // namespace keywork::ui
