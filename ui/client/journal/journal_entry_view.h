#pragma once

#include "app/page/journal.h"
#include "policy/policy.h"
#include "ui/support/scroll_column.h"

namespace keywork::ui {

class Theme;

// One signed session to read: facts, the note in its three parts, use, what was given, addenda; struck through when it
// was entered in error.
class JournalEntryView : public ScrollColumn {
    Q_OBJECT

public:
    explicit JournalEntryView(const Theme& theme, QWidget* parent = nullptr);

    void show(const app::JournalEntry& entry, const policy::Policy& policy);
    void showNothing(const QString& sentence);
    using QWidget::show;

private:
    void clear();
    void addPart(const QString& heading, const QString& text, bool struck);
    void addLine(const QString& text);

    const Theme& m_theme;
    std::vector<QWidget*> m_parts;
};

} // namespace keywork::ui
