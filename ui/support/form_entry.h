#pragma once

#include "ui/support/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;

namespace keywork::ui {

class Field;
class FieldRow;

// What an entry stands in, when that is an entry itself: the steps of a goal are "Goal 2, step 1" aloud and begin
// their ids with "goal2".
struct EntryContext {
    QString id = {};
    QString noun = {};
};

// One of several of a kind: a telephone, an address, a person. It knows which one it is, so that its fields are told
// apart aloud ("Telephone 2, number") and by their ids ("phoneNumber2").
class FormEntry : public QWidget {
    Q_OBJECT

public:
    FormEntry(const Theme& theme, QString noun, QWidget* parent = nullptr);

    void addRemove();                                           // below the fields, once they are all there
    void setPlace(int place, const EntryContext& context = {}); // 1 is the first
    void focusFirst();

signals:
    void edited();
    void removeWanted();

protected:
    void add(Field* field);                                      // its id is still without a place
    void endRow();                                               // what follows stands below
    virtual void placed(int place) { static_cast<void>(place); } // tells what stands in it
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
    using Make = std::function<FormEntry*()>;

    EntryColumn(const Theme& theme, const QString& addText, Make make, QWidget* parent = nullptr);

    FormEntry* add();
    void clear();
    void setContext(const EntryContext& context);
    // The keys by which the page adds one: the link's tip names them.
    void setAddChord(const QString& chord);

    template <class Entry>
    std::vector<Entry*> all() const
    {
        std::vector<Entry*> entries;
        for (FormEntry* entry : m_entries) entries.push_back(static_cast<Entry*>(entry));
        return entries;
    }

signals:
    void edited();

private:
    void remove(FormEntry* entry);
    void tellPlaces();

    Make m_make;
    EntryContext m_context;
    QPushButton* m_add;
    std::vector<FormEntry*> m_entries; // each as `m_make` made it
};

} // namespace keywork::ui
