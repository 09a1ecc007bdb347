#pragma once

#include "ui/support/theme.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QPushButton;

namespace keywork::ui {

class HelpView;

// Help (F1), at the right over the page, which stays in use beside it. It has the focus when it opens, and gives it
// back to where it was.
class HelpPanel : public QFrame {
    Q_OBJECT

public:
    // Lies over `page`, beside whatever else lies there; `topicInView` tells what F1 is about now.
    HelpPanel(const Theme& theme, QWidget& page, std::function<QString()> topicInView);

    // F1: opens it on what is in view, or closes it when it shows that already and has the focus.
    void toggle();
    bool isOpen() const { return isVisible(); }
    HelpView& view() { return *m_view; }
    // Puts it away without giving the focus back: somebody goes elsewhere.
    void dismiss() { hide(); }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void open(const QString& topic);
    void show(const QString& topic);
    using QFrame::show;
    void cancel();
    void place();

    const Theme& m_theme;
    QWidget& m_page;
    std::function<QString()> m_topicInView;
    QPushButton* m_other; // the page in view, or the window
    HelpView* m_view;
    QPointer<QWidget> m_focusBefore;
};

} // namespace keywork::ui
