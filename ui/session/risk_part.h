#pragma once

#include "app/draft/session_fields.h"
#include "policy/policy.h"
#include "ui/support/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace keywork::ui {

class ChangeRow;
class SegmentedControl;

// Whether any risk changed today, and if so what: each change goes into the record with the session.
class RiskPart : public QWidget {
    Q_OBJECT

public:
    RiskPart(const Theme& theme, const policy::Policy& policy, Date today, QWidget* parent = nullptr);

    void load(const app::SessionFields& fields);
    void collect(app::SessionFields& fields) const;
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    void edited();

private:
    void remake(const std::vector<app::RiskFields>& changes);
    void addBlankRow();
    void removeRow(const ChangeRow* row);
    std::vector<app::RiskFields> changes() const;
    bool saysChanged() const;

    const Theme& m_theme;
    const policy::Policy& m_policy;
    Date m_today;
    SegmentedControl* m_answer;
    QWidget* m_changes;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    std::vector<ChangeRow*> m_rows;
};

} // namespace keywork::ui
