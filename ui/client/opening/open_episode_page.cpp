#include "ui/client/opening/open_episode_page.h"

#include "app/episode/open_episode.h"
#include "ui/client/client_banner.h"
#include "ui/client/opening/open_episode_reading.h"
#include "ui/client/opening/open_episode_referral.h"
#include "ui/client/opening/open_episode_story.h"
#include "ui/draft/form_columns.h"
#include "ui/episode/start_fields.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/held_form.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/prompter.h"
#include "ui/support/strip.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

using Opened = app::Outcome<domain::EpisodeId, domain::OpenEpisodeRefusal>;

class OpenEpisodePage : public Page {
public:
    OpenEpisodePage(const PageContext& context, domain::ClientId client);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("open-episode"); }
    std::optional<app::Identity> clientInHand() const override { return m_identity; }
    void leave(const std::function<void()>& go) override;

private:
    enum class Stage { Unread, Reading, Writing, Saving, Done, CannotOpen };

    void layOut();
    void addActions();
    void show(const app::Reading<OpenEpisodeReading>& reading);
    void showWhyNot(const QString& why);
    void submit();
    void takeOutcome(const Opened& outcome);
    void toRecord();

    PageContext m_context;
    domain::ClientId m_client;
    ClientBanner* m_banner;
    QWidget* m_header = nullptr;
    QStackedWidget* m_stage;
    QWidget* m_form;
    ProblemSummary* m_problems;
    FormColumns* m_columns;
    ReferralPart* m_referral;
    DifferencePart* m_difference;
    EarlierStory* m_story;
    StartFields* m_start;
    FootBar* m_foot;
    HeldForm m_held; // while it saves
    EmptyState* m_whyNot = nullptr;
    std::optional<app::Identity> m_identity;
    std::function<void()> m_whenSaved;
    Stage m_now = Stage::Unread;
    bool m_isTouched = false;
};

OpenEpisodePage::OpenEpisodePage(const PageContext& context, domain::ClientId client)
    : Page(tr("Open episode")),
      m_context(context),
      m_client(client),
      m_banner(new ClientBanner(context.theme)),
      m_stage(new QStackedWidget),
      m_form(new QWidget),
      m_problems(new ProblemSummary(context.theme, *this)),
      m_columns(new FormColumns(context.theme)),
      m_referral(new ReferralPart(context.theme, context.core.policy().lists, context.core.today())),
      m_difference(new DifferencePart(context.theme)),
      m_story(new EarlierStory(context.theme, context.core.policy())),
      m_start(new StartFields(context.theme, context.core.policy().lists, context.core.today())),
      m_foot(new FootBar(context.theme)),
      m_held({m_referral, m_difference, m_start})
{
    setGround(*this, Ground::Page);
    layOut();
    addActions();
    const auto touch = [this] { m_isTouched = true; };
    connect(m_referral, &ReferralPart::edited, this, touch);
    connect(m_difference, &DifferencePart::edited, this, touch);
    connect(m_start, &StartFields::edited, this, touch);
}

void OpenEpisodePage::layOut()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    whole->addWidget(m_stage, 1);
    auto* blank = new QWidget;
    setGround(*blank, Ground::Page);
    m_stage->addWidget(blank);
    m_stage->addWidget(m_form);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new PageHeader(m_context.theme, title());
    column->addWidget(m_header);
    m_columns->addMain(m_problems);
    m_columns->addMain(m_referral);
    m_columns->addSide(m_story);
    m_columns->addMain(m_difference);
    m_columns->addMain(m_start);
    column->addWidget(m_columns, 1);
    column->addWidget(m_foot);
}

void OpenEpisodePage::addActions()
{
    ActionRegistry& actions = m_context.actions;
    actions.addTo(*this, {.id = QStringLiteral("openEpisodeNow"),
                          .name = tr("Save and open the episode"),
                          .icon = Icon::Add,
                          .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                          .does = Deed([this] { submit(); })});
    actions.addTo(*this, {.id = QStringLiteral("openEpisodeLater"),
                          .name = tr("Later, go to the record"),
                          .shortcut = QKeySequence(Qt::Key_Escape),
                          .does = Deed([this] { toRecord(); })});
    auto* later = makeButton(m_context.theme, tr("Later"));
    auto* opening = makePrimaryButton(m_context.theme, tr("Open episode"), Icon::Add);
    later->setObjectName(QStringLiteral("later"));
    opening->setObjectName(QStringLiteral("openEpisode"));
    actions.bind(*later, QStringLiteral("openEpisodeLater"));
    actions.bind(*opening, QStringLiteral("openEpisodeNow"));
    setShortcutHint(*later, tr("Esc"));
    m_foot->addStretch();
    m_foot->add(later);
    m_foot->add(opening);
}

// What is typed is never read anew; what could not be opened may be by now.
void OpenEpisodePage::refresh()
{
    if (m_now != Stage::Unread && m_now != Stage::CannotOpen) return;
    m_now = Stage::Reading;
    m_context.core.read(
        this, [client = m_client](app::Workspace& workspace) { return readForOpening(workspace, client); },
        [this](const app::Reading<OpenEpisodeReading>& reading) { show(reading); });
}

void OpenEpisodePage::show(const app::Reading<OpenEpisodeReading>& reading)
{
    if (!reading) return showWhyNot(sentence(reading.error()));
    const domain::Client& client = reading->banner.client;
    m_identity = app::Identity{client.id, client.ref, client.details.name, client.details.born};
    m_banner->show(reading->banner, m_context.core.policy(), m_context.core.today());
    if (reading->banner.openEpisode)
        return showWhyNot(tr("This client has an open episode already. It is on the record."));
    if (client.diedOn) return showWhyNot(tr("This client has died. No episode can be opened."));
    const bool isReturning = !reading->earlier.empty();
    m_story->show(reading->earlier);
    m_story->setVisible(isReturning);
    m_difference->setVisible(isReturning);
    m_now = Stage::Writing;
    m_stage->setCurrentWidget(m_form);
    focusFirst();
}

void OpenEpisodePage::showWhyNot(const QString& why)
{
    m_now = Stage::CannotOpen;
    delete m_whyNot; // of an earlier reading
    m_whyNot = new EmptyState(m_context.theme, why);
    QPushButton* record = m_whyNot->setAction(tr("Go to the record"));
    connect(record, &QPushButton::clicked, this, &OpenEpisodePage::toRecord);
    m_stage->addWidget(m_whyNot);
    m_stage->setCurrentWidget(m_whyNot);
    record->setFocus(Qt::OtherFocusReason);
}

void OpenEpisodePage::submit()
{
    if (m_now != Stage::Writing) return;
    const auto referral = m_referral->collect();
    const auto start = m_start->collect();
    StartFields::Problems problems;
    if (!referral) problems.push_back(referral.error());
    if (!start) problems.insert(problems.end(), start.error().begin(), start.error().end());
    if (!problems.empty()) return m_problems->showProblems(problems);
    m_problems->clear();
    m_now = Stage::Saving;
    m_held.hold();
    m_context.core.write(
        this,
        [client = m_client, wanted = domain::NewEpisode{*referral, *start, m_difference->text()}](
            app::Workspace& workspace) { return app::openEpisode(workspace, client, wanted); },
        [this](const Opened& outcome) { takeOutcome(outcome); });
}

void OpenEpisodePage::takeOutcome(const Opened& outcome)
{
    if (!outcome) {
        m_now = Stage::Writing;
        m_held.release();
        m_whenSaved = {};
        const auto* refusal = std::get_if<domain::OpenEpisodeRefusal>(&outcome.error());
        const auto* trouble = std::get_if<app::Trouble>(&outcome.error());
        return m_problems->showProblems(
            {refusal ? problemOf(*refusal)
                     : ProblemSummary::Problem{sentence(trouble ? *trouble : app::Trouble::Unexpected), {}}});
    }
    m_now = Stage::Done;
    m_context.navigator.say(tr("Episode opened. The referral waits to be accepted."), StatusKind::Ok);
    if (const auto go = std::exchange(m_whenSaved, {})) return go();
    m_context.navigator.openClient(m_client, {TabName::Episode});
}

void OpenEpisodePage::toRecord()
{
    m_context.navigator.openClient(m_client);
}

void OpenEpisodePage::focusFirst()
{
    if (m_now == Stage::Writing) m_referral->setFocus(Qt::OtherFocusReason);
    else if (m_now == Stage::CannotOpen) Page::focusFirst();
}

std::vector<QWidget*> OpenEpisodePage::regions() const
{
    std::vector<QWidget*> regions{m_banner, m_header, m_columns->mainRegion()};
    if (QWidget* side = m_columns->sideRegion()) regions.push_back(side);
    regions.push_back(m_foot);
    return regions;
}

void OpenEpisodePage::leave(const std::function<void()>& go)
{
    if (m_now == Stage::Saving) {
        m_whenSaved = go;
        return;
    }
    if (m_now == Stage::Done || !m_isTouched) return go();
    m_context.prompter.ask(
        *this, discardTyped(tr("The episode is not open yet. What you typed here is not kept.")), go);
}

} // namespace

Page* makeOpenEpisodePage(const PageContext& context, domain::ClientId client)
{
    return new OpenEpisodePage(context, client);
}

} // namespace keywork::ui
