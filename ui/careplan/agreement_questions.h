#pragma once

#include "app/careplan/plan_fields.h"
#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

class DateField;
class SegmentedControl;

// Whether the client agrees with a plan or a review, on which day, and whether they have a copy.
class AgreementQuestions : public QWidget {
    Q_OBJECT

public:
    AgreementQuestions(const Theme& theme, Date today, QWidget* parent = nullptr);

    void load(const app::AgreementFields& fields);
    app::AgreementFields collect() const;
    // In the order of asking, for keys that answer and go on.
    std::vector<SegmentedControl*> questions() const { return {m_agrees, m_copy}; }

signals:
    void edited();

private:
    SegmentedControl* addQuestion(const Theme& theme, const QString& question, const QStringList& answers);
    void foldDay();

    SegmentedControl* m_agrees;
    DateField* m_agreedOn;
    SegmentedControl* m_copy;
};

} // namespace keywork::ui
