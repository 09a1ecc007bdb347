#include "ui/appointment/letter.h"

#include "ui/appointment/appointment_words.h"
#include "ui/appointment/letter_text.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/house_dialog.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/screen_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace keywork::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keywork::ui::letter", text);
}

// The folder for documents, where the person has one.
QDir usualFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

void keepAsPdf(const PageContext& context, QWidget& over, const Printout& printout, const QString& fileName)
{
    const QString suggested = usualFolder().filePath(fileName);
    context.prompter.chooseFile(over, {tr("Save letter as PDF"), FileUse::Save, suggested, tr("PDF (*.pdf)")},
                                [context, printout, place = QPointer<QWidget>(&over)](const QString& path) {
                                    if (writePdf(printout, path) == PdfOutcome::Written) {
                                        context.navigator.say(tr("Letter saved as PDF."), StatusKind::Ok);
                                        return;
                                    }
                                    if (place == nullptr) return;
                                    context.prompter.tell(
                                        *place, {tr("The letter was not saved"),
                                                 tr("The file could not be written there. Choose another "
                                                    "folder, or one with room."),
                                                 StatusKind::Stop});
                                });
}

void printOnPaper(const PageContext& context, QWidget& over, const Printout& printout)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), &over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [context, printer, printout](QPrinter*) {
                         print(printout, *printer);
                         context.navigator.say(tr("Letter sent to the printer."), StatusKind::Ok);
                     });
    dialog->open();
}

void showLetter(const PageContext& context, QWidget& over, const app::Letter& letter)
{
    const Printout printout = letterPrintout(letter);
    auto* dialog = new HouseDialog(context.theme, printout.title, StatusKind::Info, over);
    dialog->setObjectName(QStringLiteral("letterDialog"));
    auto* text = new QTextBrowser;
    text->setObjectName(QStringLiteral("letterText"));
    text->setAccessibleName(tr("Letter"));
    text->setHtml(printout.html);
    text->setMinimumHeight(context.theme.grown(320));
    dialog->addContent(text);
    dialog->addText(
        tr("Use a plain envelope. Nothing in the letter says what kind of service it comes from."));
    QPushButton* pdf = makeButton(context.theme, tr("Save as &PDF"), Icon::Export);
    pdf->setObjectName(QStringLiteral("letterPdf"));
    dialog->addContent(pdf);
    QObject::connect(pdf, &QPushButton::clicked, dialog,
                     [context, dialog, printout, fileName = letterFileName(letter)] {
                         keepAsPdf(context, *dialog, printout, fileName);
                     });
    dialog->addDecline(tr("Close"));
    dialog->addAgree(tr("Print"));
    dialog->setCheck([context, dialog, printout] {
        printOnPaper(context, *dialog, printout);
        return false; // it stays, for a second copy
    });
    dialog->open();
}

} // namespace

void offerLetter(const PageContext& context, QWidget& over, domain::AppointmentId appointment,
                 app::LetterKind kind)
{
    context.core.write(
        &over, [=](app::Workspace& workspace) { return app::letterFor(workspace, appointment, kind); },
        [context, &over](const app::Outcome<app::Letter, app::LetterRefusal>& outcome) {
            if (outcome) return showLetter(context, over, *outcome);
            QString why;
            if (const auto* refusal = std::get_if<app::LetterRefusal>(&outcome.error()))
                why = sentence(*refusal);
            if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) why = sentence(*trouble);
            if (const auto* stale = std::get_if<app::Stale>(&outcome.error()))
                why = sentence(*stale, context.core.policy());
            context.prompter.tell(over, {tr("No letter was made"), why, StatusKind::Stop});
        });
}

} // namespace keywork::ui
