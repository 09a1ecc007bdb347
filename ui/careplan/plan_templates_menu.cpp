#include "ui/careplan/plan_templates_menu.h"

#include "ui/support/screen_text.h"

#include <QMenu>
#include <QPushButton>

namespace keywork::ui {

void offerTemplates(QPushButton& button, const std::vector<domain::PlanTemplate>& templates,
                    const std::function<void(const domain::PlanTemplate&)>& chosen)
{
    auto* menu = new QMenu(&button);
    menu->setToolTipsVisible(true);
    for (const auto& one : templates) {
        auto* action = menu->addAction(onScreen(one.label).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(onScreen(one.about));
        QObject::connect(action, &QAction::triggered, &button, [chosen, one] { chosen(one); });
    }
    button.setMenu(menu);
    button.setVisible(!templates.empty());
}

} // namespace keywork::ui
