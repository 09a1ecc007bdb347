#include "ui/session/addendum_dialog.h"

#include "ui/session/addendum_presenter.h"
#include "ui/session/session_ports.h"
#include "ui/shell/action_registry.h"
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
    AddendumDialog(const PageContext& context, QWidget& over, AddendumPresenter::Subject subject,
                   std::function<void()> done);

    AddendumPresenter& presenter() { return m_presenter; }
    void write()
    {
        open();
        m_text->setFocus();
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
    std::function<void()> m_done;
    TimerAlarm m_alarm;
    AddendumPresenter m_presenter;
    StatusLabel* m_status;
    QLabel* m_detail;
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

AddendumDialog::AddendumDialog(const PageContext& context, QWidget& over, AddendumPresenter::Subject subject,
                               std::function<void()> done)
    : HouseDialog(context.theme, tr("Addendum"), StatusKind::Info, over),
      m_context(context),
      m_done(std::move(done)),
      m_presenter(ports(context.core, this), deskOf(context.core), m_alarm, subject),
      m_status(new StatusLabel(context.theme)),
      m_detail(makeLabel(context.theme, {}, {TextRole::Caption, QFont::Normal, Ink::Text2}, Wrapping::Wraps)),
      m_text(new NoteField(context.theme, QStringLiteral("addendumText"), tr("&Addendum"), 6)),
      m_discard(makeLink(context.theme, tr("Discard draft"), Icon::Discard))
{
    setObjectName(QStringLiteral("writeAddendum"));
    setAccessibleName(windowTitle());
    addText(
        tr("The session stays as it was signed. What you write follows it, with your name and the time."));
    addContent(m_status);
    addContent(m_detail);
    addContent(m_text);
    addContent(m_discard);
    addDecline(tr("Close, keep draft"));
    m_sign = addAgree(tr("Sign addendum"));
    setShortcutHint(*m_sign, tr("Ctrl+Enter"));
    setCheck([this] {
        m_presenter.sign();
        return false; // it closes once it is signed
    });
    m_context.actions.addTo(*this, {.id = QStringLiteral("signAddendum"),
                                    .name = tr("Sign addendum"),
                                    .icon = Icon::Sign,
                                    .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                                    .does = Deed([this] { m_presenter.sign(); })});
    listen();
}

void AddendumDialog::listen()
{
    connect(m_text, &Field::edited, this, [this] { m_presenter.edited(fromScreen(m_text->text())); });
    connect(m_text, &Field::left, this, [this] { m_presenter.leftField(); });
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
        const auto done = m_done;
        accept();
        if (done) done();
    });
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
    m_text->edit().setReadOnly(!m_presenter.mayWrite());
    m_sign->setEnabled(m_presenter.mayWrite());
}

} // namespace

void writeAddendum(const PageContext& context, QWidget& over, domain::ClientId client,
                   domain::SessionId session, std::function<void()> done)
{
    auto* dialog = new AddendumDialog(context, over, {client, session}, std::move(done));
    dialog->presenter().begin();
    dialog->write();
}

// Another window that has it open turns read-only: there is one dialog to write in, and this is it.
void continueAddendum(const PageContext& context, QWidget& over, domain::DraftId draft,
                      std::function<void()> done)
{
    context.core.write(
        &over,
        [draft, window = fromScreen(context.core.visit().window)](app::Workspace& workspace) {
            return app::takeOverDraft(workspace, draft, window);
        },
        [context, &over, done = std::move(done)](const DraftKeeper::Taken& taken) {
            if (taken && taken->session) {
                auto* dialog = new AddendumDialog(context, over, {taken->client, *taken->session}, done);
                dialog->presenter().goOn(*taken);
                return dialog->write();
            }
            const auto* trouble = taken ? nullptr : std::get_if<app::Trouble>(&taken.error());
            context.prompter.tell(
                over, {AddendumDialog::tr("This draft cannot be opened"),
                       trouble ? sentence(*trouble)
                               : AddendumDialog::tr("It was discarded or belongs to somebody else."),
                       StatusKind::Stop});
        });
}

} // namespace keywork::ui
