#include "ui/episode/intervention_form.h"

#include "ui/client/details/details_choices.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/field_row.h"
#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int twoDays = 440; // at 100 %: two days stand side by side

std::vector<Choice> typeChoices()
{
    std::vector<Choice> choices;
    for (const auto& [type, code] : codeTable(domain::InterventionType{}))
        choices.push_back({onScreen(code), interventionTypeWord(type)});
    return choices;
}

std::vector<Choice> endingChoices()
{
    std::vector<Choice> choices{{QString(), InterventionForm::tr("Not ended")}};
    for (const auto& [ending, code] : codeTable(domain::InterventionEnding{}))
        choices.push_back({onScreen(code), endingWord(ending)});
    return choices;
}

DateField* interventionDay(const Theme& theme, const char* id, const QString& label, Date today)
{
    return new DateField(theme, QString::fromLatin1(id), label, anyDay(today));
}

// The field of the day that is meant; the offer comes last, for it may lie in the future.
template <class IsMeant>
const char* dayField(const domain::Intervention& intervention, const IsMeant& isMeant)
{
    if (intervention.referredOn && isMeant(*intervention.referredOn)) return "referredOn";
    if (intervention.startedOn && isMeant(*intervention.startedOn)) return "startedOn";
    if (intervention.end && isMeant(intervention.end->on)) return "endedOn";
    return "firstOfferedOn";
}

FieldRow* inRow(std::initializer_list<QWidget*> fields)
{
    auto* row = new FieldRow;
    for (QWidget* field : fields) row->add(field);
    return row;
}

} // namespace

InterventionForm::InterventionForm(const Theme& theme, const policy::CodeLists& lists, Date today,
                                   QWidget* parent)
    : QWidget(parent),
      m_lists(lists),
      m_type(new ChoiceField(theme, QStringLiteral("type"), tr("&Kind"), typeChoices())),
      m_detail(new ChoiceField(theme, QStringLiteral("detail"), tr("&What"))),
      m_setting(new ChoiceField(theme, QStringLiteral("setting"), tr("Whe&re"), codeChoices(lists.settings))),
      m_givenBy(new LineField(theme, QStringLiteral("givenBy"), tr("&Given by"))),
      m_referred(interventionDay(theme, "referredOn", tr("Re&ferred"), today)),
      m_offered(interventionDay(theme, "firstOfferedOn", tr("First &offered"), today)),
      m_started(interventionDay(theme, "startedOn", tr("St&arted"), today)),
      m_ended(interventionDay(theme, "endedOn", tr("&Ended"), today)),
      m_ending(new ChoiceField(theme, QStringLiteral("ending"), tr("&How it ended"), endingChoices()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    setMinimumWidth(theme.grown(twoDays));
    m_detail->setPlaceholder(tr("Choose"));
    m_givenBy->setHint(tr("A person or an agency."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_type, m_detail, inRow({m_setting}), m_givenBy,
                                                         inRow({m_referred, m_offered}), m_started,
                                                         inRow({m_ended, m_ending})})
        column->addWidget(part);
    offerDetails({});
    connect(m_type, &Field::edited, this, [this] { offerDetails({}); });
}

void InterventionForm::load(const domain::Intervention& intervention)
{
    m_type->setKey(onScreen(domain::code(intervention.type)));
    offerDetails(intervention.detail);
    m_detail->setKey(onScreen(intervention.detail));
    setCode(*m_setting, m_lists.settings, intervention.setting);
    m_givenBy->setText(onScreen(intervention.givenBy));
    m_referred->setDate(intervention.referredOn);
    m_offered->setDate(intervention.firstOfferedOn);
    m_started->setDate(intervention.startedOn);
    if (!intervention.end) return;
    m_ended->setDate(intervention.end->on);
    m_ending->setKey(onScreen(domain::code(intervention.end->how)));
}

domain::InterventionType InterventionForm::type() const
{
    return domain::fromCode<domain::InterventionType>(fromScreen(m_type->key()))
        .value_or(domain::InterventionType::Psychosocial);
}

// Those of the chosen kind. What was recorded once stays, though the list has it no longer.
void InterventionForm::offerDetails(const domain::Code& kept)
{
    std::vector<Choice> choices;
    for (const auto& entry : m_lists.interventions.entries()) {
        if (entry.group == domain::code(type()))
            choices.push_back({onScreen(entry.code), onScreen(entry.label)});
    }
    if (!kept.empty() && !m_lists.interventions.has(kept))
        choices.push_back({onScreen(kept), tr("%1 (not on the list)").arg(onScreen(kept))});
    m_detail->setChoices(choices);
}

Result<domain::Intervention, InterventionForm::Problems> InterventionForm::collect(
    domain::Intervention into) const
{
    Problems problems;
    for (const DateField* day : {m_referred, m_offered, m_started, m_ended}) {
        if (day->isNotUnderstood())
            problems.push_back({tr("%1: write a day like 5/9/26 or yesterday.").arg(day->name()), day->id()});
    }
    const auto how = domain::fromCode<domain::InterventionEnding>(fromScreen(m_ending->key()));
    if (m_ended->date() && !how) problems.push_back({tr("Choose how it ended."), m_ending->id()});
    if (how && m_ended->isBlank()) problems.push_back({tr("Write the day it ended."), m_ended->id()});
    if (!problems.empty()) return refuse(std::move(problems));
    into.type = type();
    into.detail = fromScreen(m_detail->key());
    into.setting = fromScreen(m_setting->key());
    into.givenBy = fromScreen(m_givenBy->text().trimmed());
    into.referredOn = m_referred->date();
    into.firstOfferedOn = m_offered->date();
    into.startedOn = m_started->date();
    into.end.reset();
    if (how) into.end = domain::InterventionEnd{*m_ended->date(), *how};
    return into;
}

QWidget* InterventionForm::firstEditor() const
{
    return m_type->editor();
}

ProblemSummary::Problem problemOf(domain::InterventionRefusal refusal, const domain::Intervention& refused,
                                  const domain::Episode& episode, Date today)
{
    using Refusal = domain::InterventionRefusal;
    const auto say = [](const char* field, const QString& sentence) {
        return ProblemSummary::Problem{sentence, QString::fromLatin1(field)};
    };
    const auto tr = [](const char* text) { return InterventionForm::tr(text); };
    switch (refusal) {
    case Refusal::DetailMissing: return say("detail", tr("Choose what is given."));
    case Refusal::BeforeReferral:
        return say(
            dayField(refused, [&](Date day) { return day < episode.referral.on; }),
            tr("This day lies before the referral of %1. Check the day.").arg(clinical(episode.referral.on)));
    case Refusal::OfferedBeforeReferred:
        return say("firstOfferedOn", tr("It was offered before it was referred. Check both days."));
    case Refusal::StartedBeforeOffered:
        return say("startedOn", tr("It started before it was referred or offered. Check the days."));
    case Refusal::EndedBeforeStarted:
        return say("endedOn", tr("It ended before it started. Check both days."));
    case Refusal::EndedNeverStarted:
        return say("startedOn", tr("It ended, so write the day it started too."));
    case Refusal::InFuture:
        return say(dayField(refused, [&](Date day) { return day > today; }),
                   tr("This day lies in the future. Only a first offer may."));
    case Refusal::EpisodeClosed:
        return {tr("This episode has ended meanwhile. Cancel, and press F5 to see how."), {}};
    }
    return {};
}

} // namespace keywork::ui
