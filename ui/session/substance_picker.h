#pragma once

#include "domain/code_list.h"
#include "ui/support/line_field.h"

class QCompleter;
class QStandardItemModel;

namespace keywork::ui {

// Finds a substance by its name or by what people call it ("brown"), and gives the one that was chosen.
class SubstancePicker : public LineField {
    Q_OBJECT

public:
    SubstancePicker(const Theme& theme, const domain::CodeList& substances, QWidget* parent = nullptr);

signals:
    void picked(const QString& code);

private:
    void pickFirst();

    QStandardItemModel* m_model;
    QCompleter* m_completer;
};

} // namespace keywork::ui
