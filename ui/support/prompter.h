#pragma once

#include "ui/support/status_shape.h"

#include <QString>

#include <functional>

class QWidget;

namespace keywork::ui {

// A question with two answers, each named for what it does ("Discard draft", "Keep it"), never Yes and No.
struct Question {
    QString title;
    QString text;
    QString agree;
    QString decline;
    StatusKind kind = StatusKind::Info;
};

// Before a form with something typed in it is left; `text` says what is not saved. Asked with *Keep typing* at hand.
Question discardTyped(const QString& text);

// A reason that has to be written down before something is done.
struct ReasonRequest {
    QString title;
    QString text;
    QString label; // of the field
    QString agree;
    QString decline;
    int mostCharacters = 2'000;
};

enum class FileUse { Open, Save };
struct FileRequest {
    QString title;
    FileUse use = FileUse::Open;
    QString suggestedPath;
    QString filter; // "PDF (*.pdf)"
};

struct Message {
    QString title;
    QString text;
    StatusKind kind = StatusKind::Info;
};

// Asks the person in front of the window. Pages are given one, so that tests can answer; an answer comes by a call
// and nothing is called when the person declines, so that no page waits inside another event loop.
class Prompter {
public:
    virtual ~Prompter() = default;

    virtual void ask(QWidget& over, const Question& question, std::function<void()> agreed) = 0;
    virtual void askReason(QWidget& over, const ReasonRequest& request,
                           std::function<void(QString)> given) = 0;
    virtual void chooseFile(QWidget& over, const FileRequest& request,
                            std::function<void(QString)> chosen) = 0;
    virtual void tell(QWidget& over, const Message& message) = 0;
};

} // namespace keywork::ui
