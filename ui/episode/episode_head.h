#pragma once

#include "app/page/episode_page.h"
#include "policy/policy.h"

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace keywork::ui {

class FlowLayout;
class Theme;

// How an episode stands, in captions and what they say.
struct EpisodeFact {
    QString caption; // "Treatment"
    QString value;   // "since 02-Mar-2026"

    friend bool operator==(const EpisodeFact&, const EpisodeFact&) = default;
};
std::vector<EpisodeFact> episodeFacts(const app::EpisodePage& page, const policy::CodeLists& lists);
// What was written down besides: what will be different, why it was declined, the note at the end.
QStringList episodeRemarks(const domain::Episode& episode);

// They stand over the sections of the tab.
class EpisodeHead : public QWidget {
    Q_OBJECT

public:
    explicit EpisodeHead(const Theme& theme, QWidget* parent = nullptr);

    void show(const app::EpisodePage& page, const policy::CodeLists& lists);
    using QWidget::show;

private:
    const Theme& m_theme;
    QWidget* m_facts;
    QWidget* m_remarks;
};

} // namespace keywork::ui
