#pragma once

#include "app/draft/session_fields.h"
#include "policy/policy.h"
#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

class ChoiceField;
class DateField;
class LineField;

// One thing that changed today: an event that happened, or a fact that is different now.
class ChangeRow : public QWidget {
    Q_OBJECT

public:
    ChangeRow(const Theme& theme, const policy::Policy& policy, Date today, int number,
              QWidget* parent = nullptr);

    void load(const app::RiskFields& fields);
    app::RiskFields collect() const;
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    void edited();
    void removed();

private:
    void offerValues();

    const policy::Policy& m_policy;
    ChoiceField* m_kind;
    ChoiceField* m_value;
    DateField* m_on;
    LineField* m_note;
    QWidget* m_remove;
};

} // namespace keywork::ui
