#pragma once

#include "ui/session/use_row.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace keywork::ui {

class SectionHeading;
class SubstancePicker;

// Use since last time, a line for each substance, with last time's answer beside it.
class UseGrid : public QWidget {
    Q_OBJECT

public:
    UseGrid(const Theme& theme, const domain::CodeList& substances, const domain::CodeList& routes,
            QWidget* parent = nullptr);

    void load(const std::vector<app::UseFields>& rows, const std::vector<app::UseLastTime>& lastTime);
    // "since Tue 01-Sep-2026, 7 days"; without a day nothing was ever recorded.
    void setSince(std::optional<Date> lastTime, Date day);
    std::vector<app::UseFields> collect() const;
    void setReadOnly(bool readOnly);
    void focusFirst();
    QPushButton& asLastTime() { return *m_asLastTime; } // bound to its action by the page
    void askForSubstance();

signals:
    void edited();
    void substancePicked(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void remake(const std::vector<app::UseFields>& rows, const std::vector<app::UseLastTime>& lastTime);
    bool holds(const std::vector<app::UseFields>& rows) const;
    GridShape fitting() const;
    void arrange();

    const Theme& m_theme;
    const domain::CodeList& m_substances;
    const domain::CodeList& m_routes;
    SectionHeading* m_heading;
    QPushButton* m_asLastTime;
    QPushButton* m_addSubstance;
    SubstancePicker* m_picker;
    QWidget* m_table;
    QGridLayout* m_grid;
    std::vector<QLabel*> m_heads;
    std::vector<QWidget*> m_lines;
    std::vector<std::unique_ptr<UseRow>> m_rows;
    GridShape m_shape = GridShape::Wide;
};

} // namespace keywork::ui
