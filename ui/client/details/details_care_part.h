#pragma once

#include "policy/policy.h"
#include "ui/client/details/details_fields.h"

#include <QWidget>

namespace keywork::ui {

class ChoiceField;
class LineField;
class NoteField;
class Theme;

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

} // namespace keywork::ui
