#pragma once

#include "app/review/review_form.h"
#include "ui/support/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace keywork::ui {

class LineField;
class SegmentedControl;

// "Still bringing benefit?", for each thing that the plan has in use, and what is changed where it is not.
class ReviewBenefitsPart : public QWidget {
    Q_OBJECT

public:
    ReviewBenefitsPart(const Theme& theme, const domain::CodeList& interventions, QWidget* parent = nullptr);

    void load(const app::ReviewFields& fields, const app::ReviewForm& form);
    void collect(app::ReviewFields& fields) const;
    std::vector<SegmentedControl*> questions() const;

signals:
    void edited();

private:
    struct Asked {
        std::int64_t intervention;
        QWidget* box;
        SegmentedControl* benefit;
        LineField* change;
    };

    void ask(const app::BenefitThen& then);

    const Theme& m_theme;
    const domain::CodeList& m_list;
    QVBoxLayout* m_lines;
    std::vector<Asked> m_asked;
};

} // namespace keywork::ui
