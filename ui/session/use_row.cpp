#include "ui/session/use_row.h"

#include "ui/support/choice_field.h"
#include "ui/support/labels.h"
#include "ui/support/look.h"
#include "ui/support/number_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/segmented.h"

#include <QGridLayout>
#include <QLabel>

#include <array>

namespace keywork::ui {

namespace {

constexpr int mostDays = 366;
constexpr int amountWidthAtFull = 84;
constexpr int routeWidthAtFull = 96;
constexpr int nameWidthAtFull = 118;
constexpr int lastTimeWidthAtFull = 112;
// The answers in the order of their segments, as drafts keep them.
constexpr std::array<const char*, 3> answers{"notAsked", "none", "used"};
constexpr int usedAnswer = 2;

std::vector<Choice> routeChoices(const domain::CodeList& routes)
{
    std::vector<Choice> choices{{QString(), UseRow::tr("Not said")}};
    for (const auto& route : routes.entries())
        choices.push_back({onScreen(route.code), onScreen(route.label)});
    return choices;
}

} // namespace

UseRow::UseRow(const Theme& theme, domain::Code substance, const QString& label, int number, QWidget& grid,
               const domain::CodeList& routes)
    : m_substance(std::move(substance)),
      m_number(number),
      m_name(makeLabel(theme, label, {TextRole::Body, QFont::Medium}, Wrapping::Wraps, &grid)),
      m_answer(new SegmentedControl(theme, label, {tr("Not asked"), tr("None"), tr("Used")},
                                    SegmentLook::Framed, &grid)),
      m_days(new NumberField(theme, QStringLiteral("useDays%1").arg(number), {}, {0, mostDays}, &grid)),
      m_amount(new LineField(theme, QStringLiteral("useAmount%1").arg(number), {}, LineField::ordinaryLimit,
                             &grid)),
      m_route(
          new ChoiceField(theme, QStringLiteral("useRoute%1").arg(number), {}, routeChoices(routes), &grid)),
      m_lastTime(makeLabel(theme, {}, {TextRole::Body, QFont::Normal, Ink::Text2}, Wrapping::Wraps, &grid))
{
    m_name->setMinimumWidth(theme.grown(nameWidthAtFull));
    m_answer->setObjectName(QStringLiteral("useAnswer%1").arg(number));
    m_days->edit().setAccessibleName(tr("%1, days").arg(label));
    m_amount->edit().setAccessibleName(tr("%1, amount a day").arg(label));
    m_route->box().setAccessibleName(tr("%1, route").arg(label));
    m_amount->edit().setFixedWidth(theme.grown(amountWidthAtFull));
    m_route->box().setMinimumWidth(theme.grown(routeWidthAtFull));
    m_lastTime->setMinimumWidth(theme.grown(lastTimeWidthAtFull));
    for (QWidget* small : {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(&m_days->edit()),
                           static_cast<QWidget*>(&m_amount->edit()), static_cast<QWidget*>(&m_route->box())})
        setControlSize(*small, ControlSize::Small);
    for (QLabel*& dash : m_dashes)
        dash = makeLabel(theme, QStringLiteral("–"), {TextRole::Body, QFont::Normal, Ink::Text2},
                         Wrapping::OneLine, &grid);
    connect(m_answer, &SegmentedControl::chosen, this, [this] {
        showFields();
        emit edited();
    });
    for (Field* field :
         {static_cast<Field*>(m_days), static_cast<Field*>(m_amount), static_cast<Field*>(m_route)})
        connect(field, &Field::edited, this, &UseRow::edited);
}

UseRow::~UseRow()
{
    for (QWidget* widget : widgets()) delete widget;
}

QList<QWidget*> UseRow::widgets() const
{
    return {m_name, m_answer, m_days, m_amount, m_route, m_dashes[0], m_dashes[1], m_dashes[2], m_lastTime};
}

void UseRow::load(const app::UseFields& fields, const QString& lastTime)
{
    int answer = 0;
    for (int i = 0; i < static_cast<int>(answers.size()); ++i)
        if (fields.answer == answers[static_cast<std::size_t>(i)]) answer = i;
    m_answer->setCurrent(answer);
    m_days->setText(onScreen(fields.days));
    m_amount->setText(onScreen(fields.amount));
    m_route->setKey(onScreen(fields.route));
    m_lastTime->setText(lastTime);
    m_lastTime->setAccessibleName(tr("%1, last time: %2").arg(m_name->text(), lastTime));
    showFields();
}

app::UseFields UseRow::collect() const
{
    const int answer = std::max(0, m_answer->current());
    return {m_substance, answers[static_cast<std::size_t>(answer)], fromScreen(m_days->text()),
            fromScreen(m_amount->text()), fromScreen(m_route->key())};
}

void UseRow::setReadOnly(bool readOnly)
{
    m_answer->setEnabled(!readOnly);
    m_route->box().setEnabled(!readOnly);
    m_days->edit().setReadOnly(readOnly);
    m_amount->edit().setReadOnly(readOnly);
}

void UseRow::showFields()
{
    const bool isUsed = m_answer->current() == usedAnswer;
    for (QWidget* field :
         {static_cast<QWidget*>(m_days), static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_route)})
        field->setVisible(isUsed);
    for (QLabel* dash : m_dashes) dash->setVisible(!isUsed && m_shape == GridShape::Wide);
}

int UseRow::place(QGridLayout& grid, int line, GridShape shape)
{
    m_shape = shape;
    const bool isNarrow = shape == GridShape::Narrow;
    const int second = isNarrow ? line + 1 : line;
    const int first = isNarrow ? use_column::substance : use_column::days;
    const auto put = [&](QWidget* widget, int row, int column) {
        grid.addWidget(widget, row, column, Qt::AlignVCenter);
    };
    put(m_name, line, use_column::substance);
    grid.addWidget(m_answer, line, use_column::answer, 1, isNarrow ? 2 : 1, Qt::AlignVCenter | Qt::AlignLeft);
    QWidget* fields[] = {m_days, m_amount, m_route};
    for (int i = 0; i < 3; ++i) {
        put(fields[i], second, first + i);
        grid.addWidget(m_dashes[i], second, first + i, Qt::AlignCenter);
    }
    put(m_lastTime, line, isNarrow ? use_column::amount : use_column::lastTime);
    m_days->edit().setPlaceholderText(isNarrow ? tr("Days") : QString());
    m_amount->edit().setPlaceholderText(isNarrow ? tr("Amount") : QString());
    showFields();
    return second + 1;
}

void UseRow::focusAnswer()
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

void UseRow::focusDays()
{
    m_days->edit().setFocus(Qt::OtherFocusReason);
}

int UseRow::leastWidth() const
{
    return m_answer->sizeHint().width() + m_days->sizeHint().width() + m_amount->sizeHint().width() +
           m_route->sizeHint().width() + m_lastTime->minimumWidth() + m_name->minimumWidth();
}

} // namespace keywork::ui
