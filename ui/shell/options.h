#pragma once

#include "base/date.h"
#include "base/result.h"
#include "ui/settings/language.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace keywork::ui {

// What the program was asked for on its command line.
struct Options {
    std::filesystem::path store = {};        // empty: the practice store
    bool practice = false;                   // the practice store, made on first use
    bool isNamed = false;                    // which of the two it is was said
    std::optional<Date> today = {};          // for a practice store
    QString tourFolder = {};                 // empty: no tour
    std::filesystem::path policyFolder = {}; // the service's own policy files; empty: the shipped ones
    QSize size{1366, 768};
    bool reportsStalls = false;            // says at the end how long the window kept people waiting
    std::optional<Language> language = {}; // for this visit; empty: as chosen in Settings

    friend bool operator==(const Options&, const Options&) = default;
};

// What is said instead of opening a window: the version, the help, or what is wrong with the command line.
struct Answer {
    QString text;
    int exitStatus = 0; // 0 done, 2 wrong usage
};

Result<Options, Answer> readOptions(const QStringList& arguments);

// Where a service's store is made when nobody says otherwise: $XDG_DATA_HOME/keywork/service.keywork
std::filesystem::path serviceFolder();
// $XDG_DATA_HOME/keywork/practice.keywork
std::filesystem::path practiceFolder();

} // namespace keywork::ui
