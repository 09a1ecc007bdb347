#pragma once

#include "ui/shell/two_versions.h"
#include "ui/support/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace keywork::ui {

class SegmentedControl;
class StatusLabel;

// Two versions of a record beside one another, field by field, only where they differ. After a save that met somebody
// else's, one of each is chosen; where the form holds none of these fields itself, they are only read.
class VersionsView : public QWidget {
    Q_OBJECT

public:
    enum class Use { Choose, Read };

    explicit VersionsView(const Theme& theme, QWidget* parent = nullptr);

    void show(const TwoVersions& versions, Use use = Use::Choose);
    using QWidget::show;
    VersionChoices choices() const; // those that were made
    // The first field of which none was chosen; empty: of each one was.
    QString notChosen() const;
    void focusOn(const QString& fieldId);
    void focusFirst();
    QPushButton& backToForm() { return *m_back; }

private:
    struct Line {
        QString id;
        SegmentedControl* choice;
    };

    void addLine(const DifferingField& field, const QString& by, Use use);
    void chooseAll(WhoseVersion whose);

    const Theme& m_theme;
    StatusLabel* m_heading;
    QLabel* m_note;
    QPushButton* m_allMine;
    QPushButton* m_allTheirs;
    QPushButton* m_back;
    QWidget* m_buttons;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Line> m_lines;
};

} // namespace keywork::ui
