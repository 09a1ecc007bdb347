#include "ui/shell/rail.h"

#include "ui/shell/find_button.h"
#include "ui/shell/open_records.h"
#include "ui/shell/picture.h"
#include "ui/shell/product_mark.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/field.h"
#include "ui/support/labels.h"
#include "ui/support/practice_frame.h"
#include "ui/support/screen_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr double wideRail = 208;
constexpr double narrowRail = 88;
constexpr double personPicture = 20;
constexpr int entryGap = 2;

} // namespace

Rail::Rail(const Theme& theme, const domain::Staff& user, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setAccessibleName(tr("Navigation"));
    setGround(*this, Ground::Window);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(space::one, space::oneAndHalf, space::one, space::one);
    column->setSpacing(space::oneAndHalf);
    line->addLayout(column, 1);
    line->addWidget(makeHairline(Qt::Vertical));

    m_find = new FindButton(theme);
    connect(m_find, &QAbstractButton::clicked, this, &Rail::findOrDo);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(entryGap);
    m_records = new OpenRecords(theme);
    connect(m_records, &OpenRecords::chosen, this, &Rail::recordChosen);
    column->addWidget(makeHead());
    column->addWidget(m_find);
    column->addLayout(m_entries);
    column->addSpacing(space::half);
    column->addWidget(m_records);
    column->addStretch(1);
    column->addWidget(makeHairline());
    column->addWidget(makeFoot(user));
    setShape(RailShape::Wide);
}

QWidget* Rail::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::one, 0, 0, 0);
    line->setSpacing(space::one);
    m_mark = new ProductMark(m_theme, 18);
    m_product = makeLabel(m_theme, QStringLiteral("Keywork"), {.weight = QFont::DemiBold});
    m_tag = new PracticeTag(m_theme);
    line->addWidget(m_mark);
    line->addWidget(m_product);
    line->addStretch(1);
    line->addWidget(m_tag);
    return head;
}

QWidget* Rail::makeFoot(const domain::Staff& user)
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(space::one, 0, 0, 0);
    line->setSpacing(space::one);
    m_person = new QWidget;
    auto* whole = new QHBoxLayout(m_person);
    whole->setContentsMargins({});
    whole->setSpacing(space::oneAndHalf);
    whole->addWidget(new Picture(m_theme, Icon::Self, personPicture));
    auto* person = new QVBoxLayout;
    person->setSpacing(0);
    whole->addLayout(person, 1);
    QStringList roles;
    for (const domain::Role role : user.roles) roles << roleWord(role);
    person->addWidget(makeLabel(m_theme, onScreen(user.name), {.weight = QFont::Medium}, Wrapping::Wraps));
    person->addWidget(makeLabel(m_theme, roles.join(QStringLiteral(", ")),
                                {.role = TextRole::Caption, .ink = Ink::Text2}, Wrapping::Wraps));
    m_lock = makeIconButton(m_theme, Icon::Lock, tr("Lock"));
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setToolTip(tr("Lock (Ctrl+L)"));
    connect(m_lock, &QAbstractButton::clicked, this, &Rail::lock);
    line->addWidget(m_person, 1);
    line->addWidget(m_lock);
    return foot;
}

void Rail::addEntry(Icon icon, const QString& word, const QString& tip)
{
    auto* button = new NavigationButton(m_theme, icon, word);
    button->setToolTip(tip);
    button->setShape(m_shape);
    const QString page = withoutMnemonicAndColon(word);
    connect(button, &QAbstractButton::clicked, this, [this, page] { emit entryChosen(page); });
    m_buttons[page] = button;
    m_entries->addWidget(button);
    orderTabs();
}

// As they stand: entries and records come after the rest was made.
void Rail::orderTabs()
{
    QWidget* before = m_find;
    const auto next = [&before](QWidget* widget) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    };
    for (int i = 0; i < m_entries->count(); ++i) next(m_entries->itemAt(i)->widget());
    for (auto* record : m_records->findChildren<QAbstractButton*>()) next(record);
    next(m_lock);
}

void Rail::setCurrent(const QString& page)
{
    for (const auto& [name, button] : m_buttons) button->setChecked(name == page);
}

void Rail::setCount(const QString& page, int count)
{
    const auto found = m_buttons.find(page);
    if (found != m_buttons.end()) found->second->setCount(count);
}

void Rail::showRecords(const std::vector<app::Identity>& people, std::optional<domain::ClientId> current)
{
    m_hasRecords = !people.empty();
    m_records->show(people, current);
    orderTabs();
    m_records->setVisible(m_hasRecords && m_shape == RailShape::Wide);
}

void Rail::setPracticeShown(bool shown)
{
    m_tag->setVisible(shown);
    setShape(m_shape);
}

void Rail::setShape(RailShape shape)
{
    m_shape = shape;
    const bool isWide = shape == RailShape::Wide;
    for (const auto& [name, button] : m_buttons) button->setShape(shape);
    m_find->setShape(shape);
    m_product->setVisible(isWide);
    m_mark->setVisible(isWide || m_tag->isHidden()); // there is room for one of them, and the tag warns
    m_person->setVisible(isWide);
    m_records->setVisible(isWide && m_hasRecords); // narrow: they are in Find or do
    updateGeometry();
}

// As the design has it, unless the words of another language need more.
QSize Rail::sizeHint() const
{
    const bool isWide = m_shape == RailShape::Wide;
    return {std::max(m_theme.grown(isWide ? wideRail : narrowRail), layout()->minimumSize().width()),
            QFrame::sizeHint().height()};
}

} // namespace keywork::ui
