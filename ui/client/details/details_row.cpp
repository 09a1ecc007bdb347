#include "ui/client/details/details_row.h"

#include "ui/support/field_row.h"
#include "ui/support/screen_text.h"

#include <QStringList>

namespace keywork::ui {

FieldRow* detailsRow(const std::vector<QWidget*>& fields)
{
    auto* row = new FieldRow;
    for (QWidget* field : fields) row->add(field);
    return row;
}

QString inLines(const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const auto& text : texts) lines << onScreen(text);
    return lines.join(QLatin1Char('\n'));
}

std::vector<std::string> ofLines(const QString& text)
{
    std::vector<std::string> texts;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty()) texts.push_back(fromScreen(line.trimmed()));
    return texts;
}

} // namespace keywork::ui
