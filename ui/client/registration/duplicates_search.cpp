#include "ui/client/registration/duplicates_search.h"

#include <chrono>

namespace keywork::ui {

namespace {

constexpr std::chrono::milliseconds pauseOfTyping{300};

bool hasNothingToCompare(const domain::NewPerson& person)
{
    const auto& name = person.name;
    return name.family.empty() && name.given.empty() && name.preferred.empty() && name.aliases.empty() &&
           !person.nhsNumber;
}

} // namespace

DuplicateSearch::DuplicateSearch(Ask ask) : m_ask(std::move(ask))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    connect(&m_pause, &QTimer::timeout, this, [this] { look(m_person); });
}

void DuplicateSearch::follow(domain::NewPerson person)
{
    m_person = std::move(person);
    ++m_lastAsked; // what is on its way answers an earlier text
    m_pause.start();
}

void DuplicateSearch::look(const domain::NewPerson& person, std::function<void(const DuplicatesFound&)> then)
{
    m_pause.stop();
    const int asked = ++m_lastAsked;
    const auto answered = [this, asked, then = std::move(then)](const DuplicatesFound& answer) {
        if (asked != m_lastAsked) return;
        emit found(answer);
        if (then) then(answer);
    };
    if (hasNothingToCompare(person)) return answered(Duplicates{});
    m_ask(person, answered);
}

void DuplicateSearch::stop()
{
    m_pause.stop();
    ++m_lastAsked;
}

} // namespace keywork::ui
