// SPDX-License-Identifier: Apache-2.0
// Tables that somebody uploads: whatever the bytes, an answer within the limits, and what was read can be written again.
#include "fuzzcheck.h"

#include <app/hub/import/csv.h>

using namespace latchkey::hub;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto lines = Csv::parse(bytes);
    if (!lines) {
        require(!lines.error().text.isEmpty());
        return 0;
    }
    require(lines->size() <= Csv::MostLines);
    int last = 0;
    for (const CsvLine &line : *lines) {
        require(line.number > last);
        require(!line.cells.isEmpty() && line.cells.size() <= Csv::MostCells);
        last = line.number;
        for (const QString &cell : line.cells)
            require(cell.size() <= Csv::MostCell);
        require(Csv::line(line.cells).endsWith("\r\n"));
    }
    return 0;
}
