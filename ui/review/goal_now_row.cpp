#include "ui/review/goal_now_row.h"

#include "domain/text_limit.h"
#include "ui/careplan/plan_words.h"
#include "ui/careplan/rating_line.h"
#include "ui/review/review_words.h"
#include "ui/support/code_answers.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/note_field.h"
#include "ui/support/number_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/segmented.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int thenWidth = 220; // pixels at 100 %
constexpr int nowWidth = 250;

QString thenText(const app::GoalThen& then)
{
    // Another version of the plan has settled it since the draft was begun; what was answered is kept.
    if (then.goal.status != domain::GoalStatus::Active)
        return GoalNowRow::tr("Meanwhile: %1").arg(goalStatusWord(then.goal.status).toLower());
    const QString words = then.words.empty() ? GoalNowRow::tr("Then: nothing said")
                                             : GoalNowRow::tr("Then: “%1”").arg(onScreen(then.words));
    return then.rating ? GoalNowRow::tr("%1, rated %2").arg(words).arg(then.rating->value()) : words;
}

} // namespace

GoalNowRow::GoalNowRow(const Theme& theme, const app::GoalThen& then, int sessionsSince, int place,
                       QWidget* parent)
    : QWidget(parent),
      m_goal(then.goal.id->number()),
      m_ratedThen(then.rating),
      m_words(new NoteField(theme, QStringLiteral("goalNowWords%1").arg(place),
                            tr("Now, in the client's words"), 1, static_cast<int>(domain::longestField))),
      m_rating(new NumberField(theme, QStringLiteral("goalNowRating%1").arg(place), tr("0 to 10"),
                               {0, domain::Rating::highest})),
      m_line(new RatingLine(theme)),
      m_progress(new SegmentedControl(theme, tr("Since then, %1").arg(goalTitle(then.goal)),
                                      answersOf(progressWord)))
{
    const QString which = tr("Goal %1").arg(place);
    m_words->editor()->setAccessibleName(tr("%1, now, in the client's words").arg(which));
    m_rating->editor()->setAccessibleName(tr("%1, rated 0 to 10").arg(which));
    m_progress->setObjectName(QStringLiteral("goalNowProgress%1").arg(place));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::one);
    column->setSpacing(space::one);
    auto* sides = new QWidget;
    auto* beside = new FlowLayout(space::two, sides, LineUp::Tops);
    for (QWidget* side : {makeThen(theme, then), makeNow(theme), makeSince(theme, then, sessionsSince)})
        beside->addWidget(side);
    column->addWidget(sides);
    column->addWidget(makeHairline());
    for (const Field* field : std::initializer_list<const Field*>{m_words, m_rating})
        connect(field, &Field::edited, this, &GoalNowRow::edited);
    connect(m_progress, &SegmentedControl::chosen, this, &GoalNowRow::edited);
    connect(m_rating, &Field::edited, this, &GoalNowRow::showRating);
}

namespace {

// A column of the row; what is left over of its width goes to those that expand.
QVBoxLayout* sideOf(const Theme& theme, int leastWidth, QSizePolicy::Policy policy)
{
    auto* side = new QWidget;
    side->setMinimumWidth(theme.grown(leastWidth));
    side->setSizePolicy(policy, QSizePolicy::Preferred);
    auto* lines = new QVBoxLayout(side);
    lines->setContentsMargins({});
    lines->setSpacing(space::half);
    return lines;
}

} // namespace

QWidget* GoalNowRow::makeThen(const Theme& theme, const app::GoalThen& then)
{
    auto* lines = sideOf(theme, thenWidth, QSizePolicy::Expanding);
    lines->addWidget(makeLabel(theme, goalTitle(then.goal), {.weight = QFont::DemiBold}, Wrapping::Wraps));
    lines->addWidget(makeLabel(theme, thenText(then), {.ink = Ink::Text2}, Wrapping::Wraps));
    lines->addStretch();
    return lines->parentWidget();
}

QWidget* GoalNowRow::makeNow(const Theme& theme)
{
    auto* lines = sideOf(theme, nowWidth, QSizePolicy::Expanding);
    lines->addWidget(m_words);
    auto* rated = new QWidget;
    auto* line = new QHBoxLayout(rated);
    line->setContentsMargins({});
    line->setSpacing(space::oneAndHalf);
    line->addWidget(m_rating, 0, Qt::AlignLeft);
    line->addWidget(m_line, 0, Qt::AlignBottom);
    line->addStretch();
    lines->addWidget(rated);
    lines->addStretch();
    return lines->parentWidget();
}

QWidget* GoalNowRow::makeSince(const Theme& theme, const app::GoalThen& then, int sessionsSince)
{
    auto* lines = sideOf(theme, 0, QSizePolicy::Preferred);
    lines->addWidget(
        makeLabel(theme, tr("Since then (1 to 5)"), {TextRole::Caption, QFont::Normal, Ink::Text2}));
    lines->addWidget(m_progress, 0, Qt::AlignLeft);
    lines->addWidget(makeLabel(theme, factsSince(then, sessionsSince),
                               {TextRole::Caption, QFont::Normal, Ink::Text2}, Wrapping::Wraps));
    lines->addStretch();
    return lines->parentWidget();
}

void GoalNowRow::showRating()
{
    const auto now = m_rating->number();
    m_line->setRated({m_ratedThen, now ? domain::Rating::from(*now) : std::nullopt});
}

void GoalNowRow::load(const app::GoalNowFields& now)
{
    m_words->setText(onScreen(now.words));
    m_rating->setText(onScreen(now.rating));
    showRating();
    m_progress->setCurrent(placeOf<domain::GoalProgress>(now.progress));
}

app::GoalNowFields GoalNowRow::collect() const
{
    return {m_goal, codeAt<domain::GoalProgress>(m_progress->current()), fromScreen(m_words->text()),
            fromScreen(m_rating->text())};
}

void GoalNowRow::focusFirst()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

} // namespace keywork::ui
