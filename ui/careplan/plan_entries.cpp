#include "ui/careplan/plan_entries.h"

#include "ui/support/date_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/screen_text.h"

namespace keywork::ui {

namespace {

constexpr int entryLineWidth = 260; // pixels at 100 %
constexpr int dateWidth = 170;

LineField* makeLine(const Theme& theme, const char* id, const QString& label)
{
    auto* field = new LineField(theme, QLatin1String(id), label, longestText);
    field->setMinimumWidth(theme.grown(entryLineWidth));
    return field;
}

DateField* makeDay(const Theme& theme, const char* id, const QString& label, Date today)
{
    auto* field = new DateField(theme, QLatin1String(id), label, anyDay(today));
    field->setMinimumWidth(theme.grown(dateWidth));
    return field;
}

} // namespace

SaferEntry::SaferEntry(const Theme& theme, Date today)
    : FormEntry(theme, tr("Safer")),
      m_what(makeLine(theme, "saferWhat", tr("What"))),
      m_by(makeDay(theme, "saferBy", tr("By, or open"), today))
{
    add(m_what);
    add(m_by);
}

void SaferEntry::load(const app::SaferFields& action)
{
    m_what->setText(onScreen(action.what));
    m_by->setText(onScreen(action.by));
}

app::SaferFields SaferEntry::action() const
{
    return {fromScreen(m_what->text()), fromScreen(m_by->text())};
}

SharingEntry::SharingEntry(const Theme& theme, Date today)
    : FormEntry(theme, tr("Sharing")),
      m_withWhom(makeLine(theme, "sharingWithWhom", tr("With whom"))),
      m_what(makeLine(theme, "sharingWhat", tr("What may be shared"))),
      m_until(makeDay(theme, "sharingUntil", tr("Until, or open"), today)),
      m_withdrawnOn(makeDay(theme, "sharingWithdrawnOn", tr("Withdrawn on"), today))
{
    for (Field* field : std::initializer_list<Field*>{m_withWhom, m_what, m_until, m_withdrawnOn}) add(field);
}

void SharingEntry::load(const app::SharingFields& consent)
{
    m_withWhom->setText(onScreen(consent.withWhom));
    m_what->setText(onScreen(consent.what));
    m_until->setText(onScreen(consent.until));
    m_withdrawnOn->setText(onScreen(consent.withdrawnOn));
}

app::SharingFields SharingEntry::consent() const
{
    return {fromScreen(m_withWhom->text()), fromScreen(m_what->text()), fromScreen(m_until->text()),
            fromScreen(m_withdrawnOn->text())};
}

} // namespace keywork::ui
