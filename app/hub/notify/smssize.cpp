// SPDX-License-Identifier: Apache-2.0
#include "smssize.h"

#include <algorithm>
#include <string_view>

namespace latchkey::hub::notify {

namespace {

/// How many units a message holds alone, and as one of several, where a header takes its room.
struct Room {
    int alone;
    int joined;
};
constexpr Room Narrow{160, 153};
constexpr Room Wide{70, 67};

constexpr std::u32string_view GsmLetters
    = U"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
      U"abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr std::u32string_view GsmEscaped = U"\f^{}\\[~]|€"; // two septets each

/// Takes the first character off; nullopt: this is no UTF-8.
std::optional<char32_t> takeCharacter(QByteArrayView &utf8)
{
    const auto lead = static_cast<unsigned char>(utf8.front());
    const int length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || lead > 0xf4 || utf8.size() < length)
        return std::nullopt;
    static constexpr unsigned char Masks[]{0, 0x7f, 0x1f, 0x0f, 0x07};
    static constexpr char32_t Least[]{0, 0, 0x80, 0x800, 0x10000};
    char32_t character = lead & Masks[length];
    for (int i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(utf8[i]);
        if ((next & 0xc0) != 0x80)
            return std::nullopt;
        character = character << 6 | (next & 0x3fU);
    }
    if (character < Least[length] || character > 0x10ffff || (character >= 0xd800 && character <= 0xdfff))
        return std::nullopt;
    utf8 = utf8.sliced(length);
    return character;
}

/// 0: not in the alphabet.
int septetsOf(char32_t character)
{
    if (GsmLetters.find(character) != std::u32string_view::npos)
        return 1;
    return GsmEscaped.find(character) != std::u32string_view::npos ? 2 : 0;
}

/// Fills message after message; what takes two units is never parted.
class Filling {
public:
    explicit Filling(Room room) : m_room(room) {}
    void add(int units)
    {
        m_units += units;
        m_inPart += units;
        if (m_inPart > m_room.joined) {
            ++m_parts;
            m_inPart = units;
        }
    }
    [[nodiscard]] SmsSize size(bool wide) const
    {
        return {wide, m_units, m_units == 0 ? 0 : m_units <= m_room.alone ? 1 : m_parts};
    }

private:
    Room m_room;
    int m_units = 0;
    int m_inPart = 0;
    int m_parts = 1;
};

} // namespace

std::optional<SmsSize> smsSizeOf(QByteArrayView utf8)
{
    Filling narrow(Narrow);
    Filling wide(Wide);
    bool isNarrow = true;
    while (!utf8.isEmpty()) {
        const auto character = takeCharacter(utf8);
        if (!character)
            return std::nullopt;
        const int septets = septetsOf(*character);
        isNarrow = isNarrow && septets > 0;
        narrow.add(septets);
        wide.add(*character > 0xffff ? 2 : 1);
    }
    return isNarrow ? narrow.size(false) : wide.size(true);
}

} // namespace latchkey::hub::notify
