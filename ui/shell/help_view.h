#pragma once

#include "ui/support/theme.h"

#include <QTextBrowser>

namespace keywork::ui {

// One page of help, to be read: Markdown in the type and colours of the theme. ↑ ↓ scroll it.
class HelpView : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpView(const Theme& theme, QWidget* parent = nullptr);

    // A topic that nobody has written about shows the page on the window.
    void setTopic(const QString& topic);
    const QString& topic() const { return m_topic; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void setPage();

    QString m_topic;
};

// What every page of the window has in common.
QString topicOfWindow();

} // namespace keywork::ui
