#include "app/careplan/care_plan_page.h"

#include "app/draft/draft_rows.h"
#include "app/perform.h"
#include "app/review/next_review.h"
#include "store/care_plan_table.h"
#include "store/client_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/life_event_table.h"
#include "store/progress_table.h"
#include "store/staff_table.h"

#include <algorithm>
#include <utility>

namespace keywork::app {

namespace {

std::optional<domain::Episode> episodeToShow(store::Database& db, domain::ClientId client)
{
    auto all = store::EpisodeTable(db).ofClient(client);
    if (all.empty()) return std::nullopt;
    const auto open =
        std::find_if(all.begin(), all.end(), [](const auto& episode) { return episode.isOpen(); });
    return open != all.end() ? std::move(*open) : std::move(all.back());
}

// The version asked for, else the newest that counts; and the one before it that does.
void readVersions(store::Database& db, CarePlanPage& page, std::optional<domain::CarePlanId> wanted)
{
    const store::CarePlanTable plans(db);
    const store::StaffTable staff(db);
    std::optional<domain::CarePlanId> before;
    for (const auto& version : plans.headings(*page.episode)) {
        const bool isCurrent = !version.inError && !page.plan && !wanted;
        const bool isWanted = wanted ? version.id == *wanted : isCurrent;
        page.versions.push_back({version.id, version.versionNo, version.on, staff.name(version.author),
                                 version.agreement, version.inError});
        if (isWanted) {
            page.author = page.versions.back().author;
            page.plan = plans.find(version.id);
        } else if (page.plan && !before && !version.inError) {
            before = version.id;
        }
    }
    if (before) page.before = plans.find(*before);
    const auto newest = std::find_if(page.versions.begin(), page.versions.end(),
                                     [](const PlanVersionRow& row) { return !row.inError; });
    page.current = page.plan && newest != page.versions.end() && newest->id == page.plan->id;
}

void readCycle(Workspace& workspace, const domain::Episode& episode, CarePlanPage& page)
{
    auto& db = workspace.store();
    auto cycles = store::ReviewCycleReader(db).read(store::ClientScope::ofClient(episode.client));
    const auto events = store::LifeEventTable(db).ofClient(episode.client);
    page.nextReview = nextReviewOf(workspace, episode, cycles[episode.id], events);
    if (!page.nextReview) return;
    const auto window = domain::windowBefore(page.nextReview->due, workspace.policy().due.openDays);
    page.reviewState = domain::dueState(window, workspace.today());
    const auto& days = workspace.policy().workingDays;
    if (!days.isOpen(page.nextReview->due))
        page.workingDayBefore = days.openDayOnOrBefore(page.nextReview->due);
}

std::optional<DraftRow> ownDraft(Workspace& workspace, domain::ClientId client)
{
    for (const auto& draft : store::DraftTable(workspace.store()).ofClient(client)) {
        const bool isPlan = draft.subject == domain::DraftSubject::CarePlan;
        if (isPlan && draft.author == workspace.user().id) return draftRow(workspace, draft);
    }
    return std::nullopt;
}

void readEpisode(Workspace& workspace, const domain::Episode& episode,
                 std::optional<domain::CarePlanId> wanted, CarePlanPage& page)
{
    auto& db = workspace.store();
    page.episode = episode.id;
    page.open = episode.isOpen();
    readVersions(db, page, wanted);
    const store::ProgressTable progress(db);
    page.done = progress.stepsDone(episode.id);
    page.ratings = firstAndLast(progress.ratings(episode.id));
    page.workedOn = progress.workedOn(episode.id);
    page.interventions = store::InterventionTable(db).ofEpisode(episode.id);
    if (page.plan && page.current)
        page.findings = domain::planFindings(
            {page.plan->plan, page.plan->agreement, page.done, page.interventions}, workspace.today());
    if (page.open) readCycle(workspace, episode, page);
}

} // namespace

Reading<CarePlanPage> carePlanPage(Workspace& workspace, domain::ClientId client,
                                   std::optional<domain::CarePlanId> version)
{
    return readRecord(workspace, client, [&]() -> Reading<CarePlanPage> {
        auto& db = workspace.store();
        CarePlanPage page;
        page.calledName = domain::calledName(store::ClientTable(db).identity(client).value().name);
        if (const auto episode = episodeToShow(db, client)) readEpisode(workspace, *episode, version, page);
        page.waiting = ownDraft(workspace, client);
        page.maySign = isAllowed(workspace.user().roles, Action::SignPlan, {.actingForAbsent = true});
        return page;
    });
}

Reading<PlanComparison> comparePlans(Workspace& workspace, domain::CarePlanId one, domain::CarePlanId other)
{
    return readRecord(workspace, one, [&]() -> Reading<PlanComparison> {
        const store::CarePlanTable plans(workspace.store());
        auto older = plans.find(one);
        auto newer = plans.find(other);
        if (!older || !newer || older->episode != newer->episode) return refuse(Trouble::NotFound);
        if (newer->versionNo < older->versionNo) std::swap(older, newer);
        auto changes = domain::planChanges(older->plan, newer->plan);
        return PlanComparison{*std::move(older), *std::move(newer), std::move(changes)};
    });
}

} // namespace keywork::app
