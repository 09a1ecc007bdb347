#include "ui/client/details/details_presenter.h"

#include "ui/shell/words.h"

namespace keywork::ui {

namespace {

DetailsProblem problemOf(app::ChangeDetailsRefusal refusal)
{
    switch (refusal) {
    case app::ChangeDetailsRefusal::DetailsNotRight:
        return {
            DetailsPresenter::tr("Something here cannot be saved as it stands. Look at each field again."),
            {}};
    case app::ChangeDetailsRefusal::NhsNumberTaken:
        return {DetailsPresenter::tr(
                    "Another client has this NHS number. Check it, and whether they are one person."),
                QStringLiteral("nhsNumber")};
    }
    return {};
}

} // namespace

DetailsPresenter::DetailsPresenter(Ports ports, const policy::Policy& policy, Date today)
    : m_ports(std::move(ports)), m_policy(policy), m_today(today)
{
}

void DetailsPresenter::open()
{
    if (m_stage != Stage::Unread) return;
    m_stage = Stage::Opening;
    m_ports.read([this](const Read& read) {
        if (!read) {
            m_stage = Stage::Unread; // it can be asked for again
            emit cannotOpen(sentence(read.error()));
            return;
        }
        m_opened = *read;
        m_stage = Stage::Editing;
        emit opened(*read);
    });
}

void DetailsPresenter::submit(const DetailsTyped& typed)
{
    if (m_stage != Stage::Editing) return;
    const auto details = readDetails(typed, m_today);
    if (!details) {
        emit wrong(details.error());
        return;
    }
    save(*m_opened, *details, Stage::Editing);
}

void DetailsPresenter::submitChosen(const VersionChoices& choices)
{
    if (m_stage != Stage::Comparing) return;
    for (const auto& field : m_fields) {
        if (choices.count(field.id) > 0) continue;
        emit choiceMissing(field.id);
        return;
    }
    // Should yet another version be there by then, the two are these: theirs as it was, and what was chosen.
    const domain::Client theirs = *m_theirs;
    save(theirs, merged(m_mine, theirs.details, choices), Stage::Comparing);
}

void DetailsPresenter::dropVersions()
{
    if (m_stage == Stage::Comparing) m_stage = Stage::Editing;
}

void DetailsPresenter::save(const domain::Client& before, const domain::ClientDetails& details, Stage from)
{
    m_stage = Stage::Saving;
    m_savedFrom = from;
    m_before = before;
    m_wanted = details;
    emit saving();
    m_ports.save(before.version, details, [this](const Saved& outcome) {
        if (!outcome) return stop(outcome.error());
        m_stage = Stage::Done;
        emit saved();
    });
}

void DetailsPresenter::stop(const app::Problem<app::ChangeDetailsRefusal>& problem)
{
    if (const auto* stale = std::get_if<app::Stale>(&problem)) return compare(*stale);
    m_stage = m_savedFrom;
    if (const auto* refusal = std::get_if<app::ChangeDetailsRefusal>(&problem))
        emit wrong({problemOf(*refusal)});
    else emit wrong({{sentence(std::get<app::Trouble>(problem)), {}}});
}

void DetailsPresenter::compare(const app::Stale& stale)
{
    m_ports.read([this, stale](const Read& read) {
        if (!read) return stop(read.error());
        m_theirs = *read;
        m_mine = m_wanted;
        m_fields = differences(m_before->details, m_mine, m_theirs->details, m_policy.lists);
        m_stage = Stage::Comparing;
        if (m_fields.empty()) return submitChosen({}); // both wrote the same: nothing to choose
        emit versionsDiffer(twoVersions(stale, m_policy, m_fields));
    });
}

} // namespace keywork::ui
