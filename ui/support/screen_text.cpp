#include "ui/support/screen_text.h"

#include <QStringList>

#include <cstdlib>

namespace keywork::ui {

QString onScreen(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string fromScreen(const QString& text)
{
    return text.toStdString();
}

Date toDate(QDate day)
{
    return date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

QDate toQDate(Date day)
{
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

QString clinical(Date day)
{
    return onScreen(clinicalDate(day));
}
QString clinicalWithDay(Date day)
{
    return onScreen(clinicalDateWithDay(day));
}
QString shortClinical(Date day)
{
    return onScreen(shortClinicalDate(day));
}
QString nearClinical(Date day, Date today)
{
    constexpr int halfAYear = 182;
    return std::abs(daysBetween(day, today)) <= halfAYear ? shortClinical(day) : clinical(day);
}
QString spokenDate(Date day)
{
    return onScreen(longDate(day));
}
QString spokenDateWithDay(Date day)
{
    return onScreen(longDateWithDay(day));
}
QString clockTime(TimeOfDay time)
{
    return onScreen(time.text());
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
