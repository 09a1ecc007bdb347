#pragma once

#include "domain/client/contact_details.h"
#include "domain/code_list.h"
#include "ui/support/form_entry.h"

namespace keywork::ui {

class ChoiceField;
class LineField;
class NoteField;

class AddressEntry : public FormEntry {
    Q_OBJECT

public:
    explicit AddressEntry(const Theme& theme);

    void load(const domain::Address& address);
    domain::Address address() const;

private:
    NoteField* m_lines;
    LineField* m_postcode;
    ChoiceField* m_letters;
};

class PhoneEntry : public FormEntry {
    Q_OBJECT

public:
    explicit PhoneEntry(const Theme& theme);

    void load(const domain::Phone& phone);
    domain::Phone phone() const;

private:
    LineField* m_number;
    LineField* m_label;
    ChoiceField* m_calls;
    ChoiceField* m_texts;
};

// Partner, child, carer. The day of birth is given as it was typed, for it may be known in part only.
class LinkedPersonEntry : public FormEntry {
    Q_OBJECT

public:
    LinkedPersonEntry(const Theme& theme, const domain::CodeList& relationships);

    void load(const domain::LinkedPerson& person, const std::string& born);
    domain::LinkedPerson person() const; // without the day of birth
    std::string born() const;

private:
    const domain::CodeList& m_relationships;
    LineField* m_name;
    ChoiceField* m_relationship;
    LineField* m_born;
    LineField* m_phone;
    ChoiceField* m_livesWith;
    ChoiceField* m_mayBeContacted;
    ChoiceField* m_emergency;
    LineField* m_note;
};

} // namespace keywork::ui
