#include "ui/session/session_page.h"

#include "app/episode/record_intervention.h"
#include "ui/appointment/attempt_dialogs.h"
#include "ui/appointment/letter.h"
#include "ui/session/draft_strip.h"
#include "ui/session/session_form_view.h"
#include "ui/session/session_ports.h"
#include "ui/session/session_words.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/words.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/look.h"
#include "ui/support/prompter.h"
#include "ui/words/draft_words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

class SessionPage : public Page {
public:
    SessionPage(const PageContext& context, app::FormStart start, const BannerMaker& banner);

    ~SessionPage() override { delete m_view; } // before the presenter that it draws from

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    std::optional<app::Identity> clientInHand() const override { return m_client; }
    void leave(const std::function<void()>& go) override { m_presenter.leave(go); }
    std::vector<TourStop> tour() override;

private:
    void addActions();
    void addWritingActions();
    void addPlaces();
    void addDraftActions();
    void bindButtons();
    void listen();
    void showWhyNot();
    void readBanner();
    void askToDiscard();
    void addIntervention(const domain::CodeEntry& intervention);
    void goOnWithWaitingDraft();

    PageContext m_context;
    app::FormStart m_start;
    BannerSlot m_banner;
    TimerAlarm m_alarm;
    Desk m_desk;
    SessionPresenter m_presenter;
    SessionFormView* m_view;
    QStackedWidget* m_stage;
    std::optional<app::Identity> m_client;
    bool m_isAsked = false; // the form was asked for
    bool m_wantsFocus = false;
};

SessionPage::SessionPage(const PageContext& context, app::FormStart start, const BannerMaker& banner)
    : Page(tr("Record session")),
      m_context(context),
      m_start(std::move(start)),
      m_desk(deskOf(context.core)),
      m_presenter(sessionPorts(context.core, this), m_desk, m_alarm),
      m_view(new SessionFormView(context.theme, m_presenter, m_desk)),
      m_stage(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (banner) m_banner = banner();
    if (m_banner.widget != nullptr) column->addWidget(m_banner.widget);
    column->addWidget(m_stage, 1);
    auto* blank = new QWidget;
    setGround(*blank, Ground::Page);
    m_stage->addWidget(blank);
    m_stage->addWidget(m_view);
    addActions();
    listen();
}

void SessionPage::addActions()
{
    addWritingActions();
    addPlaces();
    addDraftActions();
    bindButtons();
}

void SessionPage::addWritingActions()
{
    ActionRegistry& actions = m_context.actions;
    const auto isWriting = [this] { return m_presenter.mode() == FormMode::Writing; };
    actions.addTo(*this, {.id = QStringLiteral("signSession"),
                          .name = tr("Sign"),
                          .icon = Icon::Sign,
                          .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                          .does = Deed([this] { m_presenter.complete(); })});
    actions.addTo(*this, {.id = QStringLiteral("saveDraft"),
                          .name = tr("Save draft"),
                          .icon = Icon::SaveDraft,
                          .shortcut = QKeySequence(QStringLiteral("Ctrl+S")),
                          .does = Deed([this] { m_presenter.saveDraft(); }),
                          .isAvailable = isWriting});
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
}

// The parts of the form that can be jumped to.
void SessionPage::addPlaces()
{
    ActionRegistry& actions = m_context.actions;
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

void SessionPage::addDraftActions()
{
    ActionRegistry& actions = m_context.actions;
    actions.addTo(*this, {.id = QStringLiteral("discardDraft"),
                          .name = tr("Discard draft"),
                          .icon = Icon::Discard,
                          .does = Deed([this] { askToDiscard(); }),
                          .isAvailable = [this] { return m_presenter.mayDiscard(); }});
    actions.addTo(*this, {.id = QStringLiteral("continueWaitingDraft"),
                          .name = continueText(domain::DraftSubject::Session),
                          .detail = tr("the one that waits, instead of this form"),
                          .icon = Icon::SaveDraft,
                          .does = Deed([this] { goOnWithWaitingDraft(); }),
                          .isAvailable = [this] {
                              const auto notice = m_presenter.notice();
                              return notice && notice->offersDraft;
                          }});
    actions.addTo(*this, {.id = QStringLiteral("closeForm"),
                          .name = tr("Close, keep draft"),
                          .shortcut = QKeySequence(Qt::Key_Escape),
                          .does = Deed([this] { leave([this] { m_context.navigator.close(*this); }); })});
}

void SessionPage::bindButtons()
{
    ActionRegistry& actions = m_context.actions;
    actions.bind(m_view->goOnButton(), QStringLiteral("continueWaitingDraft"));
    actions.bind(m_view->signButton(), QStringLiteral("signSession"));
    actions.bind(m_view->saveButton(), QStringLiteral("saveDraft"));
    actions.bind(m_view->asLastTimeButton(), QStringLiteral("sameAsLastTime"));
    actions.bind(m_view->strip().discard(), QStringLiteral("discardDraft"));
    actions.bind(m_view->strip().close(), QStringLiteral("closeForm"));
    setShortcutHint(m_view->saveButton(), tr("Ctrl+S"));
    setShortcutHint(m_view->asLastTimeButton(), tr("Ctrl+U"));
    setShortcutHint(m_view->strip().close(), tr("Esc"));
}

void SessionPage::listen()
{
    connect(&m_presenter, &SessionPresenter::opened, this, [this] {
        m_stage->setCurrentWidget(m_view);
        if (std::exchange(m_wantsFocus, false))
            QMetaObject::invokeMethod(
                this, [this] { focusFirst(); }, Qt::QueuedConnection);
    });
    connect(&m_presenter, &SessionPresenter::changed, this, [this] {
        if (m_presenter.mode() == FormMode::CannotOpen) showWhyNot();
    });
    connect(&m_presenter, &SessionPresenter::said, this, [this](const QString& sentence, StatusKind status) {
        m_context.navigator.say(sentence, status);
    });
    connect(&m_presenter, &SessionPresenter::finished, this, [this] { m_context.navigator.close(*this); });
    connect(&m_presenter, &SessionPresenter::leavingWouldLose, this, [this](const std::function<void()>& go) {
        m_context.prompter.ask(
            *this,
            {tr("What you typed last is not saved"),
             tr("The draft could not be kept, so leaving now would lose what was typed since it was "
                "saved. Stay and try again, or copy the text first."),
             tr("Leave and lose it"), tr("Stay here"), StatusKind::Stop},
            go);
    });
    connect(m_view, &SessionFormView::interventionWanted, this, &SessionPage::addIntervention);
    connect(m_view, &SessionFormView::attemptWanted, this, [this] {
        if (const auto missed = m_presenter.missed()) recordAttempt(m_context, *this, *missed);
    });
    connect(m_view, &SessionFormView::letterWanted, this, [this] {
        if (const auto missed = m_presenter.missed())
            offerLetter(m_context, *this, *missed, app::LetterKind::WeMissedYou);
    });
}

void SessionPage::refresh()
{
    readBanner();
    if (std::exchange(m_isAsked, true)) return; // what is typed is never read anew
    m_presenter.open(m_start);
}

// What was typed here meanwhile is kept as a draft of its own.
void SessionPage::goOnWithWaitingDraft()
{
    const auto waiting = m_presenter.form().waiting;
    m_context.navigator.recordSession({waiting->client, waiting->appointment, waiting->id});
}

void SessionPage::readBanner()
{
    m_context.core.read(
        this, [client = m_start.client](app::Workspace& workspace) { return app::banner(workspace, client); },
        [this](const app::Reading<app::Banner>& reading) {
            if (!reading) return;
            const domain::Client& client = reading->client;
            m_client = app::Identity{client.id, client.ref, client.details.name, client.details.born};
            m_banner.show(*reading);
        });
}

void SessionPage::focusFirst()
{
    if (m_presenter.mode() == FormMode::Opening) m_wantsFocus = true;
    else if (m_presenter.mode() == FormMode::CannotOpen) Page::focusFirst();
    else m_view->focusFirst();
}

std::vector<QWidget*> SessionPage::regions() const
{
    std::vector<QWidget*> regions = m_view->regions();
    if (m_banner.widget != nullptr) regions.insert(regions.begin(), m_banner.widget);
    return regions;
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

void SessionPage::showWhyNot()
{
    auto* why = new EmptyState(m_context.theme, m_presenter.whyNot());
    QPushButton* close = why->setAction(tr("Close"));
    connect(close, &QPushButton::clicked, this, [this] { m_context.navigator.close(*this); });
    auto* page = new QWidget;
    setGround(*page, Ground::Page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::three, space::two, space::three, space::two);
    column->addWidget(why);
    column->addStretch();
    m_stage->addWidget(page);
    m_stage->setCurrentWidget(page);
    close->setFocus(Qt::OtherFocusReason);
}

void SessionPage::askToDiscard()
{
    m_context.prompter.ask(*this,
                           {tr("Discard this draft?"),
                            tr("It goes out of sight, and can be brought back for %1.")
                                .arg(dayCount(m_desk.policy.drafts.keepDiscardedDays)),
                            tr("Discard draft"), tr("Keep it"), StatusKind::Due},
                           [this] { m_presenter.discard(); });
}

// An intervention belongs to the episode, not to the draft, so it is recorded at once.
void SessionPage::addIntervention(const domain::CodeEntry& intervention)
{
    const auto type = domain::fromCode<domain::InterventionType>(intervention.group);
    const auto episode = m_presenter.form().episode;
    if (!type || !episode) return;
    const Date today = m_context.core.today();
    const domain::Intervention wanted{
        domain::InterventionId{0}, *episode, *type, intervention.code, {}, today, today, today, std::nullopt,
        m_context.core.user().name};
    m_context.core.write(
        this,
        [wanted](app::Workspace& workspace) {
            return app::recordIntervention(workspace, wanted, std::nullopt);
        },
        [this, wanted](const app::Outcome<domain::InterventionId, domain::InterventionRefusal>& outcome) {
            if (!outcome) {
                const auto* trouble = std::get_if<app::Trouble>(&outcome.error());
                m_context.prompter.tell(*this,
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
