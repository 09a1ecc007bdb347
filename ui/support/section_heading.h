#pragma once

#include "ui/support/icons.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace keywork::ui {

class FlowLayout;

// A section is a demi-bold heading, a count in grey, its links at the right, and a hairline; rows follow.
class SectionHeading : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeading(const Theme& theme, const QString& title, const QString& count = {},
                            QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    void setCount(const QString& count);
    QPushButton* addLink(const QString& text, std::optional<Icon> icon = {});
    void addWidget(QWidget* widget); // at the right: filter chips, a segmented control

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    FlowLayout* m_line;
    QLabel* m_title;
    QLabel* m_count;
};

} // namespace keywork::ui
