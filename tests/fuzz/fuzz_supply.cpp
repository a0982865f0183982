// SPDX-License-Identifier: Apache-2.0
// Any bytes as the files of supplies: a byte for the name, a line for what it says, an empty line before the next supply.
// No reading is out of range, and what one supply says is not lost among others.
#include <hal/power/supplyfiles.h>
#include <tests/fuzz/fuzzcheck.h>

using namespace latchkey;
using namespace latchkey::hal;

namespace {

QVector<Supply> suppliesFrom(const QByteArray &bytes)
{
    QVector<Supply> supplies;
    SupplyFiles files;
    const auto lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty()) {
            supplies.append(supplyFrom(files));
            files.clear();
        } else {
            files.insert(SupplyFileNames.at(quint8(line.front()) % SupplyFileNames.size()), line.sliced(1));
        }
    }
    supplies.append(supplyFrom(files));
    return supplies;
}

void check(const PowerReading &reading)
{
    require(reading != PowerReading{});
    require(!reading.percent || (*reading.percent >= 0 && *reading.percent <= 100));
    require(!reading.millivolts || (*reading.millivolts >= 1 && *reading.millivolts <= 1'000'000));
    require(!reading.left || (reading.left->count() >= 0 && reading.left->count() <= 30 * 24 * 60));
    require(!reading.stopOrdered);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QVector<Supply> supplies = suppliesFrom(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto reading = readingOf(supplies);
    if (reading)
        check(*reading);
    for (const Supply &supply : supplies) {
        require(!supply.reading.percent || (reading && reading->percent));
        require(supply.online != true || (reading && reading->mains == true));
    }
    return 0;
}
