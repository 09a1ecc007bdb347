#pragma once

#include "ui/draft/banner_slot.h"
#include "ui/draft/drafted_form.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace keywork::ui {

class DraftStrip;

// What pages have in common whose form is kept as a draft until it is signed: the banner over it, the actions of a
// draft, and what is asked before it is left or discarded.
class DraftPage : public Page {
    Q_OBJECT

public:
    void refresh() override;
    void focusFirst() override;
    std::optional<app::Identity> clientInHand() const override { return m_identity; }
    void leave(const std::function<void()>& go) override;
    void settle(const std::function<void()>& then) override;

protected:
    DraftPage(const QString& title, const PageContext& context, domain::ClientId client,
              const BannerMaker& banner);

    virtual void open() = 0; // reads the form, once
    virtual void focusForm() = 0;

    const PageContext& context() const { return m_context; }
    // The page shows this form from now on; both belong to the subclass.
    void hold(DraftedForm& form, QWidget& view);
    void addDraftActions(DraftStrip& strip, QPushButton& save);
    std::vector<QWidget*> withBanner(std::vector<QWidget*> regions) const;

    TimerAlarm m_alarm;

private:
    void listen();
    void readBanner();
    void showWhyNot();
    void askToDiscard();

    PageContext m_context;
    domain::ClientId m_client;
    BannerSlot m_banner;
    QStackedWidget* m_stage;
    DraftedForm* m_form = nullptr;
    QWidget* m_view = nullptr;
    std::optional<app::Identity> m_identity;
    bool m_isAsked = false; // the form was asked for
    bool m_wantsFocus = false;
};

} // namespace keywork::ui
