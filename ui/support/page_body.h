#pragma once

#include "ui/support/theme.h"

#include <QWidget>

#include <vector>

class QFrame;
class QHBoxLayout;

namespace keywork::ui {

class ScrollColumn;
class SegmentedControl;

enum class PageColumn { Main, Side };

// The sections of a page in two columns: the main one on the page, the side one on its pale inset. On a narrow window
// the side sections follow the main ones; above 125 % text one section shows at a time, chosen in a row on top.
class PageBody : public QWidget {
    Q_OBJECT

public:
    explicit PageBody(const Theme& theme, QWidget* parent = nullptr);

    // `name` is what the row on top calls it, with its count. Returns the section's place, for setSectionName.
    int addSection(PageColumn column, const QString& name, QWidget* section);
    void setSectionName(int section, const QString& name);
    // Absent for now: a section that does not apply to this person.
    void setSectionShown(int section, bool shown);
    void showSection(int section); // brings it into view, in whatever way the page is laid out
    QWidget* mainRegion() const;   // for F6
    QWidget* sideRegion() const;   // null while there is one column

    enum class Arrangement { TwoColumns, Stacked, OneAtATime };
    Arrangement arrangement() const { return m_arrangement; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Section {
        PageColumn column;
        QString name;
        QWidget* widget;
        bool isShown = true;
    };

    Arrangement fitting() const;
    void arrange(Arrangement arrangement);
    void showChosen();
    void nameSegments();

    const Theme& m_theme;
    SegmentedControl* m_row;
    QHBoxLayout* m_rowLine = nullptr; // it stands in
    ScrollColumn* m_main;
    QFrame* m_sideFrame;
    ScrollColumn* m_side;
    std::vector<Section> m_sections;
    Arrangement m_arrangement = Arrangement::TwoColumns;
    int m_chosen = 0;
};

} // namespace keywork::ui
