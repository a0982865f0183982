// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

#include <core/base/secret.h>

namespace latchkey::hub::notify {

// Texts that hold a code or a password are put together in a Secret, so that no copy of them stays behind.

[[nodiscard]] QByteArrayView viewOf(const Secret &text);
[[nodiscard]] Secret secretOf(QByteArrayView text);
void append(Secret &text, QByteArrayView more);
/// In lines of 76 characters, each with CR LF behind it, as MIME wants it (RFC 2045, 6.8).
void appendBase64Lines(Secret &text, QByteArrayView bytes);
void appendBase64(Secret &text, QByteArrayView bytes);
/// As a value in a URL or a form: everything but letters, digits and -._~ as %XX.
void appendPercentEncoded(Secret &text, QByteArrayView value);
/// As the inside of a JSON string. `value` is UTF-8.
void appendJsonEscaped(Secret &text, QByteArrayView value);
/// Line ends of every kind become CR LF.
[[nodiscard]] Secret withNetworkLines(QByteArrayView text);

} // namespace latchkey::hub::notify
