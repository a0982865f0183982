// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <optional>

namespace latchkey::hub::web {

/// A QR code as an SVG picture, dark on white with its quiet zone, whatever the page's colours. Nothing for a text that is
/// empty or does not fit (about 1,200 bytes). The picture tells what the text tells: serve it with Cache-Control: no-store
/// and to nobody else.
[[nodiscard]] std::optional<QByteArray> qrPicture(const QByteArray &text);

} // namespace latchkey::hub::web
