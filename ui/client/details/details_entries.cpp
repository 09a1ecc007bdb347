#include "ui/client/details/details_entries.h"

#include "ui/client/details/details_choices.h"
#include "ui/support/line_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"

namespace keywork::ui {

namespace {

constexpr int addressLines = 3;
constexpr int shortLine = 150; // pixels at 100 %
constexpr int lineWidth = 220;
constexpr int longLine = 340;

LineField* makeLine(const Theme& theme, const char* id, const QString& label, int width)
{
    auto* field = new LineField(theme, QLatin1String(id), label, longestText);
    field->setMinimumWidth(theme.grown(width));
    return field;
}

std::string written(const LineField& field)
{
    return fromScreen(field.text().trimmed());
}

constexpr QLatin1String yes("yes");
constexpr QLatin1String no("no");

} // namespace

AddressEntry::AddressEntry(const Theme& theme)
    : FormEntry(theme, tr("Address")),
      m_lines(new NoteField(theme, QStringLiteral("addressLines"), tr("Address"), addressLines, longestText)),
      m_postcode(makeLine(theme, "postcode", tr("Postcode"), shortLine)),
      m_letters(new ChoiceField(theme, QStringLiteral("letters"), tr("Letters"),
                                enumChoices<domain::SafeContact>(safeContactWord)))
{
    m_lines->setMinimumWidth(theme.grown(longLine));
    add(m_lines);
    add(m_postcode);
    add(m_letters);
    load({});
}

void AddressEntry::load(const domain::Address& address)
{
    m_lines->setText(onScreen(address.lines));
    m_postcode->setText(onScreen(address.postcode));
    choose(*m_letters, address.letters);
}

domain::Address AddressEntry::address() const
{
    return {fromScreen(m_lines->text().trimmed()), written(*m_postcode),
            chosen(*m_letters, domain::SafeContact::NotAsked)};
}

PhoneEntry::PhoneEntry(const Theme& theme)
    : FormEntry(theme, tr("Telephone")),
      m_number(makeLine(theme, "phoneNumber", tr("Number"), lineWidth)),
      m_label(makeLine(theme, "phoneLabel", tr("Whose it is"), lineWidth)),
      m_calls(new ChoiceField(theme, QStringLiteral("phoneCalls"), tr("Calls"),
                              enumChoices<domain::SafeContact>(safeContactWord))),
      m_texts(new ChoiceField(theme, QStringLiteral("phoneTexts"), tr("Texts"),
                              enumChoices<domain::SafeContact>(safeContactWord)))
{
    for (Field* field : std::initializer_list<Field*>{m_number, m_label, m_calls, m_texts}) add(field);
    load({});
}

void PhoneEntry::load(const domain::Phone& phone)
{
    m_number->setText(onScreen(phone.number));
    m_label->setText(onScreen(phone.label));
    choose(*m_calls, phone.calls);
    choose(*m_texts, phone.texts);
}

domain::Phone PhoneEntry::phone() const
{
    return {written(*m_number), written(*m_label), chosen(*m_calls, domain::SafeContact::NotAsked),
            chosen(*m_texts, domain::SafeContact::NotAsked)};
}

LinkedPersonEntry::LinkedPersonEntry(const Theme& theme, const domain::CodeList& relationships)
    : FormEntry(theme, tr("Person")),
      m_relationships(relationships),
      m_name(makeLine(theme, "personName", tr("Name"), lineWidth)),
      m_relationship(new ChoiceField(theme, QStringLiteral("personRelationship"), tr("Relationship"),
                                     codeChoices(relationships))),
      m_born(makeLine(theme, "personBorn", tr("Born, or the year"), shortLine)),
      m_phone(makeLine(theme, "personPhone", tr("Telephone"), shortLine)),
      m_livesWith(
          new ChoiceField(theme, QStringLiteral("personLivesWith"), tr("Lives with"), answerChoices())),
      m_mayBeContacted(new ChoiceField(theme, QStringLiteral("personMayBeContacted"), tr("May be contacted"),
                                       answerChoices())),
      m_emergency(new ChoiceField(theme, QStringLiteral("personEmergency"), tr("In an emergency"),
                                  {{no, tr("Not the contact")}, {yes, tr("Emergency contact")}})),
      m_note(makeLine(theme, "personNote", tr("Note"), longLine))
{
    for (Field* field : std::initializer_list<Field*>{m_name, m_relationship, m_born, m_phone}) add(field);
    endRow();
    for (Field* field : std::initializer_list<Field*>{m_livesWith, m_mayBeContacted, m_emergency, m_note})
        add(field);
    load({}, {});
}

void LinkedPersonEntry::load(const domain::LinkedPerson& person, const std::string& born)
{
    m_name->setText(onScreen(person.name));
    setCode(*m_relationship, m_relationships, person.relationship);
    m_born->setText(onScreen(born));
    m_phone->setText(onScreen(person.phone));
    choose(*m_livesWith, person.livesWith);
    choose(*m_mayBeContacted, person.mayBeContacted);
    m_emergency->setKey(person.emergencyContact ? yes : no);
    m_note->setText(onScreen(person.note));
}

domain::LinkedPerson LinkedPersonEntry::person() const
{
    return {written(*m_name),
            fromScreen(m_relationship->key()),
            std::nullopt,
            written(*m_phone),
            chosen(*m_livesWith, domain::Answer::NotAsked),
            chosen(*m_mayBeContacted, domain::Answer::NotAsked),
            m_emergency->key() == yes,
            written(*m_note)};
}

std::string LinkedPersonEntry::born() const
{
    return written(*m_born);
}

} // namespace keywork::ui
