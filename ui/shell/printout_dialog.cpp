#include "ui/shell/printout_dialog.h"

#include "ui/shell/navigator.h"
#include "ui/support/buttons.h"
#include "ui/support/house_dialog.h"
#include "ui/support/prompter.h"
#include "ui/support/tr.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace keywork::ui {

namespace {

// The folder for documents, where the person has one.
QDir usualFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

void keepAsPdf(const PageContext& context, QWidget& over, const OfferedPrintout& offered)
{
    const QString suggested = usualFolder().filePath(offered.fileName);
    context.prompter.chooseFile(
        over, {tr("Save as PDF"), FileUse::Save, suggested, tr("PDF (*.pdf)")},
        [context, printout = offered.printout, place = QPointer<QWidget>(&over)](const QString& path) {
            if (writePdf(printout, path) == PdfOutcome::Written) {
                context.navigator.say(tr("Saved as PDF."), StatusKind::Ok);
                return;
            }
            if (place == nullptr) return;
            context.prompter.tell(
                *place, {tr("Nothing was saved"),
                         tr("The file could not be written there. Choose another folder, or one with room."),
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
                         context.navigator.say(tr("Sent to the printer."), StatusKind::Ok);
                     });
    dialog->open();
}

} // namespace

void offerPrintout(const PageContext& context, QWidget& over, const OfferedPrintout& offered)
{
    auto* dialog = new HouseDialog(context.theme, offered.printout.title, StatusKind::Info, over);
    dialog->setObjectName(offered.id + QStringLiteral("Dialog"));
    auto* text = new QTextBrowser;
    text->setObjectName(offered.id + QStringLiteral("Text"));
    text->setAccessibleName(offered.printout.title);
    text->setHtml(offered.printout.html);
    text->setMinimumHeight(context.theme.grown(320));
    dialog->addContent(text);
    dialog->addText(offered.note);
    QPushButton* pdf = makeButton(context.theme, tr("Save as &PDF"), Icon::Export);
    pdf->setObjectName(offered.id + QStringLiteral("Pdf"));
    dialog->addContent(pdf);
    QObject::connect(pdf, &QPushButton::clicked, dialog,
                     [context, dialog, offered] { keepAsPdf(context, *dialog, offered); });
    dialog->addDecline(tr("Close"));
    dialog->addAgree(tr("Print"));
    dialog->setCheck([context, dialog, printout = offered.printout] {
        printOnPaper(context, *dialog, printout);
        return false; // it stays, for a second copy
    });
    dialog->open();
}

} // namespace keywork::ui
