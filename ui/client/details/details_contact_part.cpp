#include "ui/client/details/details_contact_part.h"

#include "ui/client/details/details_entries.h"
#include "ui/support/section_heading.h"

#include <QVBoxLayout>

namespace keywork::ui {

DetailsContactPart::DetailsContactPart(const Theme& theme, const policy::CodeLists& lists, QWidget* parent)
    : QWidget(parent),
      m_addresses(new EntryColumn(theme, tr("Add address"), [&theme] { return new AddressEntry(theme); })),
      m_phones(new EntryColumn(theme, tr("Add telephone"), [&theme] { return new PhoneEntry(theme); })),
      m_people(new EntryColumn(theme, tr("Add person"),
                               [&] { return new LinkedPersonEntry(theme, lists.relationships); }))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(new SectionHeading(theme, tr("Telephones"), tr("what is safe to ring or text")));
    column->addWidget(m_phones);
    column->addWidget(new SectionHeading(theme, tr("Addresses"), tr("letters go to the first")));
    column->addWidget(m_addresses);
    column->addWidget(
        new SectionHeading(theme, tr("People"), tr("partner, children, carer, who may be asked")));
    column->addWidget(m_people);
    for (const EntryColumn* entries : {m_addresses, m_phones, m_people})
        connect(entries, &EntryColumn::edited, this, &DetailsContactPart::edited);
}

// A telephone and an address are asked of everybody, so one of each is ready; left empty, it is none.
void DetailsContactPart::load(const DetailsTyped& typed)
{
    const auto& details = typed.details;
    for (EntryColumn* entries : {m_addresses, m_phones, m_people}) entries->clear();
    for (const auto& phone : details.phones) static_cast<PhoneEntry*>(m_phones->add())->load(phone);
    if (details.phones.empty()) m_phones->add();
    for (const auto& address : details.addresses)
        static_cast<AddressEntry*>(m_addresses->add())->load(address);
    if (details.addresses.empty()) m_addresses->add();
    for (std::size_t i = 0; i < details.people.size(); ++i)
        static_cast<LinkedPersonEntry*>(m_people->add())->load(details.people[i], typed.bornOfPeople[i]);
}

void DetailsContactPart::collect(DetailsTyped& typed) const
{
    auto& details = typed.details;
    details.phones.clear();
    details.addresses.clear();
    details.people.clear();
    typed.bornOfPeople.clear();
    for (const auto* entry : m_phones->all<PhoneEntry>()) details.phones.push_back(entry->phone());
    for (const auto* entry : m_addresses->all<AddressEntry>()) details.addresses.push_back(entry->address());
    for (const auto* entry : m_people->all<LinkedPersonEntry>()) {
        details.people.push_back(entry->person());
        typed.bornOfPeople.push_back(entry->born());
    }
}

} // namespace keywork::ui
