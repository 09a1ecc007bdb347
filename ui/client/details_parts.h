#pragma once

#include "policy/policy.h"
#include "ui/client/details_fields.h"

#include <QWidget>

namespace keywork::ui {

class ChoiceField;
class DateField;
class EntryColumn;
class FieldRow;
class LineField;
class NoteField;
class Theme;

// The groups of the form about a person. Each shows its share of what was typed and gives it back.

// How the person is called, when they were born, sex and gender.
class DetailsNamePart : public QWidget {
    Q_OBJECT

public:
    DetailsNamePart(const Theme& theme, Date today, QWidget* parent = nullptr);

    void load(const DetailsTyped& typed);
    void collect(DetailsTyped& typed) const;

signals:
    void edited();

private:
    LineField* m_family;
    LineField* m_given;
    LineField* m_title;
    LineField* m_preferred;
    NoteField* m_aliases;
    DateField* m_born;
    ChoiceField* m_sex;
    LineField* m_gender;
};

// NHS number, what a worker has to know to talk with the person, and what to know about their health.
class DetailsCarePart : public QWidget {
    Q_OBJECT

public:
    DetailsCarePart(const Theme& theme, const policy::CodeLists& lists, QWidget* parent = nullptr);

    void load(const DetailsTyped& typed);
    void collect(DetailsTyped& typed) const;

signals:
    void edited();

private:
    void fold();

    const policy::CodeLists& m_lists;
    LineField* m_nhsNumber;
    ChoiceField* m_absence;
    ChoiceField* m_ethnicity;
    ChoiceField* m_language;
    LineField* m_needs;
    LineField* m_practice;
    ChoiceField* m_allergyStatus;
    NoteField* m_allergies;
};

// Where and how the person is reached, and who may be asked.
class DetailsContactPart : public QWidget {
    Q_OBJECT

public:
    DetailsContactPart(const Theme& theme, const policy::CodeLists& lists, QWidget* parent = nullptr);

    void load(const DetailsTyped& typed);
    void collect(DetailsTyped& typed) const;

signals:
    void edited();

private:
    EntryColumn* m_addresses;
    EntryColumn* m_phones;
    EntryColumn* m_people;
};

} // namespace keywork::ui
