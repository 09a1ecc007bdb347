#pragma once

#include "app/outcome.h"
#include "ui/shell/page_context.h"

#include <QWidget>

namespace keywork::ui {

class NoteField;

// In place of a restricted record: why it is closed, and how whoever must see it opens it.
class RestrictedPanel : public QWidget {
    Q_OBJECT

public:
    RestrictedPanel(const PageContext& context, domain::ClientId client);

    void focusFirst();

signals:
    void opened(); // with a reason, by the person at work

private:
    void open();

    PageContext m_context;
    domain::ClientId m_client;
    NoteField* m_reason;
};

} // namespace keywork::ui
