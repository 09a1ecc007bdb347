#include "gallery/boards.h"

#include "ui/support/buttons.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/field_row.h"
#include "ui/support/labels.h"
#include "ui/support/note_field.h"
#include "ui/support/number_field.h"
#include "ui/support/scroll_column.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"
#include "ui/support/status_label.h"
#include "ui/support/strip.h"
#include "ui/support/time_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::gallery {
using namespace ui;
namespace {

QWidget* row(std::initializer_list<std::pair<QWidget*, int>> widgets, int gap = space::oneAndHalf)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (const auto& [widget, stretch] : widgets) layout->addWidget(widget, stretch, Qt::AlignTop);
    return line;
}

QWidget* facts(const Theme& theme)
{
    auto* date = new DateField(theme, "date", "&Date", anyDay(keywork::date(2026, 9, 8)));
    date->setText("today");
    auto* start = new TimeField(theme, "start", "&Start");
    start->setTime(TimeOfDay::fromMinutes(11 * 60));
    auto* minutes = new NumberField(theme, "minutes", "&Minutes", {1, 480});
    minutes->setNumber(50);
    auto* there = new LineField(theme, "there", "T&here");
    there->setText("Caz, Sam Okafor");
    auto* line = new FieldRow;
    line->add(new ChoiceField(theme, "kind", "&Kind", {{"keywork", "Keywork"}, {"group", "Group"}}));
    line->add(date);
    line->add(start);
    line->add(minutes);
    line->add(new ChoiceField(theme, "place", "&Place", {{"r2", "Room 2"}, {"home", "Home visit"}}));
    line->add(there, Growth::TakesTheRest);
    return line;
}

QWidget* attendance(const Theme& theme)
{
    auto* answers = new SegmentedControl(
        theme, "Attendance",
        {"Attended", "Late", "Did not attend", "Cancelled by Caz", "Cancelled by us", "Declined"});
    answers->setCurrent(0);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(theme, "Attendance", {TextRole::Caption, QFont::Normal, Ink::Text2}));
    layout->addWidget(answers);
    layout->addStretch();
    return line;
}

QWidget* draftStrip(const Theme& theme)
{
    auto* strip = new Strip(theme);
    strip->add(makeLabel(theme, "Record a session", {TextRole::Section, QFont::DemiBold}));
    strip->add(new StatusLabel(theme, StatusKind::Info, "Draft"));
    strip->add(makeLabel(theme,
                         "saved 11:52:07, not signed. Every three seconds, and when you leave a field.",
                         {TextRole::Body, QFont::Normal, Ink::Text2}, Wrapping::Wraps));
    strip->addStretch();
    strip->add(makeLink(theme, "Discard draft", Icon::Discard));
    QPushButton* close = makeLink(theme, "Close, keep draft");
    setShortcutHint(*close, "Esc");
    strip->add(close);
    return strip;
}

void addNotes(const Theme& theme, ScrollColumn* form)
{
    auto* talked = new NoteField(theme, "talkedAbout", "&Talked about", 4);
    talked->setText(
        "Caz came in on time, tired after Ffion’s weekend but pleased with it. Mornings “nearly normal” on 45 mg, some "
        "sweating on days two and three, gone by day five. Missed Saturday’s dose because her mother’s bus did not run; "
        "she rang the pharmacy herself. Talked through what a craving on the walk past the old flat looks like and what she does next.");
    form->add(talked);
    auto* agreed = new NoteField(theme, "agreed", "&Agreed", 3);
    auto* next = new NoteField(theme, "next", "Ne&xt", 3);
    agreed->setText(
        "Stay on 45 mg until 21-Sep, then decide together with Dr Menon. Caz takes the other road home.");
    next->setError("Say what happens next, or write “nothing”.");
    form->add(row({{agreed, 1}, {next, 1}}));
}

void addUse(const Theme& theme, ScrollColumn* form)
{
    auto* use = new SectionHeading(theme, "Use since last time", "since Tue 01-Sep-2026, 7 days");
    use->addLink("Add substance", Icon::Add);
    form->add(use);
    auto* heroin = new SegmentedControl(theme, "Heroin", {"Not asked", "None", "Used"});
    setControlSize(*heroin, ControlSize::Small);
    heroin->setCurrent(2);
    auto* days = new NumberField(theme, "days", "", {0, 7});
    setControlSize(days->edit(), ControlSize::Small);
    days->setNameWithoutLabel("Heroin, days of 7");
    days->setNumber(1);
    form->add(
        row({{makeLabel(theme, "Heroin", {TextRole::Body, QFont::Medium}), 1}, {heroin, 0}, {days, 0}}));
}

QWidget* footBar(const Theme& theme)
{
    auto* foot = new FootBar(theme);
    foot->add(new StatusLabel(theme, StatusKind::Ok, "Ready to sign"));
    foot->add(makeLabel(theme, "Linked to the plan, next appointment made.",
                        {TextRole::Body, QFont::Normal, Ink::Text2}));
    foot->addStretch();
    QPushButton* save = makeButton(theme, "Save draft", Icon::SaveDraft);
    setShortcutHint(*save, "Ctrl+S");
    QPushButton* sign = makePrimaryButton(theme, "Sign", Icon::Sign);
    setShortcutHint(*sign, "Ctrl+Enter");
    foot->add(save);
    foot->add(sign);
    return foot;
}

} // namespace

QWidget* makeForm(const Theme& theme)
{
    auto* page = new QWidget;
    setGround(*page, Ground::Page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(draftStrip(theme));

    auto* form = new ScrollColumn;
    form->setColumnMargins({space::three, space::oneAndHalf, space::three, space::two});
    form->setGap(space::oneAndHalf);
    form->add(facts(theme));
    form->add(attendance(theme));
    addNotes(theme, form);
    addUse(theme, form);
    auto* ticked = new QCheckBox("“Have Ffion for whole weekends”");
    ticked->setChecked(true);
    form->add(row({{ticked, 0}, {new QCheckBox("“A front door that is mine”"), 1}}));
    column->addWidget(form);
    column->addWidget(footBar(theme));
    return page;
}

} // namespace keywork::gallery
