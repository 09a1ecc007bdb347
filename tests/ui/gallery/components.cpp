#include "gallery/boards.h"

#include "ui/support/announcer.h"
#include "ui/support/buttons.h"
#include "ui/support/chip.h"
#include "ui/support/client_words.h"
#include "ui/support/empty_state.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/password_field.h"
#include "ui/support/practice_frame.h"
#include "ui/support/row_list.h"
#include "ui/support/section_heading.h"
#include "ui/support/status_label.h"
#include "ui/support/strip.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace keywork::gallery {
using namespace ui;
namespace {

QWidget* flow(std::initializer_list<QWidget*> widgets, int gap = space::one)
{
    auto* line = new QWidget;
    auto* layout = new FlowLayout(gap, line);
    for (QWidget* widget : widgets) layout->addWidget(widget);
    return line;
}

QWidget* chips(const Theme& theme)
{
    return flow(
        {new Chip(theme, {.word = "Naloxone", .detail = "expires 30-Sep-2026", .status = StatusKind::Due}),
         new Chip(theme, {.word = "Overdose", .detail = "21-Apr-2026", .status = StatusKind::Stop}),
         new Chip(theme, {.word = "Child at weekends", .icon = Icon::Household}),
         new Chip(theme, {.word = "Known allergies", .detail = "penicillin", .status = StatusKind::Due}),
         new Chip(theme, {.word = "Consent", .detail = "GP, pharmacy", .status = StatusKind::Ok}),
         new Tag(theme, "Version 4, current"), new PracticeTag(theme)});
}

QWidget* statuses(const Theme& theme)
{
    return flow({new StatusLabel(theme, StatusKind::Stop, "Overdue 12 days"),
                 new StatusLabel(theme, StatusKind::Due, "Due in 3 days"),
                 new StatusLabel(theme, StatusKind::Ok, "Attended 55 min"),
                 new StatusLabel(theme, StatusKind::Info, "Open"),
                 new StatusLabel(theme, StatusKind::None, "Expected"),
                 new StatusLabel(theme, StatusKind::Hold, "On hold")},
                space::three);
}

QWidget* buttons(const Theme& theme)
{
    QPushButton* off = makeButton(theme, "Not now");
    off->setEnabled(false);
    QPushButton* small = makePrimaryButton(theme, "Record session", {}, ControlSize::Small);
    auto* radio = new QRadioButton("One");
    radio->setChecked(true);
    return flow({makePrimaryButton(theme, "Sign in"), makeButton(theme, "Review plan", Icon::Reviews),
                 makeLink(theme, "All"), makeLink(theme, "Zoom in", Icon::ZoomIn), small,
                 makeButton(theme, "Add", Icon::Add, ControlSize::Small), off,
                 makeIconButton(theme, Icon::Lock, "Lock"), radio, new QRadioButton("Other")});
}

QWidget* finder(const Theme& theme)
{
    auto* list = new RowList(
        theme, "Found",
        {.air = RowAir::Roomy,
         .columns = {cellColumn(), identityColumn(2), cellColumn(1), cellColumn(1, 1, Qt::AlignRight)}});
    const auto found = [](const char* name, const char* born, const char* ref, const char* who,
                          const char* why) {
        return Row{.key = ref,
                   .identity = Identity{name, born, ref},
                   .cells = {iconCell(Icon::Person), quietCell(who), quietCell(why)}};
    };
    list->setRows(
        {headingRow("People"),
         found("MARSH, Carys", "14-Jul-1985", "KW-0412", "Sam Okafor", "sounds alike, my caseload"),
         found("MARCH, Karis", "03-Aug-1990", "KW-0303", "Leanne Booth", "given name, sounds alike"),
         noticeRow(StatusKind::Due, "Similar names",
                   "Check the date of birth: MARSH, Carys 14-Jul-1985, MARSH, Carl 14-Jul-1958."),
         headingRow("Do, with MARSH, Carys · 14-Jul-1985 · KW-0412")});
    list->setCurrentRowShown(CurrentRowShown::Always);
    return list;
}

} // namespace

QWidget* makeComponents(const Theme& theme)
{
    auto* page = new QWidget;
    setGround(*page, Ground::Page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::three, space::two, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(chips(theme));
    auto* tabs = new QTabBar;
    tabs->setExpanding(false);
    for (const char* name : {"Summary", "Sessions", "Care plan", "Risk", "Episode", "History"})
        tabs->addTab(name);
    column->addWidget(tabs);
    column->addWidget(statuses(theme));
    column->addWidget(buttons(theme));
    auto* words = new ClientWords(theme, WordsSize::Lead);
    words->setWords(
        "I want Ffion to have a mum who is up before her. I know what I am like when I am bored, so keep me busy.",
        "What I want from this, 31-Jul-2026");
    column->addWidget(words);
    for (const StripGround ground : {StripGround::Due, StripGround::Hold}) {
        auto* strip = new Strip(theme, ground);
        strip->add(new StatusLabel(theme, ground == StripGround::Due ? StatusKind::Due : StatusKind::Hold,
                                   "On hold since 06-Sep-2026"));
        strip->add(makeLabel(theme, "Three missed doses."));
        strip->addStretch();
        column->addWidget(strip);
    }
    auto* password = new PasswordField(theme, "password", "&Password");
    password->setText("practice");
    column->addWidget(password);
    column->addWidget(finder(theme));
    column->addWidget(new SectionHeading(theme, "Goals", "none yet"));
    auto* empty = new EmptyState(theme, "No goals yet. Write the first one with Caz.");
    empty->setAction("Write a goal", "Ctrl+E");
    column->addWidget(empty);
    auto* announcer = new Announcer(theme);
    announcer->say("Draft saved 11:52:07", StatusKind::Ok);
    column->addWidget(announcer);
    column->addStretch();
    return page;
}

} // namespace keywork::gallery
