// SPDX-License-Identifier: Apache-2.0
#include "qrmodules.h"

#include <qrencode.h>

#include <vector>

namespace latchkey::ui {

namespace {

QRcode *encoded(std::span<const unsigned char> bytes)
{
    return QRcode_encodeData(int(bytes.size()), bytes.data(), 0, QR_ECLEVEL_M);
}

/// The library frees its own copies of the text as they are. A second code of the same size asks for the same pieces
/// of memory in the same order, and so gets and overwrites those that were freed last.
void overwriteWhatWasFreed(size_t size)
{
    const std::vector<unsigned char> nothing(size, 'A');
    QRcode_free(encoded(nothing));
}

} // namespace

QrModules QrModules::of(const Secret &text)
{
    QrModules made;
    QRcode *code = text.isEmpty() ? nullptr : encoded(text.bytes());
    if (code == nullptr)
        return made;
    made.m_side = code->width;
    const std::span<unsigned char> modules(code->data, size_t(code->width) * size_t(code->width));
    for (unsigned char &module : modules)
        module &= 1; // the other bits are the library's notes
    made.m_dark = Secret(modules);
    wipeMemory(modules.data(), modules.size());
    QRcode_free(code);
    overwriteWhatWasFreed(text.bytes().size());
    return made;
}

} // namespace latchkey::ui
