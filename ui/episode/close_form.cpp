#include "ui/episode/close_form.h"

#include "ui/episode/episode_words.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/status_label.h"
#include "ui/words/record_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr int longestReason = 500;

QVBoxLayout* columnOf(QWidget& widget)
{
    auto* column = new QVBoxLayout(&widget);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    return column;
}

std::vector<Choice> closingChoices()
{
    std::vector<Choice> choices;
    for (const auto& [ending, code] : codeTable(domain::EndingClass{}))
        choices.push_back({onScreen(code), endingWord(ending)});
    return choices;
}

// Not yet discussed is no answer here: it is what stands while nothing has been chosen.
std::vector<Choice> aftercareChoices()
{
    std::vector<Choice> choices;
    for (const auto& [aftercare, code] : codeTable(domain::Aftercare{})) {
        if (aftercare != domain::Aftercare::NotDiscussed)
            choices.push_back({onScreen(code), aftercareWord(aftercare)});
    }
    return choices;
}

std::vector<Choice> wayBackChoices()
{
    std::vector<Choice> choices;
    for (const auto& [answer, code] : codeTable(domain::Answer{})) {
        if (answer == domain::Answer::Yes || answer == domain::Answer::No)
            choices.push_back({onScreen(code), answerWord(answer)});
    }
    return choices;
}

QString answerOf(const domain::Finding& finding)
{
    switch (finding.met) {
    case domain::Met::Met: return CloseForm::tr("Yes");
    case domain::Met::Unmet: return CloseForm::tr("No");
    case domain::Met::Unknown: return metWord(finding);
    }
    return {};
}

} // namespace

CloseForm::CloseForm(const Theme& theme, const policy::CodeLists& lists, const app::EpisodePage& page,
                     Date today, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_lists(lists),
      m_today(today),
      m_episode(page.episode),
      m_column(columnOf(*this))
{
    if (!page.phases.empty()) m_phase = page.phases.front().change.to;
    addFirstFields(today);
    addAnswers(page);
    addLastFields();
    offerReasons();
    connect(m_class, &Field::edited, this, [this] {
        offerReasons();
        emit changed();
    });
    for (Field* field : std::initializer_list<Field*>{m_on, m_aftercare, m_wayBack})
        connect(field, &Field::edited, this, &CloseForm::changed);
}

void CloseForm::add(QWidget* widget)
{
    m_column->addWidget(widget);
}

void CloseForm::addFirstFields(Date today)
{
    m_class = new ChoiceField(m_theme, QStringLiteral("endingClass"), tr("How it &ends"), closingChoices());
    m_class->setPlaceholder(tr("Choose"));
    m_reason = new ChoiceField(m_theme, QStringLiteral("reason"), tr("&Reason"));
    m_on = new DateField(m_theme, QStringLiteral("on"), tr("Last da&y"), anyDay(today));
    m_on->setDate(today);
    for (QWidget* field : std::initializer_list<QWidget*>{m_class, m_reason, m_on}) add(field);
}

void CloseForm::addAnswers(const app::EpisodePage& page)
{
    const QString phase = page.phases.empty() ? tr("this phase") : phaseWord(page.phases.front().change.to);
    m_planned = new QWidget;
    auto* column = columnOf(*m_planned);
    column->addWidget(new SectionHeading(m_theme, tr("A planned ending"), tr("what it asks for")));
    m_fromThisPhase =
        new NoteField(m_theme, QStringLiteral("reasonFromThisPhase"),
                      tr("W&hy it is completed from %1").arg(phase.toLower()), 2, longestReason);
    m_exitOutcome = new NoteField(m_theme, QStringLiteral("exitOutcomeMissing"),
                                  tr("Why there is no e&xit outcome record"), 2, longestReason);
    m_aftercare = new ChoiceField(m_theme, QStringLiteral("aftercare"), tr("&Aftercare"), aftercareChoices());
    m_aftercare->setPlaceholder(tr("Choose"));
    m_wayBack = new ChoiceField(m_theme, QStringLiteral("wayBackExplained"),
                                tr("Explained ho&w to come back quickly"), wayBackChoices());
    m_wayBack->setPlaceholder(tr("Choose"));
    addAnswer("inCompletionPhase", Asked::UnlessMet, m_fromThisPhase);
    addAnswer("exitOutcomeDone", Asked::UnlessMet, m_exitOutcome);
    addAnswer("aftercareDiscussed", Asked::Always, m_aftercare);
    addAnswer("wayBackExplained", Asked::Always, m_wayBack);
    add(m_planned);
    m_planned->hide();
}

void CloseForm::addAnswer(const char* rule, Asked asked, QWidget* field)
{
    auto* status = new StatusLabel(m_theme);
    status->setWordWrap(true);
    auto* pair = new QWidget(m_planned);
    auto* lines = columnOf(*pair);
    lines->setSpacing(space::half);
    lines->addWidget(status);
    lines->addWidget(field);
    m_planned->layout()->addWidget(pair);
    m_answers.push_back({rule, asked, status, field});
}

void CloseForm::addLastFields()
{
    m_note = new NoteField(m_theme, QStringLiteral("note"), tr("&Note"), 2, longestText);
    add(m_note);
}

// The reasons of the chosen class; the only one is taken.
void CloseForm::offerReasons()
{
    std::vector<Choice> reasons;
    for (const auto& entry : m_lists.dischargeReasons.entries()) {
        if (onScreen(entry.group) == m_class->key())
            reasons.push_back({onScreen(entry.code), onScreen(entry.label)});
    }
    m_reason->setChoices(reasons);
    m_reason->setPlaceholder(m_class->key().isEmpty() ? tr("First choose how it ends") : tr("Choose"));
    if (reasons.size() == 1) m_reason->setKey(reasons.front().key); // after the placeholder, which unchooses
}

std::optional<domain::Ending> CloseForm::soFar() const
{
    const auto endingClass = domain::fromCode<domain::EndingClass>(fromScreen(m_class->key()));
    if (!endingClass) return std::nullopt;
    domain::Ending ending{m_on->date().value_or(m_today),
                          fromScreen(m_reason->key()),
                          *endingClass,
                          domain::Aftercare::NotDiscussed,
                          domain::Answer::NotAsked,
                          {},
                          {},
                          fromScreen(m_note->text())};
    if (*endingClass != domain::EndingClass::Completed) return ending;
    ending.aftercare = domain::fromCode<domain::Aftercare>(fromScreen(m_aftercare->key()))
                           .value_or(domain::Aftercare::NotDiscussed);
    ending.wayBackExplained =
        domain::fromCode<domain::Answer>(fromScreen(m_wayBack->key())).value_or(domain::Answer::NotAsked);
    if (!m_exitOutcome->isHidden()) ending.exitOutcomeMissing = fromScreen(m_exitOutcome->text());
    if (!m_fromThisPhase->isHidden()) ending.reasonFromThisPhase = fromScreen(m_fromThisPhase->text());
    return ending;
}

Result<domain::Ending, CloseForm::Problems> CloseForm::collect() const
{
    Problems problems;
    auto ending = soFar();
    if (!ending) problems.push_back({tr("Choose how the episode ends."), m_class->id()});
    if (ending && ending->reason.empty()) problems.push_back({tr("Choose the reason."), m_reason->id()});
    if (!m_on->date())
        problems.push_back(
            {m_on->whatToDo(tr("Write the last day, for example today or 5/9/26.")), m_on->id()});
    if (m_episode && ending && ending->endingClass == domain::EndingClass::Completed)
        for (const auto missing : domain::missingForCompletion(*m_episode, *ending, m_phase))
            problems.push_back({sentence(missing, *m_episode), fieldOf(missing)});
    if (!problems.empty()) return refuse(std::move(problems));
    return *std::move(ending);
}

void CloseForm::showFindings(const std::vector<domain::Finding>& findings)
{
    for (const auto& answer : m_answers) {
        const auto found =
            std::find_if(findings.begin(), findings.end(),
                         [&](const domain::Finding& finding) { return finding.rule == answer.rule; });
        answer.status->parentWidget()->setVisible(found != findings.end());
        if (found == findings.end()) continue;
        answer.status->show();
        answer.status->setStatus(findingStatus(found->met),
                                 tr("%1: %2").arg(findingText(*found), answerOf(*found)));
        answer.field->setVisible(answer.asked == Asked::Always || found->met != domain::Met::Met);
    }
    m_planned->setVisible(!findings.empty());
}

void CloseForm::showFieldsAlone()
{
    for (const auto& answer : m_answers) {
        answer.status->parentWidget()->show();
        answer.status->hide();
        answer.field->show();
    }
    const auto ending = soFar();
    m_planned->setVisible(ending && ending->endingClass == domain::EndingClass::Completed);
}

QWidget* CloseForm::firstEditor() const
{
    return m_class->editor();
}

} // namespace keywork::ui
