#pragma once

#include "base/date_text.h"
#include "base/local_time.h"

#include <QDate>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

// Between the core's words and days and Qt's, in one place.
namespace keywork::ui {

QString onScreen(std::string_view utf8);
std::string fromScreen(const QString& text);

Date toDate(QDate day); // of a valid day
QDate toQDate(Date day);

QString clinical(Date day);        // 05-Sep-2026
QString clinicalWithDay(Date day); // Sat 05-Sep-2026
QString shortClinical(Date day);   // 05-Sep
// 05-Sep within six months of today, so that nobody takes last year's for this year's; else 05-Sep-2025.
QString nearClinical(Date day, Date today);
QString spokenDate(Date day);        // 5 September 2026
QString spokenDateWithDay(Date day); // Saturday 5 September 2026
QString clockTime(TimeOfDay time);   // 09:30

// Several texts in one field, one a line, and back; empty lines are nothing.
QString inLines(const std::vector<std::string>& texts);
std::vector<std::string> ofLines(const QString& text);

} // namespace keywork::ui
