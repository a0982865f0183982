// SPDX-License-Identifier: Apache-2.0
#include "escape.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace latchkey::hub::web {

namespace {

/// Characters that nobody sees and that change how their neighbours are read. The joiners (U+200C, U+200D) stay: Persian
/// and emoji need them.
bool isHidden(char16_t c)
{
    const bool control = (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7F && c <= 0x9F);
    const bool reorders = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
    return control || reorders || c == 0xFFFE || c == 0xFFFF;
}

void appendEscaped(QString &out, QChar c)
{
    switch (c.unicode()) {
    case u'&': out += QLatin1String("&amp;"); break;
    case u'<': out += QLatin1String("&lt;"); break;
    case u'>': out += QLatin1String("&gt;"); break;
    case u'"': out += QLatin1String("&quot;"); break;
    case u'\'': out += QLatin1String("&#39;"); break;
    case u'`': out += QLatin1String("&#96;"); break;
    default: out += isHidden(c.unicode()) ? QChar(QChar::ReplacementCharacter) : c; break;
    }
}

bool isOwnPath(QStringView text)
{
    // "//host" and "/\host" are other hosts to a browser.
    return text.startsWith(u'/') && !text.startsWith(u"//") && !text.startsWith(u"/\\");
}

} // namespace

QByteArray escapedText(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            out += text[i++];
        if (pair || !text[i].isSurrogate())
            appendEscaped(out, text[i]);
        else
            out += QChar(QChar::ReplacementCharacter);
    }
    return out.toUtf8();
}

bool isSafeUrl(QStringView text, Escape kind)
{
    static constexpr std::array<QStringView, 4> Schemes{u"https://", u"http://", u"mailto:", u"tel:"};
    const bool odd = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() <= 0x20 || c == u'\\' || c == u'<' || c == u'>' || c == u'"' || isHidden(c.unicode());
    });
    if (odd)
        return false;
    if (isOwnPath(text))
        return true;
    return kind == Escape::AnyUrl
        && std::any_of(Schemes.begin(), Schemes.end(), [text](QStringView scheme) { return text.startsWith(scheme); });
}

QByteArray escaped(QStringView text, Escape how, bool &refused)
{
    if (how == Escape::Text)
        return escapedText(text);
    if (how == Escape::UrlPart)
        return QUrl::toPercentEncoding(text.toString());
    if (isSafeUrl(text, how))
        return escapedText(text);
    refused = true;
    return "#";
}

} // namespace latchkey::hub::web
