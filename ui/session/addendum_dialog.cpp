#include "ui/session/addendum_dialog.h"

#include "app/session/addendum_form.h"
#include "ui/draft/bring_back.h"
#include "ui/session/addendum_presenter.h"
#include "ui/session/session_ports.h"
#include "ui/session/session_words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/house_dialog.h"
#include "ui/support/labels.h"
#include "ui/support/note_field.h"
#include "ui/support/prompter.h"
#include "ui/support/screen_text.h"
#include "ui/support/status_label.h"

#include <QLabel>
#include <QPushButton>

namespace keywork::ui {

namespace {

class AddendumDialog : public HouseDialog {
public:
    AddendumDialog(const PageContext& context, QWidget& over, const app::AddendumForm& form,
                   const std::function<void()>& done);

    // Going with the window, the field still gives up the focus, when the presenter has gone before it.
    ~AddendumDialog() override { disconnect(m_text, nullptr, this, nullptr); }

    void write(const std::optional<domain::Draft>& draft)
    {
        if (draft) m_presenter.goOn(*draft);
        else m_presenter.begin();
        open();
        if (m_takeOver->isHidden()) m_text->setFocus();
        else m_takeOver->setFocus();
    }
    // Esc and closing keep the draft.
    void reject() override
    {
        m_presenter.leave([this] { QDialog::reject(); });
    }

private:
    void listen();
    void draw();

    PageContext m_context;
    TimerAlarm m_alarm;
    AddendumPresenter m_presenter;
    StatusLabel* m_status;
    QLabel* m_detail;
    QPushButton* m_takeOver;
    QPushButton* m_useMine;
    NoteField* m_text;
    QPushButton* m_sign;
    QPushButton* m_discard;
};

AddendumPresenter::Ports ports(Core& core, QObject* listener)
{
    return {[&core, listener](domain::SessionId session, std::string text,
                              std::optional<domain::DraftId> draft,
                              std::function<void(AddendumPresenter::SignedOff)> done) {
                core.write(
                    listener,
                    [session, text = std::move(text), draft](app::Workspace& workspace) {
                        return app::signAddendum(workspace, session, text, draft);
                    },
                    std::move(done));
            },
            draftPorts(core, listener)};
}

AddendumDialog::AddendumDialog(const PageContext& context, QWidget& over, const app::AddendumForm& form,
                               const std::function<void()>& done)
    : HouseDialog(context.theme, tr("Addendum"), StatusKind::Info, over),
      m_context(context),
      m_presenter(ports(context.core, this), deskOf(context.core), m_alarm, {form.client, form.session}),
      m_status(new StatusLabel(context.theme)),
      m_detail(makeLabel(context.theme, {}, {TextRole::Caption, QFont::Normal, Ink::Text2}, Wrapping::Wraps)),
      m_takeOver(makeButton(context.theme, tr("Take over here"), {}, ControlSize::Small)),
      m_useMine(makeButton(context.theme, tr("Use this window’s text instead"), {}, ControlSize::Small)),
      m_text(new NoteField(context.theme, QStringLiteral("addendumText"), tr("&Addendum"), 6)),
      m_discard(makeLink(context.theme, tr("Discard draft"), Icon::Discard))
{
    setObjectName(QStringLiteral("writeAddendum"));
    setAccessibleName(windowTitle());
    addText(
        tr("The session of %1 stays as it was signed. What you write follows it, with your name and the time.")
            .arg(clinical(form.day)));
    addContent(m_status);
    addContent(m_detail);
    addContent(m_takeOver);
    addContent(m_useMine);
    addContent(m_text);
    addContent(m_discard);
    addDecline(tr("Close, keep draft"));
    m_sign = addAgree(tr("Sign addendum"));
    setCheck([this] {
        m_presenter.sign();
        return false; // it closes once it is signed
    });
    listen();
    if (done) connect(this, &QDialog::finished, this, done);
}

void AddendumDialog::listen()
{
    connect(m_text, &Field::edited, this, [this] { m_presenter.edited(fromScreen(m_text->text())); });
    connect(m_text, &Field::left, this, [this] { m_presenter.leftField(); });
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        m_presenter.takeOver();
        m_text->setFocus();
    });
    connect(m_useMine, &QPushButton::clicked, this, [this] {
        m_presenter.useSetAside();
        m_text->setFocus();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_context.prompter.ask(*this,
                               {tr("Discard this draft?"),
                                tr("It goes out of sight, and can be brought back for a while."),
                                tr("Discard draft"), tr("Keep it"), StatusKind::Due},
                               [this] { m_presenter.discard(); });
    });
    connect(&m_presenter, &AddendumPresenter::changed, this, &AddendumDialog::draw);
    connect(&m_presenter, &AddendumPresenter::problemFound, this, [this](const QString& sentence) {
        m_text->setError(sentence);
        m_text->setFocus();
    });
    connect(&m_presenter, &AddendumPresenter::finished, this, [this](const QString& said) {
        m_context.navigator.say(said, StatusKind::Ok);
        accept();
    });
    connect(&m_presenter, &AddendumPresenter::discarded, this,
            [this](domain::DraftId draft) { offerBringBack(m_context, draft); });
    connect(&m_presenter, &AddendumPresenter::leavingWouldLose, this, [this](const std::function<void()>& go) {
        m_context.prompter.ask(
            *this,
            {tr("What you typed last is not saved"),
             tr("The draft could not be kept, so closing now would lose what was typed since it was saved."),
             tr("Close and lose it"), tr("Stay here"), StatusKind::Stop},
            go);
    });
}

void AddendumDialog::draw()
{
    const KeepingWords words = m_presenter.keepingWords();
    m_status->setStatus(words.status, words.word);
    m_detail->setText(words.detail);
    if (fromScreen(m_text->text()) != m_presenter.text()) m_text->setText(onScreen(m_presenter.text()));
    m_takeOver->setVisible(words.offersTakeOver);
    m_useMine->setVisible(m_presenter.hasSetAside() && m_presenter.mayWrite());
    m_discard->setEnabled(m_presenter.mayWrite());
    m_text->edit().setReadOnly(!m_presenter.mayWrite());
    m_sign->setEnabled(m_presenter.mayWrite());
}

// Asks the core for what the form begins with, and opens it.
template <class Subject>
void openForm(const PageContext& context, QWidget& over, Subject subject, std::function<void()> done)
{
    context.core.read(
        &over, [subject](app::Workspace& workspace) { return app::addendumForm(workspace, subject); },
        [context, &over,
         done = std::move(done)](const app::Outcome<app::AddendumForm, app::FormRefusal>& form) {
            if (form) return (new AddendumDialog(context, over, *form, done))->write(form->draft);
            const auto* refusal = std::get_if<app::FormRefusal>(&form.error());
            const auto* trouble = std::get_if<app::Trouble>(&form.error());
            context.prompter.tell(over, {AddendumDialog::tr("The addendum cannot be opened"),
                                         refusal   ? sentence(*refusal)
                                         : trouble ? sentence(*trouble)
                                                   : QString(),
                                         StatusKind::Stop});
        });
}

} // namespace

void writeAddendum(const PageContext& context, QWidget& over, domain::SessionId session,
                   std::function<void()> done)
{
    openForm(context, over, session, std::move(done));
}

void continueAddendum(const PageContext& context, QWidget& over, domain::DraftId draft,
                      std::function<void()> done)
{
    openForm(context, over, draft, std::move(done));
}

} // namespace keywork::ui
