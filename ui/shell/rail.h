#pragma once

#include "app/page/identity.h"
#include "domain/staff/staff.h"
#include "ui/shell/navigation_button.h"

#include <QFrame>

#include <map>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keywork::ui {

class FindButton;
class OpenRecords;
class PracticeTag;

// The left edge of the window: what this is, Find or do, the pages, the open records, who is signed in.
class Rail : public QFrame {
    Q_OBJECT

public:
    Rail(const Theme& theme, const domain::Staff& user, QWidget* parent = nullptr);

    // `word` carries the mnemonic; pages are named by it without.
    void addEntry(Icon icon, const QString& word, const QString& tip);
    bool hasEntry(const QString& page) const { return m_buttons.contains(page); }
    void setCurrent(const QString& page); // none when it is no entry's page
    void setCount(const QString& page, int count);
    void showRecords(const std::vector<app::Identity>& people, std::optional<domain::ClientId> current);
    void setPracticeShown(bool shown);
    void setShape(RailShape shape);

    QSize sizeHint() const override;

signals:
    void entryChosen(const QString& page);
    void recordChosen(domain::ClientId client);
    void findOrDo();
    void lock();

private:
    QWidget* makeHead();
    QWidget* makeFoot(const domain::Staff& user);
    void orderTabs();

    const Theme& m_theme;
    RailShape m_shape = RailShape::Wide;
    bool m_hasRecords = false;
    QWidget* m_mark;
    QLabel* m_product;
    PracticeTag* m_tag;
    FindButton* m_find;
    QVBoxLayout* m_entries;
    std::map<QString, NavigationButton*> m_buttons; // by page
    OpenRecords* m_records;
    QWidget* m_person;
    QPushButton* m_lock;
};

} // namespace keywork::ui
