#include "ui/episode/start_fields.h"

#include "ui/client/details/details_choices.h"
#include "ui/episode/episode_words.h"
#include "ui/support/date_field.h"
#include "ui/support/field_row.h"
#include "ui/support/number_field.h"
#include "ui/support/section_heading.h"

#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr int mostSubstances = 3;

// What the domain accepts (start_snapshot.h).
NumberRange agesOfUse()
{
    return {1, 99, {}};
}
NumberRange daysOfFourWeeks()
{
    return {0, 28, {}};
}
NumberRange childrenOfHousehold()
{
    return {0, 30, {}};
}

QString numbered(const char* id, std::size_t place)
{
    return QLatin1String(id) + QString::number(place + 1);
}

// The row that the domain stumbled over.
std::size_t firstWithout(const std::vector<domain::StartSubstance>& substances)
{
    const auto found = std::find_if(substances.begin(), substances.end(),
                                    [](const auto& one) { return one.substance.empty(); });
    return static_cast<std::size_t>(found - substances.begin());
}

std::size_t firstRepeated(const std::vector<domain::StartSubstance>& substances)
{
    for (std::size_t i = 1; i < substances.size(); ++i) {
        const auto end = substances.begin() + static_cast<std::ptrdiff_t>(i);
        const auto same = [&](const auto& other) { return other.substance == substances[i].substance; };
        if (std::any_of(substances.begin(), end, same)) return i;
    }
    return 0;
}

} // namespace

ProblemSummary::Problem problemOf(domain::SnapshotRefusal refusal, const domain::StartSnapshot& start)
{
    switch (refusal) {
    case domain::SnapshotRefusal::TooManySubstances:
        return {StartFields::tr("At most three substances can be recorded at the start."),
                QStringLiteral("substance3")};
    case domain::SnapshotRefusal::SameSubstanceTwice:
        return {StartFields::tr("This substance is there twice. Choose another one, or Not recorded."),
                numbered("substance", firstRepeated(start.substances))};
    case domain::SnapshotRefusal::SubstanceMissing:
        return {StartFields::tr("Choose the substance that this row is about, or empty the row."),
                numbered("substance", firstWithout(start.substances))};
    case domain::SnapshotRefusal::AgeOutOfRange:
        return {StartFields::tr("The age of first use is from 1 to 99."), QStringLiteral("ageFirstUsed1")};
    case domain::SnapshotRefusal::DaysOutOfRange:
        return {StartFields::tr("The days of use in the last 28 are from 0 to 28."),
                QStringLiteral("daysUsed1")};
    case domain::SnapshotRefusal::ChildrenOutOfRange:
        return {StartFields::tr("The number of children is from 0 to 30."), QStringLiteral("children")};
    case domain::SnapshotRefusal::ConsentDateMissing:
        return {StartFields::tr("Write the day on which consent was given or refused."),
                QStringLiteral("consentOn")};
    }
    return {};
}

StartFields::StartFields(const Theme& theme, const policy::CodeLists& lists, Date today, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_lists(lists)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    addSubstances();
    addCircumstances();
    addConsent(today);
    for (const Field* field : findChildren<Field*>())
        connect(field, &Field::edited, this, &StartFields::edited);
    setFocusProxy(m_substances.front().substance);
}

void StartFields::addHeading(const QString& title)
{
    layout()->addWidget(new SectionHeading(m_theme, title));
}

FieldRow* StartFields::addRow(const std::vector<QWidget*>& fields)
{
    auto* row = new FieldRow;
    for (QWidget* field : fields) row->add(field);
    layout()->addWidget(row);
    return row;
}

void StartFields::addSubstances()
{
    addHeading(tr("Substances at the start"));
    const QStringList names{tr("Main substance"), tr("Second substance"), tr("Third substance")};
    for (std::size_t i = 0; i < mostSubstances; ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        const SubstanceRow row{
            new ChoiceField(m_theme, numbered("substance", i), name, codeChoices(m_lists.substances)),
            new ChoiceField(m_theme, numbered("route", i), tr("Route"), codeChoices(m_lists.routes)),
            new NumberField(m_theme, numbered("ageFirstUsed", i), tr("Age first used"), agesOfUse()),
            new NumberField(m_theme, numbered("daysUsed", i), tr("Days used of the last 28"),
                            daysOfFourWeeks())};
        // Three rows have the same labels; what is read aloud tells them apart.
        for (Field* field : std::initializer_list<Field*>{row.route, row.age, row.days})
            field->editor()->setAccessibleName(QStringLiteral("%1, %2").arg(name, field->name()));
        addRow({row.substance, row.route, row.age, row.days});
        m_substances.push_back(row);
    }
}

void StartFields::addCircumstances()
{
    addHeading(tr("How things were"));
    const auto ofList = [this](const char* id, const QString& label, const domain::CodeList& list) {
        return new ChoiceField(m_theme, QLatin1String(id), label, codeChoices(list));
    };
    m_injecting = ofList("injectingStatus", tr("&Injecting"), m_lists.injectingStatus);
    m_accommodation = ofList("accommodation", tr("&Housing"), m_lists.accommodation);
    m_employment = ofList("employment", tr("&Work or study"), m_lists.employment);
    m_parental = ofList("parentalStatus", tr("Chi&ldren"), m_lists.parentalStatus);
    m_children = new NumberField(m_theme, QStringLiteral("children"), tr("Children in the household"),
                                 childrenOfHousehold());
    m_previously =
        new ChoiceField(m_theme, QStringLiteral("previouslyTreated"), tr("Treated before"), answerChoices());
    choose(*m_previously, domain::Answer::NotAsked);
    addRow({m_injecting, m_accommodation, m_employment});
    addRow({m_parental, m_children, m_previously});
}

void StartFields::addConsent(Date today)
{
    addHeading(tr("Consent to the national return"));
    m_consent = new ChoiceField(m_theme, QStringLiteral("consent"), tr("C&onsent"),
                                enumChoices<domain::ConsentDecision>(consentWord));
    choose(*m_consent, domain::ConsentDecision::NotAsked);
    m_consentOn =
        new DateField(m_theme, QStringLiteral("consentOn"), tr("Given or refused on"), anyDay(today));
    m_leaflet = new LineField(m_theme, QStringLiteral("leaflet"), tr("Version of the leaflet"), 40);
    addRow({m_consent, m_consentOn, m_leaflet});
}

void StartFields::load(const domain::StartSnapshot& start)
{
    for (std::size_t i = 0; i < m_substances.size(); ++i) {
        const auto one = i < start.substances.size() ? start.substances[i] : domain::StartSubstance{};
        setCode(*m_substances[i].substance, m_lists.substances, one.substance);
        setCode(*m_substances[i].route, m_lists.routes, one.route);
        m_substances[i].age->setNumber(one.ageFirstUsed);
        m_substances[i].days->setNumber(one.daysInLast28);
    }
    setCode(*m_injecting, m_lists.injectingStatus, start.injectingStatus);
    setCode(*m_accommodation, m_lists.accommodation, start.accommodation);
    setCode(*m_employment, m_lists.employment, start.employment);
    setCode(*m_parental, m_lists.parentalStatus, start.parentalStatus);
    m_children->setNumber(start.childrenInHousehold);
    choose(*m_previously, start.previouslyTreated);
    choose(*m_consent, start.consent.decision);
    m_consentOn->setDate(start.consent.on);
    m_leaflet->setText(onScreen(start.consent.leafletVersion));
}

domain::StartSnapshot StartFields::written() const
{
    domain::StartSnapshot start;
    for (const auto& row : m_substances)
        start.substances.push_back({fromScreen(row.substance->key()), fromScreen(row.route->key()),
                                    row.age->number(), row.days->number()});
    start.injectingStatus = fromScreen(m_injecting->key());
    start.accommodation = fromScreen(m_accommodation->key());
    start.employment = fromScreen(m_employment->key());
    start.parentalStatus = fromScreen(m_parental->key());
    start.childrenInHousehold = m_children->number();
    start.previouslyTreated = chosen(*m_previously, domain::Answer::NotAsked);
    start.consent = {chosen(*m_consent, domain::ConsentDecision::NotAsked), m_consentOn->date(),
                     fromScreen(m_leaflet->text().trimmed())};
    return start;
}

StartFields::Problems StartFields::notUnderstood() const
{
    Problems problems;
    const auto look = [&](const NumberField& field, const NumberRange& range) {
        if (field.isNotUnderstood())
            problems.push_back({tr("%1: write a whole number from %2 to %3, or nothing.")
                                    .arg(field.name())
                                    .arg(range.least)
                                    .arg(range.most),
                                field.id()});
    };
    for (const auto& row : m_substances) {
        look(*row.age, agesOfUse());
        look(*row.days, daysOfFourWeeks());
    }
    look(*m_children, childrenOfHousehold());
    if (m_consentOn->isNotUnderstood())
        problems.push_back(
            {tr("The day of the consent is not understood. Write it like 5/9/26."), m_consentOn->id()});
    return problems;
}

Result<domain::StartSnapshot, StartFields::Problems> StartFields::collect() const
{
    auto problems = notUnderstood();
    if (!problems.empty()) return refuse(std::move(problems));
    const auto start = written();
    auto checked = domain::checkedSnapshot(start);
    if (!checked) return refuse(Problems{problemOf(checked.error(), start)});
    return *std::move(checked);
}

} // namespace keywork::ui
