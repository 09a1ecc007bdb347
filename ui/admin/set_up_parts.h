#pragma once

#include "ui/admin/set_up_presenter.h"
#include "ui/support/form_entry.h"

class QLabel;

namespace keywork::ui {

class ChoiceField;
class LineField;
class PasswordField;

// First step: whose store this is, and where it stands.
class ServicePart : public QWidget {
    Q_OBJECT

public:
    ServicePart(const Theme& theme, const QString& folder, QWidget* parent = nullptr);

    QString name() const;
    QString folder() const;
    void focusFirst();

private:
    LineField* m_name;
    LineField* m_folder;
};

// One of the others who begin.
class PersonEntry : public FormEntry {
    Q_OBJECT

public:
    explicit PersonEntry(const Theme& theme);

    NewPerson person() const;

private:
    LineField* m_name;
    LineField* m_account;
    ChoiceField* m_role;
};

// Second step: the administrator, who is sitting here, and the others.
class PeoplePart : public QWidget {
    Q_OBJECT

public:
    PeoplePart(const Theme& theme, const QString& passwordHint, QWidget* parent = nullptr);

    NewPerson administrator() const;
    QString password() const;
    QString again() const;
    std::vector<NewPerson> others() const;
    void focusFirst();

private:
    LineField* m_name;
    LineField* m_account;
    ChoiceField* m_role;
    PasswordField* m_password;
    PasswordField* m_again;
    EntryColumn* m_others;
};

// Third step: the recovery key, to be printed and then typed in part from the paper.
class SheetPart : public QWidget {
    Q_OBJECT

public:
    explicit SheetPart(const Theme& theme, QWidget* parent = nullptr);

    void show(const SetUpState& state);
    using QWidget::show;
    QString group() const;
    void focusFirst();

signals:
    void printWanted();

private:
    QLabel* m_key;
    LineField* m_group;
    QPushButton* m_print;
};

} // namespace keywork::ui
