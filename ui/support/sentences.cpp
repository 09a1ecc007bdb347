#include "ui/support/sentences.h"

namespace keywork::ui {

QString inSentences(const QStringList& parts)
{
    static const QString ends = QStringLiteral(".!?…");
    QStringList sentences;
    for (const QString& part : parts) {
        const QString text = part.trimmed();
        if (text.isEmpty()) continue;
        // A quotation that ends with a stop has it before its closing mark.
        const bool isQuoted =
            text.size() > 1 && (text.endsWith(QChar(0x201D)) || text.endsWith(QChar(0x2019)));
        const QChar last = isQuoted ? text.at(text.size() - 2) : text.back();
        sentences << (ends.contains(last) ? text : text + QLatin1Char('.'));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace keywork::ui
