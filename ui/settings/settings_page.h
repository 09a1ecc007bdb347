#pragma once

#include "ui/settings/settings_presenter.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace keywork::ui {

class ChoiceField;
class PageHeader;
class ScrollColumn;
class SegmentedControl;

// How the window looks and what it speaks for this person, and the day of a practice store. Every choice holds at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    // `practice` is empty on a service's store.
    SettingsPage(const PageContext& context, Theme& theme, LanguageSetting language,
                 std::optional<PracticeDay> practice, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("settings"); }

private:
    void addAppearance();
    void addLanguage();
    void addPractice();
    void addAbout();
    SegmentedControl* addChoice(const QString& name, const QStringList& answers);
    void addBesideNothing(QWidget& widget);
    void show(const SettingsState& state);
    using QWidget::show;

    Theme& m_theme;
    PageContext m_context;
    SettingsPresenter m_presenter;
    ScrollColumn* m_column;
    SegmentedControl* m_palette = nullptr;
    ChoiceField* m_text = nullptr;
    SegmentedControl* m_font = nullptr;
    SegmentedControl* m_motion = nullptr;
    SegmentedControl* m_language = nullptr;
    QLabel* m_languageNote = nullptr;
    QLabel* m_day = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_move = nullptr;
};

} // namespace keywork::ui
