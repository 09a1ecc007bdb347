#pragma once

#include "ui/shell/find_presenter.h"
#include "ui/support/theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace keywork::ui {

class FindPopup;
class RowList;
struct ClientQuestion;

// Find or do (Ctrl+K): finds anybody and does anything, over a scrim. The focus stays in its field, whose keys steer
// the list; it goes back to where it was when nothing was chosen.
class FindOrDo : public QWidget {
    Q_OBJECT

public:
    // Lies over `window`, as large as it.
    FindOrDo(const Theme& theme, FindPresenter::Sources sources, QWidget& window);

    void open(const QString& text = {});
    // For a person to do that action with: the question stands over the field, and only people are listed.
    void askFor(const QString& actionId, const ClientQuestion& question);
    bool isOpen() const { return isVisible(); }
    // Puts it away without giving the focus back: somebody goes elsewhere.
    void dismiss() { hide(); }
    std::optional<app::Identity> personInHand() const { return m_presenter.personInHand(); }

signals:
    void chosen(const keywork::ui::FindChoice& choice);
    void openBeside(domain::ClientId client); // Ctrl+Enter: opened, while the person stays where they are

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    enum class Asks { Anything, APerson };
    void appear(const QString& text);
    void wordFor(Asks what, const QString& question);
    void cancel();
    void choose();
    void chooseBeside();
    void show(const FindState& state);
    using QWidget::show;
    bool onKey(const QKeyEvent& key);
    void describeCurrentRow();
    void place();
    RowList* makeList() const;
    void layOut();

    const Theme& m_theme;
    FindPresenter m_presenter;
    QWidget& m_window;
    FindPopup* m_popup;
    QLineEdit* m_field;
    QLabel* m_question;
    QLabel* m_count;
    QLabel* m_trouble;
    QLabel* m_enter;                    // what Enter does
    std::vector<QLabel*> m_forAnything; // keys that do nothing while a person is chosen
    RowList* m_list;
    QPointer<QWidget> m_focusBefore;
    bool m_isShowing = false; // rows are being set: the current row moves by itself
};

} // namespace keywork::ui
