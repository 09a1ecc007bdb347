#include "ui/episode/phase_dialog.h"

#include "domain/pathway/open_moves.h"
#include "domain/text_limit.h"
#include "ui/episode/pathway_decision.h"
#include "ui/episode/pathway_dialogs.h"
#include "ui/episode/pathway_words.h"
#include "ui/episode/phase_findings.h"
#include "ui/episode/phase_wish.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/field_row.h"
#include "ui/support/labels.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QLabel>

#include <algorithm>

namespace keywork::ui {

namespace {

using WishRecorded = app::Outcome<domain::WishId, app::WishRefusal>;
using PhaseMoved = app::Outcome<domain::PhaseChangeId, domain::PhaseChangeRefusal>;
using Findings = app::Reading<std::vector<domain::Finding>>;

constexpr int widthAtFull = 640; // at 100 %: a finding takes one line

std::vector<domain::PhaseChange> oldestFirst(const std::vector<app::PhaseMoveRow>& rows)
{
    std::vector<domain::PhaseChange> history;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) history.push_back(row->change);
    return history;
}

} // namespace

PhaseDialog::PhaseDialog(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                         std::function<void()> done)
    : FormDialog(context.theme, tr("Change phase"), QStringLiteral("changePhase"), over),
      m_context(context),
      m_episode(*page.episode),
      m_history(oldestFirst(page.phases)),
      m_wishes(page.wishes),
      m_done(std::move(done)),
      m_to(new ChoiceField(context.theme, QStringLiteral("to"), tr("&Phase"))),
      m_on(new DateField(context.theme, QStringLiteral("on"), tr("Da&y"), anyDay(context.core.today()))),
      m_stepBack(makeLabel(context.theme,
                           tr("A step back. What was reached stays on the record, and the way on is open."),
                           {.ink = Ink::Text2}, Wrapping::Wraps)),
      m_wish(new PhaseWish(context.theme, context.core.today())),
      m_findings(new PhaseFindings(context.theme)),
      m_view(new NoteField(context.theme, QStringLiteral("clientView"),
                           tr("The client's &view, in their words"), 2,
                           static_cast<int>(domain::longestField))),
      m_decision(new PathwayDecision(context.theme, page))
{
    setMinimumWidth(std::min(context.theme.grown(widthAtFull), over.window()->width() - 4 * space::four));
    m_stepBack->setObjectName(QStringLiteral("stepBack"));
    m_to->setPlaceholder(tr("Choose"));
    m_on->setDate(context.core.today());
    addFields();
    offerPhases();
    followChoice();
    connect(m_to, &Field::edited, this, [this] { followChoice(); });
    connect(m_on, &DateField::dateChanged, this, [this] {
        offerPhases();
        followChoice();
    });
    addAnswers(tr("Record phase"), tr("Cancel"));
    setWork([this] { save(); });
}

void PhaseDialog::begin()
{
    open();
    m_to->editor()->setFocus();
}

void PhaseDialog::addFields()
{
    const auto present = domain::currentPhase(m_history);
    const auto since = domain::inPhaseSince(m_history);
    if (present && since) addText(tr("In %1 since %2.").arg(phaseWord(*present).toLower(), clinical(*since)));
    auto* line = new FieldRow;
    line->add(m_to);
    line->add(m_on);
    addContent(line);
    for (QWidget* part : std::initializer_list<QWidget*>{m_stepBack, m_wish, m_findings, m_view, m_decision})
        addContent(part);
}

Date PhaseDialog::day() const
{
    return m_on->date().value_or(m_context.core.today());
}

std::optional<domain::Phase> PhaseDialog::chosen() const
{
    return domain::fromCode<domain::Phase>(fromScreen(m_to->key()));
}

std::optional<domain::Direction> PhaseDialog::way() const
{
    const auto to = chosen();
    if (!to) return std::nullopt;
    return domain::direction(domain::phaseLeft(m_history, day()), *to);
}

void PhaseDialog::offerPhases()
{
    std::vector<Choice> choices;
    for (const auto phase : domain::phasesOpen(m_history, day()))
        choices.push_back({onScreen(domain::code(phase)), phaseWord(phase)});
    m_to->setChoices(choices);
}

void PhaseDialog::followChoice()
{
    const auto to = chosen();
    m_stepBack->setVisible(way() == domain::Direction::Back);
    if (to && domain::asksForWish(*to))
        m_wish->showFor(day(), domain::wishUpTo(m_wishes, m_episode.id, day()));
    else m_wish->hide();
    askFindings();
}

// Readiness is asked on the way on, never for a step back.
void PhaseDialog::askFindings()
{
    const int question = ++m_question;
    const auto to = chosen();
    if (!to || way() == domain::Direction::Back) {
        withdrawProblem();
        return showFindings({});
    }
    m_context.core.read(
        this,
        [id = m_episode.id, to = *to](app::Workspace& workspace) {
            return app::readinessFor(workspace, id, to);
        },
        [this, question](const Findings& findings) {
            if (question != m_question) return;
            if (findings) {
                withdrawProblem();
                return showFindings(*findings);
            }
            showFindings({}); // those of the phase chosen before say nothing about this one
            tellProblem(sentence(findings.error()), [this] { askFindings(); });
        });
}

void PhaseDialog::showFindings(const std::vector<domain::Finding>& findings)
{
    m_readiness = findings;
    const auto to = chosen();
    m_findings->showFindings(to ? phaseWord(*to) : QString(), findings);
    const bool isNeeded = domain::asksForReason(domain::Direction::Forward, findings);
    m_decision->setReasonHint(isNeeded ? tr("Needed, because not everything looked at is met or known.")
                                       : QString());
}

domain::PhaseMove PhaseDialog::move(domain::Phase to, Date on) const
{
    return {to, on, m_decision->decidedWith(), fromScreen(m_view->text()), m_decision->reason()};
}

// What the move would be refused for next, so that all is named at once; of the fields that are asked already.
void PhaseDialog::addMissing(Problems& problems) const
{
    if (!chosen() || !m_on->date()) return;
    const auto missing = domain::missingFor(move(*chosen(), *m_on->date()), m_history, m_wishes, m_readiness);
    for (const auto why : missing) {
        const auto problem = problemOf(why, m_episode);
        const auto isNamed = [&](const auto& named) { return named.fieldId == problem.fieldId; };
        const auto* field = findChild<QWidget*>(problem.fieldId);
        const bool isAsked = field != nullptr && field->isVisibleTo(this);
        if (isAsked && std::none_of(problems.begin(), problems.end(), isNamed)) problems.push_back(problem);
    }
}

// The wish is recorded first, by itself: it is true whatever becomes of the move.
void PhaseDialog::save()
{
    Problems problems = m_decision->problems();
    const auto wish = m_wish->collect();
    const bool isWishWritten = wish && *wish;
    if (!wish) problems.insert(problems.begin(), wish.error().begin(), wish.error().end());
    if (!m_on->date())
        problems.insert(problems.begin(),
                        {m_on->whatToDo(tr("Write the day, for example today or 5/9/26.")), m_on->id()});
    if (!chosen()) problems.insert(problems.begin(), {tr("Choose the phase."), m_to->id()});
    if (!problems.empty()) {
        addMissing(problems);
        if (isWishWritten)
            std::erase_if(problems, [](const auto& problem) { return problem.fieldId == "wish"; });
        return showProblems(problems);
    }
    const domain::PhaseMove wanted = move(*chosen(), *m_on->date());
    if (!isWishWritten) return saveMove(wanted);
    m_context.core.write(
        this,
        [id = m_episode.id, wish = **wish](app::Workspace& workspace) {
            return app::recordWish(workspace, id, wish.words, wish.on);
        },
        [this, wanted, wish = **wish](const WishRecorded& outcome) {
            if (!outcome)
                return showProblem(outcome.error(), m_context.core.policy(),
                                   [this](app::WishRefusal why) { return problemOf(why, m_episode); });
            m_wishes.insert(m_wishes.begin(), {*outcome, m_episode.id, wish.words, wish.on});
            followChoice();
            if (m_done) m_done();
            saveMove(wanted);
        });
}

void PhaseDialog::saveMove(const domain::PhaseMove& move)
{
    m_context.core.write(
        this,
        [id = m_episode.id, move, actingFor = m_decision->actingFor()](app::Workspace& workspace) {
            return app::changePhase(workspace, id, move, actingFor);
        },
        [this, move](const PhaseMoved& outcome) {
            if (!outcome)
                return showProblem(
                    outcome.error(), m_context.core.policy(),
                    [this](domain::PhaseChangeRefusal why) { return problemOf(why, m_episode); });
            m_context.navigator.say(tr("In %1 from %2.").arg(phaseWord(move.to).toLower(), clinical(move.on)),
                                    StatusKind::Ok);
            finish();
            if (m_done) m_done();
        });
}

void changePhase(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                 std::function<void()> done)
{
    if (!page.episode) return;
    (new PhaseDialog(context, over, page, std::move(done)))->begin();
}

} // namespace keywork::ui
