#pragma once

#include "app/review/review_form.h"
#include "ui/support/theme.h"

#include <QWidget>

class QLabel;

namespace keywork::ui {

class LineField;
class NumberField;

// Recovery capital as the client rated it then, and how they rate it now.
class ReviewCapitalPart : public QWidget {
    Q_OBJECT

public:
    explicit ReviewCapitalPart(const Theme& theme, QWidget* parent = nullptr);

    void load(const app::ReviewFields& fields, const app::ReviewForm& form);
    void collect(app::ReviewFields& fields) const;

signals:
    void edited();

private:
    struct Line {
        QLabel* then;
        LineField* words;
        NumberField* rating;
    };

    QWidget* add(const Theme& theme, domain::Capital capital);

    std::map<domain::Capital, Line> m_lines;
};

} // namespace keywork::ui
