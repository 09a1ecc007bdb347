#include "support/pseudo_locale.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace keywork::test {
namespace {

constexpr QStringView plain = u"AaCcDdEeGgIiLlNnOoRrSsTtUuWwYyZz";
constexpr QStringView accented = u"ÂâÇçĎďÊêĜĝÎîĹĺÑñÔôŔŕŜŝŢţÛûŴŵŶŷŽž";
constexpr QStringView filling = u"ôêîâû";
constexpr int longestWord = 6; // of the filling, in texts that have blanks: they may wrap, and so may it

// What the code puts something into, or reads itself.
const QRegularExpression& untouched()
{
    static const QRegularExpression expression(
        QStringLiteral("%L?\\d+|%n|<[^<>]*>|&[a-z]+;|&(?=\\w)|\\{\\w+\\}"));
    return expression;
}

QString withAccents(QStringView text)
{
    QString accents;
    for (const QChar letter : text) {
        const auto place = plain.indexOf(letter);
        accents += place < 0 ? letter : accented.at(place);
    }
    return accents;
}

QString fillingOf(qsizetype length, bool mayWrap)
{
    QString text;
    while (text.size() < length)
        text += mayWrap && text.size() % (longestWord + 1) == 0 ? QChar(u' ')
                                                                : filling.at(text.size() % filling.size());
    return text;
}

} // namespace

QString pseudo(const QString& source)
{
    QString text;
    qsizetype letters = 0;
    qsizetype shown = 0; // “&Today” is as long as “Today”
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        const QStringView part = QStringView(source).mid(from, to - from);
        for (const QChar letter : part) letters += letter.isLetter() ? 1 : 0;
        shown += part.size();
        text += withAccents(part);
    };
    for (auto found = untouched().globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        take(match.capturedStart());
        text += match.capturedView();
        from = match.capturedEnd();
    }
    take(source.size());
    if (letters == 0) return source; // "%1 · %2" is as long in every language
    const qsizetype longer = std::max<qsizetype>(2, (shown * 2 + 4) / 5);
    return u'[' + text + fillingOf(longer - 2, source.contains(u' ')) + u']';
}

QString PseudoLocale::translate(const char* context, const char* source, const char*, int) const
{
    // The names of keys are read back by Qt.
    if (qstrcmp(context, "QShortcut") == 0) return {};
    return pseudo(QString::fromUtf8(source));
}

SpeaksPseudo::SpeaksPseudo()
{
    QCoreApplication::installTranslator(&m_locale);
}

SpeaksPseudo::~SpeaksPseudo()
{
    QCoreApplication::removeTranslator(&m_locale);
}

} // namespace keywork::test
