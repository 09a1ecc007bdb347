#pragma once

#include "app/review/review_form.h"
#include "ui/support/theme.h"

#include <QWidget>

class QLabel;

namespace keywork::ui {

class ChoiceField;
class DateField;
class LineField;
class NoteField;
class SectionHeading;
class SegmentedControl;

// What the review decides, with only the fields that the decision asks for, and when the next one is.
class ReviewDecisionPart : public QWidget {
    Q_OBJECT

public:
    ReviewDecisionPart(const Theme& theme, Date today, QWidget* parent = nullptr);

    void load(const app::ReviewFields& fields, const app::ReviewForm& form);
    void collect(app::ReviewFields& fields) const;
    SegmentedControl& question() { return *m_kind; }
    // Under the date: how late it may be, and the working day before a closed one.
    void showNextLine(const QString& line);
    void focusFirst();
    QWidget* firstDetail() const; // that the decision asks for; null: it asks for nothing

signals:
    void edited();

private:
    void fold();
    void offerSteps();
    void offerLayers(domain::Layer now);

    SectionHeading* m_heading;
    SegmentedControl* m_kind;
    LineField* m_what;
    ChoiceField* m_layer;
    ChoiceField* m_phase;
    NoteField* m_clientView;
    LineField* m_reason;
    LineField* m_whyWithoutClient;
    QLabel* m_ending;
    DateField* m_nextOn;
    QLabel* m_nextLine;
    domain::Layer m_now = domain::Layer::Standard;
};

} // namespace keywork::ui
