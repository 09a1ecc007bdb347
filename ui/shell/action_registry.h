#pragma once

#include "app/page/identity.h"
#include "ui/shell/listed_action.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QAbstractButton;
class QAction;

namespace keywork::ui {

// What an action does: something general, or something with one client.
using Deed = std::function<void()>;
using ClientDeed = std::function<void(const app::Identity&)>;

// Where the action stands in the menu of every action.
struct ActionSpec {
    QString id;          // "recordSession": objectName of its QAction
    QString name;        // "Record session", as on its button; without mnemonic
    QString detail = {}; // grey, after the name in Find or do: "shows likely duplicates first"
    ActionGroup group = ActionGroup::Page;
    std::optional<Icon> icon = {};
    QKeySequence shortcut = {};
    QKeySequence letter = {}; // of the button that does the same (Alt+T): listed here, and working there
    std::variant<Deed, ClientDeed> does;
    std::function<bool()> isAvailable = {}; // empty: whenever its widget is in view
};

// As it is written on buttons: "Ctrl+Enter".
QString chordText(const QKeySequence& keys);

// Every action of the application. From here come the shortcuts, the menu (F10), the lower half of Find or do, and
// the chords on buttons and in tips; so nothing can be done that cannot be found.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    // The registry's own actions live on `window` and go with it.
    ActionRegistry(const Theme& theme, QWidget& window);

    // The action of the whole window.
    QAction* add(ActionSpec spec);
    // An action of one page, tab or form: it is there while `scope` is in view, and goes with it.
    QAction* addTo(QWidget& scope, ActionSpec spec);

    // Pressing the button does the action, and its tip (and, where it has room, the button) shows the chord.
    void bind(QAbstractButton& button, const QString& id);

    // Those that can be done now, in the order of their groups and as they were added.
    std::vector<ListedAction> available() const;
    QAction* find(const QString& id) const; // null: not there

    void run(const QString& id);
    // For an action with a client; a general one is simply run.
    void runFor(const QString& id, const app::Identity& client);

    // Whose person "the current client" is, and what to do when an action needs one and there is none.
    void setClientInHand(std::function<std::optional<app::Identity>()> inHand);
    void setChooser(std::function<void(const QString& id)> chooseClientFor);

private:
    struct Entry {
        ActionSpec spec;
        QPointer<QWidget> scope;
        QPointer<QAction> action;
    };

    bool isAvailable(const Entry& entry) const;
    const Entry* entry(const QString& id) const;

    const Theme& m_theme;
    QWidget& m_window;
    std::vector<Entry> m_entries;
    std::function<std::optional<app::Identity>()> m_inHand;
    std::function<void(const QString&)> m_chooseClientFor;
};

} // namespace keywork::ui
