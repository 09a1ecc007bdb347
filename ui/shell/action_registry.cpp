#include "ui/shell/action_registry.h"

#include "ui/support/look.h"

#include <QAbstractButton>
#include <QAction>

#include <algorithm>

namespace keywork::ui {

QString chordText(const QKeySequence& keys)
{
    QString chord = keys.toString(QKeySequence::NativeText);
    chord.replace(QStringLiteral("Return"),
                  ActionRegistry::tr("Enter")); // what the key is called on the keyboard
    return chord;
}

ActionRegistry::ActionRegistry(const Theme& theme, QWidget& window) : m_theme(theme), m_window(window) {}

QAction* ActionRegistry::add(ActionSpec spec)
{
    return addTo(m_window, std::move(spec));
}

// Qt leaves out the shortcut of an action whose widget is not in view, which is just what a page needs.
QAction* ActionRegistry::addTo(QWidget& scope, ActionSpec spec)
{
    auto* action = new QAction(spec.name, &scope);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    action->setAutoRepeat(false);
    if (spec.icon) action->setIcon(icon(m_theme, *spec.icon));
    connect(action, &QAction::triggered, this, [this, id = spec.id] { run(id); });
    scope.addAction(action);
    std::erase_if(m_entries, [](const Entry& entry) { return entry.action.isNull(); });
    m_entries.push_back({std::move(spec), &scope, action});
    return action;
}

void ActionRegistry::bind(QAbstractButton& button, const QString& id)
{
    connect(&button, &QAbstractButton::clicked, this, [this, id] { run(id); });
    const QAction* action = find(id);
    if (action == nullptr || action->shortcut().isEmpty()) return;
    const QString chord = chordText(action->shortcut());
    button.setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), chord));
    if (buttonLook(&button) == ButtonLook::Primary) setShortcutHint(button, chord);
}

std::vector<ListedAction> ActionRegistry::available() const
{
    std::vector<ListedAction> list;
    for (const Entry& entry : m_entries) {
        if (!isAvailable(entry)) continue;
        const ActionSpec& spec = entry.spec;
        const bool isForClient = std::holds_alternative<ClientDeed>(spec.does);
        const QKeySequence& keys = spec.shortcut.isEmpty() ? spec.letter : spec.shortcut;
        list.push_back({spec.id, spec.name, spec.detail, spec.group, spec.icon, chordText(keys),
                        isForClient ? ActionReach::OneClient : ActionReach::General});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const ListedAction& a, const ListedAction& b) { return a.group < b.group; });
    return list;
}

QAction* ActionRegistry::find(const QString& id) const
{
    const Entry* found = entry(id);
    return found != nullptr ? found->action.data() : nullptr;
}

// The deeds are copied before they are done: doing one may take the page away that registered it.
void ActionRegistry::run(const QString& id)
{
    const Entry* found = entry(id);
    if (found == nullptr || !isAvailable(*found)) return;
    if (const Deed* deed = std::get_if<Deed>(&found->spec.does)) {
        const Deed doIt = *deed;
        return doIt();
    }
    const auto client = m_inHand ? m_inHand() : std::nullopt;
    if (client) return runFor(id, *client);
    if (m_chooseClientFor) m_chooseClientFor(id);
}

void ActionRegistry::runFor(const QString& id, const app::Identity& client)
{
    const Entry* found = entry(id);
    if (found == nullptr) return;
    if (const ClientDeed* deed = std::get_if<ClientDeed>(&found->spec.does)) {
        const ClientDeed doIt = *deed;
        return doIt(client);
    }
    run(id);
}

void ActionRegistry::setClientInHand(std::function<std::optional<app::Identity>()> inHand)
{
    m_inHand = std::move(inHand);
}

void ActionRegistry::setChooser(std::function<void(const QString&)> chooseClientFor)
{
    m_chooseClientFor = std::move(chooseClientFor);
}

bool ActionRegistry::isAvailable(const Entry& entry) const
{
    if (entry.action.isNull() || entry.scope.isNull() || !entry.scope->isVisible()) return false;
    return !entry.spec.isAvailable || entry.spec.isAvailable();
}

// Pages of one kind register under one id; the one in view is meant.
const ActionRegistry::Entry* ActionRegistry::entry(const QString& id) const
{
    const Entry* hidden = nullptr;
    for (const Entry& entry : m_entries) {
        if (entry.spec.id != id || entry.action.isNull()) continue;
        if (isAvailable(entry)) return &entry;
        hidden = &entry;
    }
    return hidden;
}

} // namespace keywork::ui
