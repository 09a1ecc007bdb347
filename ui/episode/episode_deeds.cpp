#include "ui/episode/episode_deeds.h"

#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

const domain::Referred* referralOf(const app::EpisodePage& page)
{
    return page.episode ? std::get_if<domain::Referred>(&page.episode->state) : nullptr;
}

bool isInTreatment(const app::EpisodePage& page)
{
    return page.episode && std::holds_alternative<domain::InTreatment>(page.episode->state);
}

bool mayMove(const app::EpisodePage& page)
{
    return page.mayChangePathway || page.mayActForAbsent;
}

} // namespace

DeedWords wordsOf(EpisodeDeed deed)
{
    const auto words = [](const char* id, const QString& label, std::optional<Icon> icon) {
        return DeedWords{QString::fromLatin1(id), label, icon};
    };
    switch (deed) {
    case EpisodeDeed::DecideReferral: return words("decideReferral", tr("&Decide referral"), Icon::Tick);
    case EpisodeDeed::StartTreatment: return words("startTreatment", tr("St&art treatment"), Icon::Resume);
    case EpisodeDeed::ChangePhase: return words("changePhase", tr("C&hange phase"), Icon::Edit);
    case EpisodeDeed::CloseEpisode: return words("closeEpisode", tr("C&lose episode"), {});
    case EpisodeDeed::OpenEpisode: return words("openEpisode", tr("&Open episode"), Icon::Add);
    case EpisodeDeed::ChangeLayer: return words("changeLayer", tr("Change layer"), Icon::Edit);
    case EpisodeDeed::RecordWish: return words("recordWish", tr("Record wish"), Icon::Add);
    case EpisodeDeed::Allocate: return words("allocateClient", tr("Allocate"), Icon::Transfer);
    case EpisodeDeed::RecordIntervention:
        return words("recordIntervention", tr("Record intervention"), Icon::Add);
    case EpisodeDeed::ChangeStart: return words("changeStart", tr("Change the start"), Icon::Edit);
    }
    return {};
}

bool fits(EpisodeDeed deed, const app::EpisodePage& page)
{
    const auto* referral = referralOf(page);
    switch (deed) {
    case EpisodeDeed::DecideReferral: return referral != nullptr && !referral->acceptedOn;
    case EpisodeDeed::StartTreatment: return referral != nullptr && referral->acceptedOn;
    case EpisodeDeed::ChangeStart: return referral != nullptr;
    case EpisodeDeed::ChangePhase:
    case EpisodeDeed::ChangeLayer: return isInTreatment(page) && mayMove(page);
    case EpisodeDeed::CloseEpisode: return page.open && page.mayClose;
    case EpisodeDeed::OpenEpisode: return !page.open;
    case EpisodeDeed::RecordWish:
    case EpisodeDeed::RecordIntervention: return page.open;
    case EpisodeDeed::Allocate: return page.open && page.mayAllocate;
    }
    return false;
}

std::vector<EpisodeDeed> foremost(const app::EpisodePage& page)
{
    std::vector<EpisodeDeed> deeds;
    for (const auto deed : {EpisodeDeed::DecideReferral, EpisodeDeed::StartTreatment,
                            EpisodeDeed::ChangePhase, EpisodeDeed::CloseEpisode, EpisodeDeed::OpenEpisode}) {
        // A referral that waits is declined, not closed.
        const bool isDecided = !fits(EpisodeDeed::DecideReferral, page) || deed != EpisodeDeed::CloseEpisode;
        if (fits(deed, page) && isDecided) deeds.push_back(deed);
    }
    return deeds;
}

} // namespace keywork::ui
