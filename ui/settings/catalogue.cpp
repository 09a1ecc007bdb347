#include "ui/settings/catalogue.h"

#include <QCoreApplication>

// The catalogues are a resource of a static library, which the linker would leave out if nobody asked for it. Qt wants
// the asking to be outside of every namespace.
static void bringCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace keywork::ui {

Catalogue::Catalogue(Language language)
{
    if (language == Language::English) return;
    bringCatalogues();
    if (load(QStringLiteral(":/i18n/keywork_%1.qm").arg(codeOf(language))))
        QCoreApplication::installTranslator(this);
}

Catalogue::~Catalogue()
{
    QCoreApplication::removeTranslator(this);
}

QString Catalogue::translate(const char*, const char* source, const char* disambiguation, int number) const
{
    // The one context into which cmake/compile_catalogue.cmake puts all of them.
    return QTranslator::translate("Keywork", source, disambiguation, number);
}

} // namespace keywork::ui
