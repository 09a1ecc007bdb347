#include "ui/shell/page_area.h"

#include "ui/shell/core_access.h"

#include <algorithm>
#include <utility>

namespace keywork::ui {

namespace {

constexpr std::size_t mostRecentPeople = 8;

} // namespace

PageArea::PageArea(const Theme& theme, Core& core, ActionRegistry& actions, Prompter& prompter, Places places,
                   QWidget* parent)
    : QStackedWidget(parent), m_places(std::move(places)), m_context{theme, core, *this, actions, prompter}
{
}

Page* PageArea::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

void PageArea::settle(const std::function<void()>& then)
{
    const auto waiting = std::make_shared<int>(count() + 1);
    const auto settled = [waiting, then] {
        if (--*waiting == 0) then();
    };
    for (int i = 0; i < count(); ++i) {
        if (auto* page = qobject_cast<Page*>(widget(i))) page->settle(settled);
        else settled();
    }
    settled();
}

void PageArea::leave(const std::function<void()>& go)
{
    if (Page* page = current()) return page->leave(go);
    go();
}

// The page to go to is made only once the one in view lets go: a form may ask to stay.
void PageArea::goTo(MakePage make)
{
    const int journey = ++m_journey;
    leave([this, journey, make = std::move(make)] {
        if (journey == m_journey) arriveAt(make());
    });
}

void PageArea::arriveAt(Page* page)
{
    Page* from = current();
    withdrawUndo();
    if (from != page) {
        adopt(page);
        setCurrentWidget(page);
        if (from != nullptr && from == m_passing) from->deleteLater();
        if (m_passing != page) m_passing.clear();
    }
    page->refresh();
    page->focusFirst();
    emit arrived(page);
    if (page == m_today) countReviews();
}

// What waits there is told in the rail before anybody has been there.
void PageArea::countReviews()
{
    if (!m_places.reviews) return;
    if (!m_reviews) m_reviews = m_places.reviews(m_context);
    adopt(m_reviews);
    m_reviews->refresh();
}

void PageArea::adopt(Page* page)
{
    if (indexOf(page) >= 0) return;
    addWidget(page);
    connect(page, &Page::countChanged, this,
            [this, page](int waiting) { emit countChanged(page->title(), waiting); });
}

void PageArea::showKept(QPointer<Page>& kept, const std::function<Page*(const PageContext&)>& make)
{
    if (!make) return;
    if (kept && kept == current()) return arriveAt(kept);
    goTo([this, &kept, make] {
        if (!kept) kept = make(m_context);
        return kept.data();
    });
}

void PageArea::showToday()
{
    showKept(m_today, m_places.today);
}

void PageArea::showClients()
{
    showKept(m_clients, m_places.clients);
}

void PageArea::showReviews()
{
    showKept(m_reviews, m_places.reviews);
}

void PageArea::showSettings()
{
    showKept(m_settings, m_places.settings);
}

void PageArea::openClient(domain::ClientId client, RecordPlace place)
{
    if (!m_places.record) return;
    const auto open = [this, client, place] {
        RecordPage* record = recordOf(client);
        record->arriveAt(place);
        return record;
    };
    const auto* shown = qobject_cast<RecordPage*>(current());
    if (shown != nullptr && shown->client() == client) return arriveAt(open());
    goTo(open);
}

// A fourth record takes the place of the one that was opened first; it was left when it went out of view.
RecordPage* PageArea::recordOf(domain::ClientId client)
{
    const auto known = std::find_if(m_records.begin(), m_records.end(), [&](const OpenRecord& record) {
        return record.page->client() == client;
    });
    if (known != m_records.end()) return known->page;
    if (m_records.size() == mostOpenRecords) {
        const auto first = std::find_if(m_records.begin(), m_records.end(),
                                        [&](const OpenRecord& record) { return record.page != current(); });
        if (m_before == first->page) m_before.clear();
        first->page->deleteLater();
        m_records.erase(first);
    }
    RecordPage* page = m_places.record(m_context, client);
    connect(page, &RecordPage::identityRead, this, &PageArea::rememberIdentity);
    m_records.push_back({page, {}});
    return page;
}

void PageArea::rememberIdentity(const app::Identity& person)
{
    for (OpenRecord& record : m_records)
        if (record.page->client() == person.id) record.identity = person;
    std::erase_if(m_recent, [&](const app::Identity& recent) { return recent.id == person.id; });
    m_recent.insert(m_recent.begin(), person);
    if (m_recent.size() > mostRecentPeople) m_recent.pop_back();
    emit recordsChanged();
}

void PageArea::openBeside(domain::ClientId client)
{
    if (!m_places.record) return;
    RecordPage* record = recordOf(client);
    adopt(record);
    if (record != current()) record->refresh();
}

void PageArea::showNextRecord()
{
    if (m_records.empty()) return;
    const auto here = std::find_if(m_records.begin(), m_records.end(),
                                   [&](const OpenRecord& record) { return record.page == current(); });
    const auto next =
        here == m_records.end() || std::next(here) == m_records.end() ? m_records.begin() : std::next(here);
    if (next != here) goTo([page = next->page] { return page.data(); });
}

void PageArea::showPassing(const MakePage& make)
{
    goTo([this, make] {
        if (current() != m_passing) m_before = current();
        Page* page = make();
        if (m_passing) m_passing->deleteLater();
        m_passing = page;
        return page;
    });
}

void PageArea::recordSession(const app::FormStart& start)
{
    if (m_places.session) showPassing([this, start] { return m_places.session(m_context, start); });
}

void PageArea::editPlan(domain::ClientId client, std::optional<domain::DraftId> draft)
{
    if (m_places.plan) showPassing([this, client, draft] { return m_places.plan(m_context, client, draft); });
}

void PageArea::reviewPlan(domain::ClientId client, std::optional<domain::DraftId> draft)
{
    if (m_places.review)
        showPassing([this, client, draft] { return m_places.review(m_context, client, draft); });
}

void PageArea::registerClient(const QString& nameTyped)
{
    if (m_places.registration)
        showPassing([this, nameTyped] { return m_places.registration(m_context, nameTyped); });
}

void PageArea::openEpisode(domain::ClientId client)
{
    if (m_places.episode) showPassing([this, client] { return m_places.episode(m_context, client); });
}

void PageArea::changeDetails(domain::ClientId client)
{
    if (m_places.details) showPassing([this, client] { return m_places.details(m_context, client); });
}

void PageArea::bookAppointment(domain::ClientId client)
{
    if (m_places.booking && current() != nullptr) m_places.booking(m_context, *current(), client);
}

void PageArea::moveAppointment(domain::ClientId client, domain::AppointmentId appointment)
{
    if (m_places.moving && current() != nullptr) m_places.moving(m_context, *current(), client, appointment);
}

void PageArea::chooseClientFor(const QString& actionId, const ClientQuestion& question)
{
    emit clientWanted(actionId, question);
}

void PageArea::close(Page& page)
{
    if (&page != current()) return;
    ++m_journey;
    Page* back = m_before ? m_before.data() : m_today.data();
    if (back == nullptr || back == &page) return showToday();
    arriveAt(back);
}

void PageArea::offerUndo(const QString& done, std::function<void(Page&)> undo)
{
    m_undo = std::move(undo);
    emit undoOffered(done);
}

void PageArea::undo()
{
    const auto undo = m_undo;
    withdrawUndo();
    if (undo && current() != nullptr) undo(*current());
}

void PageArea::withdrawUndo()
{
    if (std::exchange(m_undo, {})) emit undoOffered({});
}

// Whatever is said was done since.
void PageArea::say(const QString& sentence, std::optional<StatusKind> status)
{
    withdrawUndo();
    emit said(sentence, status);
}

std::optional<app::Identity> PageArea::clientInHand() const
{
    const Page* page = current();
    return page != nullptr ? page->clientInHand() : std::nullopt;
}

std::vector<app::Identity> PageArea::openRecords() const
{
    std::vector<app::Identity> people;
    for (const OpenRecord& record : m_records)
        if (record.identity) people.push_back(*record.identity);
    return people;
}

} // namespace keywork::ui
