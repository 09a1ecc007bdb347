#include "ui/episode/pathway_words.h"

#include "domain/episode/episode.h"
#include "ui/episode/episode_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

ProblemSummary::Problem at(const char* field, const QString& sentence)
{
    return {sentence, QString::fromLatin1(field)};
}

ProblemSummary::Problem notInTreatment()
{
    return {tr("This person is not in treatment in this episode. Cancel, and press F5 to see how it stands."),
            {}};
}

QString beforeTreatment(const domain::Episode& episode)
{
    const auto started = episode.startedOn();
    return started ? tr("The day lies before treatment started on %1. Check the day.").arg(clinical(*started))
                   : tr("The day lies before treatment started. Check the day.");
}

QString whyWithoutClient()
{
    return tr("Write why it was not decided together with the client.");
}

} // namespace

ProblemSummary::Problem problemOf(domain::PhaseChangeRefusal refusal, const domain::Episode& episode)
{
    using Refusal = domain::PhaseChangeRefusal;
    switch (refusal) {
    case Refusal::NotInTreatment: return notInTreatment();
    case Refusal::BeforeTreatment: return at("on", beforeTreatment(episode));
    case Refusal::InFuture: return at("on", dayInFuture());
    case Refusal::AlreadyThere:
        return at("to", tr("This is the phase of that day already. Choose another phase or another day."));
    case Refusal::NextMoveGoesThere:
        return at("to", tr("The next change recorded leads to this phase. Choose another phase, or a later "
                           "day."));
    case Refusal::ClientWishMissing:
        return at("wish", tr("Write what the client wishes, and when they said so. Nobody is moved into this "
                             "phase but by their own wish."));
    case Refusal::WhyWithoutClientMissing: return at("whyWithout", whyWithoutClient());
    case Refusal::ReasonMissing:
        return at("reason", tr("Write why now, because not everything looked at is met or known."));
    }
    return {};
}

ProblemSummary::Problem problemOf(domain::LayerChangeRefusal refusal, const domain::Episode& episode)
{
    using Refusal = domain::LayerChangeRefusal;
    switch (refusal) {
    case Refusal::NotInTreatment: return notInTreatment();
    case Refusal::BeforeTreatment: return at("on", beforeTreatment(episode));
    case Refusal::InFuture: return at("on", dayInFuture());
    case Refusal::AlreadyThere:
        return at("to", tr("This is the layer of that day already. Choose another layer or another day."));
    case Refusal::NextMoveGoesThere:
        return at("to", tr("The next change recorded leads to this layer. Choose another layer, or a later "
                           "day."));
    case Refusal::WhyWithoutClientMissing: return at("whyWithout", whyWithoutClient());
    case Refusal::ReasonMissing: return at("reason", tr("Write why the layer changes."));
    }
    return {};
}

ProblemSummary::Problem problemOf(app::WishRefusal refusal, const domain::Episode& episode)
{
    using Refusal = app::WishRefusal;
    switch (refusal) {
    case Refusal::WordsMissing: return at("wish", tr("Write what the client wishes, in their words."));
    case Refusal::InFuture: return at("wishOn", dayInFuture());
    case Refusal::BeforeReferral:
        return at(
            "wishOn",
            tr("The day lies before the referral of %1. Check the day.").arg(clinical(episode.referral.on)));
    case Refusal::EpisodeClosed:
        return {tr("This episode has ended meanwhile. Cancel, and press F5 to see how."), {}};
    case Refusal::TooLong:
        return at("wish", tr("This is too long to be saved. Nothing was cut: shorten it."));
    }
    return {};
}

ProblemSummary::Problem problemOf(app::AnswerPromptRefusal refusal)
{
    switch (refusal) {
    case app::AnswerPromptRefusal::ReasonMissing:
        return at("reason", tr("Write why this is not for this person now."));
    case app::AnswerPromptRefusal::NotAPrompt:
        return {
            tr("This was answered meanwhile, or what it rests on has changed. Cancel, and press F5 to see "
               "how it stands."),
            {}};
    }
    return {};
}

} // namespace keywork::ui
