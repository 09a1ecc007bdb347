#include "ui/shell/find_or_do.h"

#include "ui/shell/client_question.h"
#include "ui/shell/find_popup.h"
#include "ui/support/labels.h"
#include "ui/support/look.h"
#include "ui/support/row_list.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace keywork::ui {

namespace {

constexpr double popupWidth = 760;
constexpr double mostOfWindow = 0.9;
constexpr int fromTop = 84;
constexpr int mostTyped = 200;
constexpr int narrowestName = 300;

QLabel* makeQuiet(const Theme& theme, const QString& text)
{
    return makeLabel(theme, text, {.role = TextRole::Caption, .ink = Ink::Text2});
}

QLineEdit* makeField(const Theme& theme)
{
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("findOrDo"));
    field->setFrame(false);
    field->setMaxLength(mostTyped);
    setShowsOwnFocus(*field); // the whole card says where the focus is
    setTextRole(*field, theme, TextRole::Lead);
    return field;
}

} // namespace

FindOrDo::FindOrDo(const Theme& theme, FindPresenter::Sources sources, QWidget& window)
    : QWidget(&window),
      m_theme(theme),
      m_presenter(std::move(sources), [this](const FindState& state) { show(state); }),
      m_window(window),
      m_popup(new FindPopup(theme, this)),
      m_field(makeField(theme)),
      m_question(makeLabel(theme, {}, {TextRole::Section, QFont::DemiBold}, Wrapping::Wraps)),
      m_count(makeQuiet(theme, {})),
      m_trouble(makeLabel(theme, {}, {}, Wrapping::Wraps)),
      m_enter(makeQuiet(theme, {})),
      m_forAnything{makeQuiet(theme, tr("Ctrl+Enter open beside")), makeQuiet(theme, tr("> actions only"))},
      m_list(makeList())
{
    setAccessibleName(tr("Find or do"));
    layOut();
    m_field->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) { m_presenter.type(text); });
    connect(m_list, &RowList::acted, this, [this] { choose(); });
    connect(m_list, &RowList::currentRowChanged, this, [this] {
        if (m_isShowing) return;
        m_presenter.moveTo(m_list->currentKey());
        describeCurrentRow();
    });
    hide();
}

void FindOrDo::layOut()
{
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    m_question->setObjectName(QStringLiteral("clientQuestion"));
    m_question->setContentsMargins(space::two, space::oneAndHalf, space::two, space::one);
    column->addWidget(m_question);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(m_popup->iconRoom(), 0, space::two, 0);
    top->addWidget(m_field, 1);
    top->addWidget(m_count);
    column->addLayout(top);
    m_trouble->setContentsMargins(space::two, space::one, space::two, space::one);
    column->addSpacing(1);
    column->addWidget(m_trouble);
    auto* rows = new QHBoxLayout; // so that their words stand under the field's icon
    rows->setContentsMargins(space::one - 1, 0, space::one - 1, 0);
    rows->addWidget(m_list);
    column->addLayout(rows);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::two, 0, space::two, 0);
    foot->setSpacing(space::three);
    foot->addWidget(makeQuiet(m_theme, tr("↑ ↓ choose")));
    foot->addWidget(m_enter);
    for (QLabel* hint : m_forAnything) foot->addWidget(hint);
    foot->addStretch(1);
    foot->addWidget(makeQuiet(m_theme, tr("Esc back")));
    column->addLayout(foot);
}

RowList* FindOrDo::makeList() const
{
    RowColumn whoOrWhat =
        paintedColumn(narrowestName, [this](QPainter& painter, const QRect& rect, const Row& row) {
            paintWhoOrWhat(painter, m_theme, rect, row, m_list->currentKey());
        });
    whoOrWhat.share = 1;
    const RowLayout layout{RowShape::OneLine,
                           RowAir::Roomy,
                           {cellColumn(), whoOrWhat, cellColumn(0, 1), cellColumn(0, 2, Qt::AlignRight)}};
    auto* list = new RowList(m_theme, tr("People and actions"), layout);
    list->setCurrentRowShown(CurrentRowShown::Always);
    list->setFocusPolicy(Qt::NoFocus);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return list;
}

void FindOrDo::open(const QString& text)
{
    wordFor(Asks::Anything, {});
    appear(text);
    m_presenter.open({});
    if (!text.isEmpty()) m_presenter.type(text);
}

void FindOrDo::askFor(const QString& actionId, const ClientQuestion& question)
{
    wordFor(Asks::APerson, question.words);
    appear({});
    m_presenter.open(actionId, question.except);
}

void FindOrDo::appear(const QString& text)
{
    if (!isOpen()) m_focusBefore = QApplication::focusWidget();
    m_field->setText(text);
    setGeometry(m_window.rect());
    raise();
    QWidget::show();
    m_field->setFocus(Qt::OtherFocusReason); // which selects nothing: typing goes on after what is there
}

void FindOrDo::wordFor(Asks what, const QString& question)
{
    const bool isPerson = what == Asks::APerson;
    m_question->setText(question);
    m_question->setVisible(isPerson);
    m_field->setAccessibleName(isPerson ? question : tr("Find or do"));
    m_field->setPlaceholderText(isPerson ? tr("Name, reference, NHS number or date of birth")
                                         : tr("Name, reference, NHS number, date of birth, or an action"));
    m_enter->setText(isPerson ? tr("Enter choose this person") : tr("Enter open"));
    for (QLabel* hint : m_forAnything) hint->setVisible(!isPerson);
}

void FindOrDo::cancel()
{
    hide();
    if (m_focusBefore) m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void FindOrDo::choose()
{
    m_presenter.choose(m_list->currentKey(), [this](const FindChoice& choice) {
        cancel(); // the page chosen takes the focus from where it was
        emit chosen(choice);
    });
}

void FindOrDo::chooseBeside()
{
    m_presenter.choose(m_list->currentKey(), [this](const FindChoice& choice) {
        cancel();
        if (const auto* person = std::get_if<OpenPerson>(&choice)) emit openBeside(person->who.id);
        else emit chosen(choice);
    });
}

void FindOrDo::show(const FindState& state)
{
    std::vector<Row> rows;
    rows.reserve(state.rows.size());
    for (const FindRow& row : state.rows) rows.push_back(row.row);
    const auto current =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.key == state.current; });
    const auto place = static_cast<int>(current - rows.begin());
    m_isShowing = true;
    m_list->setRows(std::move(rows));
    if (!state.current.isEmpty()) m_list->setCurrentRow(place);
    m_isShowing = false;
    m_count->setText(state.count);
    m_trouble->setText(state.trouble);
    m_trouble->setVisible(!state.trouble.isEmpty());
    describeCurrentRow();
    this->place();
}

// The focus never leaves the field, so the field tells a screen reader what Enter would do.
void FindOrDo::describeCurrentRow()
{
    const int row = m_list->currentRow();
    m_field->setAccessibleDescription(row < 0 ? QString()
                                              : m_list->rows().at(static_cast<std::size_t>(row)).sentence);
}

void FindOrDo::place()
{
    const int width = std::min(m_theme.grown(popupWidth), static_cast<int>(m_window.width() * mostOfWindow));
    m_field->setFixedHeight(m_popup->fieldHeight());
    const int questionHeight = m_question->isHidden() ? 0 : m_question->heightForWidth(width);
    m_popup->setFieldTop(questionHeight);
    const int fixed = questionHeight + m_popup->fieldHeight() + m_popup->footHeight() + 2;
    const int top = std::min(fromTop, m_window.height() / 10);
    m_popup->resize(width, m_popup->height()); // the list measures its rows at this width
    m_popup->layout()->activate();
    const int troubleHeight = m_trouble->isHidden() ? 0 : m_trouble->heightForWidth(width);
    const int room = m_window.height() - 2 * top - fixed - troubleHeight;
    m_list->setFixedHeight(std::max(0, std::min(m_list->sizeHint().height(), room)));
    m_popup->setGeometry((m_window.width() - width) / 2, top, width,
                         fixed + troubleHeight + m_list->height());
}

bool FindOrDo::onKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: m_list->steer(key.key()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.isAutoRepeat()) return true;
        if (key.modifiers().testFlag(Qt::ControlModifier)) chooseBeside();
        else choose();
        return true;
    case Qt::Key_Escape: cancel(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // the field is all there is
    default: return false;
    }
}

bool FindOrDo::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return onKey(*static_cast<QKeyEvent*>(event));
    // Esc, Tab and Enter are the field's own while it is open, whatever shortcut the page under it has for them.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept();
    }
    if (watched == &m_window && event->type() == QEvent::Resize && isOpen()) {
        setGeometry(m_window.rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void FindOrDo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Scrim));
}

void FindOrDo::mousePressEvent(QMouseEvent* event)
{
    if (!m_popup->geometry().contains(event->pos())) cancel();
}

} // namespace keywork::ui
