// SPDX-License-Identifier: Apache-2.0
#include "qrpicture.h"

#include <qrencode.h>

#include <memory>

namespace latchkey::hub::web {

namespace {

constexpr int Quiet = 4; ///< modules of white around a code (ISO/IEC 18004)
constexpr int MaxBytes = 1200;

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

/// One row of modules as one path per run of dark ones.
void appendRow(QByteArray &path, const QRcode &code, int y)
{
    const unsigned char *const row = code.data + size_t(y) * size_t(code.width);
    for (int x = 0; x < code.width;) {
        int end = x;
        while (end < code.width && (row[end] & 1) != 0)
            ++end;
        if (end > x) {
            const QByteArray run = QByteArray::number(end - x);
            path += 'M' + QByteArray::number(x + Quiet) + ' ' + QByteArray::number(y + Quiet) + 'h' + run + "v1h-" + run
                + 'z';
        }
        x = end + 1;
    }
}

} // namespace

std::optional<QByteArray> qrPicture(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > MaxBytes)
        return std::nullopt;
    const auto *const bytes = reinterpret_cast<const unsigned char *>(text.constData());
    const std::unique_ptr<QRcode, Free> code(QRcode_encodeData(int(text.size()), bytes, 0, QR_ECLEVEL_M));
    if (!code)
        return std::nullopt;
    QByteArray path;
    for (int y = 0; y < code->width; ++y)
        appendRow(path, *code, y);
    const QByteArray side = QByteArray::number(code->width + 2 * Quiet);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
        + "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side
        + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>\n";
}

} // namespace latchkey::hub::web
