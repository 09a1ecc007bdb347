#pragma once

#include "domain/pathway/phase.h"
#include "ui/episode/wish_fields.h"

class QLabel;

namespace keywork::ui {

// The wish that a phase asks for: as it was recorded, or the fields to record it here.
class PhaseWish : public QWidget {
    Q_OBJECT

public:
    PhaseWish(const Theme& theme, Date today, QWidget* parent = nullptr);

    // `wish`: the one that counts on that day; none: nullptr.
    void showFor(Date on, const domain::ClientWish* wish);
    // What is to be recorded before the move; none: it is there, or nothing was written.
    Result<std::optional<WishFields::Wish>, WishFields::Problems> collect() const;

private:
    QLabel* m_caption;
    QLabel* m_words;
    WishFields* m_fields;
};

} // namespace keywork::ui
