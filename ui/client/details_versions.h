#pragma once

#include "ui/client/details_presenter.h"
#include "ui/support/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace keywork::ui {

class SegmentedControl;
class StatusLabel;

// Two versions of a client's details beside one another, field by field, only where they differ; of each one is chosen.
class DetailsVersions : public QWidget {
    Q_OBJECT

public:
    explicit DetailsVersions(const Theme& theme, QWidget* parent = nullptr);

    void show(const TwoVersions& versions);
    using QWidget::show;
    VersionChoices choices() const; // those that were made
    void focusOn(const QString& fieldId);
    void focusFirst();
    QPushButton& backToForm() { return *m_back; }

private:
    struct Line {
        QString id;
        SegmentedControl* choice;
    };

    void addLine(const DifferingField& field, const QString& by);
    void chooseAll(WhoseVersion whose);

    const Theme& m_theme;
    StatusLabel* m_heading;
    QPushButton* m_allMine;
    QPushButton* m_allTheirs;
    QPushButton* m_back;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Line> m_lines;
};

} // namespace keywork::ui
