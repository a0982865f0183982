// SPDX-License-Identifier: Apache-2.0
#include "nutanswer.h"

#include <QVector>

#include <algorithm>
#include <cmath>

namespace latchkey::hal {

namespace {

constexpr qsizetype MostWords = 4;
constexpr qsizetype MostOfCode = 32;
constexpr double MostSeconds = 30 * 24 * 3600.0;
constexpr double MostVolts = 1000;
constexpr double LeastVolts = 0.001;

/// The words of a line, taken from its front.
class Words {
public:
    explicit Words(QByteArrayView line) : m_rest(line) {}

    /// nullopt: the line is not made of words, or of too many.
    [[nodiscard]] std::optional<QVector<QByteArray>> all()
    {
        QVector<QByteArray> words;
        for (skipBlanks(); !m_rest.isEmpty(); skipBlanks()) {
            const auto word = next();
            if (!word || words.size() == MostWords)
                return std::nullopt;
            words.append(*word);
        }
        return words;
    }

private:
    void skipBlanks()
    {
        while (!m_rest.isEmpty() && m_rest.front() == ' ')
            m_rest = m_rest.sliced(1);
    }
    [[nodiscard]] std::optional<QByteArray> next()
    {
        const bool isQuoted = m_rest.front() == '"';
        if (isQuoted)
            m_rest = m_rest.sliced(1);
        QByteArray word;
        while (!m_rest.isEmpty() && m_rest.front() != (isQuoted ? '"' : ' ')) {
            if (m_rest.front() == '"')
                return std::nullopt;
            if (m_rest.front() == '\\')
                m_rest = m_rest.sliced(1);
            if (m_rest.isEmpty() || m_rest.front() == '\0')
                return std::nullopt;
            word += m_rest.front();
            m_rest = m_rest.sliced(1);
        }
        if (!isQuoted)
            return word;
        if (m_rest.isEmpty())
            return std::nullopt; // it has no end
        m_rest = m_rest.sliced(1);
        return m_rest.isEmpty() || m_rest.front() == ' ' ? std::optional(word) : std::nullopt;
    }

    QByteArrayView m_rest;
};

bool isCode(const QByteArray &word)
{
    const auto isRight = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
    return !word.isEmpty() && word.size() <= MostOfCode && std::all_of(word.cbegin(), word.cend(), isRight);
}

std::optional<double> numberIn(const std::optional<QByteArray> &text, double least, double most)
{
    bool ok = false;
    const double number = text ? text->toDouble(&ok) : 0;
    return ok && !text->contains('\0') && number >= least && number <= most ? std::optional(number)
                                                                            : std::nullopt; // nan is neither
}

/// Both at once, or neither, say nothing.
std::optional<bool> mainsIn(const QList<QByteArray> &words)
{
    const bool isOn = words.contains("OL");
    return isOn != words.contains("OB") ? std::optional(isOn) : std::nullopt;
}

} // namespace

NutAnswer nutAnswerFrom(QByteArrayView line)
{
    if (line.size() > MostOfNutLine)
        return NutNonsense{};
    const auto words = Words(line).all();
    if (!words || words->isEmpty())
        return NutNonsense{};
    if (words->size() == 4 && words->at(0) == "VAR")
        return NutValue{words->at(1), words->at(2), words->at(3)};
    // Words after the code are for people; there are none so far.
    if (words->size() >= 2 && words->at(0) == "ERR" && isCode(words->at(1)))
        return NutError{words->at(1)};
    return NutNonsense{};
}

PowerReading readingOf(const NutValues &values)
{
    PowerReading reading;
    const QList<QByteArray> words = values.status.value_or(QByteArray()).split(' ');
    reading.mains = mainsIn(words);
    reading.charging = words.contains("CHRG") && !words.contains("DISCHRG");
    reading.low = words.contains("LB");
    reading.replaceBattery = words.contains("RB");
    reading.stopOrdered = words.contains("FSD");
    if (const auto percent = numberIn(values.charge, 0, 100))
        reading.percent = int(std::lround(*percent));
    // 0 is what some drivers say while they do not know.
    if (const auto seconds = numberIn(values.runtime, 1, MostSeconds))
        reading.left = std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(std::int64_t(*seconds)));
    if (const auto volts = numberIn(values.voltage, LeastVolts, MostVolts))
        reading.millivolts = int(std::lround(*volts * 1000));
    return reading;
}

} // namespace latchkey::hal
