#pragma once

#include <QTranslator>

namespace keywork::test {

// English with accents, in brackets and two fifths longer: what a translation into Welsh needs for room, and yet to be
// read. Whatever shows plain letters on the screen is not in tr(); whatever is cut off would be so in translation.
class PseudoLocale : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int number) const override;
};

// While it lives, every text of the window is in the pseudo-locale.
class SpeaksPseudo {
public:
    SpeaksPseudo();
    ~SpeaksPseudo();
    SpeaksPseudo(const SpeaksPseudo&) = delete;
    SpeaksPseudo& operator=(const SpeaksPseudo&) = delete;

private:
    PseudoLocale m_locale;
};

// `source` as the pseudo-locale says it: placeholders, markup, entities and the letter to press stay as they are.
QString pseudo(const QString& source);

} // namespace keywork::test
