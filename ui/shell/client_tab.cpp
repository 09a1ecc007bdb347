#include "ui/shell/client_tab.h"

#include "ui/support/region_cycle.h"

namespace keywork::ui {

ClientTab::ClientTab(TabName name, const QString& title, QWidget* parent)
    : QWidget(parent), m_name(name), m_title(title)
{
    setAccessibleName(title);
    setObjectName(title);
}

void ClientTab::focusFirst()
{
    if (QWidget* first = firstFocusable(*this)) first->setFocus(Qt::OtherFocusReason);
}

void ClientTab::begin(const domain::DueItem&)
{
    focusFirst();
}

void ClientTab::run(const QString&)
{
    focusFirst();
}

} // namespace keywork::ui
