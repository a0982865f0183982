// SPDX-License-Identifier: Apache-2.0
#include "serialboardconfig.h"

#include <hal/wire/linkcommands.h>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::chrono::milliseconds ShortestPulse{100};
constexpr std::chrono::milliseconds LongestPulse{5000};

std::optional<QString> whatIsWrong(const PeripheralConfig &device, QStringView name)
{
    if (device.address > osdp::HighestAddress) {
        return u"The address of the %1 is %2; allowed are 0 to 126."_s.arg(name).arg(device.address);
    }
    if (device.key && device.key->size() != osdp::Key128::Size) {
        return u"The key of the %1 has %2 bytes; it must have 16."_s.arg(name).arg(device.key->size());
    }
    return std::nullopt;
}

std::optional<QString> whatIsWrongWithCounts(const SerialBoardConfig &config)
{
    if (config.expectedDoors < 1) {
        return u"The box has %1 doors; it must have at least one."_s.arg(config.expectedDoors);
    }
    // Doors, bins and the power button are inputs, and OSDP counts those in one byte.
    if (config.expectedBins < 0 || config.expectedDoors + config.expectedBins + 1 > 255) {
        return u"The box has %1 doors and %2 bins with sensors; one board can report 254 of both together."_s
            .arg(config.expectedDoors)
            .arg(config.expectedBins);
    }
    return std::nullopt;
}
} // namespace

std::optional<QString> whatIsWrong(const SerialBoardConfig &config)
{
    if (config.portName.isEmpty()) {
        return u"No serial port is named for the board."_s;
    }
    if (!osdp::isLineRate(quint32(std::max(config.baud, 0)))) {
        return u"The line speed is %1; allowed are 9600, 19200, 38400, 57600, 115200 and 230400."_s.arg(config.baud);
    }
    if (auto wrong = whatIsWrong(config.board, u"board")) {
        return wrong;
    }
    if (config.badgeReader) {
        if (auto wrong = whatIsWrong(*config.badgeReader, u"badge reader")) {
            return wrong;
        }
        if (config.badgeReader->address == config.board.address) {
            return u"Board and badge reader have the same address %1."_s.arg(config.board.address);
        }
    }
    if (config.pulse < ShortestPulse || config.pulse > LongestPulse) {
        return u"The latch pulse is %1 ms; allowed are 100 to 5000 ms."_s.arg(config.pulse.count());
    }
    return whatIsWrongWithCounts(config);
}

} // namespace latchkey
