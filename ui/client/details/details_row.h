#pragma once

#include <QString>

#include <string>
#include <vector>

class QWidget;

namespace keywork::ui {

class FieldRow;

// Fields beside one another, as wide as they are.
FieldRow* detailsRow(const std::vector<QWidget*>& fields);

// Several texts in one field, one a line, and back; empty lines are nothing.
QString inLines(const std::vector<std::string>& texts);
std::vector<std::string> ofLines(const QString& text);

} // namespace keywork::ui
