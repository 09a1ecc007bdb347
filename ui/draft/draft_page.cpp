#include "ui/draft/draft_page.h"

#include "ui/draft/bring_back.h"
#include "ui/draft/draft_strip.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keywork::ui {

DraftPage::DraftPage(const QString& title, const PageContext& context, domain::ClientId client,
                     const BannerMaker& banner)
    : Page(title), m_context(context), m_client(client), m_stage(new QStackedWidget)
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
}

void DraftPage::hold(DraftedForm& form, QWidget& view)
{
    m_form = &form;
    m_view = &view;
    m_stage->addWidget(&view);
    listen();
}

void DraftPage::listen()
{
    connect(m_form, &DraftedForm::opened, this, [this] {
        m_stage->setCurrentWidget(m_view);
        if (std::exchange(m_wantsFocus, false))
            QMetaObject::invokeMethod(
                this, [this] { focusFirst(); }, Qt::QueuedConnection);
    });
    connect(m_form, &DraftedForm::changed, this, [this] {
        if (m_form->mode() == FormMode::CannotOpen) showWhyNot();
    });
    connect(m_form, &DraftedForm::said, this, [this](const QString& sentence, StatusKind status) {
        m_context.navigator.say(sentence, status);
    });
    connect(m_form, &DraftedForm::finished, this, [this] { m_context.navigator.close(*this); });
    connect(m_form, &DraftedForm::discarded, this,
            [this](domain::DraftId draft) { offerBringBack(m_context, draft); });
    connect(m_form, &DraftedForm::leavingWouldLose, this, [this](const std::function<void()>& go) {
        m_context.prompter.ask(*this, typedIsNotSaved(), go);
    });
}

void DraftPage::addDraftActions(DraftStrip& strip, QPushButton& save)
{
    ActionRegistry& actions = m_context.actions;
    actions.addTo(*this, {.id = QStringLiteral("saveDraft"),
                          .name = tr("Save draft"),
                          .icon = Icon::SaveDraft,
                          .shortcut = QKeySequence(QStringLiteral("Ctrl+S")),
                          .does = Deed([this] { m_form->saveDraft(); }),
                          .isAvailable = [this] { return m_form->mode() == FormMode::Writing; }});
    actions.addTo(*this, {.id = QStringLiteral("discardDraft"),
                          .name = tr("Discard draft"),
                          .icon = Icon::Discard,
                          .does = Deed([this] { askToDiscard(); }),
                          .isAvailable = [this] { return m_form->mayDiscard(); }});
    actions.addTo(*this, {.id = QStringLiteral("closeForm"),
                          .name = tr("Close, keep draft"),
                          .shortcut = QKeySequence(Qt::Key_Escape),
                          .does = Deed([this] { leave([this] { m_context.navigator.close(*this); }); })});
    actions.bind(save, QStringLiteral("saveDraft"));
    actions.bind(strip.discard(), QStringLiteral("discardDraft"));
    actions.bind(strip.close(), QStringLiteral("closeForm"));
    setShortcutHint(save, tr("Ctrl+S"));
    setShortcutHint(strip.close(), tr("Esc"));
}

void DraftPage::refresh()
{
    readBanner();
    if (std::exchange(m_isAsked, true)) return; // what is typed is never read anew
    open();
}

void DraftPage::readBanner()
{
    m_context.core.read(
        this, [client = m_client](app::Workspace& workspace) { return app::banner(workspace, client); },
        [this](const app::Reading<app::Banner>& reading) {
            if (!reading) return;
            const domain::Client& client = reading->client;
            m_identity = app::Identity{client.id, client.ref, client.details.name, client.details.born};
            m_banner.show(*reading);
        });
}

void DraftPage::focusFirst()
{
    if (m_form->mode() == FormMode::Opening) m_wantsFocus = true;
    else if (m_form->mode() == FormMode::CannotOpen) Page::focusFirst();
    else focusForm();
}

void DraftPage::settle(const std::function<void()>& then)
{
    m_form->settle(then);
}

void DraftPage::leave(const std::function<void()>& go)
{
    m_form->leave(go);
}

std::vector<QWidget*> DraftPage::withBanner(std::vector<QWidget*> regions) const
{
    if (m_banner.widget != nullptr) regions.insert(regions.begin(), m_banner.widget);
    return regions;
}

void DraftPage::showWhyNot()
{
    auto* why = new EmptyState(m_context.theme, m_form->whyNot());
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

void DraftPage::askToDiscard()
{
    m_context.prompter.ask(*this, discardDraft(m_context.core.policy().drafts.keepDiscardedDays),
                           [this] { m_form->discard(); });
}

} // namespace keywork::ui
