#pragma once

#include "base/date_entry.h"
#include "ui/support/line_field.h"

#include <optional>

namespace keywork::ui {

QString sentenceFor(TimeEntryError error);

// One box for a time of day, typed as people say it ("9", "930", "2pm"); on leaving it stands there as 09:00.
class TimeField : public LineField {
    Q_OBJECT

public:
    TimeField(const Theme& theme, const QString& id, const QString& label, QWidget* parent = nullptr);

    void setTime(std::optional<TimeOfDay> time);
    std::optional<TimeOfDay> time() const;
    bool isBlank() const { return text().trimmed().isEmpty(); }
    bool isNotUnderstood() const { return !isBlank() && !time(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void settle();
};

} // namespace keywork::ui
