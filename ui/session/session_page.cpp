#include "ui/session/session_page.h"

#include "app/episode/record_intervention.h"
#include "ui/appointment/attempt_dialogs.h"
#include "ui/appointment/letter.h"
#include "ui/draft/draft_page.h"
#include "ui/draft/draft_strip.h"
#include "ui/session/session_form_view.h"
#include "ui/session/session_ports.h"
#include "ui/session/session_words.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/words.h"
#include "ui/support/look.h"
#include "ui/support/prompter.h"
#include "ui/words/draft_words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

namespace keywork::ui {

namespace {

class SessionPage : public DraftPage {
public:
    SessionPage(const PageContext& context, app::FormStart start, const BannerMaker& banner);

    ~SessionPage() override { delete m_view; } // before the presenter that it draws from

    std::vector<QWidget*> regions() const override { return withBanner(m_view->regions()); }
    QString helpTopic() const override { return QStringLiteral("record-a-session"); }
    std::vector<TourStop> tour() override;

protected:
    void open() override { m_presenter.open(m_start); }
    void focusForm() override { m_view->focusFirst(); }

private:
    void addWritingActions();
    void addGoalActions();
    void addPlaces();
    void addWaitingDraft();
    void listen();
    void addIntervention(const domain::CodeEntry& intervention);
    void goOnWithWaitingDraft();

    app::FormStart m_start;
    SessionPresenter m_presenter;
    SessionFormView* m_view;
};

SessionPage::SessionPage(const PageContext& context, app::FormStart start, const BannerMaker& banner)
    : DraftPage(tr("Record session"), context, start.client, banner),
      m_start(std::move(start)),
      m_presenter(sessionPorts(context.core, this), deskOf(context.core), m_alarm),
      m_view(new SessionFormView(context.theme, m_presenter, deskOf(context.core)))
{
    hold(m_presenter, *m_view);
    addWritingActions();
    addGoalActions();
    addPlaces();
    addDraftActions(m_view->strip(), m_view->saveButton());
    addWaitingDraft();
    listen();
}

void SessionPage::addWritingActions()
{
    ActionRegistry& actions = context().actions;
    const auto isWriting = [this] { return m_presenter.mode() == FormMode::Writing; };
    actions.addTo(*this, {.id = QStringLiteral("signSession"),
                          .name = tr("Sign"),
                          .icon = Icon::Sign,
                          .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                          .does = Deed([this] { m_presenter.complete(); })});
    actions.addTo(*this, {.id = QStringLiteral("sameAsLastTime"),
                          .name = tr("Same as last time"),
                          .detail = tr("fills in use that was not asked about yet"),
                          .icon = Icon::History,
                          .shortcut = QKeySequence(QStringLiteral("Ctrl+U")),
                          .does = Deed([this] { m_presenter.fillAsLastTime(); }),
                          .isAvailable = isWriting});
    actions.addTo(*this, {.id = QStringLiteral("addSubstance"),
                          .name = tr("Add substance"),
                          .icon = Icon::Add,
                          .does = Deed([this] { m_view->addSubstance(); }),
                          .isAvailable = isWriting});
    actions.bind(m_view->signButton(), QStringLiteral("signSession"));
    actions.bind(m_view->asLastTimeButton(), QStringLiteral("sameAsLastTime"));
    setShortcutHint(m_view->asLastTimeButton(), tr("Ctrl+U"));
}

// Ctrl+1 to 9: that goal of the plan was worked on.
void SessionPage::addGoalActions()
{
    constexpr int mostLetters = 9;
    for (int goal = 0; goal < mostLetters; ++goal)
        context().actions.addTo(*this,
                                {.id = QStringLiteral("tickGoal%1").arg(goal + 1),
                                 .name = tr("Goal %1 was worked on").arg(goal + 1),
                                 .shortcut = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + goal)),
                                 .does = Deed([this, goal] { m_view->tickGoal(goal); }),
                                 .isAvailable = [this, goal] {
                                     return m_presenter.mode() == FormMode::Writing &&
                                            goal < static_cast<int>(m_presenter.form().goals.size());
                                 }});
}

// The parts of the form that can be jumped to.
void SessionPage::addPlaces()
{
    ActionRegistry& actions = context().actions;
    actions.addTo(*this, {.id = QStringLiteral("goToUse"),
                          .name = tr("Use since last time"),
                          .shortcut = QKeySequence(QStringLiteral("Alt+F")),
                          .does = Deed([this] { m_view->focusUse(); })});
    actions.addTo(*this, {.id = QStringLiteral("goToGiven"),
                          .name = tr("Given"),
                          .shortcut = QKeySequence(QStringLiteral("Alt+V")),
                          .does = Deed([this] { m_view->focusGiven(); })});
    actions.addTo(*this, {.id = QStringLiteral("goToRisks"),
                          .name = tr("Risks"),
                          .shortcut = QKeySequence(QStringLiteral("Alt+O")),
                          .does = Deed([this] { m_view->focusRisks(); })});
}

void SessionPage::addWaitingDraft()
{
    ActionRegistry& actions = context().actions;
    actions.addTo(*this, {.id = QStringLiteral("continueWaitingDraft"),
                          .name = continueText(domain::DraftSubject::Session),
                          .detail = tr("the one that waits, instead of this form"),
                          .icon = Icon::SaveDraft,
                          .does = Deed([this] { goOnWithWaitingDraft(); }),
                          .isAvailable = [this] {
                              const auto notice = m_presenter.notice();
                              return notice && notice->offersDraft;
                          }});
    actions.bind(m_view->goOnButton(), QStringLiteral("continueWaitingDraft"));
}

void SessionPage::listen()
{
    connect(m_view, &SessionFormView::interventionWanted, this, &SessionPage::addIntervention);
    connect(m_view, &SessionFormView::attemptWanted, this, [this] {
        if (const auto missed = m_presenter.missed()) recordAttempt(context(), *this, *missed);
    });
    connect(m_view, &SessionFormView::letterWanted, this, [this] {
        if (const auto missed = m_presenter.missed())
            offerLetter(context(), *this, *missed, app::LetterKind::WeMissedYou);
    });
}

// What was typed here meanwhile is kept as a draft of its own.
void SessionPage::goOnWithWaitingDraft()
{
    const auto waiting = m_presenter.form().waiting;
    context().navigator.recordSession({waiting->client, waiting->appointment, waiting->id});
}

std::vector<TourStop> SessionPage::tour()
{
    return {{QStringLiteral("record-session-written"), [this] {
                 if (auto* note = findChild<QTextEdit*>(QStringLiteral("talkedAbout")))
                     note->setPlainText(tr(
                         "Came in on time, tired after the weekend but pleased with it. Talked through what "
                         "the walk past the old flat looks like and what to do next."));
                 if (auto* next = findChild<QLineEdit*>(QStringLiteral("nextWhen")))
                     next->insert(QStringLiteral("+1w"));
                 m_presenter.fillAsLastTime();
             }}};
}

// An intervention belongs to the episode, not to the draft, so it is recorded at once.
void SessionPage::addIntervention(const domain::CodeEntry& intervention)
{
    const auto type = domain::fromCode<domain::InterventionType>(intervention.group);
    const auto episode = m_presenter.form().episode;
    if (!type || !episode) return;
    const Date today = context().core.today();
    const domain::Intervention wanted{
        domain::InterventionId{0}, *episode, *type, intervention.code, {}, today, today, today, std::nullopt,
        context().core.user().name};
    context().core.write(
        this,
        [wanted](app::Workspace& workspace) {
            return app::recordIntervention(workspace, wanted, std::nullopt);
        },
        [this, wanted](const app::Outcome<domain::InterventionId, domain::InterventionRefusal>& outcome) {
            if (!outcome) {
                const auto* trouble = std::get_if<app::Trouble>(&outcome.error());
                context().prompter.tell(*this,
                                        {tr("Nothing was added"),
                                         trouble ? sentence(*trouble)
                                                 : tr("It could not be added to this episode. Add it on the "
                                                      "Episode tab, then tick it here."),
                                         StatusKind::Stop});
                return;
            }
            domain::Intervention recorded = wanted;
            recorded.id = *outcome;
            m_presenter.addIntervention(std::move(recorded));
        });
}

} // namespace

Page* makeSessionPage(const PageContext& context, const app::FormStart& start, const BannerMaker& banner)
{
    return new SessionPage(context, start, banner);
}

} // namespace keywork::ui
