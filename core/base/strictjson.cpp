// SPDX-License-Identifier: Apache-2.0
#include "strictjson.h"

#include <QJsonDocument>
#include <QSet>
#include <QVector>

#include <algorithm>

namespace latchkey {

namespace {

/// Walks over the text and looks at brackets and strings alone; the grammar is left to QJsonDocument.
class Walk {
public:
    Walk(const QByteArray &text, const QByteArrayList &secrets) : m_text(text), m_secretNames(secrets) {}

    struct Span {
        QByteArray name;
        qsizetype from;
        qsizetype size;
    };

    [[nodiscard]] bool run()
    {
        while (m_at < m_text.size()) {
            if (!step(m_text.at(m_at)))
                return false;
        }
        return m_frames.isEmpty();
    }
    [[nodiscard]] const QVector<Span> &secrets() const { return m_secrets; }

private:
    struct Frame {
        bool isObject;
        bool expectsName;
        QByteArray member;
        QSet<QByteArray> members;
    };

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
        m_frames.append({isObject, isObject, {}, {}});
        return m_frames.size() <= MaxJsonDepth;
    }

    bool pop(bool isObject)
    {
        ++m_at;
        if (m_frames.isEmpty() || m_frames.constLast().isObject != isObject)
            return false;
        m_frames.removeLast();
        return true;
    }

    bool next()
    {
        ++m_at;
        if (m_frames.isEmpty())
            return false;
        m_frames.last().expectsName = m_frames.constLast().isObject;
        return true;
    }

    bool string()
    {
        const qsizetype from = m_at + 1;
        qsizetype to = from;
        bool escapes = false;
        while (to < m_text.size() && m_text.at(to) != '"') {
            escapes = escapes || m_text.at(to) == '\\';
            to += m_text.at(to) == '\\' ? 2 : 1;
        }
        if (to >= m_text.size() || m_frames.isEmpty())
            return false;
        m_at = to + 1;
        if (m_frames.constLast().expectsName)
            return !escapes && name(m_text.mid(from, to - from));
        return value(from, to - from, escapes);
    }

    bool name(const QByteArray &text)
    {
        Frame &frame = m_frames.last();
        if (frame.members.contains(text))
            return false;
        frame.expectsName = false;
        frame.member = text;
        frame.members.insert(text);
        return true;
    }

    bool value(qsizetype from, qsizetype size, bool escapes)
    {
        const QByteArray &member = m_frames.constLast().member;
        if (m_frames.size() > 1 || !m_secretNames.contains(member))
            return true;
        m_secrets.append({member, from, size});
        return !escapes;
    }

    const QByteArray &m_text;
    const QByteArrayList &m_secretNames;
    QVector<Frame> m_frames;
    QVector<Span> m_secrets;
    qsizetype m_at = 0;
};

std::optional<QJsonObject> parsed(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

std::optional<QJsonObject> strictJson(const QByteArray &text, qsizetype most)
{
    const QByteArrayList none;
    if (text.size() > most || !Walk(text, none).run())
        return std::nullopt;
    return parsed(text);
}

std::optional<QJsonObject> strictJson(QByteArray text, qsizetype most, const QByteArrayList &secrets,
                                      SecretMembers &lifted)
{
    Walk walk(text, secrets);
    const bool walked = text.size() <= most && walk.run();
    for (const Walk::Span &span : walk.secrets()) {
        auto *const bytes = reinterpret_cast<unsigned char *>(text.data()) + span.from;
        lifted.insert(span.name, Secret({bytes, size_t(span.size)}));
        std::fill_n(bytes, span.size, static_cast<unsigned char>('*'));
    }
    return walked ? parsed(text) : std::nullopt;
}

} // namespace latchkey
