#include "ui/admin/set_up_parts.h"

#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/choice_field.h"
#include "ui/support/field_row.h"
#include "ui/support/labels.h"
#include "ui/support/password_field.h"
#include "ui/support/section_heading.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int lineWidth = 220; // pixels at 100 %
constexpr double keyFactor = 1.2;

QVBoxLayout* columnOf(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::two);
    return column;
}

LineField* makeLine(const Theme& theme, const char* id, const QString& label)
{
    auto* field = new LineField(theme, QLatin1String(id), label);
    field->setMinimumWidth(theme.grown(lineWidth));
    return field;
}

std::vector<Choice> roleChoices(std::initializer_list<domain::Role> roles)
{
    std::vector<Choice> choices;
    for (const auto role : roles)
        choices.push_back({QString::fromUtf8(domain::code(role).data()), roleWord(role)});
    return choices;
}

domain::Role chosenRole(const ChoiceField& field)
{
    return domain::fromCode<domain::Role>(field.key().toStdString()).value_or(domain::Role::Keyworker);
}

} // namespace

ServicePart::ServicePart(const Theme& theme, const QString& folder, QWidget* parent)
    : QWidget(parent),
      m_name(makeLine(theme, "serviceName", tr("&Name of the service"))),
      m_folder(makeLine(theme, "folder", tr("&Folder of the store")))
{
    auto* column = columnOf(this);
    column->addWidget(
        makeLabel(theme,
                  tr("A store holds all the records of one service, encrypted. It stands on a disk of "
                     "this computer, never on a network drive or in a folder that is copied to the "
                     "internet."),
                  {.ink = Ink::Text2}, Wrapping::Wraps));
    column->addWidget(m_name);
    m_folder->setText(folder);
    m_folder->setHint(tr("Made now, with nothing in it yet. Its name ends in .keywork."));
    column->addWidget(m_folder);
    column->addStretch(1); // each step is as high as the highest of them
}

QString ServicePart::name() const
{
    return m_name->text();
}

QString ServicePart::folder() const
{
    return m_folder->text();
}

void ServicePart::focusFirst()
{
    m_name->edit().setFocus();
}

PersonEntry::PersonEntry(const Theme& theme)
    : FormEntry(theme, tr("Person")),
      m_name(makeLine(theme, "personName", tr("Name"))),
      m_account(makeLine(theme, "personAccount", tr("Account"))),
      m_role(new ChoiceField(theme, QStringLiteral("personRole"), tr("Role"),
                             roleChoices({domain::Role::Keyworker, domain::Role::TeamLead,
                                          domain::Role::Clinician, domain::Role::Administrator})))
{
    add(m_name);
    add(m_account);
    add(m_role);
    addRemove();
}

NewPerson PersonEntry::person() const
{
    return {m_name->text().trimmed(), m_account->text().trimmed(), chosenRole(*m_role)};
}

PeoplePart::PeoplePart(const Theme& theme, const QString& passwordHint, QWidget* parent)
    : QWidget(parent),
      m_name(makeLine(theme, "adminName", tr("Your &name"))),
      m_account(makeLine(theme, "adminAccount", tr("Your &account"))),
      m_role(new ChoiceField(theme, QStringLiteral("adminRole"), tr("A&lso working as"),
                             {{QStringLiteral("administrator"), tr("Nothing else")},
                              {QStringLiteral("keyworker"), roleWord(domain::Role::Keyworker)},
                              {QStringLiteral("teamLead"), roleWord(domain::Role::TeamLead)},
                              {QStringLiteral("clinician"), roleWord(domain::Role::Clinician)}})),
      m_password(new PasswordField(theme, QStringLiteral("adminPassword"), tr("&Password"))),
      m_again(new PasswordField(theme, QStringLiteral("adminPasswordAgain"), tr("The same a&gain"))),
      m_others(new EntryColumn(theme, tr("A&dd a person"), [&theme] { return new PersonEntry(theme); }))
{
    auto* column = columnOf(this);
    column->addWidget(new SectionHeading(theme, tr("You, the administrator")));
    column->addWidget(
        makeLabel(theme,
                  tr("An administrator looks after people and backups and sees no clinical content, "
                     "unless the same person also works as something else."),
                  {.ink = Ink::Text2}, Wrapping::Wraps));
    auto* row = new FieldRow;
    m_account->setHint(tr("What you sign in with, such as a.khan."));
    for (Field* field : std::initializer_list<Field*>{m_name, m_account, m_role}) row->add(field);
    column->addWidget(row);
    m_password->setHint(passwordHint);
    column->addWidget(m_password);
    column->addWidget(m_again);
    column->addWidget(new SectionHeading(theme, tr("The others")));
    column->addWidget(
        makeLabel(theme,
                  tr("Each gets a first password for one sign-in, which you print at the end. More can be "
                     "added at any time."),
                  {.ink = Ink::Text2}, Wrapping::Wraps));
    column->addWidget(m_others);
    column->addStretch(1);
}

NewPerson PeoplePart::administrator() const
{
    return {m_name->text().trimmed(), m_account->text().trimmed(), chosenRole(*m_role)};
}

QString PeoplePart::password() const
{
    return m_password->text();
}

QString PeoplePart::again() const
{
    return m_again->text();
}

std::vector<NewPerson> PeoplePart::others() const
{
    std::vector<NewPerson> people;
    for (const auto* entry : m_others->all<PersonEntry>()) people.push_back(entry->person());
    return people;
}

void PeoplePart::focusFirst()
{
    m_name->edit().setFocus();
}

SheetPart::SheetPart(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_key(makeLabel(theme, {}, {TextRole::Lead, QFont::DemiBold}, Wrapping::Wraps)),
      m_group(makeLine(theme, "group", {})),
      m_print(makeButton(theme, tr("&Print the sheet"), Icon::Print))
{
    auto* column = columnOf(this);
    column->addWidget(
        makeLabel(theme,
                  tr("This key is the only way back when nobody can sign in any more. It is shown now and "
                     "never again, and no program keeps it. Print the sheet twice and lock both copies "
                     "away, in different places."),
                  {}, Wrapping::Wraps));
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont); // so that no two characters look alike
    font.setPointSizeF(m_key->font().pointSizeF() * keyFactor);
    m_key->setFont(font);
    column->addWidget(m_key);
    m_print->setObjectName(QStringLiteral("printSheet"));
    connect(m_print, &QPushButton::clicked, this, &SheetPart::printWanted);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addWidget(m_group);
    column->addStretch(1);
}

void SheetPart::show(const SetUpState& state)
{
    m_key->setText(QString(state.recoveryKey).replace(31, 1, QStringLiteral("\n")));
    m_key->setAccessibleName(tr("Recovery key %1").arg(state.recoveryKey));
    m_group->setLabel(tr("&Group %1, typed from the paper").arg(state.groupAsked));
    m_group->setHint(tr("So that it is certain that the paper can be read."));
}

QString SheetPart::group() const
{
    return m_group->text();
}

void SheetPart::focusFirst()
{
    m_print->setFocus();
}

} // namespace keywork::ui
