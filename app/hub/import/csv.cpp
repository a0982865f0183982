// SPDX-License-Identifier: Apache-2.0
#include "csv.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

QChar separatorOf(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView head = end < 0 ? text : text.left(end);
    QChar best = u',';
    qsizetype most = head.count(u',');
    for (const QChar candidate : {u';', u'\t'}) {
        if (head.count(candidate) > most) {
            best = candidate;
            most = head.count(candidate);
        }
    }
    return best;
}

/// Reads the text once from left to right.
class Reader {
public:
    explicit Reader(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

    [[nodiscard]] Result<QVector<CsvLine>, CsvFault> read()
    {
        QVector<CsvLine> lines;
        while (m_at < m_text.size()) {
            CsvLine line{m_line, {}};
            if (const auto read = readLine(line); !read)
                return read.error();
            if (line.cells.size() == 1 && line.cells.constFirst().isEmpty())
                continue;
            if (lines.size() == Csv::MostLines)
                return fault(u"there are more than %1 lines"_s.arg(Csv::MostLines));
            lines.append(line);
        }
        return lines;
    }

private:
    [[nodiscard]] CsvFault fault(const QString &text) const { return {m_line, text}; }

    [[nodiscard]] Status<CsvFault> readLine(CsvLine &line)
    {
        for (bool more = true; more;) {
            QString cell;
            if (const auto read = readCell(cell); !read)
                return read;
            if (line.cells.size() == Csv::MostCells)
                return fault(u"a line has more than %1 cells"_s.arg(Csv::MostCells));
            line.cells.append(cell.trimmed());
            more = m_at < m_text.size() && m_text[m_at] == m_separator;
            m_at += more ? 1 : 0;
        }
        return endLine();
    }

    [[nodiscard]] Status<CsvFault> endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] != u'\n')
            return fault(u"something follows a closing quote"_s);
        m_at += m_at < m_text.size() ? 1 : 0;
        ++m_line;
        return Done{};
    }

    [[nodiscard]] Status<CsvFault> readCell(QString &cell)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return readQuoted(cell);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && !isLineEnd())
            ++m_at;
        cell = m_text.mid(start, m_at - start).toString();
        return isTooLong(cell) ? Status<CsvFault>(fault(u"a cell is too long"_s)) : Status<CsvFault>(Done{});
    }

    [[nodiscard]] bool isLineEnd() const
    {
        return m_text[m_at] == u'\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] == u'\n');
    }
    [[nodiscard]] static bool isTooLong(const QString &cell) { return cell.size() > Csv::MostCell; }

    [[nodiscard]] Status<CsvFault> readQuoted(QString &cell)
    {
        const int began = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return Done{};
                }
                ++m_at;
            }
            m_line += c == u'\n' ? 1 : 0;
            cell.append(c);
            if (isTooLong(cell))
                return CsvFault{began, u"a cell is too long, or a quote is not closed"_s};
        }
        return CsvFault{began, u"a quote is not closed"_s};
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<QVector<CsvLine>, CsvFault> Csv::parse(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return CsvFault{0, u"the file is larger than 8 MiB"_s};
    if (bytes.contains('\0'))
        return CsvFault{0, u"the file is no text"_s};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return CsvFault{0, u"the file is not in UTF-8"_s};
    return Reader(text.startsWith(QChar(0xFEFF)) ? QStringView(text).mid(1) : QStringView(text)).read();
}

QByteArray Csv::line(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells) {
        const bool formula = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
        QString text = formula ? u'\'' + cell : cell;
        const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u';')
            || text.contains(u'\r');
        written.append(quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text);
    }
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace latchkey::hub
