#include "support/contrast.h"

#include <algorithm>
#include <cmath>

namespace keywork::test {
namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(double(colour.redF())) + 0.7152 * channel(double(colour.greenF())) +
           0.0722 * channel(double(colour.blueF()));
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace keywork::test
