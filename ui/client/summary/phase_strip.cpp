#include "ui/client/summary/phase_strip.h"

#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/theme.h"
#include "ui/words/record_words.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

// One phase: a frame round the present one with the accent line under it, a pale ground for those lived through.
class PhaseBox : public QFrame {
public:
    PhaseBox(const Theme& theme, bool current, bool past) : m_theme(theme), m_current(current), m_past(past)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(m_theme.colour(m_current ? Colour::Accent : m_past ? Colour::Line : Colour::Border));
        painter.setBrush(m_theme.colour(m_current ? Colour::AccentSoft
                                        : m_past  ? Colour::Inset
                                                  : Colour::Page));
        painter.drawRoundedRect(box, 4, 4);
        if (!m_current) return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Accent));
        painter.drawRect(QRectF(1, height() - 3, width() - 2, 3));
    }

private:
    const Theme& m_theme;
    bool m_current;
    bool m_past;
};

} // namespace

PhaseStrip::PhaseStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    new FlowLayout(space::half, this);
}

QWidget* PhaseStrip::place(const app::PhasePlace& phase, Date today)
{
    const bool past = phase.lastEntered && !phase.current;
    auto* box = new PhaseBox(m_theme, phase.current, past);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(10, 4, 10, 6);
    lines->setSpacing(0);
    const QString when = phase.current       ? tr("since %1").arg(clinical(*phase.lastEntered))
                         : phase.lastEntered ? nearClinical(*phase.lastEntered, today)
                                             : tr("not yet");
    lines->addWidget(makeLabel(m_theme, phaseWord(phase.phase),
                               {.weight = phase.current ? QFont::DemiBold : QFont::Medium}));
    lines->addWidget(makeLabel(m_theme, when, {.role = TextRole::Caption, .ink = Ink::Text2}));
    box->setAccessibleName(tr("Phase %1, %2").arg(phaseWord(phase.phase), when));
    return box;
}

QWidget* PhaseStrip::fact(const QString& caption, const QString& value)
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(space::two, 5, space::two, 0);
    lines->setSpacing(0);
    lines->addWidget(makeLabel(m_theme, caption, {.role = TextRole::Caption, .ink = Ink::Text2}));
    lines->addWidget(makeLabel(m_theme, value, {.weight = QFont::Medium}));
    return box;
}

void PhaseStrip::show(const app::Summary& summary, Date today)
{
    while (auto* item = layout()->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    for (const auto& phase : summary.phases) layout()->addWidget(place(phase, today));
    const QString layer =
        summary.layer
            ? tr("%1, since %2").arg(layerWord(*summary.layer), nearClinical(*summary.layerSince, today))
            : tr("Not in treatment");
    layout()->addWidget(fact(tr("Layer"), layer));
    if (!summary.coming.empty()) {
        const auto& next = summary.coming.front();
        layout()->addWidget(fact(tr("Next appointment"),
                                 tr("%1 %2").arg(clinicalWithDay(next.at.day), clockTime(next.at.time))));
    } else {
        layout()->addWidget(fact(tr("Next appointment"), tr("None booked")));
    }
}

} // namespace keywork::ui
