#pragma once

#include "app/draft/session_fields.h"
#include "ui/session/session_presenter.h"
#include "ui/support/theme.h"

#include <QWidget>

class QLabel;

namespace keywork::ui {

class ChoiceField;
class LineField;

// The next appointment: typed as people say it, and under it how that is understood and what else is on that day.
class NextPart : public QWidget {
    Q_OBJECT

public:
    explicit NextPart(const Theme& theme, QWidget* parent = nullptr);

    void load(const app::SessionFields& fields);
    void collect(app::SessionFields& fields) const;
    void setReadOnly(bool readOnly);
    void showLine(const NextLine& line);

signals:
    void edited();

private:
    LineField* m_when;
    ChoiceField* m_kind;
    QLabel* m_line;
};

} // namespace keywork::ui
