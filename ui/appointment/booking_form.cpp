#include "ui/appointment/booking_form.h"

#include "ui/session/facts_row.h"
#include "ui/session/kind_choices.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/number_field.h"
#include "ui/support/screen_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int longestAppointment = 480; // minutes
constexpr int whenWidthAtFull = 220;

} // namespace

BookingForm::BookingForm(const Theme& theme, const policy::Policy& policy, Date today,
                         std::optional<TimeOfDay> usual, QWidget* parent)
    : QWidget(parent),
      m_policy(policy),
      m_today(today),
      m_usual(usual),
      m_when(new LineField(theme, QStringLiteral("when"), tr("&When"), 60)),
      m_kind(new ChoiceField(theme, QStringLiteral("kind"), tr("&Kind"), kindChoices())),
      m_minutes(new NumberField(theme, QStringLiteral("minutes"), tr("&Minutes"), {5, longestAppointment})),
      m_place(new SuggestField(theme, QStringLiteral("place"), tr("P&lace"))),
      m_staff(new ChoiceField(theme, QStringLiteral("staff"), tr("With w&hom"))),
      m_line(makeLabel(theme, tr("For example tue 14:30 or +1w 11:00."),
                       {TextRole::Caption, QFont::Normal, Ink::Text2}, Wrapping::Wraps))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::oneAndHalf);
    m_when->setMinimumWidth(theme.grown(whenWidthAtFull));
    column->addWidget(m_when);
    m_line->setObjectName(QStringLiteral("whenLine"));
    column->addWidget(m_line);
    auto* rest = new QWidget;
    auto* line = new FlowLayout(space::oneAndHalf, rest, LineUp::Tops);
    for (QWidget* field : std::initializer_list<QWidget*>{m_kind, m_minutes, m_place, m_staff})
        line->addWidget(field);
    column->addWidget(rest);
    QStringList places;
    for (const auto& place : policy.lists.places.entries()) places << onScreen(place.label);
    m_place->setSuggestions(places);
    connect(m_when, &Field::edited, this, &BookingForm::follow);
    connect(m_minutes, &Field::edited, this, &BookingForm::wishChanged);
    connect(m_staff, &Field::edited, this, &BookingForm::wishChanged);
    connect(m_kind, &Field::edited, this, [this] {
        takeUsualMinutes();
        emit wishChanged();
    });
    setFocusProxy(m_when);
}

void BookingForm::load(const BookingFields& fields, const std::vector<app::Colleague>& colleagues)
{
    std::vector<Choice> staff;
    staff.reserve(colleagues.size());
    for (const auto& colleague : colleagues)
        staff.push_back({QString::number(colleague.id.number()), onScreen(colleague.name)});
    m_staff->setChoices(staff);
    m_when->setText(onScreen(fields.when));
    m_kind->setKey(onScreen(fields.kind));
    m_minutes->setText(onScreen(fields.minutes));
    m_place->setText(onScreen(fields.place));
    m_staff->setKey(QString::number(fields.staff));
    if (fields.minutes.empty()) takeUsualMinutes();
    follow();
}

BookingFields BookingForm::collect() const
{
    return {fromScreen(m_when->text()), fromScreen(m_kind->key()), fromScreen(m_minutes->text()),
            fromScreen(m_place->text()), m_staff->key().toLongLong()};
}

std::optional<LocalTime> BookingForm::wish() const
{
    return bookingWish(fromScreen(m_when->text()), m_today, m_usual);
}

void BookingForm::takeUsualMinutes()
{
    const auto kind = domain::fromCode<domain::SessionKind>(fromScreen(m_kind->key()));
    if (!kind) return;
    const auto usual = m_policy.usualMinutes.find(*kind);
    if (usual != m_policy.usualMinutes.end()) m_minutes->setNumber(usual->second);
}

void BookingForm::follow()
{
    const auto at = wish();
    m_understood = at ? QStringLiteral("= %1 %2.").arg(clinicalWithDay(at->day), clockTime(at->time))
                      : tr("For example tue 14:30 or +1w 11:00.");
    showClashes({});
    emit wishChanged();
}

void BookingForm::showClashes(const std::vector<app::Clash>& clashes)
{
    const QString clash = clashLine(clashes);
    m_line->setText(clash.isEmpty() ? m_understood : m_understood + QLatin1Char(' ') + clash);
    setInk(*m_line, clash.isEmpty() ? Ink::Text2 : Ink::Text);
    m_when->edit().setAccessibleDescription(m_line->text());
}

} // namespace keywork::ui
