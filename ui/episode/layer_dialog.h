#pragma once

#include "app/page/episode_page.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/page_context.h"

class QLabel;

namespace keywork::ui {

class ChoiceField;
class DateField;
class PathwayDecision;

// Steps the support up or down. What prompts to think about it is in view, and what the chosen layer means.
class LayerDialog : public FormDialog {
    Q_OBJECT

public:
    LayerDialog(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                std::function<void()> done);
    void begin();

private:
    void addPrompts(const std::vector<domain::LayerPrompt>& prompts);
    void offerLayers();
    void showTerms();
    std::optional<domain::Layer> chosen() const;
    void save();
    void saveMove(const domain::LayerMove& move);

    PageContext m_context;
    domain::Episode m_episode;
    std::vector<domain::LayerChange> m_history; // oldest first
    std::function<void()> m_done;
    ChoiceField* m_to;
    DateField* m_on;
    QLabel* m_terms;
    PathwayDecision* m_decision;
};

} // namespace keywork::ui
