#include "ui/support/printing.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QtPrintSupport/QPrinter>

namespace keywork::ui {
namespace {

const QPageLayout& paper()
{
    static const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                    QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
    return layout;
}

QFont paperFont(double points)
{
    QFont font(
        QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    return font;
}

// The whole printout on any device that knows its own dots per inch.
bool paint(const Printout& printout, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device)) return false;
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(paperFont(10));
    document.setHtml(printout.html);
    document.setDocumentMargin(0);
    const QSizeF page(device.width(), device.height());
    const double footerHeight = device.logicalDpiY() * 0.3;
    document.setPageSize({page.width(), page.height() - footerHeight});
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !device.newPage()) return false;
        painter.save();
        const QRectF view(0, number * document.pageSize().height(), page.width(),
                          document.pageSize().height());
        painter.translate(0, -view.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(view);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(QFont(paperFont(8), &device));
        const QRectF foot(0, page.height() - footerHeight, page.width(), footerHeight);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, printout.footer);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         QCoreApplication::translate("Printing", "Page %1 of %2").arg(number + 1).arg(pages));
    }
    return painter.end();
}

} // namespace

void print(const Printout& printout, QPrinter& printer)
{
    printer.setDocName(printout.title);
    printer.setPageLayout(paper());
    paint(printout, printer);
}

PdfOutcome writePdf(const Printout& printout, const QString& path)
{
    QPdfWriter writer(path);
    writer.setPageLayout(paper());
    writer.setResolution(300);
    writer.setTitle(printout.title);
    writer.setCreator(QStringLiteral("Keywork"));
    return paint(printout, writer) ? PdfOutcome::Written : PdfOutcome::NotWritten;
}

} // namespace keywork::ui
