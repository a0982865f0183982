// SPDX-License-Identifier: Apache-2.0
#include "weburl.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {
constexpr qsizetype MostUrl = 2048;
} // namespace

std::optional<WebUrl> WebUrl::fromString(const QString &text, Scheme scheme)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > MostUrl || !url.isValid() || url.host().isEmpty() || url.hasFragment())
        return std::nullopt;
    if (url.authority().contains(u'@'))
        return std::nullopt;
    if (url.scheme() != u"https" && (url.scheme() != u"http" || scheme == Scheme::SecureOnly))
        return std::nullopt;
    QByteArray bytes = url.toEncoded();
    if (bytes.size() > MostUrl)
        return std::nullopt;
    return WebUrl(std::move(bytes));
}

} // namespace latchkey::hub::notify
