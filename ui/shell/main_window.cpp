#include "ui/shell/main_window.h"

#include "ui/shell/action_menu.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/list_in_hand.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/locking.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workplace.h"
#include "ui/support/labels.h"
#include "ui/support/practice_frame.h"
#include "ui/support/prompter.h"
#include "ui/support/region_cycle.h"
#include "ui/support/screen_text.h"
#include "ui/support/text_sizes.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace keywork::ui {

namespace {

constexpr QSize smallestWindow(800, 560);
constexpr std::chrono::seconds longestFarewell{3};

} // namespace

int nextTextPercent(int percent, int step)
{
    if (step > 0) {
        const auto larger = std::upper_bound(textPercents.begin(), textPercents.end(), percent);
        return larger == textPercents.end() ? textPercents.back() : *larger;
    }
    const auto same = std::lower_bound(textPercents.begin(), textPercents.end(), percent);
    return same == textPercents.begin() ? textPercents.front() : *std::prev(same);
}

MainWindow::MainWindow(Theme& theme, Entrance& entrance, Prompter& prompter, Places places, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_entrance(entrance),
      m_prompter(prompter),
      m_places(std::move(places)),
      m_actions(theme, *this),
      m_content(new QWidget),
      m_stage(new QStackedWidget),
      m_status(new StatusLine(theme)),
      m_locking(new Locking(theme, entrance, *m_stage)),
      m_backups(new BackupKeeper(this))
{
    setMinimumSize(smallestWindow);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stage, 1);
    column->addWidget(m_locking->warning());
    column->addWidget(m_status);
    auto* frame = new PracticeFrame(theme, m_content);
    frame->setStoreKind(entrance.description().practice ? StoreKind::Practice : StoreKind::Service);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(frame);

    m_help = new HelpPanel(theme, *m_stage, [this] { return helpTopic(); });
    new RegionCycle(*this, [this] { return regions(); });
    connect(&theme, &Theme::changed, this, &MainWindow::showFacts);
    connect(m_locking, &Locking::signOutWanted, this, [this] { signOut(); });
    connect(m_locking, &Locking::said, m_status,
            [this](const QString& sentence) { m_status->say(sentence); });
    connect(m_locking, &Locking::locked, this, [this] {
        m_help->dismiss();
        m_status->showQuietly({}); // what was said last may have named somebody
        setWindowTitle(tr("Keywork – Locked"));
    });
    connect(m_locking, &Locking::unlocked, this, [this] {
        showTitle(m_page);
        m_status->say(tr("Unlocked. Everything is where it was."));
    });
    keepBackups();
    addActions();
    showSignIn();
}

void MainWindow::keepBackups()
{
    connect(m_backups, &BackupKeeper::said, m_status, &StatusLine::say);
    connect(m_backups, &BackupKeeper::made, this, [this] {
        if (m_workplace && !m_locking->isLocked()) m_workplace->showBackup();
    });
}

void MainWindow::backUpWhenDue()
{
    if (m_workplace) m_backups->whenDue(m_workplace->core().store());
}

// The workplace goes while the registry and the status line are still there.
MainWindow::~MainWindow()
{
    delete m_workplace;
}

void MainWindow::addActions()
{
    const auto textAction = [this](const QString& id, const QString& name, Icon icon,
                                   const QKeySequence& keys, int step) {
        return m_actions.add({.id = id,
                              .name = name,
                              .group = ActionGroup::View,
                              .icon = icon,
                              .shortcut = keys,
                              .does = Deed([this, step] { changeText(step); })});
    };
    QAction* larger = textAction(QStringLiteral("largerText"), tr("Larger text"), Icon::ZoomIn,
                                 QKeySequence(Qt::CTRL | Qt::Key_Plus), 1);
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    textAction(QStringLiteral("smallerText"), tr("Smaller text"), Icon::ZoomOut,
               QKeySequence(Qt::CTRL | Qt::Key_Minus), -1);
    textAction(QStringLiteral("ordinaryText"), tr("Ordinary text size"), Icon::Find,
               QKeySequence(Qt::CTRL | Qt::Key_0), 0);
    m_actions.add({.id = QStringLiteral("help"),
                   .name = tr("Help on this page"),
                   .group = ActionGroup::View,
                   .icon = Icon::Information,
                   .shortcut = QKeySequence(Qt::Key_F1),
                   .does = Deed([this] { m_help->toggle(); })});
    new ListInHand(m_actions, *this);
    m_actions.add({.id = QStringLiteral("menu"),
                   .name = tr("Menu of every action"),
                   .group = ActionGroup::View,
                   .icon = Icon::Table,
                   .shortcut = QKeySequence(Qt::Key_F10),
                   .does = Deed([this] { showMenu(); })});
    m_actions.add({.id = QStringLiteral("quit"),
                   .name = tr("Close Keywork"),
                   .group = ActionGroup::Program,
                   .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Q),
                   .does = Deed([this] { close(); })});
}

void MainWindow::changeText(int step)
{
    Appearance appearance = m_theme.appearance();
    appearance.textPercent = step == 0 ? 100 : nextTextPercent(appearance.textPercent, step);
    m_theme.setAppearance(appearance);
    m_status->say(tr("Text size %1 %").arg(appearance.textPercent));
}

void MainWindow::showMenu()
{
    QMenu* menu = makeActionMenu(m_actions, *this);
    menu->popup(mapToGlobal(QPoint(space::two, space::two)));
    if (!menu->actions().isEmpty()) menu->setActiveAction(menu->actions().front());
}

void MainWindow::lock(app::LockedBy by)
{
    m_locking->lock(by);
}

void MainWindow::showTitle(const QString& page)
{
    m_page = page;
    setWindowTitle(tr("Keywork – %1").arg(page));
}

QString MainWindow::helpTopic() const
{
    if (m_locking->isLocked()) return QStringLiteral("sign-in");
    return m_workplace ? m_workplace->helpTopic() : QStringLiteral("sign-in");
}

std::vector<QWidget*> MainWindow::regions() const
{
    if (m_locking->isLocked()) return {m_locking->page()};
    auto regions = m_workplace ? m_workplace->regions() : std::vector<QWidget*>{m_signIn};
    if (m_help->isOpen()) regions.push_back(m_help);
    return regions;
}

void MainWindow::put(QWidget* shown)
{
    m_help->dismiss();
    m_stage->addWidget(shown);
    m_stage->setCurrentWidget(shown);
    showFacts();
}

void MainWindow::showFacts()
{
    const auto day = m_entrance.practiceDay();
    if (m_workplace) {
        const QString today = clinicalWithDay(m_workplace->core().today());
        if (!day) return m_status->setFacts(today);
        m_status->setFacts(tr("Practice store · invented people only · %1").arg(today));
    } else {
        m_status->setFacts(tr("Text size %1 %   Ctrl + / Ctrl −").arg(m_theme.appearance().textPercent));
    }
}

void MainWindow::showSignIn()
{
    m_signIn = new SignInPage(m_theme, m_entrance);
    connect(m_signIn, &SignInPage::said, m_status,
            [this](const QString& sentence) { m_status->say(sentence); });
    connect(m_signIn, &SignInPage::opened, this, &MainWindow::enter);
    connect(m_signIn, &SignInPage::otherStoreWanted, this, &MainWindow::otherStoreWanted);
    m_status->showQuietly(m_entrance.description().practice ? tr("Practice store") : QString());
    setWindowTitle(tr("Keywork – Sign in"));
    put(m_signIn);
    m_signIn->focusFirst();
}

void MainWindow::enter(const std::shared_ptr<Core>& core)
{
    const QString name = onScreen(core->user().name);
    m_workplace = new Workplace(m_theme, core, m_actions, m_prompter, m_places, *m_content);
    connect(m_workplace, &Workplace::said, m_status, &StatusLine::say);
    connect(m_workplace, &Workplace::pageShown, this,
            [this](const QString& page, std::optional<domain::ClientId> about) {
                m_help->dismiss();
                showTitle(page);
                m_status->onPageShown(about);
            });
    connect(m_workplace, &Workplace::signOutWanted, this, [this] { signOut(); });
    connect(m_workplace, &Workplace::lockWanted, this, [this] { lock(); });
    connect(m_workplace, &Workplace::backupWanted, this,
            [this] { m_backups->now(m_workplace->core().store()); });
    put(m_workplace);
    if (m_signIn) m_signIn->deleteLater();
    m_status->say(tr("Signed in as %1").arg(name));
    m_workplace->start();
    m_locking->watch(*m_workplace);
    tellOfCut(*core);
    backUpWhenDue();
    emit entered();
}

// Found at sign-in, and found again at each until it has been looked into and the audit sealed anew.
void MainWindow::tellOfCut(Core& core)
{
    if (!core.store() || !core.store()->isAuditCut()) return;
    m_prompter.tell(
        *this, {tr("The audit is not as it was"),
                tr("Rows are missing from the end of the audit, or this is an older copy of the store. Tell "
                   "your team lead or administrator at once. Who knows of a backup that was put back can "
                   "explain it; nobody else can: keyworkctl audit verify tells more."),
                StatusKind::Stop});
}

void MainWindow::signOut(const QString& sentence)
{
    if (!m_workplace) return;
    const auto goes = [this, sentence] {
        backUpWhenDue();
        m_locking->forget();
        m_stage->removeWidget(m_workplace);
        m_workplace->hide();
        m_workplace->deleteLater();
        m_workplace.clear();
        showSignIn();
        m_status->say(sentence.isEmpty() ? tr("Signed out. Everything is saved.") : sentence);
    };
    // Locked, everything was saved when it was, and nothing can be asked of the store.
    m_locking->isLocked() ? goes() : m_workplace->leave(goes);
}

void MainWindow::leaveAndClose()
{
    const auto closes = [this] {
        m_hasLeft = true;
        if (!m_isEnding) backUpWhenDue();
        // Later: a page may let go at once, while the window is being asked to close, and Qt closes nothing twice.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    };
    m_workplace && !m_locking->isLocked() ? m_workplace->leave(closes) : closes();
}

void MainWindow::end()
{
    // Not quit(), which asks every window and stays when one of them still has a question.
    m_isEnding = true; // whoever ends the program does not wait for a backup; the next visit makes it
    QTimer::singleShot(longestFarewell, qApp, [] { QCoreApplication::exit(0); });
    leaveAndClose();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_hasLeft || !m_workplace) return QWidget::closeEvent(event);
    event->ignore();
    leaveAndClose();
}

} // namespace keywork::ui
