#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QLabel;

namespace keywork::ui {

class FlowLayout;

// The first row of a page: its title, the day or a filter beside it, the actions at the right, one of them primary.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const Theme& theme, const QString& title, const QString& detail = {},
                        QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setDetail(const QString& detail);
    void addBesideTitle(QWidget* widget);
    void addAction(QWidget* widget); // at the right, in the order they come
    using QWidget::addAction;

protected:
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    FlowLayout* m_line;
    FlowLayout* m_left;
    QLabel* m_title;
    QLabel* m_detail;
};

} // namespace keywork::ui
