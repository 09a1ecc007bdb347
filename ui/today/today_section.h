#pragma once

#include "app/page/identity.h"
#include "ui/support/row.h"
#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

class RowList;
class SectionHeading;

// One list of Today under its heading. Every row is about somebody, and the first of its other actions opens their
// record.
class TodaySection : public QWidget {
    Q_OBJECT

public:
    // `inHeading`: what stands in the heading, and so before the list in the order of Tab; null: nothing.
    TodaySection(const Theme& theme, const QString& name, const RowLayout& layout,
                 QWidget* inHeading = nullptr);

    SectionHeading& heading() const { return *m_heading; }
    RowList& list() const { return *m_list; }
    // The whole of what there is; `people` are those whom the rows are about, in their order.
    void fill(std::vector<Row> rows, std::vector<app::Identity> people);
    std::optional<app::Identity> personInHand() const; // whom the current row is about

signals:
    void filled(int count);
    void recordWanted(keywork::domain::ClientId client);

protected:
    void showRows(std::vector<Row> rows, std::vector<app::Identity> people);

private:
    SectionHeading* m_heading;
    RowList* m_list;
    std::vector<app::Identity> m_people;
};

// Whom the readings of a list are about.
template <class Readings>
std::vector<app::Identity> peopleOf(const Readings& readings)
{
    std::vector<app::Identity> people;
    people.reserve(readings.size());
    for (const auto& reading : readings) people.push_back(reading.client);
    return people;
}

} // namespace keywork::ui
