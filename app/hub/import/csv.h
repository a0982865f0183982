// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <QStringList>
#include <QVector>

namespace latchkey::hub {

/// One line of a table, and where it begins in the file.
struct CsvLine {
    int number = 0; ///< of the file, from 1; a quoted cell may run over several
    QStringList cells;
};

/// Why a file is no table at all.
struct CsvFault {
    int line = 0;
    QString text; ///< one English sentence
};

/// Tables as spreadsheets write them (RFC 4180): UTF-8, with or without its mark, quotes around what holds separators,
/// CRLF or LF. The separator is the one of comma, semicolon and tab that the first line has most of. Empty lines are left out.
class Csv {
public:
    static constexpr qsizetype MostBytes = qsizetype(8) * 1024 * 1024;
    static constexpr int MostLines = 20'000;
    static constexpr int MostCells = 64;
    static constexpr qsizetype MostCell = 4000; ///< characters

    [[nodiscard]] static Result<QVector<CsvLine>, CsvFault> parse(const QByteArray &bytes);
    /// One line of a table, with CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    [[nodiscard]] static QByteArray line(const QStringList &cells);
};

} // namespace latchkey::hub
