#include "ui/make_practice.h"

#include "app/entry/make_service.h"
#include "practice/make_store.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

QString whyNot(app::PlaceRefusal refusal)
{
    switch (refusal) {
    case app::PlaceRefusal::AlreadyThere:
        return tr("Something else stands there already. Move it away and start again.");
    case app::PlaceRefusal::ParentMissing:
        return tr("The folder it would stand in is missing. Make it and start again.");
    case app::PlaceRefusal::NetworkFileSystem:
        return tr("It is on a network drive. Set XDG_DATA_HOME to a local folder.");
    case app::PlaceRefusal::CloudSyncFolder:
        return tr("Another program copies that folder to the internet. Set XDG_DATA_HOME to another folder.");
    case app::PlaceRefusal::NoPermission:
        return tr("You may not write there. Ask the administrator of this computer.");
    case app::PlaceRefusal::NotEnoughMemory:
        return tr("This computer has too little free memory. Close other programs.");
    case app::PlaceRefusal::Failed:
        return tr("Something failed inside Keywork. Nothing is left of it; start again.");
    }
    return {};
}

QString whyNot(const practice::MakeRefusal& refusal)
{
    if (const auto* place = std::get_if<app::PlaceRefusal>(&refusal)) return whyNot(*place);
    switch (std::get<practice::MakeProblem>(refusal)) {
    case practice::MakeProblem::NoRoom: return tr("The disk is full. Free some space and start again.");
    case practice::MakeProblem::PolicyWrong:
        return tr("The policy files of this program are wrong. Install Keywork again.");
    case practice::MakeProblem::Stopped: return tr("It was stopped. Nothing is left of it; start again.");
    }
    return {};
}

// The day to live on when none is asked for: on a weekend the Friday before, because a Sunday's page would have no
// appointments to try anything on.
Date workDay(Date today)
{
    constexpr int friday = 5;
    const int pastFriday = static_cast<int>(isoWeekday(today)) - friday;
    return pastFriday > 0 ? addDays(today, -pastFriday) : today;
}

} // namespace

QString makePractice(const std::filesystem::path& folder, std::optional<Date> today,
                     const std::function<void(int done, int total)>& progress)
{
    std::error_code problem;
    std::filesystem::create_directories(folder.parent_path(), problem);
    const auto settings = practice::smallService(today.value_or(workDay(toDate(QDate::currentDate()))));
    const auto made = practice::makePracticeStore(folder, settings, [&](int done, int all) {
        progress(done, all);
        return true;
    });
    if (made) return {};
    return tr("The practice store %1 could not be made. %2")
        .arg(onScreen(folder.string()), whyNot(made.error()));
}

} // namespace keywork::ui
