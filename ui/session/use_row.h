#pragma once

#include "app/session/session_form.h"
#include "ui/support/theme.h"

#include <QObject>

class QGridLayout;
class QLabel;

namespace keywork::ui {

class ChoiceField;
class LineField;
class NumberField;
class SegmentedControl;

// Wide: one line for each substance under the headings. Narrow: what was used, on a line of its own below.
enum class GridShape { Wide, Narrow };

// The columns of the use grid.
namespace use_column {
inline constexpr int substance = 0;
inline constexpr int answer = 1;
inline constexpr int days = 2;
inline constexpr int amount = 3;
inline constexpr int route = 4;
inline constexpr int lastTime = 5;
} // namespace use_column

// One substance: not asked, none, or used, and only then the fields that say how. Its widgets belong to the grid.
class UseRow : public QObject {
    Q_OBJECT

public:
    UseRow(const Theme& theme, domain::Code substance, const QString& label, int number, QWidget& grid,
           const domain::CodeList& routes);
    ~UseRow() override;

    const domain::Code& substance() const { return m_substance; }
    void load(const app::UseFields& fields, const QString& lastTime);
    app::UseFields collect() const;
    void setReadOnly(bool readOnly);
    // Puts its widgets into their cells, from this line of the grid on. Returns the next free line.
    int place(QGridLayout& grid, int line, GridShape shape);
    void focusAnswer();
    void focusDays();
    int leastWidth() const; // of everything but the substance's name, on one line

signals:
    void edited();

private:
    void showFields();
    QList<QWidget*> widgets() const;

    domain::Code m_substance;
    int m_number;
    GridShape m_shape = GridShape::Wide;
    QLabel* m_name;
    SegmentedControl* m_answer;
    NumberField* m_days;
    LineField* m_amount;
    ChoiceField* m_route;
    QLabel* m_dashes[3];
    QLabel* m_lastTime;
};

} // namespace keywork::ui
