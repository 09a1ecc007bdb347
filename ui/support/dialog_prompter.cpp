#include "ui/support/dialog_prompter.h"

#include "ui/support/house_dialog.h"
#include "ui/support/note_field.h"

#include <QFileDialog>
#include <QPushButton>

namespace keywork::ui {

Question discardTyped(const QString& text)
{
    return {HouseDialog::tr("Discard what you typed?"), text, HouseDialog::tr("Discard it"),
            HouseDialog::tr("Keep typing"), StatusKind::Due};
}

void DialogPrompter::ask(QWidget& over, const Question& question, std::function<void()> agreed)
{
    auto* dialog = new HouseDialog(m_theme, question.title, question.kind, over);
    dialog->addText(question.text);
    QPushButton* decline = dialog->addDecline(question.decline);
    dialog->addAgree(question.agree);
    QObject::connect(dialog, &QDialog::accepted, &over, std::move(agreed));
    // A warning answered with Enter before it is read changes nothing.
    if (question.kind == StatusKind::Due || question.kind == StatusKind::Stop) decline->setFocus();
    dialog->open();
}

void DialogPrompter::askReason(QWidget& over, const ReasonRequest& request,
                               std::function<void(QString)> given)
{
    auto* dialog = new HouseDialog(m_theme, request.title, StatusKind::Info, over);
    dialog->addText(request.text);
    auto* reason = new NoteField(m_theme, QStringLiteral("reason"), request.label, 3, request.mostCharacters);
    dialog->addContent(reason);
    dialog->addDecline(request.decline);
    dialog->addAgree(request.agree);
    dialog->setCheck([reason] {
        const bool isGiven = !reason->text().trimmed().isEmpty();
        if (!isGiven) reason->setError(NoteField::tr("Write the reason in a few words."));
        return isGiven;
    });
    QObject::connect(dialog, &QDialog::accepted, &over,
                     [reason, given = std::move(given)] { given(reason->text().trimmed()); });
    dialog->open();
    reason->setFocus();
}

void DialogPrompter::chooseFile(QWidget& over, const FileRequest& request,
                                std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(&over, request.title, request.suggestedPath, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(request.use == FileUse::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(request.use == FileUse::Save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (request.use == FileUse::Save) dialog->selectFile(request.suggestedPath);
    QObject::connect(dialog, &QFileDialog::fileSelected, &over, std::move(chosen));
    dialog->open();
}

void DialogPrompter::tell(QWidget& over, const Message& message)
{
    auto* dialog = new HouseDialog(m_theme, message.title, message.kind, over);
    dialog->addText(message.text);
    dialog->addAgree(HouseDialog::tr("Close"));
    dialog->open();
}

} // namespace keywork::ui
