#include "ui/episode/phase_findings.h"

#include "ui/support/labels.h"
#include "ui/support/status_label.h"
#include "ui/words/record_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

PhaseFindings::PhaseFindings(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    hide();
}

void PhaseFindings::showFindings(const QString& phase, const std::vector<domain::Finding>& findings)
{
    delete m_list;
    m_list = nullptr;
    setVisible(!findings.empty());
    if (findings.empty()) return;
    m_list = new QWidget;
    auto* lines = new QVBoxLayout(m_list);
    lines->setContentsMargins({});
    lines->setSpacing(space::half);
    const auto met = std::count_if(findings.begin(), findings.end(), [](const domain::Finding& finding) {
        return finding.met == domain::Met::Met;
    });
    const QString heading =
        tr("Looked at before %1: %2 of %3 met").arg(phase.toLower()).arg(met).arg(findings.size());
    auto* title =
        makeLabel(m_theme, heading, {TextRole::Caption, QFont::Medium, Ink::Text2}, Wrapping::Wraps);
    title->setObjectName(QStringLiteral("findingsTitle"));
    lines->addWidget(title);
    for (const auto& finding : findings) {
        auto* line = new StatusLabel(m_theme, findingStatus(finding.met),
                                     tr("%1: %2").arg(findingText(finding), metWord(finding)));
        line->setWordWrap(true);
        lines->addWidget(line);
    }
    layout()->addWidget(m_list);
}

} // namespace keywork::ui
