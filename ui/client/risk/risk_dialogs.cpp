#include "ui/client/risk/risk_dialogs.h"

#include "app/risk/record_event.h"
#include "ui/session/session_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

namespace {

using EventRecorded = app::Outcome<domain::LifeEventId, domain::LifeEventRefusal>;
using ObservationRecorded = app::Outcome<domain::ObservationId, domain::ObservationRefusal>;

std::vector<Choice> choicesOf(const domain::CodeList& list)
{
    std::vector<Choice> choices;
    for (const auto& entry : list.entries()) choices.push_back({onScreen(entry.code), onScreen(entry.label)});
    return choices;
}

std::vector<Choice> answerChoices()
{
    std::vector<Choice> choices;
    for (const auto& [answer, code] : codeTable(domain::Answer{}))
        choices.push_back({onScreen(code), answerWord(answer)});
    return choices;
}

ProblemSummary::Problem eventDayMissing(const DateField& on)
{
    return {on.whatToDo(tr("Write the day, for example 5/9/26 or yesterday.")), on.id()};
}

QString fieldOf(domain::LifeEventRefusal refusal)
{
    switch (refusal) {
    case domain::LifeEventRefusal::KindNotOnList: return QStringLiteral("eventKind");
    case domain::LifeEventRefusal::InFuture:
    case domain::LifeEventRefusal::BeforeBirth: return QStringLiteral("eventDay");
    case domain::LifeEventRefusal::TextTooLong: return QStringLiteral("eventNote");
    }
    return {};
}

QString fieldOf(domain::ObservationRefusal refusal)
{
    switch (refusal) {
    case domain::ObservationRefusal::KindNotOnList: return QStringLiteral("observationKind");
    case domain::ObservationRefusal::ValueNotOnList: return QStringLiteral("observationValue");
    case domain::ObservationRefusal::InFuture:
    case domain::ObservationRefusal::BeforeBirth: return QStringLiteral("observationDay");
    case domain::ObservationRefusal::TextTooLong: return QStringLiteral("observationNote");
    }
    return {};
}

// Leaves the dialog open at the field at fault when the core refuses; closes it when it saved.
template <class Id, class Refusal>
void settle(FormDialog& dialog, const app::Outcome<Id, Refusal>& outcome, const policy::Policy& policy,
            const std::function<void()>& saved)
{
    if (!outcome) {
        const auto ofRefusal = [](Refusal refusal) {
            return ProblemSummary::Problem{sentence(refusal), fieldOf(refusal)};
        };
        return dialog.showProblem(outcome.error(), policy, ofRefusal);
    }
    dialog.finish();
    saved();
}

// The values of a kind that is answered by a code; of one answered by yes or no: nullptr.
const domain::CodeList* valuesOf(const policy::Policy& policy, const QString& kind)
{
    for (const auto& known : policy.observationKinds) {
        if (onScreen(known.kind) == kind && !known.values.entries().empty()) return &known.values;
    }
    return nullptr;
}

std::variant<domain::Answer, domain::Code> valueOf(const policy::Policy& policy, const QString& kind,
                                                   const QString& value)
{
    if (valuesOf(policy, kind) != nullptr) return fromScreen(value);
    return domain::fromCode<domain::Answer>(fromScreen(value)).value_or(domain::Answer::NotAsked);
}

std::vector<Choice> kindChoices(const policy::Policy& policy)
{
    std::vector<Choice> choices;
    for (const auto& known : policy.observationKinds)
        choices.push_back({onScreen(known.kind), onScreen(known.label)});
    return choices;
}

struct ObservationFields {
    ChoiceField* kind;
    ChoiceField* value;
    DateField* on;
    NoteField* note;
};

ObservationFields addObservationFields(const PageContext& context, FormDialog& dialog)
{
    const ObservationFields fields{
        new ChoiceField(context.theme, QStringLiteral("observationKind"), tr("&What"),
                        kindChoices(context.core.policy())),
        new ChoiceField(context.theme, QStringLiteral("observationValue"), tr("&Answer")),
        new DateField(context.theme, QStringLiteral("observationDay"), tr("&Day"),
                      anyDay(context.core.today())),
        new NoteField(context.theme, QStringLiteral("observationNote"), tr("&Note"), 3, longestText)};
    fields.kind->setPlaceholder(tr("Choose"));
    fields.value->setPlaceholder(tr("Choose"));
    fields.on->setDate(context.core.today());
    for (QWidget* field : std::initializer_list<QWidget*>{fields.kind, fields.value, fields.on, fields.note})
        dialog.addContent(field);
    return fields;
}

Result<domain::NewObservation, FormDialog::Problems> readObservation(const ObservationFields& fields,
                                                                     const policy::Policy& policy)
{
    FormDialog::Problems problems;
    if (fields.kind->key().isEmpty())
        problems.push_back({sentence(domain::ObservationRefusal::KindNotOnList), fields.kind->id()});
    if (fields.value->key().isEmpty())
        problems.push_back({sentence(domain::ObservationRefusal::ValueNotOnList), fields.value->id()});
    if (!fields.on->date()) problems.push_back(eventDayMissing(*fields.on));
    if (!problems.empty()) return refuse(std::move(problems));
    return domain::NewObservation{fromScreen(fields.kind->key()),
                                  valueOf(policy, fields.kind->key(), fields.value->key()),
                                  *fields.on->date(), fromScreen(fields.note->text())};
}

} // namespace

void openEventDialog(const PageContext& context, QWidget& over, domain::ClientId client,
                     const std::function<void()>& saved)
{
    auto* dialog = new FormDialog(context.theme, tr("Record event"), QStringLiteral("recordEvent"), over);
    auto* kind = new ChoiceField(context.theme, QStringLiteral("eventKind"), tr("&What happened"),
                                 choicesOf(context.core.policy().lists.lifeEvents));
    auto* on =
        new DateField(context.theme, QStringLiteral("eventDay"), tr("&Day"), anyDay(context.core.today()));
    auto* source = new LineField(context.theme, QStringLiteral("eventSource"), tr("Wh&o said so"));
    auto* note = new NoteField(context.theme, QStringLiteral("eventNote"), tr("&Note"), 4, longestText);
    kind->setPlaceholder(tr("Choose"));
    for (QWidget* field : std::initializer_list<QWidget*>{kind, on, source, note}) dialog->addContent(field);
    dialog->addAnswers(tr("Record event"), tr("Cancel"));
    dialog->setWork([=] {
        FormDialog::Problems problems;
        if (kind->key().isEmpty())
            problems.push_back({sentence(domain::LifeEventRefusal::KindNotOnList), kind->id()});
        if (!on->date()) problems.push_back(eventDayMissing(*on));
        if (!problems.empty()) return dialog->showProblems(problems);
        const domain::NewLifeEvent event{fromScreen(kind->key()), *on->date(), fromScreen(source->text()),
                                         fromScreen(note->text())};
        context.core.write(
            dialog,
            [client, event](app::Workspace& workspace) { return app::recordEvent(workspace, client, event); },
            [=](const EventRecorded& outcome) { settle(*dialog, outcome, context.core.policy(), saved); });
    });
    dialog->open();
    kind->editor()->setFocus();
}

void openObservationDialog(const PageContext& context, QWidget& over, domain::ClientId client,
                           const QString& wanted, const std::function<void()>& saved)
{
    const auto& policy = context.core.policy();
    auto* dialog =
        new FormDialog(context.theme, tr("Record observation"), QStringLiteral("recordObservation"), over);
    const ObservationFields fields = addObservationFields(context, *dialog);
    if (!wanted.isEmpty()) fields.kind->setKey(wanted);
    const auto offerValues = [fields, &policy] {
        const auto* list = valuesOf(policy, fields.kind->key());
        fields.value->setChoices(list != nullptr ? choicesOf(*list) : answerChoices());
    };
    offerValues();
    QObject::connect(fields.kind, &Field::edited, dialog, offerValues);
    dialog->addAnswers(tr("Record observation"), tr("Cancel"));
    dialog->setWork([=, &policy] {
        const auto observation = readObservation(fields, policy);
        if (!observation) return dialog->showProblems(observation.error());
        context.core.write(
            dialog,
            [client, observation = *observation](app::Workspace& workspace) {
                return app::recordObservation(workspace, client, observation);
            },
            [=, &policy](const ObservationRecorded& outcome) { settle(*dialog, outcome, policy, saved); });
    });
    dialog->open();
    fields.kind->editor()->setFocus();
}

} // namespace keywork::ui
