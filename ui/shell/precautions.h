#pragma once

#include <QObject>

namespace keywork::ui {

// Before anything else in main(): files are for their owner only, no memory image is left after a crash, and a disk
// quota ends a write with an error the store can report instead of ending the program.
void takePrecautions();

// Qt's own warnings go to the log as a severity and a line number: their text may quote what somebody typed.
void logQtMessages();

// Asked to end from outside (logging out, shutting down): told as a signal of Qt, so that drafts are saved first.
class EndRequest : public QObject {
    Q_OBJECT

public:
    explicit EndRequest(QObject* parent = nullptr);
    ~EndRequest() override;

signals:
    void requested();
};

} // namespace keywork::ui
