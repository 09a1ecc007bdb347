#pragma once

#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

class FlowLayout;

enum class Growth { AsItIs, TakesTheRest };

// Fields side by side with their labels level; with large text they move to further lines instead of shrinking.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    explicit FieldRow(QWidget* parent = nullptr);

    void add(QWidget* field, Growth growth = Growth::AsItIs);

private:
    FlowLayout* m_line;
};

} // namespace keywork::ui
