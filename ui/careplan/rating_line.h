#pragma once

#include "domain/careplan/rating.h"
#include "ui/support/theme.h"

#include <QWidget>

class QPainter;
class QRect;

namespace keywork::ui {

// How something was rated at first and last, 0 to 10.
struct RatedTwice {
    std::optional<domain::Rating> then = {};
    std::optional<domain::Rating> now = {};
};

constexpr int ratingLineWidth = 120; // pixels at 100 %

// A scale of eleven marks with a ring at the first rating, a dot at the last, and the way between them.
void paintRatingLine(QPainter& painter, const QRect& place, const Theme& theme, const RatedTwice& rated);

// "2 → 6", "6", or nothing.
QString ratedText(const RatedTwice& rated);
// "rated 2, now 6".
QString spokenRating(const RatedTwice& rated);

// The line and its figures, beside the field in which the last one is written. It signals nothing and so does without
// Q_OBJECT: moc 6.4 does not get past a header whose first include is <compare>.
class RatingLine : public QWidget {
public:
    explicit RatingLine(const Theme& theme, QWidget* parent = nullptr);

    void setRated(const RatedTwice& rated);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    RatedTwice m_rated;
};

} // namespace keywork::ui
