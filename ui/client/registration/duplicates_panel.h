#pragma once

#include "ui/client/registration/duplicates_search.h"
#include "ui/support/theme.h"

#include <QWidget>

class QLabel;

namespace keywork::ui {

class SectionHeading;

// People known already who may be the one being typed: who they are, why they are alike, and their keyworker.
class DuplicatesPanel : public QWidget {
    Q_OBJECT

public:
    explicit DuplicatesPanel(const Theme& theme, QWidget* parent = nullptr);

    void showFound(const Duplicates& duplicates);
    void showTrouble(const QString& why);

signals:
    void openWanted(domain::ClientId client);

private:
    QWidget* makeBlock(const app::DuplicateRow& duplicate);

    const Theme& m_theme;
    SectionHeading* m_heading;
    QLabel* m_line; // that there are none, or why it is not known
    QWidget* m_blocks = nullptr;
    Duplicates m_shown;
};

// How many there are: "2 likely duplicates".
QString countText(std::size_t duplicates);
// Why the two are alike: "Alias, same date of birth".
QString likenessText(domain::Likeness likeness);
// In a line: "MARSH, Carys · 14-May-1988 · KW-0412: same name and date of birth".
QString inOneLine(const app::DuplicateRow& duplicate);

} // namespace keywork::ui
