#include "ui/shell/page.h"

#include "ui/support/region_cycle.h"

namespace keywork::ui {

Page::Page(const QString& title, QWidget* parent) : QWidget(parent), m_title(title)
{
    setAccessibleName(title);
    setObjectName(title);
}

void Page::focusFirst()
{
    if (QWidget* first = firstFocusable(*this)) first->setFocus(Qt::OtherFocusReason);
}

RecordPage::RecordPage(const QString& title, domain::ClientId client, QWidget* parent)
    : Page(title, parent), m_client(client)
{
}

} // namespace keywork::ui
