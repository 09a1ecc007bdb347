#include "ui/episode/close_drafts.h"

#include "base/clock.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <QStringList>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr std::size_t mostNamed = 4;

// "your session", "Priya Nair's addendum".
QString whose(const app::DraftRow& draft)
{
    switch (draft.subject) {
    case domain::DraftSubject::Session:
        return draft.mine ? tr("your session") : tr("%1's session").arg(onScreen(draft.author));
    case domain::DraftSubject::Addendum:
        return draft.mine ? tr("your addendum") : tr("%1's addendum").arg(onScreen(draft.author));
    case domain::DraftSubject::CarePlan:
        return draft.mine ? tr("your care plan") : tr("%1's care plan").arg(onScreen(draft.author));
    case domain::DraftSubject::CareReview:
        return draft.mine ? tr("your care-plan review")
                          : tr("%1's care-plan review").arg(onScreen(draft.author));
    }
    return {};
}

// By the day of its appointment; what a draft says of its own day is its author's to read.
QString named(const app::DraftRow& draft, const app::EpisodePage& page, const std::string& zone)
{
    const auto from =
        std::find_if(page.appointments.begin(), page.appointments.end(),
                     [&](const auto& appointment) { return appointment.id == draft.appointment; });
    if (from != page.appointments.end()) return tr("%1 of %2").arg(whose(draft), clinical(from->at.day));
    return tr("%1 begun %2").arg(whose(draft), clinical(toLocalTime(draft.begunAt, zone).day));
}

} // namespace

QString unsignedDrafts(const std::vector<app::DraftRow>& drafts, const app::EpisodePage& page,
                       const std::string& zone)
{
    if (drafts.empty()) return {};
    QStringList names;
    for (const auto& draft : drafts) {
        if (static_cast<std::size_t>(names.size()) == mostNamed) break;
        names << named(draft, page, zone);
    }
    if (drafts.size() > mostNamed) names << tr("%1 more").arg(drafts.size() - mostNamed);
    const QString all = names.join(tr(", "));
    if (drafts.size() == 1)
        return tr("1 unsigned draft: %1. Sign or discard it first, or close the episode: it stays readable for its "
                  "author under My drafts.")
            .arg(all);
    return tr("%1 unsigned drafts: %2. Sign or discard them first, or close the episode: each stays readable for "
              "its author under My drafts.")
        .arg(QString::number(drafts.size()), all);
}

} // namespace keywork::ui
