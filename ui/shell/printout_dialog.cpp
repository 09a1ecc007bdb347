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

void keepAsPdf(const PrintDesk& desk, QWidget& over, const OfferedPrintout& offered)
{
    const QString suggested = usualFolder().filePath(offered.fileName);
    desk.prompter.chooseFile(
        over, {tr("Save as PDF"), FileUse::Save, suggested, tr("PDF (*.pdf)")},
        [desk, printout = offered.printout, place = QPointer<QWidget>(&over)](const QString& path) {
            if (writePdf(printout, path) == PdfOutcome::Written) {
                desk.say(tr("Saved as PDF."), StatusKind::Ok);
                return;
            }
            if (place == nullptr) return;
            desk.prompter.tell(
                *place, {tr("Nothing was saved"),
                         tr("The file could not be written there. Choose another folder, or one with room."),
                         StatusKind::Stop});
        });
}

void printOnPaper(const PrintDesk& desk, QWidget& over, const Printout& printout)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), &over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [desk, printer, printout](QPrinter*) {
                         print(printout, *printer);
                         desk.say(tr("Sent to the printer."), StatusKind::Ok);
                     });
    dialog->open();
}

} // namespace

void offerPrintout(const PrintDesk& desk, QWidget& over, const OfferedPrintout& offered)
{
    auto* dialog = new HouseDialog(desk.theme, offered.printout.title, StatusKind::Info, over);
    dialog->setObjectName(offered.id + QStringLiteral("Dialog"));
    auto* text = new QTextBrowser;
    text->setObjectName(offered.id + QStringLiteral("Text"));
    text->setAccessibleName(offered.printout.title);
    text->setHtml(offered.printout.html);
    text->setMinimumHeight(desk.theme.grown(320));
    dialog->addContent(text);
    dialog->addText(offered.note);
    QPushButton* pdf = makeButton(desk.theme, tr("Save as &PDF"), Icon::Export);
    pdf->setObjectName(offered.id + QStringLiteral("Pdf"));
    dialog->addContent(pdf);
    QObject::connect(pdf, &QPushButton::clicked, dialog,
                     [desk, dialog, offered] { keepAsPdf(desk, *dialog, offered); });
    dialog->addDecline(tr("Close"));
    dialog->addAgree(tr("Print"));
    dialog->setCheck([desk, dialog, printout = offered.printout] {
        printOnPaper(desk, *dialog, printout);
        return false; // it stays, for a second copy
    });
    dialog->open();
}

void offerPrintout(const PageContext& context, QWidget& over, const OfferedPrintout& offered)
{
    const auto say = [&navigator = context.navigator](const QString& sentence, StatusKind status) {
        navigator.say(sentence, status);
    };
    offerPrintout(PrintDesk{context.theme, context.prompter, say}, over, offered);
}

} // namespace keywork::ui
