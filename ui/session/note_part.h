#pragma once

#include "app/draft/session_fields.h"
#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

class NoteField;

// The note in its three parts: *Talked about* over *Agreed* and *Next*.
class NotePart : public QWidget {
    Q_OBJECT

public:
    explicit NotePart(const Theme& theme, QWidget* parent = nullptr);

    void load(const app::SessionFields& fields);
    void collect(app::SessionFields& fields) const;
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    void edited();

private:
    NoteField* m_talkedAbout;
    NoteField* m_agreed;
    NoteField* m_next;
};

} // namespace keywork::ui
