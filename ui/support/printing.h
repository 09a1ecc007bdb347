#pragma once

#include <QString>

class QPrinter;

namespace keywork::ui {

// A page for paper: A4, black on white, whatever the window's palette.
struct Printout {
    QString title;  // of the file; never a client's name where files are listed
    QString html;   // the subset QTextDocument knows; text in it escaped
    QString footer; // "KW-0412 · Printed 08-Sep-2026 10:40 by Sam Okafor"; the page's number is added
};

// Onto a printer the person chose.
void print(const Printout& printout, QPrinter& printer);

enum class PdfOutcome { Written, NotWritten };
// Untagged PDF: Qt cannot write another kind.
[[nodiscard]] PdfOutcome writePdf(const Printout& printout, const QString& path);

} // namespace keywork::ui
