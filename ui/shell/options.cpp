#include "ui/shell/options.h"

#include "base/version.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QStandardPaths>

namespace keywork::ui {

namespace {

constexpr int wrongUsage = 2;

tl::unexpected<Answer> wrong(const QString& sentence)
{
    return refuse(
        Answer{sentence + QLatin1Char('\n') + tr("keywork --help tells what it takes."), wrongUsage});
}

std::filesystem::path toPath(const QString& text)
{
    return {fromScreen(text)};
}

std::optional<QSize> sizeOf(const QString& text)
{
    const auto match = QRegularExpression(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$")).match(text);
    if (!match.hasMatch()) return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

// Everything that the parser itself has taken, checked and typed.
Result<Options, Answer> typed(const QCommandLineParser& parser)
{
    Options options;
    const QStringList stores = parser.positionalArguments();
    if (stores.size() > 1) return wrong(tr("One store at a time: %1").arg(stores.join(QStringLiteral(", "))));
    options.isNamed = parser.isSet(QStringLiteral("practice")) || !stores.isEmpty();
    options.practice = parser.isSet(QStringLiteral("practice")) || stores.isEmpty();
    if (!stores.isEmpty() && parser.isSet(QStringLiteral("practice")))
        return wrong(tr("Either a store or --practice, not both."));
    options.store = options.practice ? practiceFolder() : toPath(stores.first());
    if (parser.isSet(QStringLiteral("today"))) {
        const QString text = parser.value(QStringLiteral("today"));
        const auto day = parseIsoDate(fromScreen(text));
        if (!day) return wrong(tr("--today %1 is no day of the calendar. Write it as 2026-09-08.").arg(text));
        options.today = *day;
    }
    if (parser.isSet(QStringLiteral("size"))) {
        const QString text = parser.value(QStringLiteral("size"));
        const auto size = sizeOf(text);
        if (!size) return wrong(tr("--size %1 is no size. Write it as 1366x768.").arg(text));
        options.size = *size;
    }
    options.reportsStalls = parser.isSet(QStringLiteral("report-stalls"));
    if (parser.isSet(QStringLiteral("language"))) {
        const QString text = parser.value(QStringLiteral("language"));
        options.language = languageOf(text);
        if (!options.language)
            return wrong(tr("--language %1 is not spoken here. It is en or cy.").arg(text));
    }
    options.tourFolder = parser.value(QStringLiteral("tour"));
    options.policyFolder = toPath(parser.value(QStringLiteral("policy")));
    return options;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        tr("Sessions, care plans, reviews and medicines for one drug and alcohol treatment service."));
    parser.addPositionalArgument(
        QStringLiteral("STORE"),
        tr("The store to open: a folder NAME.keywork. One that is not there is set up. Without one: the service's store "
           "that was used here last, else the practice store."),
        QStringLiteral("[STORE]"));
    parser.addOptions({
        {QStringLiteral("practice"),
         tr("Open the practice store, with invented people; make it on first use.")},
        {QStringLiteral("today"), tr("Show a practice store on this day."), QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("policy"), tr("Read the service's own policy files from this folder."),
         QStringLiteral("FOLDER")},
        {QStringLiteral("tour"), tr("Write one picture of each main page of the practice store, then end."),
         QStringLiteral("FOLDER")},
        {QStringLiteral("size"), tr("Size of the window, 1366x768 unless said."), QStringLiteral("WxH")},
        {QStringLiteral("report-stalls"),
         tr("Say at the end how long starting took and how long the window kept people waiting.")},
        {QStringLiteral("language"), tr("Speak this language for this visit, en or cy (unreviewed)."),
         QStringLiteral("CODE")},
        {QStringLiteral("version"), tr("Say the version.")},
        {QStringLiteral("help"), tr("Say this.")},
    });
}

} // namespace

std::filesystem::path serviceFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return toPath(data) / "keywork" / "service.keywork";
}

std::filesystem::path practiceFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return toPath(data) / "keywork" / "practice.keywork";
}

Result<Options, Answer> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("version")))
        return refuse(Answer{tr("keywork %1").arg(onScreen(version)), 0});
    if (parser.isSet(QStringLiteral("help"))) return refuse(Answer{parser.helpText(), 0});
    return typed(parser);
}

} // namespace keywork::ui
