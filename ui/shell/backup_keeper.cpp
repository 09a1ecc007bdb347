#include "ui/shell/backup_keeper.h"

#include "ui/shell/backup_words.h"

namespace keywork::ui {

namespace {

// What the worker passes on: a workspace cannot be copied, and a store is held by shared pointer.
std::shared_ptr<const app::OpenStore> ownCopy(const std::shared_ptr<const app::OpenStore>& store)
{
    return std::make_shared<const app::OpenStore>(store->inBackground());
}

} // namespace

BackupKeeper::BackupKeeper(QObject* parent)
    : QObject(parent),
      m_worker(
          AtClose::FinishTheQueue, [] { return std::make_unique<Nothing>(); },
          [this] {
              emit said(sentence(app::Problem<app::BackupRefusal>(app::Trouble::Unexpected)),
                        StatusKind::Stop);
          })
{
}

void BackupKeeper::whenDue(const std::shared_ptr<const app::OpenStore>& store)
{
    if (!store || store->isPractice()) return;
    using Made = app::Outcome<std::optional<app::BackupMade>, app::BackupRefusal>;
    m_worker.submit(
        this,
        [store = ownCopy(store)](Nothing&) {
            auto workspace = store->writer();
            return app::backUpWhenDue(workspace, *store);
        },
        [this](const Made& outcome) {
            if (!outcome) return tell(outcome.error());
            if (*outcome) emit made();
        });
}

void BackupKeeper::now(const std::shared_ptr<const app::OpenStore>& store)
{
    if (!store) return;
    emit said(tr("Backing up…"), std::nullopt);
    using Made = app::Outcome<app::BackupMade, app::BackupRefusal>;
    m_worker.submit(
        this,
        [store = ownCopy(store)](Nothing&) {
            auto workspace = store->writer();
            return app::backUpHere(workspace, *store);
        },
        [this](const Made& outcome) {
            if (!outcome) return tell(outcome.error());
            emit said(tr("Backed up: every page verified. Keep a copy of it on another disk."),
                      StatusKind::Ok);
            emit made();
        });
}

void BackupKeeper::tell(const app::Problem<app::BackupRefusal>& problem)
{
    const auto* refusal = std::get_if<app::BackupRefusal>(&problem);
    // Another window's will do.
    if (refusal && *refusal == app::BackupRefusal(app::BackupProblem::UnderWay)) return;
    emit said(sentence(problem), StatusKind::Stop);
}

} // namespace keywork::ui
