// SPDX-License-Identifier: Apache-2.0
#include "qrmodules.h"

#include <QRandomGenerator>

#include <qrencode.h>

#include <memory>

namespace latchkey::ui {

namespace {

// Bits of a module in the library's answer (qrencode.h, "QRcode").
constexpr unsigned char Dark = 0x01;
constexpr unsigned char Fixed = 0x80; ///< not data: a finder, the format and so on

struct WipeAndFree {
    void operator()(QRcode *code) const
    {
        wipeMemory(code->data, size_t(code->width) * size_t(code->width));
        QRcode_free(code);
    }
};
using Code = std::unique_ptr<QRcode, WipeAndFree>;

Code coded(const Secret &bytes)
{
    return Code(QRcode_encodeData(int(bytes.size()), bytes.bytes().data(), 0, QR_ECLEVEL_M));
}

/// Which of the eight masks the library chose, from the format beside the first finder (ISO/IEC 18004, 7.9).
int maskOf(const QRcode &code)
{
    const unsigned char *format = code.data + size_t(8) * size_t(code.width);
    return (((format[2] & Dark) << 2) | ((format[3] & Dark) << 1) | (format[4] & Dark)) ^ 5;
}

/// Whether mask `mask` turns a module of data round (ISO/IEC 18004, 7.8.2).
bool isTurned(int mask, int x, int y)
{
    switch (mask) {
    case 0: return (x + y) % 2 == 0;
    case 1: return y % 2 == 0;
    case 2: return x % 3 == 0;
    case 3: return (x + y) % 3 == 0;
    case 4: return (y / 2 + x / 3) % 2 == 0;
    case 5: return (x * y) % 2 + (x * y) % 3 == 0;
    case 6: return ((x * y) % 2 + (x * y) % 3) % 2 == 0;
    default: return ((x + y) % 2 + (x * y) % 3) % 2 == 0;
    }
}

} // namespace

// The library frees its own copies of what it encodes as they are, so it never gets the text: it gets two rows of random
// bytes whose exclusive or is the text, and one of zeros. Everything a code does with its data before the mask, the error
// correction above all, is linear, so the exclusive or of the three codes without their masks is the code of the text.
// What two of them have in common, such as the length, is in all three and stays.
QrModules QrModules::of(const Secret &text)
{
    Secret share;
    Secret other;
    Secret zeros;
    for (const unsigned char byte : text.bytes()) {
        share.append((unsigned char)(QRandomGenerator::system()->bounded(256)));
        other.append(byte ^ share.bytes().back());
        zeros.append(0);
    }
    const Code a = coded(share);
    const Code b = coded(other);
    const Code c = coded(zeros);
    QrModules made;
    if (a == nullptr || b == nullptr || c == nullptr)
        return made;
    made.m_side = a->width;
    for (int i = 0; i < a->width * a->width; ++i) {
        const int x = i % a->width;
        const int y = i / a->width;
        const bool isData = (a->data[i] & Fixed) == 0;
        const bool turned = isTurned(maskOf(*b), x, y) != isTurned(maskOf(*c), x, y);
        const int module = isData ? a->data[i] ^ b->data[i] ^ c->data[i] ^ int(turned) : a->data[i];
        made.m_dark.append((unsigned char)(module & Dark));
    }
    return made;
}

} // namespace latchkey::ui
