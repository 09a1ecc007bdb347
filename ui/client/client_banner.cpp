#include "ui/client/client_banner.h"

#include "ui/client/flag_words.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/theme.h"
#include "ui/words/contact_words.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

void clearLater(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

QString genderText(const domain::ClientDetails& details)
{
    if (!details.gender.empty()) return onScreen(details.gender);
    switch (details.sex) {
    case domain::Sex::Female: return ClientBanner::tr("Female");
    case domain::Sex::Male: return ClientBanner::tr("Male");
    case domain::Sex::NotStated: return ClientBanner::tr("Not known");
    }
    return {};
}

QString nhsNumberText(const domain::NhsNumberAnswer& answer)
{
    if (const auto* number = std::get_if<domain::NhsNumber>(&answer)) return onScreen(number->spaced());
    return ClientBanner::tr("Not known");
}

} // namespace

ClientBanner::ClientBanner(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_details(makeLabel(theme, {}, {.ink = Ink::Text2}, Wrapping::Wraps)),
      m_open(makeLink(theme, tr("Address, phones, GP"), Icon::Expand))
{
    setGround(*this, Ground::Page);
    setAccessibleName(tr("Client"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::three, space::one, space::three, space::one);
    lines->setSpacing(space::half);
    auto* top = new QWidget;
    m_identity = new FlowLayout(space::three, top);
    auto* first = new QHBoxLayout;
    first->addWidget(top, 1);
    first->addWidget(m_open, 0, Qt::AlignTop);
    lines->addLayout(first);
    auto* second = new QWidget;
    m_flags = new FlowLayout(space::one, second);
    lines->addWidget(second);
    m_details->setFocusPolicy(Qt::TabFocus);
    m_details->hide();
    lines->addWidget(m_details);
    connect(m_open, &QPushButton::clicked, this, [this] { m_details->setVisible(!m_details->isVisible()); });
}

void ClientBanner::addField(const QString& label, const QString& value, const QString& spoken)
{
    auto* field = new QWidget;
    auto* line = new QHBoxLayout(field);
    line->setContentsMargins({});
    line->setSpacing(6);
    if (!label.isEmpty()) line->addWidget(makeLabel(m_theme, label, {.ink = Ink::Text2}));
    auto* text =
        makeLabel(m_theme, value,
                  {.role = label.isEmpty() ? TextRole::Banner : TextRole::Body, .weight = QFont::DemiBold});
    text->setFocusPolicy(Qt::TabFocus); // read-only, and read aloud in the order in which it stands
    text->setMinimumSize(smallestTarget, smallestTarget);
    text->setAccessibleName(
        label.isEmpty() ? value : QStringLiteral("%1 %2").arg(label, spoken.isEmpty() ? value : spoken));
    line->addWidget(text);
    m_identity->addWidget(field);
}

void ClientBanner::fillIdentity(const app::Banner& banner, Date today)
{
    const auto& client = banner.client;
    const auto& details = client.details;
    clearLater(*m_identity);
    addField({}, onScreen(domain::displayName(details.name, domain::WithTitle::Yes)));
    const int age = domain::ageOn(details.born, client.diedOn.value_or(today));
    if (client.diedOn) {
        addField(tr("Born"), clinical(details.born), spokenDate(details.born));
        addField(tr("Died"), clinical(*client.diedOn), spokenDate(*client.diedOn));
        addField(tr("Age at Death"), tr("%1y").arg(age));
    } else {
        addField(tr("Born"), tr("%1 (%2y)").arg(clinical(details.born)).arg(age),
                 tr("%1, %2 years").arg(spokenDate(details.born)).arg(age));
    }
    addField(tr("Gender"), genderText(details));
    addField(tr("NHS No."), nhsNumberText(details.nhsNumber));
    addField(tr("Ref"), onScreen(client.ref.text()));
}

void ClientBanner::fillFlags(const app::Banner& banner, const policy::Policy& policy)
{
    clearLater(*m_flags);
    const auto& name = banner.client.details.name;
    if (!name.preferred.empty()) {
        auto* preferred = new QWidget;
        auto* line = new QHBoxLayout(preferred);
        line->setContentsMargins(0, 0, space::one, 0);
        line->setSpacing(6);
        line->addWidget(makeLabel(m_theme, tr("Preferred name"), {.ink = Ink::Text2}));
        line->addWidget(makeLabel(m_theme, onScreen(name.preferred), {.weight = QFont::DemiBold}));
        m_flags->addWidget(preferred);
    }
    for (const auto& flag : banner.flags) m_flags->addWidget(new Chip(m_theme, chipOf(flag, policy)));
}

void ClientBanner::fillDetails(const app::Banner& banner)
{
    const auto& details = banner.client.details;
    QStringList lines;
    if (details.addresses.empty()) lines << tr("Address not recorded");
    for (const auto& address : details.addresses) lines << addressLine(address);
    if (details.phones.empty()) lines << tr("Telephone not recorded");
    for (const auto& phone : details.phones) lines << phoneLine(phone);
    lines << tr("GP %1").arg(details.generalPractice.empty() ? tr("not recorded")
                                                             : onScreen(details.generalPractice));
    lines << tr("Keyworker %1").arg(banner.keyworker.empty() ? tr("none yet") : onScreen(banner.keyworker));
    if (!details.communicationNeeds.empty()) lines << onScreen(details.communicationNeeds);
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_details->setAccessibleName(tr("Address, phones, GP"));
}

void ClientBanner::show(const app::Banner& banner, const policy::Policy& policy, Date today)
{
    m_deceased = banner.client.diedOn.has_value();
    fillIdentity(banner, today);
    fillFlags(banner, policy);
    fillDetails(banner);
    update();
}

void ClientBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(m_deceased ? Colour::Inset : Colour::Page));
    if (m_deceased) painter.fillRect(rect(), QBrush(m_theme.colour(Colour::Line), Qt::BDiagPattern));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Line));
}

} // namespace keywork::ui
