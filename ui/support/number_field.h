#pragma once

#include "ui/support/line_field.h"

#include <optional>

namespace keywork::ui {

struct NumberRange {
    int least;
    int most;
    QString unit = {}; // shown grey after the number: "min"
};

// A whole number, typed; no wheel and no arrows that change it by accident.
class NumberField : public LineField {
    Q_OBJECT

public:
    NumberField(const Theme& theme, const QString& id, const QString& label, NumberRange range,
                QWidget* parent = nullptr);

    void setNumber(std::optional<int> number);
    std::optional<int> number() const; // only one within the range
    bool isBlank() const { return text().trimmed().isEmpty(); }
    bool isNotUnderstood() const { return !isBlank() && !number(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    int leastWidth() const;

    NumberRange m_range;
};

} // namespace keywork::ui
