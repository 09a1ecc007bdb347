#pragma once

#include "ui/settings/language.h"

#include <QTranslator>

namespace keywork::ui {

// The texts of one language, while it lives; what it does not have stays English. It is made before the first widget:
// texts are taken when widgets are made. A text means the same wherever it stands, so one translation serves all
// places; where that is not so, tr() has a second argument that tells them apart (docs/adr/0008-translations.md).
class Catalogue : public QTranslator {
public:
    explicit Catalogue(Language language);
    ~Catalogue() override;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int number) const override;
};

} // namespace keywork::ui
