#include "ui/client/risk_dialogs.h"

#include "app/risk/record_event.h"
#include "ui/session/session_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/words.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/house_dialog.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QCoreApplication>
#include <QPushButton>

namespace keywork::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keywork::ui::risk", text);
}

constexpr int noteLimit = 2'000;

std::vector<Choice> choicesOf(const domain::CodeList& list)
{
    std::vector<Choice> choices;
    for (const auto& entry : list.entries()) choices.push_back({onScreen(entry.code), onScreen(entry.label)});
    return choices;
}

std::vector<Choice> answerChoices()
{
    std::vector<Choice> choices;
    for (const auto& [answer, word] : codeTable(domain::Answer{}))
        choices.push_back({onScreen(word), answerWord(answer)});
    return choices;
}

// Leaves the dialog open with the sentence under the field when the core refuses; closes it when it saved.
template <class Id, class Refusal>
void finish(HouseDialog& dialog, Field& field, const app::Outcome<Id, Refusal>& outcome,
            const policy::Policy& policy, const std::function<void()>& saved)
{
    if (outcome) {
        dialog.accept();
        saved();
        return;
    }
    if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) field.setError(sentence(*trouble));
    else if (const auto* stale = std::get_if<app::Stale>(&outcome.error()))
        field.setError(sentence(*stale, policy));
    else field.setError(sentence(std::get<Refusal>(outcome.error())));
    field.editor()->setFocus();
}

bool hasDay(DateField& on)
{
    if (on.date()) return true;
    on.setError(tr("Write the day, for example 5/9/26 or yesterday."));
    on.editor()->setFocus();
    return false;
}

} // namespace

void openEventDialog(const PageContext& context, QWidget& over, domain::ClientId client,
                     std::function<void()> saved)
{
    auto* dialog = new HouseDialog(context.theme, tr("Record event"), StatusKind::Info, over);
    auto* kind = new ChoiceField(context.theme, QStringLiteral("eventKind"), tr("&What happened"),
                                 choicesOf(context.core.policy().lists.lifeEvents));
    kind->setPlaceholder(tr("Choose"));
    auto* on =
        new DateField(context.theme, QStringLiteral("eventDay"), tr("&Day"), anyDay(context.core.today()));
    auto* source = new LineField(context.theme, QStringLiteral("eventSource"), tr("Who &said so"));
    auto* note = new NoteField(context.theme, QStringLiteral("eventNote"), tr("&Note"), 4, noteLimit);
    for (auto* field : std::initializer_list<Field*>{kind, on, source, note}) dialog->addContent(field);
    dialog->addDecline(tr("Cancel"));
    dialog->addAgree(tr("Record event"));
    dialog->setCheck([=] {
        if (kind->key().isEmpty()) {
            kind->setError(tr("Choose what happened."));
            kind->editor()->setFocus();
            return false;
        }
        if (!hasDay(*on)) return false;
        const domain::NewLifeEvent event{fromScreen(kind->key()), *on->date(), fromScreen(source->text()),
                                         fromScreen(note->text())};
        context.core.write(
            dialog,
            [client, event](app::Workspace& workspace) { return app::recordEvent(workspace, client, event); },
            [=](const app::Outcome<domain::LifeEventId, domain::LifeEventRefusal>& outcome) {
                finish(*dialog, *on, outcome, context.core.policy(), saved);
            });
        return false; // closed when the answer comes
    });
    dialog->open();
}

void openObservationDialog(const PageContext& context, QWidget& over, domain::ClientId client,
                           const QString& wanted, std::function<void()> saved)
{
    auto* dialog = new HouseDialog(context.theme, tr("Record observation"), StatusKind::Info, over);
    const auto& kinds = context.core.policy().observationKinds;
    std::vector<Choice> kindChoices;
    for (const auto& known : kinds) kindChoices.push_back({onScreen(known.kind), onScreen(known.label)});
    auto* kind = new ChoiceField(context.theme, QStringLiteral("observationKind"), tr("&What"), kindChoices);
    auto* value =
        new ChoiceField(context.theme, QStringLiteral("observationValue"), tr("&Answer"), answerChoices());
    auto* on = new DateField(context.theme, QStringLiteral("observationDay"), tr("&Day"),
                             anyDay(context.core.today()));
    on->setDate(context.core.today());
    auto* note = new NoteField(context.theme, QStringLiteral("observationNote"), tr("&Note"), 3, noteLimit);
    const auto valuesOf = [=](const QString& key) -> const domain::CodeList* {
        for (const auto& known : context.core.policy().observationKinds) {
            if (known.kind == fromScreen(key) && !known.values.entries().empty()) return &known.values;
        }
        return nullptr;
    };
    const auto offerValues = [=] {
        const auto* list = valuesOf(kind->key());
        value->setChoices(list ? choicesOf(*list) : answerChoices());
    };
    if (!wanted.isEmpty()) kind->setKey(wanted);
    offerValues();
    QObject::connect(kind, &Field::edited, dialog, offerValues);
    for (auto* field : std::initializer_list<Field*>{kind, value, on, note}) dialog->addContent(field);
    dialog->addDecline(tr("Cancel"));
    dialog->addAgree(tr("Record observation"));
    dialog->setCheck([=] {
        if (!hasDay(*on)) return false;
        domain::NewObservation observation{fromScreen(kind->key()), domain::Code(fromScreen(value->key())),
                                           *on->date(), fromScreen(note->text())};
        if (valuesOf(kind->key()) == nullptr) {
            observation.value =
                domain::fromCode<domain::Answer>(fromScreen(value->key())).value_or(domain::Answer::NotAsked);
        }
        context.core.write(
            dialog,
            [client, observation](app::Workspace& workspace) {
                return app::recordObservation(workspace, client, observation);
            },
            [=](const app::Outcome<domain::ObservationId, domain::ObservationRefusal>& outcome) {
                finish(*dialog, *on, outcome, context.core.policy(), saved);
            });
        return false;
    });
    dialog->open();
}

} // namespace keywork::ui
