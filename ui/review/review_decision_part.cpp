#include "ui/review/review_decision_part.h"

#include "ui/review/review_words.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/labels.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"
#include "ui/words/record_words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

QStringList decisions()
{
    QStringList words;
    for (const auto& decision : decisionWords()) words << decision.word;
    return words;
}

std::string kindAt(int place)
{
    return place < 0 ? std::string() : decisionWords().at(static_cast<std::size_t>(place)).kind;
}

std::vector<Choice> phases()
{
    std::vector<Choice> choices;
    for (const auto& [phase, code] : codeTable(domain::Phase{}))
        choices.push_back({onScreen(code), phaseWord(phase)});
    return choices;
}

} // namespace

ReviewDecisionPart::ReviewDecisionPart(const Theme& theme, Date today, QWidget* parent)
    : QWidget(parent),
      m_heading(new SectionHeading(theme, tr("Decision"))),
      m_kind(new SegmentedControl(theme, tr("Decision"), decisions())),
      m_what(new LineField(theme, QStringLiteral("decisionWhat"), tr("What we change"), longestText)),
      m_layer(new ChoiceField(theme, QStringLiteral("decisionLayer"), tr("To layer"))),
      m_phase(new ChoiceField(theme, QStringLiteral("decisionPhase"), tr("To phase"), phases())),
      m_clientView(new NoteField(theme, QStringLiteral("decisionClientView"), tr("In the client's words"), 1,
                                 longestText)),
      m_reason(new LineField(theme, QStringLiteral("decisionReason"), tr("Why"), longestText)),
      m_whyWithoutClient(new LineField(theme, QStringLiteral("decisionWithoutClient"),
                                       tr("If it was decided without the client: why"), longestText)),
      m_ending(makeLabel(
          theme,
          tr("The review records that treatment is to end. The episode itself is closed on the Episode "
             "tab, with all that an ending asks for."),
          {.ink = Ink::Text2}, Wrapping::Wraps)),
      m_nextOn(new DateField(theme, QStringLiteral("nextOn"), tr("Ne&xt review"), anyDay(today))),
      m_nextLine(makeLabel(theme, {}, {TextRole::Caption, QFont::Normal, Ink::Text2}, Wrapping::Wraps))
{
    m_kind->setObjectName(QStringLiteral("decision"));
    m_phase->setPlaceholder(tr("Choose"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(m_heading);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_layer, m_phase, m_clientView, m_reason,
                                                         m_whyWithoutClient, m_ending})
        column->addWidget(part);
    column->addWidget(m_nextOn);
    column->addWidget(m_nextLine);
    connect(m_kind, &SegmentedControl::chosen, this, [this] {
        fold();
        emit edited();
    });
    for (const Field* field : std::initializer_list<const Field*>{m_what, m_layer, m_phase, m_clientView,
                                                                  m_reason, m_whyWithoutClient, m_nextOn})
        connect(field, &Field::edited, this, &ReviewDecisionPart::edited);
}

void ReviewDecisionPart::offerLayers(domain::Layer now)
{
    const std::string kind = kindAt(m_kind->current());
    std::vector<Choice> choices;
    for (const auto& [layer, code] : codeTable(domain::Layer{}))
        if (kind == "stepUp" ? layer > now : layer < now)
            choices.push_back({onScreen(code), layerWord(layer)});
    m_layer->setChoices(choices);
}

// Only the steps that there are from this layer; the keys count what is offered.
void ReviewDecisionPart::offerSteps()
{
    int offered = 0;
    const auto words = decisionWords();
    for (int place = 0; place < static_cast<int>(words.size()); ++place) {
        const std::string_view kind = words[static_cast<std::size_t>(place)].kind;
        const bool isOffered = !(kind == "stepUp" && m_now == domain::Layer::Intensive) &&
                               !(kind == "stepDown" && m_now == domain::Layer::Standard);
        m_kind->setAnswerShown(place, isOffered);
        if (!isOffered && m_kind->current() == place) m_kind->setCurrent(-1);
        offered += isOffered ? 1 : 0;
    }
    m_heading->setCount(tr("1 to %1").arg(offered));
}

void ReviewDecisionPart::fold()
{
    const std::string kind = kindAt(m_kind->current());
    const bool isLayer = kind == "stepUp" || kind == "stepDown";
    const bool isPhase = kind == "changePhase";
    if (isLayer) offerLayers(m_now);
    m_what->setVisible(kind == "optimise");
    m_layer->setVisible(isLayer);
    m_phase->setVisible(isPhase);
    m_clientView->setVisible(isPhase);
    m_reason->setVisible(isLayer || isPhase);
    m_whyWithoutClient->setVisible(isLayer || isPhase);
    m_ending->setVisible(kind == "end");
}

void ReviewDecisionPart::load(const app::ReviewFields& fields, const app::ReviewForm& form)
{
    m_now = form.layer;
    const auto words = decisionWords();
    const auto& decision = fields.decision;
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const DecisionWord& word) { return decision.kind == word.kind; });
    m_kind->setCurrent(found == words.end() ? -1 : static_cast<int>(found - words.begin()));
    offerSteps();
    fold();
    m_what->setText(onScreen(decision.what));
    if (!decision.layer.empty()) m_layer->setKey(onScreen(decision.layer));
    m_phase->setKey(onScreen(decision.phase));
    m_clientView->setText(onScreen(decision.clientView));
    m_reason->setText(onScreen(decision.reason));
    m_whyWithoutClient->setText(onScreen(decision.whyWithoutClient));
    m_nextOn->setText(onScreen(fields.nextOn));
}

void ReviewDecisionPart::collect(app::ReviewFields& fields) const
{
    fields.decision = {kindAt(m_kind->current()),
                       fromScreen(m_what->text()),
                       fromScreen(m_layer->key()),
                       fromScreen(m_phase->key()),
                       fromScreen(m_clientView->text()),
                       fromScreen(m_reason->text()),
                       fromScreen(m_whyWithoutClient->text())};
    fields.nextOn = fromScreen(m_nextOn->text());
}

void ReviewDecisionPart::showNextLine(const QString& line)
{
    m_nextLine->setText(line);
    m_nextOn->editor()->setAccessibleDescription(line);
}

QWidget* ReviewDecisionPart::firstDetail() const
{
    for (Field* detail : std::initializer_list<Field*>{m_what, m_layer, m_phase})
        if (!detail->isHidden()) return detail;
    return nullptr;
}

void ReviewDecisionPart::focusFirst()
{
    m_kind->segment(std::max(0, m_kind->current()))->setFocus(Qt::OtherFocusReason);
}

} // namespace keywork::ui
