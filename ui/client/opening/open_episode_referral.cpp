#include "ui/client/opening/open_episode_referral.h"

#include "ui/client/details/details_row.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/field_row.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int byWidth = 240; // pixels at 100 %

} // namespace

ProblemSummary::Problem problemOf(domain::OpenEpisodeRefusal refusal)
{
    const auto referredOn = QStringLiteral("referredOn");
    switch (refusal) {
    case domain::OpenEpisodeRefusal::AlreadyOpen:
        return {ReferralPart::tr(
                    "This client has an open episode already. Nothing was saved; open the record to see it."),
                {}};
    case domain::OpenEpisodeRefusal::ReferredInFuture:
        return {ReferralPart::tr("The day of the referral is in the future. Enter the day it was made."),
                referredOn};
    case domain::OpenEpisodeRefusal::ReferredBeforeBirth:
        return {ReferralPart::tr("The day of the referral is before the client was born. Check the year."),
                referredOn};
    case domain::OpenEpisodeRefusal::ReferredBeforeLastEnding:
        return {ReferralPart::tr("The earlier episode had not ended on that day. Enter a day after its end."),
                referredOn};
    case domain::OpenEpisodeRefusal::SourceMissing:
        return {ReferralPart::tr("Choose where the referral came from."), QStringLiteral("referralSource")};
    case domain::OpenEpisodeRefusal::DifferenceMissing:
        return {ReferralPart::tr("Write what will be different this time, in the client’s words if you can."),
                QStringLiteral("whatWillBeDifferent")};
    case domain::OpenEpisodeRefusal::ClientDied:
        return {ReferralPart::tr("This client has died. No episode can be opened."), {}};
    case domain::OpenEpisodeRefusal::SnapshotNotRight:
        return {ReferralPart::tr(
                    "Something in the start cannot be saved as it stands. Look at the substances and the "
                    "day of consent."),
                QStringLiteral("substance1")};
    }
    return {};
}

ReferralPart::ReferralPart(const Theme& theme, const policy::CodeLists& lists, Date today, QWidget* parent)
    : QWidget(parent),
      m_source(new ChoiceField(theme, QStringLiteral("referralSource"), tr("Re&ferred by"))),
      m_on(new DateField(theme, QStringLiteral("referredOn"), tr("Da&y"), anyDay(today))),
      m_by(new LineField(theme, QStringLiteral("referredBy"), tr("&Name of the person or agency"),
                         longestText))
{
    std::vector<Choice> sources;
    for (const auto& entry : lists.referralSources.entries())
        sources.push_back({onScreen(entry.code), onScreen(entry.label)});
    m_source->setChoices(sources);
    m_source->setPlaceholder(tr("Choose"));
    m_on->setDate(today);
    m_by->setMinimumWidth(theme.grown(byWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(new SectionHeading(theme, tr("Referral")));
    column->addWidget(detailsRow({m_source, m_on, m_by}));
    for (const Field* field : findChildren<Field*>())
        connect(field, &Field::edited, this, &ReferralPart::edited);
    setFocusProxy(m_source);
}

Result<domain::Referral, ProblemSummary::Problem> ReferralPart::collect() const
{
    if (!m_on->date())
        return refuse(ProblemSummary::Problem{
            tr("Enter the day of the referral, for example 5/9/26 or yesterday."), m_on->id()});
    return domain::Referral{fromScreen(m_source->key()), *m_on->date(), fromScreen(m_by->text().trimmed())};
}

DifferencePart::DifferencePart(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_note(new NoteField(theme, QStringLiteral("whatWillBeDifferent"),
                           tr("What will be &different this time?"), 3, longestText))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_note);
    connect(m_note, &Field::edited, this, &DifferencePart::edited);
}

std::string DifferencePart::text() const
{
    return fromScreen(m_note->text().trimmed());
}

} // namespace keywork::ui
