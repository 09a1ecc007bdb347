#include "generators.h"

#include "support/builders.h"

#include <set>

namespace keywork::test {

using namespace domain;

namespace {

template <class E>
rc::Gen<E> anyOf()
{
    return rc::gen::map(rc::gen::inRange<std::size_t>(0, codeTable(E{}).size()),
                        [](std::size_t at) { return codeTable(E{})[at].value; });
}

template <class T>
rc::Gen<std::optional<T>> perhaps(rc::Gen<T> value)
{
    return rc::gen::mapcat(rc::gen::arbitrary<bool>(), [value](bool is) {
        return is ? rc::gen::map(value, [](T made) { return std::optional<T>(std::move(made)); })
                  : rc::gen::just(std::optional<T>());
    });
}

template <class T>
rc::Gen<std::vector<T>> upTo(std::size_t most, const rc::Gen<T>& value)
{
    return rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, most + 1), [value](std::size_t size) {
        return rc::gen::container<std::vector<T>>(size, value);
    });
}

rc::Gen<LocalTime> anyTime()
{
    return rc::gen::map(rc::gen::pair(anyDay(), rc::gen::inRange(0, 1440)), [](const auto& made) {
        return LocalTime{made.first, TimeOfDay::fromMinutes(made.second)};
    });
}

rc::Gen<NhsNumberAnswer> anyNhsNumber()
{
    return rc::gen::mapcat(rc::gen::arbitrary<bool>(), [](bool known) -> rc::Gen<NhsNumberAnswer> {
        if (known) return rc::gen::element<NhsNumberAnswer>(nhsNumber("9990000018"), nhsNumber("9434765919"));
        return rc::gen::map(anyOf<NhsNumberAbsence>(), [](auto absence) { return NhsNumberAnswer(absence); });
    });
}

// Up to three, each once.
rc::Gen<std::vector<Code>> anySubstances()
{
    return rc::gen::element(std::vector<Code>{}, std::vector<Code>{"heroin"},
                            std::vector<Code>{"alcohol", "crack", "heroin"});
}

rc::Gen<LinkedPerson> anyPerson()
{
    return rc::gen::exec([] {
        const auto born = *rc::gen::element<std::string>("", "2019", "2019-03", "2019-03-08");
        return LinkedPerson{*anyWords(),
                            *anyText(),
                            born.empty() ? std::nullopt : std::optional(*PartialDate::parse(born)),
                            *anyText(),
                            *anyOf<Answer>(),
                            *anyOf<Answer>(),
                            *rc::gen::arbitrary<bool>(),
                            *anyText()};
    });
}

rc::Gen<Use> anyUse()
{
    return rc::gen::exec([]() -> Use {
        switch (*rc::gen::inRange(0, 3)) {
        case 0: return UseNotAsked{};
        case 1: return NoUse{};
        default: return Used{*perhaps(rc::gen::inRange(0, 366)), *anyText(), *anyText()};
        }
    });
}

} // namespace

rc::Gen<std::string> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(
                            rc::gen::element<std::string>("a", "Z", " ", "'", "\"", "\n", "%", "*", "\\", "é",
                                                          "ß", "Ł", "名", "ا", "🙂", "\u0301", "0", ";--")),
                        [](const std::vector<std::string>& letters) {
                            std::string text;
                            for (const auto& letter : letters) text += letter;
                            return text;
                        });
}

rc::Gen<std::string> anyWords()
{
    return rc::gen::map(anyText(), [](std::string text) { return "x" + std::move(text); });
}

rc::Gen<Date> anyDay()
{
    return rc::gen::map(rc::gen::inRange(0, 20000), [](int days) { return addDays(date(1980, 1, 1), days); });
}

rc::Gen<ClientDetails> anyDetails()
{
    return rc::gen::exec([] {
        ClientDetails details;
        details.name = {*anyText(), *anyWords(), *anyText(), *anyText(), *upTo(3, anyWords())};
        details.born = *anyDay();
        details.sex = *anyOf<Sex>();
        details.gender = *anyText();
        details.ethnicity = *anyText();
        details.nhsNumber = *anyNhsNumber();
        details.addresses = *upTo(2, rc::gen::exec([] {
                                      return Address{*anyText(), *anyText(), *anyOf<SafeContact>()};
                                  }));
        details.phones =
            *upTo(2, rc::gen::exec([] {
                      return Phone{*anyText(), *anyText(), *anyOf<SafeContact>(), *anyOf<SafeContact>()};
                  }));
        details.generalPractice = *anyText();
        details.allergies = {*anyOf<AllergyStatus>(), *upTo(2, anyWords())};
        details.language = *anyText();
        details.communicationNeeds = *anyText();
        details.people = *upTo(2, anyPerson());
        return details;
    });
}

rc::Gen<StartSnapshot> anySnapshot()
{
    return rc::gen::exec([] {
        StartSnapshot start;
        for (const auto& substance : *anySubstances()) {
            start.substances.push_back({substance, *anyText(), *perhaps(rc::gen::inRange(1, 100)),
                                        *perhaps(rc::gen::inRange(0, 29))});
        }
        start.injectingStatus = *anyText();
        start.accommodation = *anyText();
        start.employment = *anyText();
        start.parentalStatus = *anyText();
        start.childrenInHousehold = *perhaps(rc::gen::inRange(0, 31));
        start.previouslyTreated = *anyOf<Answer>();
        start.consent = {*anyOf<ConsentDecision>(), *perhaps(anyDay()), *anyText()};
        return start;
    });
}

rc::Gen<EpisodeState> anyState()
{
    return rc::gen::exec([]() -> EpisodeState {
        const Date first = date(2026, 3, 2);
        const auto later = [&] { return addDays(first, *rc::gen::inRange(0, 200)); };
        switch (*rc::gen::inRange(0, 4)) {
        case 0: return Referred{*perhaps(anyDay())};
        case 1: return ReferralDeclined{*anyDay(), *anyText()};
        case 2: return InTreatment{later()};
        default:
            const Date started = later();
            return Closed{*rc::gen::element<std::optional<Date>>(std::nullopt, started),
                          {addDays(started, *rc::gen::inRange(0, 900)), *anyText(), *anyOf<EndingClass>(),
                           *anyOf<Aftercare>(), *anyOf<Answer>(), *anyText(), *anyText(), *anyText()}};
        }
    });
}

rc::Gen<SessionContent> anySession()
{
    return rc::gen::exec([] {
        auto content = sessionContent();
        content.kind = *anyOf<SessionKind>();
        content.start = *anyTime();
        content.minutes = *rc::gen::inRange(1, 721);
        content.place = *anyText();
        content.present = *anyText();
        content.attendance = *anyOf<Attendance>();
        content.interventions = *upTo(1, rc::gen::just(InterventionId{1}));
        for (const auto& substance : *anySubstances()) {
            content.use.push_back({substance, *anyUse()});
        }
        content.risk = *anyOf<RiskToday>();
        content.note = {*anyText(), *anyText(), *anyText()};
        return content;
    });
}

} // namespace keywork::test
