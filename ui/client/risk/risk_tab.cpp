#include "ui/client/risk/risk_tab.h"

#include "ui/client/flag_words.h"
#include "ui/client/risk/risk_dialogs.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/page_body.h"
#include "ui/support/prompter.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/while_alive.h"
#include "ui/words/record_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

const QString recordingEvent = QStringLiteral("recordEvent");

const domain::ObservationKind* kindOf(const policy::Policy& policy, const std::string& kind)
{
    for (const auto& known : policy.observationKinds) {
        if (known.kind == kind) return &known;
    }
    return nullptr;
}

QString valueText(const domain::Observation& observation, const policy::Policy& policy)
{
    if (const auto* answer = std::get_if<domain::Answer>(&observation.value)) return answerWord(*answer);
    const auto& code = std::get<domain::Code>(observation.value);
    const auto* kind = kindOf(policy, observation.kind);
    return onScreen(kind ? kind->values.label(code) : code);
}

QString labelOf(const policy::Policy& policy, const std::string& kind)
{
    const auto* known = kindOf(policy, kind);
    return onScreen(known ? known->label : kind);
}

QString errorText(const std::optional<domain::EnteredInError>& error, const std::string& by)
{
    return error ? RiskTab::tr("Entered in error, %1: %2").arg(onScreen(by), onScreen(error->reason))
                 : QString();
}

QString whyNotStruck(const app::Problem<app::InErrorRefusal>& problem)
{
    if (const auto* trouble = std::get_if<app::Trouble>(&problem)) return sentence(*trouble);
    const auto* refusal = std::get_if<app::InErrorRefusal>(&problem);
    return refusal != nullptr && *refusal == app::InErrorRefusal::ReasonMissing
               ? RiskTab::tr("Write why it was entered in error.")
               : RiskTab::tr("Somebody else has marked it meanwhile. The page shows who, and why.");
}

} // namespace

RiskTab::RiskTab(const TabContext& context, QWidget* parent)
    : ClientTab(TabName::Risk, tr("Risk"), parent),
      m_context(context),
      m_recordEvent(makeButton(context.page.theme, tr("Record e&vent"), Icon::Add)),
      m_recordObservation(makeButton(context.page.theme, tr("Record &observation"), Icon::Add)),
      m_body(new PageBody(context.page.theme)),
      m_problem(makeLabel(context.page.theme, {}, {}, Wrapping::Wraps))
{
    setGround(*this, Ground::Page);
    for (auto* button : {m_recordEvent, m_recordObservation}) {
        button->setParent(this);
        button->hide(); // shown beside the tabs while this tab is in view
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    m_problem->hide();
    whole->addWidget(m_problem);
    whole->addWidget(m_body, 1);
    m_events = addSection(Column::Main, tr("Events"), {cellColumn(), cellColumn(), cellColumn(1)},
                          tr("No events recorded."));
    m_observations = addSection(Column::Main, tr("Observations"),
                                {cellColumn(), cellColumn(), cellColumn(), cellColumn(1)},
                                tr("No observations recorded."));
    m_flags = addSection(Column::Side, tr("Flags"), {cellColumn(1), cellColumn()}, tr("No flags."));
    m_latest = addSection(Column::Side, tr("As last recorded"),
                          {cellColumn(1), cellColumn(), cellColumn(0, 1, Qt::AlignRight)}, {});
    connect(m_recordEvent, &QPushButton::clicked, this, &RiskTab::recordEvent);
    connect(m_recordObservation, &QPushButton::clicked, this, [this] { recordObservation({}); });
    connect(m_latest.list, &RowList::acted, this, [this](int row) {
        recordObservation(onScreen(m_page.latest.at(static_cast<std::size_t>(row)).kind));
    });
    connect(m_events.list, &RowList::acted, this, &RiskTab::strikeEvent);
    connect(m_observations.list, &RowList::acted, this, &RiskTab::strikeObservation);
}

RiskTab::Section RiskTab::addSection(Column column, const QString& name, std::vector<RowColumn> columns,
                                     const QString& empty)
{
    const auto& theme = m_context.page.theme;
    Section section{new SectionHeading(theme, name),
                    new RowList(theme, name, {.columns = std::move(columns)})};
    section.list->setEmptyMessage(empty);
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(section.heading);
    lines->addWidget(section.list);
    m_body->addSection(column == Column::Main ? PageColumn::Main : PageColumn::Side, name, box);
    return section;
}

void RiskTab::refresh()
{
    m_context.page.core.read(
        this, [id = m_context.client](app::Workspace& workspace) { return app::riskPage(workspace, id); },
        [this](const app::Reading<app::RiskPage>& reading) {
            m_problem->setVisible(!reading);
            if (!reading) return m_problem->setText(sentence(reading.error()));
            show(*reading);
        });
}

void RiskTab::show(const app::RiskPage& page)
{
    m_page = page;
    const auto& policy = m_context.page.core.policy();
    std::vector<Row> events;
    for (const auto& from : page.events) {
        Row row;
        row.key = QString::number(from.event.id.number());
        const QString kind = onScreen(policy.lists.lifeEvents.label(from.event.kind));
        const QString error = errorText(from.event.error, from.errorBy);
        row.cells = {plainCell(clinical(from.event.happenedOn)),
                     error.isEmpty() ? strongCell(kind) : statusCell(StatusKind::Stop, kind),
                     quietCell(error.isEmpty() ? onScreen(from.event.note).simplified() : error)};
        row.action = from.mayMarkInError ? tr("Entered in error") : QString();
        row.tip = tr("%1. Said by: %2. Recorded by %3")
                      .arg(onScreen(from.event.note), onScreen(from.event.source), onScreen(from.recordedBy));
        row.sentence =
            tr("%1, %2. %3").arg(spokenDate(from.event.happenedOn), kind, error.isEmpty() ? row.tip : error);
        events.push_back(std::move(row));
    }
    m_events.heading->setCount(QString::number(events.size()));
    m_events.list->setRows(std::move(events));
    std::vector<Row> observations;
    for (const auto& from : page.observations) {
        Row row;
        row.key = QString::number(from.observation.id.number());
        const QString kind = labelOf(policy, from.observation.kind);
        const QString value = valueText(from.observation, policy);
        const QString error = errorText(from.observation.error, from.errorBy);
        row.cells = {plainCell(clinical(from.observation.on)), plainCell(kind),
                     error.isEmpty() ? strongCell(value) : statusCell(StatusKind::Stop, value),
                     quietCell(error.isEmpty() ? onScreen(from.observation.note).simplified() : error)};
        row.action = from.mayMarkInError ? tr("Entered in error") : QString();
        row.sentence =
            tr("%1, %2: %3. Recorded by %4. %5")
                .arg(spokenDate(from.observation.on), kind, value, onScreen(from.recordedBy), error);
        observations.push_back(std::move(row));
    }
    m_observations.heading->setCount(QString::number(observations.size()));
    m_observations.list->setRows(std::move(observations));
    showFlags();
}

void RiskTab::showFlags()
{
    const auto& policy = m_context.page.core.policy();
    std::vector<Row> flags;
    for (const auto& flag : m_page.flags) {
        const auto chip = chipOf(flag, policy);
        flags.push_back(
            {.key = chip.word,
             .cells = {statusCell(chip.status.value_or(StatusKind::Info), chip.word), quietCell(chip.detail)},
             .sentence = chip.sentence});
    }
    m_flags.heading->setCount(QString::number(flags.size()));
    m_flags.list->setRows(std::move(flags));
    std::vector<Row> latest;
    for (const auto& from : m_page.latest) {
        const QString kind = labelOf(policy, from.kind);
        const QString value = from.value ? valueText(*from.value, policy) : tr("Not recorded");
        const QString when = from.value ? clinical(from.value->on) : QString();
        latest.push_back(
            {.key = onScreen(from.kind),
             .cells = {plainCell(kind), from.value ? strongCell(value) : quietCell(value), quietCell(when)},
             .sentence =
                 tr("%1: %2 %3").arg(kind, value, from.value ? spokenDate(from.value->on) : QString()),
             .tip = when.isEmpty() ? kind : tr("%1, %2").arg(kind, when)});
    }
    m_latest.list->setRows(std::move(latest));
}

void RiskTab::saved(const QString& words)
{
    m_context.page.navigator.say(words, StatusKind::Ok);
    refresh();
    emit recordChanged();
}

void RiskTab::takeStruck(const Struck& outcome)
{
    if (outcome) return saved(tr("Marked as entered in error."));
    m_context.page.prompter.tell(*this, {tr("It was not marked as entered in error"),
                                         whyNotStruck(outcome.error()), StatusKind::Stop});
    refresh(); // somebody else may have marked it
}

void RiskTab::recordEvent()
{
    openEventDialog(m_context.page, *this, m_context.client,
                    whileAlive(this, [this] { saved(tr("Event recorded.")); }));
}

void RiskTab::recordObservation(const QString& kind)
{
    openObservationDialog(m_context.page, *this, m_context.client, kind,
                          whileAlive(this, [this] { saved(tr("Observation recorded.")); }));
}

void RiskTab::strikeEvent(int row)
{
    const auto& entry = m_page.events.at(static_cast<std::size_t>(row));
    if (!entry.mayMarkInError) return;
    m_context.page.prompter.askReason(
        *this,
        {tr("Entered in error"), tr("The event stays readable, struck through, and no longer counts."),
         tr("Why it was entered in error"), tr("Mark as entered in error"), tr("Cancel")},
        whileAlive(this, [this, id = entry.event.id](const QString& reason) {
            m_context.page.core.write(
                this,
                [id, why = fromScreen(reason)](app::Workspace& workspace) {
                    return app::markEventInError(workspace, id, why);
                },
                [this](const Struck& outcome) { takeStruck(outcome); });
        }));
}

void RiskTab::strikeObservation(int row)
{
    const auto& entry = m_page.observations.at(static_cast<std::size_t>(row));
    if (!entry.mayMarkInError) return;
    m_context.page.prompter.askReason(
        *this,
        {tr("Entered in error"), tr("The observation stays readable, struck through, and no longer counts."),
         tr("Why it was entered in error"), tr("Mark as entered in error"), tr("Cancel")},
        whileAlive(this, [this, id = entry.observation.id](const QString& reason) {
            m_context.page.core.write(
                this,
                [id, why = fromScreen(reason)](app::Workspace& workspace) {
                    return app::markObservationInError(workspace, id, why);
                },
                [this](const Struck& outcome) { takeStruck(outcome); });
        }));
}

void RiskTab::begin(const domain::DueItem& toDo)
{
    if (toDo.action == domain::DueAction::RecordObservation)
        recordObservation(QStringLiteral("naloxoneHeld"));
    else focusFirst();
}

void RiskTab::run(const QString& deed)
{
    if (deed == recordingEvent) recordEvent();
    else recordObservation({});
}

void RiskTab::focusFirst()
{
    m_events.list->setFocus(Qt::OtherFocusReason);
}

std::vector<QAbstractButton*> RiskTab::actions() const
{
    return {m_recordEvent, m_recordObservation};
}

std::vector<QWidget*> RiskTab::regions() const
{
    return {m_body->mainRegion(), m_body->sideRegion()};
}

ClientTab* makeRiskTab(const TabContext& context)
{
    return new RiskTab(context);
}

std::vector<TabDeed> riskDeeds()
{
    return {{recordingEvent, RiskTab::tr("Record event"), Icon::Add},
            {QStringLiteral("recordObservation"), RiskTab::tr("Record observation"), Icon::Add}};
}

} // namespace keywork::ui
