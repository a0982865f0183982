// SPDX-License-Identifier: Apache-2.0
// Any bytes as a line of a NUT server and as a UPS's values: what is understood can be said again and means the same, and
// no reading is out of range.
#include <hal/power/nutanswer.h>
#include <tests/fuzz/fuzzcheck.h>

using namespace latchkey;
using namespace latchkey::hal;

namespace {

QByteArray quoted(QByteArray word) { return '"' + word.replace('\\', "\\\\").replace('"', "\\\"") + '"'; }

void sayAgain(const NutValue &value)
{
    const QByteArray line = "VAR " + quoted(value.ups) + ' ' + quoted(value.name) + ' ' + quoted(value.value);
    if (line.size() <= MostOfNutLine)
        require(nutAnswerFrom(line) == NutAnswer(value));
}

void readValues(const QByteArray &bytes)
{
    const PowerReading reading = readingOf(NutValues{bytes, bytes, bytes, bytes});
    require(!reading.percent || (*reading.percent >= 0 && *reading.percent <= 100));
    require(!reading.millivolts || (*reading.millivolts >= 0 && *reading.millivolts <= 1'000'000));
    require(!reading.left || (reading.left->count() >= 0 && reading.left->count() <= 30 * 24 * 60));
    require(!reading.low || bytes.contains("LB"));
    require(!reading.stopOrdered || bytes.contains("FSD"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const NutAnswer answer = nutAnswerFrom(bytes);
    if (const auto *value = std::get_if<NutValue>(&answer)) {
        sayAgain(*value);
        readValues(value->value);
    }
    if (const auto *error = std::get_if<NutError>(&answer))
        require(!error->code.isEmpty() && error->code.size() <= 32 && !error->code.contains('\n'));
    readValues(bytes);
    return 0;
}
