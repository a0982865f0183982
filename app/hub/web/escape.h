// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QStringView>

namespace latchkey::hub::web {

/// How a text has to be written at its place in a page.
enum class Escape {
    Text, ///< between tags, or in the quotes of an ordinary attribute
    OwnUrl, ///< a whole address that the browser fetches or sends to by itself: a path of this hub
    AnyUrl, ///< a whole address that a person may follow: also https, http, mailto and tel
    UrlPart, ///< behind the beginning of an address
};

/// The text in UTF-8 with every character that means something to HTML written out, quotes too. Characters that control or
/// reorder what is read (C0, C1, bidirectional overrides, halves of surrogates) become U+FFFD.
[[nodiscard]] QByteArray escapedText(QStringView text);

/// Whether the text is an address that may stand in an attribute of a page.
[[nodiscard]] bool isSafeUrl(QStringView text, Escape kind);

/// The text as `how` asks for it. An address that is not safe becomes "#" and `refused` is set.
[[nodiscard]] QByteArray escaped(QStringView text, Escape how, bool &refused);

} // namespace latchkey::hub::web
