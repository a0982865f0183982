// SPDX-License-Identifier: Apache-2.0
#include "jsonscan.h"

#include <QSet>
#include <QVector>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxDepth = 16;

struct Frame {
    bool isObject = false;
    bool expectsName = false;
    int index = 0; ///< of the element, in an array
    QByteArray member; ///< that is being read, in an object
    QSet<QByteArray> members;
};

class Scanner {
public:
    Scanner(QByteArray &text, LiftedSecrets &secrets, Problems &problems)
        : m_text(text), m_secrets(secrets), m_problems(problems)
    {}

    bool run()
    {
        while (m_at < m_text.size()) {
            if (!step(m_text.at(m_at)))
                return false;
        }
        return m_frames.isEmpty();
    }

private:
    bool step(char c)
    {
        switch (c) {
        case '{': return push(true);
        case '[': return push(false);
        case '}': return pop(true);
        case ']': return pop(false);
        case ',': return next();
        case '"': return string();
        default: ++m_at; return true;
        }
    }

    bool push(bool isObject)
    {
        ++m_at;
        if (m_frames.size() == MaxDepth) {
            m_problems.error({}, u"the file nests deeper than %1 levels"_s.arg(MaxDepth));
            return false;
        }
        m_frames.append({isObject, isObject, 0, {}, {}});
        return true;
    }

    bool pop(bool isObject)
    {
        ++m_at;
        if (m_frames.isEmpty() || m_frames.last().isObject != isObject)
            return false;
        m_frames.removeLast();
        return true;
    }

    bool next()
    {
        ++m_at;
        if (m_frames.isEmpty())
            return false;
        Frame &frame = m_frames.last();
        frame.expectsName = frame.isObject;
        ++frame.index;
        return true;
    }

    bool string()
    {
        const qsizetype start = m_at + 1;
        const auto end = endOfString(start);
        if (!end)
            return false;
        m_at = *end + 1;
        if (!m_frames.isEmpty() && m_frames.last().expectsName)
            return name(start, *end);
        if (!m_frames.isEmpty() && isSecret(m_frames.last().member))
            lift(start, *end);
        return true;
    }

    /// Where the closing quote is.
    [[nodiscard]] std::optional<qsizetype> endOfString(qsizetype at) const
    {
        while (at < m_text.size() && m_text.at(at) != '"')
            at += m_text.at(at) == '\\' ? 2 : 1;
        return at < m_text.size() ? std::optional(at) : std::nullopt;
    }

    bool name(qsizetype start, qsizetype end)
    {
        const QByteArray text = m_text.mid(start, end - start);
        Frame &frame = m_frames.last();
        frame.expectsName = false;
        frame.member = text;
        if (text.contains('\\')) {
            m_problems.error(path(), u"member names are written without \\ escapes"_s);
            return false;
        }
        if (frame.members.contains(text))
            m_problems.error(path(), u"this member stands here twice"_s);
        frame.members.insert(text);
        return true;
    }

    static bool isSecret(const QByteArray &member)
    {
        return member == "pin" || member == "accessCode" || member == "mobile" || member == "code";
    }

    void lift(qsizetype start, qsizetype end)
    {
        auto *const bytes = reinterpret_cast<unsigned char *>(m_text.data()) + start;
        m_secrets.insert(path(), Secret({bytes, size_t(end - start)}));
        std::fill_n(bytes, end - start, static_cast<unsigned char>('*'));
    }

    [[nodiscard]] QString path() const
    {
        QString path;
        for (const Frame &frame : m_frames) {
            if (frame.isObject)
                path += (path.isEmpty() ? u""_s : u"."_s) + QString::fromUtf8(frame.member);
            else
                path += u"[%1]"_s.arg(frame.index);
        }
        return path;
    }

    QByteArray &m_text;
    LiftedSecrets &m_secrets;
    Problems &m_problems;
    QVector<Frame> m_frames;
    qsizetype m_at = 0;
};

} // namespace

bool scanJson(QByteArray &text, LiftedSecrets &secrets, Problems &problems)
{
    return Scanner(text, secrets, problems).run();
}

} // namespace latchkey::site
