#include "ui/session/facts_row.h"

#include "ui/session/kind_choices.h"
#include "ui/support/calm_combo_box.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/flow_layout.h"
#include "ui/support/look.h"
#include "ui/support/number_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/time_field.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace keywork::ui {

namespace {

constexpr int longestSession = 720; // minutes
constexpr int placeWidthAtFull = 98;
constexpr int presentWidthAtFull = 120;
constexpr int kindWidthAtFull = 116;

} // namespace

SuggestField::SuggestField(const Theme& theme, const QString& id, const QString& label, QWidget* parent)
    : Field(theme, id, label, new CalmComboBox, parent), m_box(static_cast<QComboBox*>(editor()))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMinimumWidth(theme.grown(placeWidthAtFull));
    setControlSize(*m_box->lineEdit(), ControlSize::Small); // it stands inside the frame of the box
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // One over the limit reaches the validator, which then refuses the whole; at the limit Qt would cut.
    m_box->lineEdit()->setMaxLength(LineField::ordinaryLimit + 1);
    m_box->setValidator(new LengthLimit(LineField::ordinaryLimit, m_box));
    m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
    const auto answered = [this] {
        setError({});
        emit edited();
    };
    connect(m_box->lineEdit(), &QLineEdit::inputRejected, this,
            [this] { setError(tooLongSentence(LineField::ordinaryLimit)); });
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, answered);
    connect(m_box, &QComboBox::activated, this, answered);
}

void SuggestField::setSuggestions(const QStringList& suggestions)
{
    const QSignalBlocker quiet(m_box);
    const QString typed = text();
    m_box->clear();
    m_box->addItems(suggestions);
    m_box->setEditText(typed);
}

QString SuggestField::text() const
{
    return m_box->currentText();
}

void SuggestField::setText(const QString& text)
{
    const QSignalBlocker quiet(m_box);
    m_box->setEditText(text);
}

FactsRow::FactsRow(const Theme& theme, Date today, QWidget* parent)
    : QWidget(parent),
      m_kind(new ChoiceField(theme, QStringLiteral("kind"), tr("&Kind"), kindChoices())),
      m_date(new DateField(theme, QStringLiteral("date"), tr("&Date"), anyDay(today))),
      m_start(new TimeField(theme, QStringLiteral("start"), tr("St&art"))),
      m_minutes(new NumberField(theme, QStringLiteral("minutes"), tr("Min&utes"), {1, longestSession})),
      m_place(new SuggestField(theme, QStringLiteral("place"), tr("P&lace"))),
      m_present(new LineField(theme, QStringLiteral("present"), tr("T&here")))
{
    auto* line = new FlowLayout(space::oneAndHalf, this, LineUp::Tops);
    for (Field* field :
         {static_cast<Field*>(m_kind), static_cast<Field*>(m_date), static_cast<Field*>(m_start),
          static_cast<Field*>(m_minutes), static_cast<Field*>(m_place), static_cast<Field*>(m_present)}) {
        line->addWidget(field);
        connect(field, &Field::edited, this, &FactsRow::edited);
    }
    m_kind->box().setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->box().setMinimumWidth(theme.grown(kindWidthAtFull));
    m_present->setMinimumWidth(theme.grown(presentWidthAtFull));
    m_present->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void FactsRow::load(const app::SessionFields& fields, const std::vector<std::string>& places)
{
    QStringList names;
    for (const auto& place : places) names << onScreen(place);
    m_kind->setKey(onScreen(fields.kind));
    m_date->setText(onScreen(fields.date));
    m_start->setText(onScreen(fields.start));
    m_minutes->setText(onScreen(fields.minutes));
    m_place->setSuggestions(names);
    m_place->setText(onScreen(fields.place));
    m_present->setText(onScreen(fields.present));
}

void FactsRow::collect(app::SessionFields& fields) const
{
    fields.kind = fromScreen(m_kind->key());
    fields.date = fromScreen(m_date->text());
    fields.start = fromScreen(m_start->text());
    fields.minutes = fromScreen(m_minutes->text());
    fields.place = fromScreen(m_place->text());
    fields.present = fromScreen(m_present->text());
}

void FactsRow::setReadOnly(bool readOnly)
{
    m_kind->box().setEnabled(!readOnly);
    m_place->box().setEnabled(!readOnly);
    for (LineField* field : {static_cast<LineField*>(m_date), static_cast<LineField*>(m_start),
                             static_cast<LineField*>(m_minutes), m_present})
        field->edit().setReadOnly(readOnly);
}

} // namespace keywork::ui
