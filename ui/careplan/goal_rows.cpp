#include "ui/careplan/goal_rows.h"

#include "ui/careplan/plan_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <algorithm>

namespace keywork::ui {

namespace {

RatedTwice ratedTwice(const app::GoalRatings& ratings)
{
    return {ratings.first.rating, ratings.last.rating};
}

RatedTwice ratedIn(const app::CarePlanPage& page, const domain::Goal& goal)
{
    for (const auto& ratings : page.ratings)
        if (goal.id == ratings.goal) return ratedTwice(ratings);
    return {};
}

const domain::StepDone* doneIn(const app::CarePlanPage& page, const domain::Step& step)
{
    const auto done = std::find_if(page.done.begin(), page.done.end(),
                                   [&](const domain::StepDone& one) { return step.id == one.step; });
    return done == page.done.end() ? nullptr : &*done;
}

QString targetText(const domain::Goal& goal)
{
    if (goal.status != domain::GoalStatus::Active) return goalStatusWord(goal.status);
    return goal.target ? tr("by %1").arg(clinical(*goal.target)) : tr("open date");
}

GoalRow goalRow(const domain::Goal& goal, std::size_t place, const RatedTwice& rated)
{
    Row row;
    row.key = QStringLiteral("goal%1").arg(place);
    row.cells = {strongCell(goalTitle(goal)), {}, strongCell(ratedText(rated))};
    row.sentence =
        tr("Goal %1, %2, %3, %4")
            .arg(goalTitle(goal), lifeDomainWord(goal.domain), targetText(goal), spokenRating(rated));
    row.tip = tr("Why it matters: %1\nWhere it starts from: %2\nHow we will know: %3")
                  .arg(onScreen(goal.why), onScreen(goal.baseline), onScreen(goal.howWeWillKnow));
    return {std::move(row), place, {}, rated};
}

// Its plain words, where it belongs, and by when.
GoalRow workingRow(const domain::Goal& goal, std::size_t place)
{
    const QString words = goal.clientWords.empty() ? QString() : onScreen(goal.workingWords);
    Row row;
    row.key = QStringLiteral("words%1").arg(place);
    row.cells = {quietCell(words), quietCell(lifeDomainWord(goal.domain)), quietCell(targetText(goal))};
    row.sentence = words.isEmpty() ? targetText(goal) : words;
    row.isPart = true;
    return {std::move(row), place};
}

GoalRow stepRow(const app::CarePlanPage& page, std::size_t place, std::size_t step, const QString& calledName,
                Date today)
{
    const auto& one = page.plan->plan.goals[place].steps[step];
    const auto* done = doneIn(page, one);
    const bool isOverdue = done == nullptr && one.due && *one.due < today;
    const QString what = onScreen(one.what);
    const QString when = done      ? tr("done %1").arg(clinical(done->on))
                         : one.due ? tr("due %1").arg(clinical(*one.due))
                                   : tr("no date");
    const StatusKind status = done ? StatusKind::Ok : isOverdue ? StatusKind::Stop : StatusKind::None;
    Row row;
    row.key = QStringLiteral("step%1.%2").arg(place).arg(step);
    row.cells = {markedCell(status, what), quietCell(ownerText(one.owner, calledName)), quietCell(when)};
    row.isPart = true;
    if (page.open && page.current && done == nullptr) row.action = tr("Done");
    row.sentence =
        tr("Step %1, %2, %3%4")
            .arg(what, ownerText(one.owner, calledName), when, isOverdue ? tr(", overdue") : QString());
    if (done && !done->outcome.empty()) row.tip = onScreen(done->outcome);
    return {std::move(row), place, step};
}

// A line of words under what they belong to.
GoalRow partRow(const QString& key, const Cell& words, std::size_t place)
{
    return {{.key = key, .cells = {words}, .sentence = words.text, .isPart = true}, place};
}

// The sessions that worked on it: "Sessions 02-Nov, 05-Oct, 21-Sep and 2 before".
std::optional<GoalRow> sessionsRow(const app::CarePlanPage& page, const domain::Goal& goal, std::size_t place)
{
    constexpr int mostNamed = 3;
    QStringList days;
    int before = 0;
    for (const auto& one : page.workedOn) {
        if (goal.id != one.goal) continue;
        if (days.size() < mostNamed) days << shortClinical(one.on);
        else ++before;
    }
    if (days.isEmpty()) return std::nullopt;
    const QString named = tr("Sessions %1").arg(days.join(tr(", ")));
    auto row = partRow(QStringLiteral("sessions%1").arg(place),
                       quietCell(before == 0 ? named : tr("%1 and %2 before").arg(named).arg(before)), place);
    row.row.action = tr("Show");
    row.isSessions = true;
    return row;
}

// A goal that is worked on and has no step yet says so where the step would stand.
GoalRow noStepRow(std::size_t place)
{
    return partRow(QStringLiteral("nostep%1").arg(place),
                   markedCell(StatusKind::Due, tr("No step yet: agree a first one")), place);
}

} // namespace

std::vector<GoalRow> goalRows(const app::CarePlanPage& page, const QString& calledName, Date today)
{
    std::vector<GoalRow> rows;
    if (!page.plan) return rows;
    const auto& goals = page.plan->plan.goals;
    for (std::size_t place = 0; place < goals.size(); ++place) {
        const auto& goal = goals[place];
        rows.push_back(goalRow(goal, place, ratedIn(page, goal)));
        if (page.open && page.current) rows.back().row.action = tr("Rate");
        rows.push_back(workingRow(goal, place));
        for (std::size_t step = 0; step < goal.steps.size(); ++step)
            rows.push_back(stepRow(page, place, step, calledName, today));
        if (auto sessions = sessionsRow(page, goal, place)) rows.push_back(*std::move(sessions));
        if (goal.steps.empty() && goal.status == domain::GoalStatus::Active) rows.push_back(noStepRow(place));
    }
    return rows;
}

std::vector<GoalRow> activeGoalRows(const std::vector<app::SummaryGoal>& goals)
{
    std::vector<GoalRow> rows;
    rows.reserve(goals.size());
    for (const auto& [goal, rated] : goals) {
        auto row = goalRow(goal, rows.size(), rated ? ratedTwice(*rated) : RatedTwice{});
        if (goal.id)
            row.row.key = QStringLiteral("goalNo%1").arg(goal.id->number()); // another one may come before it
        row.row.cells = {
            plainCell(goalTitle(goal)), {}, strongCell(ratedText(row.rated)), quietCell(targetText(goal))};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<GoalRow> capitalRows(const domain::CarePlan& plan, const domain::CarePlan* before)
{
    std::vector<GoalRow> rows;
    for (const auto& [capital, code] : codeTable(domain::Capital{})) {
        const auto now = plan.capital.find(capital);
        if (now == plan.capital.end()) continue;
        RatedTwice rated{{}, now->second.rating};
        if (before != nullptr) {
            const auto then = before->capital.find(capital);
            if (then != before->capital.end()) rated.then = then->second.rating;
        }
        Row row;
        row.key = onScreen(code);
        row.cells = {plainCell(capitalWord(capital)), {}, strongCell(ratedText(rated))};
        row.sentence = tr("%1, %2").arg(capitalWord(capital), spokenRating(rated));
        rows.push_back({std::move(row), rows.size(), {}, rated});
        const QString words = onScreen(now->second.words);
        if (!words.isEmpty())
            rows.push_back(partRow(onScreen(code) + QStringLiteral("Words"), quietCell(words), rows.size()));
    }
    return rows;
}

RowColumn ratedColumn(const Theme& theme, const std::vector<GoalRow>& rows)
{
    return paintedColumn(ratingLineWidth,
                         [&theme, &rows](QPainter& painter, const QRect& place, const Row& row) {
                             for (const auto& one : rows)
                                 if (one.row.key == row.key)
                                     paintRatingLine(painter, place, theme, one.rated);
                         });
}

} // namespace keywork::ui
