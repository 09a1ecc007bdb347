#include "ui/words/contact_words.h"

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

QString safeWord(domain::SafeContact safe)
{
    switch (safe) {
    case domain::SafeContact::Safe: return tr("safe");
    case domain::SafeContact::NotSafe: return tr("not safe");
    case domain::SafeContact::NotAsked: return tr("not asked");
    }
    return {};
}

QString addressLine(const domain::Address& address)
{
    return tr("Address %1, %2 (letters: %3)")
        .arg(onScreen(address.lines).replace(QLatin1Char('\n'), QStringLiteral(", ")),
             onScreen(address.postcode), safeWord(address.letters));
}

QString phoneLine(const domain::Phone& phone)
{
    return tr("%1, %2 (calls: %3; texts: %4)")
        .arg(onScreen(phone.number), onScreen(phone.label), safeWord(phone.calls), safeWord(phone.texts));
}

} // namespace keywork::ui
