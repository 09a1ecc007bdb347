#pragma once

#include "app/episode/allocate.h"
#include "ui/appointment/booking.h"
#include "ui/support/theme.h"

#include <QWidget>

class QLabel;

namespace keywork::ui {

class ChoiceField;
class LineField;
class NumberField;
class SuggestField;

// The fields of an appointment: when, kind, minutes, place, with whom; under *When* how it is understood and what else
// is around that time.
class BookingForm : public QWidget {
    Q_OBJECT

public:
    BookingForm(const Theme& theme, const policy::Policy& policy, Date today, std::optional<TimeOfDay> usual,
                QWidget* parent = nullptr);

    void load(const BookingFields& fields, const std::vector<app::Colleague>& colleagues);
    BookingFields collect() const;
    std::optional<LocalTime> wish() const;
    void showClashes(const std::vector<app::Clash>& clashes);

signals:
    void wishChanged(); // the time, the length or the worker

private:
    void follow();
    void takeUsualMinutes();

    const policy::Policy& m_policy;
    Date m_today;
    std::optional<TimeOfDay> m_usual;
    LineField* m_when;
    ChoiceField* m_kind;
    NumberField* m_minutes;
    SuggestField* m_place;
    ChoiceField* m_staff;
    QLabel* m_line;
    QString m_understood;
};

} // namespace keywork::ui
