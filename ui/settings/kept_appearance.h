#pragma once

#include "ui/settings/language.h"
#include "ui/support/theme.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace keywork::ui {

// The only keys this program ever writes into a person's settings file: how the window looks, what it
// speaks, and where it stands.
// Never anything about a client (reference/desktop.md section 2.6); a test reads the file and compares.
QStringList keptKeys();

// What was kept, brought inside its limits; the ordinary look for whatever is missing or not understood.
Appearance readAppearance(const QSettings& settings);
void keepAppearance(QSettings& settings, const Appearance& appearance);

// English where none was kept.
Language readLanguage(const QSettings& settings);
void keepLanguage(QSettings& settings, Language language);

// The service's store that was opened here last; empty: none.
QString readStore(const QSettings& settings);
void keepStore(QSettings& settings, const QString& folder);

QByteArray readGeometry(const QSettings& settings);
void keepGeometry(QSettings& settings, const QByteArray& geometry);

} // namespace keywork::ui
