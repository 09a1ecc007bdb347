#include "ui/shell/locking.h"

#include "ui/shell/find_or_do.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/suspend_watch.h"
#include "ui/shell/workplace.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/strip.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QStackedWidget>

namespace keywork::ui {

namespace {

QString reason(app::LockedBy by)
{
    switch (by) {
    case app::LockedBy::Person: return Locking::tr("Nobody sees anything until the password is typed.");
    case app::LockedBy::Idleness: return Locking::tr("Nothing had been pressed for some minutes.");
    case app::LockedBy::Computer: return Locking::tr("The computer went to sleep or locked its screen.");
    }
    return {};
}

} // namespace

Locking::Locking(const Theme& theme, Entrance& entrance, QStackedWidget& stage)
    : QObject(&stage),
      m_theme(theme),
      m_entrance(entrance),
      m_stage(stage),
      m_strip(new Strip(theme, StripGround::Due)),
      m_sentence(makeLabel(theme, {}, {}, Wrapping::Wraps)),
      m_suspend(new SuspendWatch(this))
{
    // Not every desktop tells whose the clipboard is; what comes to it while a window of ours is in front, we put there.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { m_hasCopied = QApplication::activeWindow() != nullptr; });
    m_strip->add(m_sentence);
    m_strip->hide();
    connect(m_suspend, &SuspendWatch::sleepNears, this, [this] {
        if (!m_workplace || isLocked()) return m_suspend->letSleep();
        lock(app::LockedBy::Computer);
    });
    connect(m_suspend, &SuspendWatch::screenLocked, this, [this] { lock(app::LockedBy::Computer); });
}

// What was copied here is taken back; what another program put there is its own.
void Locking::clearClipboard()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (std::exchange(m_hasCopied, false) || clipboard->ownsClipboard()) clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

QWidget* Locking::warning() const
{
    return m_strip;
}

void Locking::watch(Workplace& workplace)
{
    m_workplace = &workplace;
    const auto& access = workplace.core().policy().access;
    m_idle = new IdleWatch(access.lockAfter, access.lockWarning, IdleWatch::bootTime, this);
    connect(m_idle, &IdleWatch::warned, this, &Locking::warn);
    connect(m_idle, &IdleWatch::calmed, m_strip, &QWidget::hide);
    connect(m_idle, &IdleWatch::expired, this, [this] { lock(app::LockedBy::Idleness); });
    m_idle->start();
}

void Locking::forget()
{
    delete m_idle;
    m_strip->hide();
    m_workplace.clear();
    m_hidden.clear();
    if (!m_page) return;
    m_stage.removeWidget(m_page);
    m_page->deleteLater();
    m_page.clear();
}

void Locking::warn(int secondsLeft)
{
    m_sentence->setText(
        tr("Nothing has been pressed for a while. Press any key to go on. Seconds until Keywork locks "
           "itself: %1")
            .arg(secondsLeft));
    m_strip->show();
}

void Locking::lock(app::LockedBy by)
{
    if (!m_workplace || isLocked()) return;
    m_idle->stop();
    m_strip->hide();
    m_focus = QApplication::focusWidget();
    m_isShut = false;
    m_page = new LockPage(m_theme, onScreen(m_workplace->core().user().name), reason(by),
                          m_workplace->core().visit().practice,
                          [this](const QString& password, auto done) { unlock(password, std::move(done)); });
    connect(m_page, &LockPage::unlocked, this, &Locking::comeBack);
    connect(m_page, &LockPage::signOutWanted, this, &Locking::signOutWanted);
    connect(m_page, &LockPage::said, this, &Locking::said);
    m_workplace->findOrDo().dismiss();
    m_stage.addWidget(m_page);
    m_stage.setCurrentWidget(m_page);
    hideOthers();
    clearClipboard();
    m_page->focusFirst();
    emit locked();
    m_workplace->pages().settle([this, by, place = m_workplace] {
        if (!place) return;
        Core& core = place->core();
        core.write(
            this, [by](app::Workspace& workspace) { return app::noteLock(workspace, by); },
            [](const app::Outcome<Done, app::NoRefusal>&) {});
        place->anchorAudit();
        core.lock(this, [this] { shut(); });
    });
}

void Locking::shut()
{
    m_isShut = true;
    m_suspend->letSleep();
    if (const auto then = std::exchange(m_whenShut, {})) then();
}

// Dialogs wait out of sight; menus and lists that hang open are closed.
void Locking::hideOthers()
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close()) break;
    }
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window == m_stage.window() || !window->isVisible()) continue;
        if (qobject_cast<QDialog*>(window) != nullptr) m_hidden.emplace_back(window);
        window->hide();
    }
}

void Locking::showOthers()
{
    for (const auto& window : std::exchange(m_hidden, {})) {
        if (window) window->show();
    }
}

void Locking::unlock(const QString& password, std::function<void(Entrance::Unlocked)> done)
{
    if (!m_workplace) return;
    auto opens = [this, password, done = std::move(done)] {
        if (m_workplace) m_entrance.unlock(m_workplace->sharedCore(), password, done);
    };
    m_isShut ? opens() : void(m_whenShut = std::move(opens));
}

void Locking::comeBack()
{
    m_stage.setCurrentWidget(m_workplace);
    m_stage.removeWidget(m_page);
    m_page->deleteLater();
    m_page.clear();
    showOthers();
    if (m_focus) m_focus->setFocus(Qt::OtherFocusReason);
    m_idle->start();
    emit unlocked();
    if (Page* page = m_workplace->pages().current()) page->refresh();
}

} // namespace keywork::ui
