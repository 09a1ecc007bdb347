#pragma once

#include "app/episode/returning.h"
#include "policy/policy.h"
#include "ui/support/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace keywork::ui {

// What a returning client has been through here, newest first: so that nobody starts with them as if from nothing.
class EarlierStory : public QWidget {
    Q_OBJECT

public:
    EarlierStory(const Theme& theme, const policy::Policy& policy, QWidget* parent = nullptr);

    void show(const std::vector<app::EarlierEpisode>& earlier);
    using QWidget::show;

private:
    QWidget* makeEpisode(const app::EarlierEpisode& episode) const;

    const Theme& m_theme;
    const policy::Policy& m_policy;
    QVBoxLayout* m_column;
    QWidget* m_episodes = nullptr;
};

// "12-Jan-2025 to 30-Jun-2025", and the lines under it. A property of the words alone, so that tests read them.
QString periodOf(const app::EarlierEpisode& episode);
QStringList storyOf(const app::EarlierEpisode& episode, const policy::Policy& policy);

} // namespace keywork::ui
