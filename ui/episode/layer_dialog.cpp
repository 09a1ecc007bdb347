#include "ui/episode/layer_dialog.h"

#include "domain/pathway/open_moves.h"
#include "ui/episode/pathway_decision.h"
#include "ui/episode/pathway_dialogs.h"
#include "ui/episode/pathway_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/field_row.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/status_label.h"
#include "ui/words/prompt_words.h"
#include "ui/words/record_words.h"

#include <QLabel>

namespace keywork::ui {

namespace {

using LayerMoved = app::Outcome<domain::LayerChangeId, domain::LayerChangeRefusal>;

std::vector<domain::LayerChange> oldestFirst(const std::vector<app::LayerMoveRow>& rows)
{
    std::vector<domain::LayerChange> history;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) history.push_back(row->change);
    return history;
}

QString listed(const std::vector<std::string>& words)
{
    QStringList list;
    for (const auto& word : words) list << onScreen(word);
    return list.join(QStringLiteral(", "));
}

} // namespace

LayerDialog::LayerDialog(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                         std::function<void()> done)
    : FormDialog(context.theme, tr("Change layer"), QStringLiteral("changeLayer"), over),
      m_context(context),
      m_episode(*page.episode),
      m_history(oldestFirst(page.layers)),
      m_done(std::move(done)),
      m_to(new ChoiceField(context.theme, QStringLiteral("to"), tr("&Layer"))),
      m_on(new DateField(context.theme, QStringLiteral("on"), tr("Da&y"), anyDay(context.core.today()))),
      m_terms(makeLabel(context.theme, {}, {.ink = Ink::Text2}, Wrapping::Wraps)),
      m_decision(new PathwayDecision(context.theme, page))
{
    const auto present = domain::currentLayer(m_history);
    const auto since = domain::inLayerSince(m_history);
    if (present && since) addText(tr("%1 since %2.").arg(layerWord(*present), clinical(*since)));
    addPrompts(page.prompts);
    auto* line = new FieldRow;
    line->add(m_to);
    line->add(m_on);
    addContent(line);
    addContent(m_terms);
    addContent(m_decision);
    m_terms->setObjectName(QStringLiteral("terms"));
    m_to->setPlaceholder(tr("Choose"));
    m_on->setDate(context.core.today());
    offerLayers();
    showTerms();
    connect(m_to, &Field::edited, this, [this] { showTerms(); });
    connect(m_on, &DateField::dateChanged, this, [this] {
        offerLayers();
        showTerms();
    });
    addAnswers(tr("Record layer"), tr("Cancel"));
    setWork([this] { save(); });
}

void LayerDialog::begin()
{
    open();
    m_to->editor()->setFocus();
}

void LayerDialog::addPrompts(const std::vector<domain::LayerPrompt>& prompts)
{
    bool any = false;
    for (const auto& prompt : prompts) {
        if (prompt.met != domain::Met::Met) continue;
        auto* line = new StatusLabel(m_context.theme, StatusKind::Info,
                                     tr("%1: %2").arg(promptKindText(prompt.kind), promptText(prompt)));
        line->setWordWrap(true);
        addContent(line);
        any = true;
    }
    if (any)
        addText(tr("A step up answers what prompts to step up; a step down, what prompts to step down."));
}

void LayerDialog::offerLayers()
{
    std::vector<Choice> choices;
    for (const auto layer : domain::layersOpen(m_history, m_on->date().value_or(m_context.core.today())))
        choices.push_back({onScreen(domain::code(layer)), layerWord(layer)});
    m_to->setChoices(choices);
}

std::optional<domain::Layer> LayerDialog::chosen() const
{
    return domain::fromCode<domain::Layer>(fromScreen(m_to->key()));
}

void LayerDialog::showTerms()
{
    const auto to = chosen();
    const auto& layers = m_context.core.policy().layers.terms;
    const auto terms = to ? layers.find(*to) : layers.end();
    m_terms->setVisible(terms != layers.end());
    if (terms == layers.end()) return;
    m_terms->setText(tr("Seen every %1 days, reviewed every %2 weeks with: %3. It offers: %4.")
                         .arg(QString::number(terms->second.sessionEveryDays),
                              QString::number(terms->second.reviewEveryWeeks),
                              listed(terms->second.reviewParticipants), listed(terms->second.offers)));
}

void LayerDialog::save()
{
    Problems problems;
    const auto to = chosen();
    if (!to) problems.push_back({tr("Choose the layer."), m_to->id()});
    if (!m_on->date())
        problems.push_back({m_on->whatToDo(tr("Write the day, for example today or 5/9/26.")), m_on->id()});
    for (auto& problem : m_decision->problems()) problems.push_back(std::move(problem));
    if (!problems.empty()) return showProblems(problems);
    saveMove({*to, *m_on->date(), m_decision->decidedWith(), m_decision->reason()});
}

void LayerDialog::saveMove(const domain::LayerMove& move)
{
    m_context.core.write(
        this,
        [id = m_episode.id, move, actingFor = m_decision->actingFor()](app::Workspace& workspace) {
            return app::changeLayer(workspace, id, move, actingFor);
        },
        [this, move](const LayerMoved& outcome) {
            if (!outcome)
                return showProblem(
                    outcome.error(), m_context.core.policy(),
                    [this](domain::LayerChangeRefusal why) { return problemOf(why, m_episode); });
            m_context.navigator.say(tr("%1 support from %2.").arg(layerWord(move.to), clinical(move.on)),
                                    StatusKind::Ok);
            finish();
            if (m_done) m_done();
        });
}

void changeLayer(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                 std::function<void()> done)
{
    if (!page.episode) return;
    (new LayerDialog(context, over, page, std::move(done)))->begin();
}

} // namespace keywork::ui
