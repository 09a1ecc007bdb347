#pragma once

#include "app/backup/back_up.h"
#include "ui/support/status_shape.h"
#include "ui/support/worker.h"

#include <QObject>

namespace keywork::ui {

// Makes backups on a thread of its own, so that nobody who saves or signs out waits for one. It keeps a key of its own
// for as long as one takes; at the end of the program the one under way is finished.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(QObject* parent = nullptr);

    // At the start and end of a visit. `store`: none when nothing of the visit is kept on a disk.
    void whenDue(const std::shared_ptr<const app::OpenStore>& store);
    // Asked for by somebody, who is told how it went.
    void now(const std::shared_ptr<const app::OpenStore>& store);

signals:
    void made(); // there is a newer one
    void said(const QString& sentence, std::optional<StatusKind> status);

private:
    struct Nothing {};

    void tell(const app::Problem<app::BackupRefusal>& problem);

    Worker<Nothing> m_worker;
};

} // namespace keywork::ui
