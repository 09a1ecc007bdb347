#pragma once

#include "ui/support/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;

namespace keywork::ui {

class Field;
class FieldRow;

// One of several of a kind: a telephone, an address, a person. It knows which one it is, so that its fields are told
// apart aloud ("Telephone 2, number") and by their ids ("phoneNumber2").
class DetailsEntry : public QWidget {
    Q_OBJECT

public:
    DetailsEntry(const Theme& theme, QString noun, QWidget* parent = nullptr);

    void addRemove();         // below the fields, once they are all there
    void setPlace(int place); // 1 is the first
    void focusFirst();

signals:
    void edited();
    void removeWanted();

protected:
    void add(Field* field); // its id is still without a place
    void endRow();          // what follows stands below
    const Theme& theme() const { return m_theme; }

private:
    struct Part {
        Field* field;
        QString id;
        QString name;
    };

    const Theme& m_theme;
    QString m_noun;
    FieldRow* m_row = nullptr;
    QPushButton* m_remove = nullptr;
    std::vector<Part> m_parts;
};

// The entries of one kind below one another, and the link that adds one.
class EntryColumn : public QWidget {
    Q_OBJECT

public:
    using Make = std::function<DetailsEntry*()>;

    EntryColumn(const Theme& theme, const QString& addText, Make make, QWidget* parent = nullptr);

    DetailsEntry* add();
    void clear();

    template <class Entry>
    std::vector<Entry*> all() const
    {
        std::vector<Entry*> entries;
        for (DetailsEntry* entry : m_entries) entries.push_back(static_cast<Entry*>(entry));
        return entries;
    }

signals:
    void edited();

private:
    void remove(DetailsEntry* entry);
    void tellPlaces();

    Make m_make;
    QPushButton* m_add;
    std::vector<DetailsEntry*> m_entries; // each as `m_make` made it
};

} // namespace keywork::ui
