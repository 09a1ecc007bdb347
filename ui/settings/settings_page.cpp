#include "ui/settings/settings_page.h"

#include "base/version.h"
#include "ui/shell/core_access.h"
#include "ui/support/buttons.h"
#include "ui/support/choice_field.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/screen_text.h"
#include "ui/support/scroll_column.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"
#include "ui/support/status_label.h"
#include "ui/support/text_sizes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

std::vector<Choice> textChoices()
{
    std::vector<Choice> choices;
    choices.reserve(textPercents.size());
    for (const int percent : textPercents)
        choices.push_back({QString::number(percent), SettingsPage::tr("%1 %").arg(percent)});
    return choices;
}

} // namespace

SettingsPage::SettingsPage(const PageContext& context, Theme& theme, LanguageSetting language,
                           std::optional<PracticeDay> practice, QWidget* parent)
    : Page(tr("Settings"), parent),
      m_theme(theme),
      m_context(context),
      m_presenter(theme, std::move(language), std::move(practice),
                  [this](const SettingsState& state) { show(state); }),
      m_column(new ScrollColumn)
{
    setGround(*this, Ground::Page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(new PageHeader(theme, title()));
    whole->addWidget(m_column, 1);
    m_column->setColumnMargins({space::three, 0, space::three, space::three});
    addAppearance();
    addLanguage();
    if (m_presenter.state().isPractice) addPractice();
    addAbout();
    // Ctrl+Plus and the desktop change the look as well.
    connect(&theme, &Theme::changed, this, &SettingsPage::refresh);
    refresh();
}

SegmentedControl* SettingsPage::addChoice(const QString& name, const QStringList& answers)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::half);
    column->addWidget(makeLabel(m_theme, name, {.role = TextRole::Caption, .ink = Ink::Text2}));
    auto* control = new SegmentedControl(m_theme, name, answers);
    column->addWidget(control, 0, Qt::AlignLeft);
    m_column->add(box);
    return control;
}

// As wide as it needs to be, and as high as that width makes it.
void SettingsPage::addBesideNothing(QWidget& widget)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(&widget);
    row->addStretch(1);
    m_column->add(line);
}

void SettingsPage::addAppearance()
{
    m_column->add(new SectionHeading(m_theme, tr("How it looks")));
    m_palette =
        addChoice(tr("Colours"), {tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast")});
    connect(m_palette, &SegmentedControl::chosen, this,
            [this](int index) { m_presenter.choosePalette(static_cast<PaletteChoice>(index)); });
    m_text = new ChoiceField(m_theme, QStringLiteral("textSize"), tr("Te&xt size"), textChoices());
    m_text->setHint(tr("Ctrl + and Ctrl − change it anywhere, Ctrl 0 brings 100 % back."));
    connect(m_text, &Field::edited, this, [this] { m_presenter.chooseText(m_text->key().toInt()); });
    addBesideNothing(*m_text);
    m_font = addChoice(tr("Font"), {tr("Inter"), tr("The system's font")});
    connect(m_font, &SegmentedControl::chosen, this,
            [this](int index) { m_presenter.chooseFont(static_cast<FontChoice>(index)); });
    m_motion = addChoice(tr("Motion"), {tr("Ordinary"), tr("Reduced")});
    connect(m_motion, &SegmentedControl::chosen, this,
            [this](int index) { m_presenter.chooseMotion(static_cast<Motion>(index)); });
}

void SettingsPage::addLanguage()
{
    QStringList names;
    for (const Language language : languages) names << nameOf(language);
    m_language = addChoice(tr("Language"), names);
    connect(m_language, &SegmentedControl::chosen, this,
            [this](int index) { m_presenter.chooseLanguage(languages.at(static_cast<std::size_t>(index))); });
    m_languageNote = makeLabel(m_theme, {}, {.ink = Ink::Text2}, Wrapping::Wraps);
    m_column->add(m_languageNote);
}

void SettingsPage::addPractice()
{
    m_column->add(new SectionHeading(m_theme, tr("Practice store")));
    m_day = makeLabel(m_theme, {}, {}, Wrapping::Wraps);
    m_problem = makeLabel(m_theme, {}, {}, Wrapping::Wraps);
    m_move = makeButton(m_theme, tr("&Move to today"), Icon::Calendar);
    m_move->setObjectName(QStringLiteral("moveToToday"));
    connect(m_move, &QPushButton::clicked, this, [this] { m_presenter.moveToToday(); });
    m_column->add(m_day);
    addBesideNothing(*m_move);
    m_column->add(m_problem);
}

void SettingsPage::addAbout()
{
    m_column->add(new SectionHeading(m_theme, tr("About")));
    const QString folder = onScreen(m_context.core.visit().folder.string());
    for (
        const QString& line :
        {tr("Keywork %1, free software under the GNU General Public License, version 3 or later.")
             .arg(onScreen(version)),
         tr("Store: %1").arg(folder),
         tr("It records, computes and shows. It does not prescribe, recommend a dose, or score a person's risk.")})
        m_column->add(makeLabel(m_theme, line, {.ink = Ink::Text2}, Wrapping::Wraps));
}

void SettingsPage::refresh()
{
    show(m_presenter.state());
}

void SettingsPage::focusFirst()
{
    m_palette->segment(std::max(0, m_palette->current()))->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> SettingsPage::regions() const
{
    return {m_column};
}

void SettingsPage::show(const SettingsState& state)
{
    m_palette->setCurrent(static_cast<int>(state.appearance.palette));
    m_text->setKey(QString::number(state.appearance.textPercent));
    m_font->setCurrent(static_cast<int>(state.appearance.font));
    m_motion->setCurrent(static_cast<int>(state.appearance.motion));
    m_language->setCurrent(static_cast<int>(state.language));
    m_languageNote->setText(state.languageNote);
    m_languageNote->setVisible(!state.languageNote.isEmpty());
    if (!state.isPractice) return;
    m_day->setText(
        state.realDay.isEmpty()
            ? tr("%1 That is today.").arg(state.day)
            : tr("%1 Moving it to %2 signs you out, because everything on the screen is of its day.")
                  .arg(state.day, state.realDay));
    m_move->setVisible(!state.realDay.isEmpty());
    m_move->setEnabled(!state.isMoving);
    m_problem->setText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
}

} // namespace keywork::ui
