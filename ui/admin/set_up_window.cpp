#include "ui/admin/set_up_window.h"

#include "ui/admin/set_up_parts.h"
#include "ui/shell/printout_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/problem_summary.h"
#include "ui/support/screen_text.h"
#include "ui/support/scroll_column.h"
#include "ui/support/strip.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr double columnWidth = 760;

QString titleOf(SetUpStep step)
{
    switch (step) {
    case SetUpStep::Service: return SetUpWindow::tr("Set up your service");
    case SetUpStep::People: return SetUpWindow::tr("People and roles");
    case SetUpStep::Sheet: return SetUpWindow::tr("Recovery sheet");
    case SetUpStep::Done: return SetUpWindow::tr("Your store is ready");
    }
    return {};
}

} // namespace

SetUpWindow::SetUpWindow(const Theme& theme, const QString& folder,
                         std::shared_ptr<const policy::Policy> policy, Prompter& prompter, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_prompter(prompter),
      m_worker(
          AtClose::FinishTheQueue, [] { return std::make_unique<Workshop>(); }, [] {}),
      m_presenter(folder, policy,
                  {[this, policy](std::filesystem::path path, app::NewService service, auto done) {
                       m_worker.submit(
                           this,
                           [path = std::move(path), service = std::move(service), policy](Workshop&) {
                               return app::makeService(path, service, *policy);
                           },
                           std::move(done));
                   },
                   [] { return onScreen(app::newRecoveryKey()); }, [] { return app::firstPassword(); }},
                  [this](const SetUpState& state) { draw(state); })
{
    setWindowTitle(tr("Keywork – Set up"));
    setGround(*this, Ground::Page);
    setMinimumSize(800, 560);
    arrange();
    draw(m_presenter.state());
    m_service->focusFirst();
}

void SetUpWindow::arrange()
{
    m_title = makeLabel(m_theme, {}, {TextRole::Title, QFont::DemiBold}, Wrapping::Wraps);
    m_place = makeLabel(m_theme, {}, {.ink = Ink::Text2});
    m_problems = new ProblemSummary(m_theme, *this);
    m_service = new ServicePart(m_theme, m_presenter.state().folder);
    m_people = new PeoplePart(m_theme, m_presenter.state().passwordHint);
    m_sheet = new SheetPart(m_theme);
    connect(m_sheet, &SheetPart::printWanted, this, [this] {
        print(tr("Recovery sheet"), m_presenter.sheet(), QStringLiteral("keywork-recovery-sheet.pdf"));
    });
    m_steps = new QStackedWidget;
    for (QWidget* part : std::initializer_list<QWidget*>{m_service, m_people, m_sheet, makeDone()})
        m_steps->addWidget(part);

    auto* column = new QWidget;
    column->setMaximumWidth(m_theme.grown(columnWidth));
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins({});
    lines->setSpacing(space::two);
    for (QWidget* line : std::initializer_list<QWidget*>{m_place, m_title, m_problems, m_steps})
        lines->addWidget(line);
    m_scroll = new ScrollColumn;
    m_scroll->setColumnMargins({space::four, space::four, space::four, space::three});
    m_scroll->add(column);
    m_status = new StatusLine(m_theme);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeFoot());
    whole->addWidget(m_status);
    auto* chord = new QShortcut(this);
    chord->setKeys({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    chord->setAutoRepeat(false);
    connect(chord, &QShortcut::activated, this, &SetUpWindow::next);
}

QWidget* SetUpWindow::makeFoot()
{
    auto* foot = new FootBar(m_theme);
    m_practice = makeLink(m_theme, tr("Practise with invented people first"));
    m_practice->setObjectName(QStringLiteral("practiceFirst"));
    connect(m_practice, &QPushButton::clicked, this, &SetUpWindow::practiceWanted);
    m_back = makeButton(m_theme, tr("&Back"));
    connect(m_back, &QPushButton::clicked, this, [this] { m_presenter.back(); });
    m_next = makePrimaryButton(m_theme, tr("Go on"));
    m_next->setObjectName(QStringLiteral("next"));
    setShortcutHint(*m_next, tr("Ctrl+Enter"));
    connect(m_next, &QPushButton::clicked, this, &SetUpWindow::next);
    foot->add(m_practice);
    foot->addStretch();
    foot->add(m_back);
    foot->add(m_next);
    return foot;
}

QWidget* SetUpWindow::makeDone()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::two);
    m_doneText = makeLabel(m_theme, {}, {}, Wrapping::Wraps);
    column->addWidget(m_doneText);
    m_slips = makeButton(m_theme, tr("&Print the first passwords"), Icon::Print);
    m_slips->setObjectName(QStringLiteral("printSlips"));
    connect(m_slips, &QPushButton::clicked, this, [this] {
        print(tr("First passwords"), m_presenter.slips(), QStringLiteral("keywork-first-passwords.pdf"));
    });
    column->addWidget(m_slips, 0, Qt::AlignLeft);
    column->addStretch(1);
    return part;
}

void SetUpWindow::next()
{
    switch (m_presenter.state().step) {
    case SetUpStep::Service: return m_presenter.setService(m_service->name(), m_service->folder());
    case SetUpStep::People:
        return m_presenter.setPeople(m_people->administrator(), m_people->password(), m_people->again(),
                                     m_people->others());
    case SetUpStep::Sheet: return m_presenter.finish(m_sheet->group());
    case SetUpStep::Done: emit made(m_presenter.state().folder); return;
    }
}

void SetUpWindow::print(const QString& title, const QString& html, const QString& fileName)
{
    const auto say = [this](const QString& sentence, StatusKind status) { m_status->say(sentence, status); };
    offerPrintout(
        PrintDesk{m_theme, m_prompter, say}, *this,
        {.printout = {.title = title, .html = html, .footer = QStringLiteral("Keywork")},
         .id = QStringLiteral("sheet"),
         .fileName = fileName,
         .note = tr("Whoever has this paper can come in: keep it locked away. A file of it belongs on no "
                    "computer for longer than it takes to print.")});
}

void SetUpWindow::draw(const SetUpState& state)
{
    const int step = static_cast<int>(state.step);
    m_title->setText(titleOf(state.step));
    m_place->setText(tr("Step %1 of 3").arg(step + 1));
    m_place->setVisible(state.step != SetUpStep::Done);
    m_practice->setVisible(state.step == SetUpStep::Service);
    m_back->setVisible(state.step == SetUpStep::People || state.step == SetUpStep::Sheet);
    m_back->setEnabled(!state.isBusy);
    m_next->setEnabled(!state.isBusy);
    m_next->setText(state.step == SetUpStep::Sheet  ? tr("Make the store")
                    : state.step == SetUpStep::Done ? tr("Sign in")
                                                    : tr("Go on"));
    m_next->setAccessibleName(m_next->text());
    m_sheet->show(state);
    m_doneText->setText(
        state.firstPasswords.empty()
            ? tr("Sign in with your account and password. People can be added at any time.")
            : tr("Print the first passwords, cut them apart and hand each over in person: they are not "
                 "shown again. Then sign in with your account and password."));
    m_slips->setVisible(!state.firstPasswords.empty());
    m_steps->setCurrentIndex(step);
    if (state.isBusy) m_status->say(tr("Making the store…"));
    std::vector<ProblemSummary::Problem> problems;
    for (const auto& problem : state.problems) problems.push_back({problem.sentence, problem.fieldId});
    if (problems.empty()) m_problems->clear();
    else m_problems->showProblems(problems);
    if (std::exchange(m_shown, state.step) != state.step) focusStep(state.step);
}

void SetUpWindow::focusStep(SetUpStep step)
{
    switch (step) {
    case SetUpStep::Service: return m_service->focusFirst();
    case SetUpStep::People: return m_people->focusFirst();
    case SetUpStep::Sheet: return m_sheet->focusFirst();
    case SetUpStep::Done: return m_slips->isHidden() ? m_next->setFocus() : m_slips->setFocus();
    }
}

} // namespace keywork::ui
