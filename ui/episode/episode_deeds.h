#pragma once

#include "app/page/episode_page.h"
#include "ui/support/icons.h"

#include <QString>

#include <vector>

// What can be done with an episode as it stands, and what of it comes first.
namespace keywork::ui {

enum class EpisodeDeed {
    DecideReferral,
    StartTreatment,
    ChangePhase,
    CloseEpisode,
    OpenEpisode,
    ChangeLayer,
    RecordWish,
    Allocate,
    RecordIntervention,
    ChangeStart
};
inline constexpr EpisodeDeed everyEpisodeDeed[] = {
    EpisodeDeed::DecideReferral, EpisodeDeed::StartTreatment, EpisodeDeed::ChangePhase,
    EpisodeDeed::CloseEpisode,   EpisodeDeed::OpenEpisode,    EpisodeDeed::ChangeLayer,
    EpisodeDeed::RecordWish,     EpisodeDeed::Allocate,       EpisodeDeed::RecordIntervention,
    EpisodeDeed::ChangeStart};

struct DeedWords {
    QString id;    // of its action: "closeEpisode"
    QString label; // with its mnemonic: "C&lose episode"
    std::optional<Icon> icon;
};
DeedWords wordsOf(EpisodeDeed deed);

// Whether it can be done now by this person; saving decides it again.
bool fits(EpisodeDeed deed, const app::EpisodePage& page);
// The one or two that come next, for the buttons beside the tabs.
std::vector<EpisodeDeed> foremost(const app::EpisodePage& page);

} // namespace keywork::ui
