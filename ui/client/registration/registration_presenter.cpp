#include "ui/client/registration/registration_presenter.h"

#include "ui/shell/words.h"

namespace keywork::ui {

namespace {

DetailsProblem problemOf(app::RegisterRefusal refusal)
{
    switch (refusal) {
    case app::RegisterRefusal::DetailsNotRight:
        return {RegistrationPresenter::tr(
                    "Something here cannot be saved as it stands. Look at each field again."),
                {}};
    case app::RegisterRefusal::NhsNumberTaken:
        return {RegistrationPresenter::tr(
                    "A client with this NHS number is here already: see Likely duplicates."),
                QStringLiteral("nhsNumber")};
    }
    return {};
}

DetailsProblem problemOf(const app::Problem<app::RegisterRefusal>& problem)
{
    if (const auto* refusal = std::get_if<app::RegisterRefusal>(&problem)) return problemOf(*refusal);
    // A new record is never stale: nobody can have saved it before.
    const auto* trouble = std::get_if<app::Trouble>(&problem);
    return {sentence(trouble ? *trouble : app::Trouble::Unexpected), {}};
}

} // namespace

RegistrationPresenter::RegistrationPresenter(Ports ports, Date today)
    : m_ports(std::move(ports)), m_today(today), m_search(m_ports.findDuplicates)
{
    connect(&m_search, &DuplicateSearch::found, this, [this](const DuplicatesFound& found) {
        if (found) emit duplicatesFound(*found);
        else emit duplicatesUnknown(sentence(found.error()));
    });
}

void RegistrationPresenter::edited(const DetailsTyped& typed)
{
    // What was asked for the earlier text decides nothing any more.
    const bool wasChecking = isChecking();
    if (wasChecking) enter(Stage::Typing);
    if (m_stage == Stage::Typing) m_search.follow(personTyped(typed, m_today));
    if (wasChecking) emit typedOn();
}

void RegistrationPresenter::callOff(const DetailsTyped& typed)
{
    if (!isChecking()) return;
    enter(Stage::Typing);
    lookForDuplicates(typed); // the list beside the form still follows it
}

void RegistrationPresenter::enter(Stage stage)
{
    m_stage = stage;
    emit stageChanged();
}

void RegistrationPresenter::lookForDuplicates(const DetailsTyped& typed)
{
    if (m_stage == Stage::Typing) m_search.look(personTyped(typed, m_today));
}

// The duplicates in view may belong to an earlier text, so they are looked for once more before anything is saved.
void RegistrationPresenter::submit(const DetailsTyped& typed)
{
    if (m_stage != Stage::Typing) return;
    const auto details = readDetails(typed, m_today);
    if (!details) return stop(details.error());
    enter(Stage::Checking);
    m_search.look(personTyped(typed, m_today),
                  [this, details = *details](const DuplicatesFound& found) { decide(details, found); });
}

void RegistrationPresenter::sayDifferent(const DetailsTyped& typed, const Duplicates& others)
{
    for (const auto& other : others) m_others.insert(other.id);
    submit(typed);
}

void RegistrationPresenter::decide(const domain::ClientDetails& details, const DuplicatesFound& found)
{
    if (!found) return stop({{sentence(found.error()), {}}});
    Duplicates veryLikely;
    for (const auto& one : *found)
        if (domain::isVeryLikely(one.likeness) && m_others.count(one.id) == 0) veryLikely.push_back(one);
    if (veryLikely.empty()) return save(details);
    enter(Stage::Typing);
    emit sureWanted(veryLikely);
}

void RegistrationPresenter::save(const domain::ClientDetails& details)
{
    enter(Stage::Saving);
    m_ports.save(details, [this](const Saved& saved) {
        if (!saved) return stop({problemOf(saved.error())});
        enter(Stage::Done);
        m_search.stop();
        emit registered(*saved);
    });
}

void RegistrationPresenter::stop(const DetailsProblems& problems)
{
    enter(Stage::Typing);
    emit wrong(problems);
}

} // namespace keywork::ui
