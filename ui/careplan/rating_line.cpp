#include "ui/careplan/rating_line.h"

#include "ui/support/tr.h"

#include <QPainter>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr double dot = 4.5; // radius in pixels at 100 %

} // namespace

void paintRatingLine(QPainter& painter, const QRect& place, const Theme& theme, const RatedTwice& rated)
{
    if (!rated.then && !rated.now) return;
    const double radius = theme.grown(100) * dot / 100;
    const double width =
        std::min<double>(place.width(), theme.grown(ratingLineWidth)); // at the right of a wider place
    const QRectF line = QRectF(place.right() + 1 - width, place.y(), width, place.height())
                            .adjusted(radius + 1, 0, -radius - 1, 0);
    const double middle = line.center().y();
    const auto at = [&](domain::Rating rating) {
        return line.left() + line.width() * rating.value() / domain::Rating::highest;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Border), 1));
    painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle));
    for (int mark = 0; mark <= domain::Rating::highest; ++mark) {
        const double x = at(*domain::Rating::from(mark));
        painter.drawLine(QPointF(x, middle - radius / 2), QPointF(x, middle + radius / 2));
    }
    painter.setPen(QPen(theme.colour(Colour::Accent), radius / 2));
    if (rated.then && rated.now)
        painter.drawLine(QPointF(at(*rated.then), middle), QPointF(at(*rated.now), middle));
    painter.setPen(QPen(theme.colour(Colour::Accent), radius / 2.5));
    painter.setBrush(theme.colour(Colour::Page));
    if (rated.then) painter.drawEllipse(QPointF(at(*rated.then), middle), radius, radius);
    painter.setBrush(theme.colour(Colour::Accent));
    if (rated.now) painter.drawEllipse(QPointF(at(*rated.now), middle), radius, radius);
    painter.restore();
}

QString ratedText(const RatedTwice& rated)
{
    if (rated.then && rated.now && *rated.then != *rated.now)
        return QStringLiteral("%1 → %2").arg(rated.then->value()).arg(rated.now->value());
    const auto& only = rated.now ? rated.now : rated.then;
    return only ? QString::number(only->value()) : QString();
}

QString spokenRating(const RatedTwice& rated)
{
    if (rated.then && rated.now && *rated.then != *rated.now)
        return tr("rated %1, now %2").arg(rated.then->value()).arg(rated.now->value());
    const auto& only = rated.now ? rated.now : rated.then;
    return only ? tr("rated %1").arg(only->value()) : tr("not rated");
}

RatingLine::RatingLine(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RatingLine::setRated(const RatedTwice& rated)
{
    m_rated = rated;
    setAccessibleName(spokenRating(rated));
    updateGeometry();
    update();
}

QSize RatingLine::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Body, QFont::DemiBold));
    const int figures = metrics.horizontalAdvance(QStringLiteral("10 → 10"));
    return {m_theme.grown(ratingLineWidth) + space::one + figures, metrics.height() + space::half};
}

void RatingLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int line = m_theme.grown(ratingLineWidth);
    paintRatingLine(painter, QRect(0, 0, line, height()), m_theme, m_rated);
    painter.setFont(m_theme.font(TextRole::Body, QFont::DemiBold));
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(rect().adjusted(line + space::one, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     ratedText(m_rated));
}

} // namespace keywork::ui
