#include "ui/shell/help_dialog.h"

#include "ui/shell/client_tab.h"
#include "ui/shell/help_view.h"
#include "ui/support/house_dialog.h"
#include "ui/support/tr.h"

#include <QPushButton>

namespace keywork::ui {

namespace {

constexpr double viewHeight = 360;

} // namespace

void showHelpOver(const Theme& theme, QWidget& dialog, const QString& topic)
{
    auto* help = new HouseDialog(theme, tr("Help"), StatusKind::Info, dialog);
    help->setObjectName(QStringLiteral("help"));
    help->setAccessibleName(help->windowTitle());
    auto* view = new HelpView(theme);
    view->setFrameShape(QFrame::StyledPanel); // which shows that it has the focus
    view->setMinimumHeight(theme.grown(viewHeight));
    view->setTopic(topic);
    help->addContent(view);
    help->addDecline(tr("Close"));
    help->open();
    view->setFocus(Qt::OtherFocusReason);
}

QString helpTopicAt(const QWidget& part)
{
    for (const QWidget* at = &part; at != nullptr; at = at->parentWidget()) {
        if (const auto* tab = qobject_cast<const ClientTab*>(at)) return tab->helpTopic();
        if (const auto* page = qobject_cast<const Page*>(at)) return page->helpTopic();
    }
    return {};
}

} // namespace keywork::ui
