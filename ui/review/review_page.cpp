#include "ui/review/review_page.h"

#include "ui/careplan/plan_changes.h"
#include "ui/draft/draft_page.h"
#include "ui/draft/draft_ports.h"
#include "ui/draft/draft_strip.h"
#include "ui/review/review_form_view.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/support/screen_text.h"

#include <QPushButton>

namespace keywork::ui {

namespace {

ReviewPresenter::Ports reviewPorts(Core& core, QObject* listener, domain::ClientId client,
                                   std::optional<domain::DraftId> draft)
{
    return {[&core, listener, client, draft](std::function<void(const ReviewPresenter::Opened&)> done) {
                core.read(
                    listener,
                    [=](app::Workspace& workspace) { return app::reviewForm(workspace, client, draft); },
                    std::move(done));
            },
            [&core, listener](app::ReviewToSign review,
                              std::function<void(const ReviewPresenter::SignedOff&)> done) {
                core.write(
                    listener,
                    [review = std::move(review)](app::Workspace& workspace) {
                        return app::signReview(workspace, review);
                    },
                    std::move(done));
            },
            draftPorts(core, listener)};
}

class ReviewPage : public DraftPage {
public:
    ReviewPage(const PageContext& context, domain::ClientId client, std::optional<domain::DraftId> draft,
               const BannerMaker& banner)
        : DraftPage(tr("Review the care plan"), context, client, banner),
          m_presenter(reviewPorts(context.core, this, client, draft), deskOf(context.core), m_alarm),
          m_view(new ReviewFormView(context.theme, m_presenter, deskOf(context.core)))
    {
        hold(m_presenter, *m_view);
        addActions();
        connect(&m_presenter, &ReviewPresenter::planChanged, this,
                [this](const QString& by, const domain::SignedPlan& before, const domain::SignedPlan& now) {
                    tellOfNewerVersion(this->context(), *this, by, before, now);
                });
    }

    ~ReviewPage() override { delete m_view; } // before the presenter that it draws from

    std::vector<QWidget*> regions() const override { return withBanner(m_view->regions()); }
    QString helpTopic() const override { return QStringLiteral("review"); }

protected:
    void open() override { m_presenter.open(); }
    void focusForm() override { m_view->focusFirst(); }

private:
    void addActions()
    {
        ActionRegistry& actions = context().actions;
        const auto isWriting = [this] { return m_presenter.mode() == FormMode::Writing; };
        addDraftActions(m_view->strip(), m_view->saveButton());
        actions.addTo(*this, {.id = QStringLiteral("signReview"),
                              .name = tr("Sign review"),
                              .icon = Icon::Sign,
                              .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                              .does = Deed([this] { sign(); }),
                              .isAvailable = isWriting});
        actions.addTo(*this, {.id = QStringLiteral("addGoal"),
                              .name = tr("Add goal"),
                              .icon = Icon::Add,
                              .shortcut = QKeySequence(QStringLiteral("Ctrl+G")),
                              .does = Deed([this] { m_view->addGoal(); }),
                              .isAvailable = isWriting});
        actions.addTo(*this, {.id = QStringLiteral("nextPart"),
                              .name = tr("Next part of the review"),
                              .shortcut = QKeySequence(QStringLiteral("Alt+Down")),
                              .does = Deed([this] { m_view->goToPart(1); })});
        actions.addTo(*this, {.id = QStringLiteral("previousPart"),
                              .name = tr("Previous part of the review"),
                              .shortcut = QKeySequence(QStringLiteral("Alt+Up")),
                              .does = Deed([this] { m_view->goToPart(-1); })});
        actions.bind(m_view->signButton(), QStringLiteral("signReview"));
    }

    // Who is not allocated says for whom they act; it is kept with the signature.
    void sign()
    {
        if (!m_presenter.form().mayAct) return m_presenter.sign({});
        context().prompter.askReason(
            *this,
            {tr("You are not this client's worker"),
             tr("The review is signed for a colleague who is away. Say for whom and why; "
                "it is kept with the review."),
             tr("For whom, and why"), tr("Sign review"), tr("Cancel")},
            [this](const QString& why) { m_presenter.sign(fromScreen(why)); });
    }

    ReviewPresenter m_presenter;
    ReviewFormView* m_view;
};

} // namespace

Page* makeReviewPage(const PageContext& context, domain::ClientId client,
                     std::optional<domain::DraftId> draft, const BannerMaker& banner)
{
    return new ReviewPage(context, client, draft, banner);
}

} // namespace keywork::ui
