#include "ui/review/reviews_page.h"

#include "ui/shell/core_access.h"
#include "ui/shell/due_routes.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"
#include "ui/words/draft_words.h"
#include "ui/words/record_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace keywork::ui {

namespace {

constexpr std::array reviewGroups = {DueGroup::All, DueGroup::Overdue, DueGroup::Now, DueGroup::Open,
                                     DueGroup::Opening};

QStringList reviewGroupNames()
{
    QStringList names;
    for (const auto group : reviewGroups) names << groupText(group, 0);
    return names;
}

QString planText(const app::ReviewRow& row, Date today)
{
    if (!row.planMade) return ReviewsPage::tr("No plan yet");
    constexpr int inDays = 14; // an age below this is told in days
    const int days = daysBetween(*row.planMade, today);
    return days < inDays ? ReviewsPage::tr("Plan %1 old").arg(dayCount(days))
                         : ReviewsPage::tr("Plan %1 weeks old").arg(days / 7);
}

QString dayText(const app::ReviewRow& row)
{
    QString day = clinicalWithDay(row.item.window.due);
    if (!row.workingDayBefore) return day;
    return ReviewsPage::tr("%1, so by %2")
        .arg(day, onScreen(shortClinicalDateWithDay(*row.workingDayBefore)));
}

Row shownRow(const app::ReviewRow& review, Date today)
{
    QStringList people;
    for (const auto& name : review.takePart) people << onScreen(name);
    Row row;
    row.key = QString::number(review.client.id.number());
    row.identity = shown(review.client);
    row.cells = {stateCell(review.item, review.state), plainCell(dueText(review.item)),
                 plainCell(dayText(review)), quietCell(planText(review, today)),
                 quietCell(people.join(QStringLiteral(", ")))};
    const auto subject = review.item.kind == domain::DueKind::FirstCarePlan
                             ? domain::DraftSubject::CarePlan
                             : domain::DraftSubject::CareReview;
    row.action = review.draft ? continueText(subject) : actionText(review.item.action);
    row.moreActions = {ReviewsPage::tr("Open record")};
    row.sentence = ReviewsPage::tr("%1. %2. %3. With %4")
                       .arg(spoken(review.client), spokenDue(review.item, review.state),
                            planText(review, today), people.join(QStringLiteral(", ")));
    row.tip = ReviewsPage::tr("%1 layer").arg(layerWord(review.layer));
    if (review.workingDayBefore)
        row.tip +=
            ReviewsPage::tr("\nThe service is closed on %1; the working day before is %2.")
                .arg(clinicalWithDay(review.item.window.due), clinicalWithDay(*review.workingDayBefore));
    return row;
}

} // namespace

ReviewsPage::ReviewsPage(const PageContext& context, QWidget* parent)
    : Page(tr("Reviews"), parent),
      m_context(context),
      m_filter(
          new SegmentedControl(context.theme, tr("Which reviews"), reviewGroupNames(), SegmentLook::Chips)),
      m_heading(new SectionHeading(context.theme, tr("First plans and reviews"))),
      m_list(new RowList(context.theme, tr("First plans and reviews"),
                         {.columns = {cellColumn(), identityColumn(0), cellColumn(0, 1), cellColumn(),
                                      cellColumn(0, 3), wrappingColumn(1)}},
                         ListHeight::Scroll)),
      m_problem(makeLabel(context.theme, {}, {}, Wrapping::Wraps))
{
    setGround(*this, Ground::Page);
    layOut();
    m_filter->setCurrent(0);
    connect(m_filter, &SegmentedControl::chosen, this, &ReviewsPage::showGroup);
    connect(m_list, &RowList::acted, this, &ReviewsPage::act);
    connect(m_list, &RowList::otherChosen, this, [this](int row, int) {
        m_context.navigator.openClient(m_shown.at(static_cast<std::size_t>(row)).client.id,
                                       {TabName::CarePlan, {}});
    });
}

void ReviewsPage::layOut()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    m_header = new PageHeader(m_context.theme, title());
    whole->addWidget(m_header);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(space::three, 0, space::three, space::two);
    body->setSpacing(0);
    m_problem->hide();
    body->addWidget(m_problem);
    m_heading->addWidget(m_filter);
    body->addWidget(m_heading);
    body->addWidget(m_list, 1);
    whole->addLayout(body, 1);
}

void ReviewsPage::refresh()
{
    m_context.core.read(
        this, [](app::Workspace& workspace) { return app::reviewsPage(workspace); },
        [this](const app::Reading<std::vector<app::ReviewRow>>& reading) {
            m_problem->setVisible(!reading);
            if (!reading) return m_problem->setText(sentence(reading.error()));
            m_rows = *reading;
            showGroup();
        });
}

void ReviewsPage::showGroup()
{
    for (std::size_t i = 0; i < reviewGroups.size(); ++i) {
        const auto count = std::count_if(m_rows.begin(), m_rows.end(), [&](const app::ReviewRow& row) {
            return isIn(reviewGroups.at(i), row.state);
        });
        m_filter->setAnswer(static_cast<int>(i), groupText(reviewGroups.at(i), static_cast<int>(count)));
    }
    const auto group = reviewGroups.at(static_cast<std::size_t>(std::max(0, m_filter->current())));
    m_shown.clear();
    std::vector<Row> rows;
    for (const auto& row : m_rows) {
        if (!isIn(group, row.state)) continue;
        m_shown.push_back(row);
        rows.push_back(shownRow(row, m_context.core.today()));
    }
    m_heading->setCount(QString::number(rows.size()));
    m_list->setEmptyMessage(group == DueGroup::All
                                ? tr("Nobody on your caseload is in treatment, so no review is due.")
                                : tr("Nothing here."));
    m_list->setRows(std::move(rows));
    const auto waiting = std::count_if(m_rows.begin(), m_rows.end(), [](const app::ReviewRow& row) {
        return row.state.kind != domain::DueStateKind::Planned;
    });
    emit countChanged(static_cast<int>(waiting));
}

void ReviewsPage::act(int row)
{
    const auto& review = m_shown.at(static_cast<std::size_t>(row));
    goSettle(m_context.navigator, review.item);
}

void ReviewsPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> ReviewsPage::regions() const
{
    return {m_header, m_list};
}

std::optional<app::Identity> ReviewsPage::clientInHand() const
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size()) return std::nullopt;
    return m_shown[static_cast<std::size_t>(row)].client;
}

Page* makeReviewsPage(const PageContext& context)
{
    return new ReviewsPage(context);
}

} // namespace keywork::ui
