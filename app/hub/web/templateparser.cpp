// SPDX-License-Identifier: Apache-2.0
#include "templateparser.h"

#include "htmlplace.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

constexpr qsizetype MaxSize = qsizetype(256) * 1024;
constexpr qsizetype MaxDepth = 16;
constexpr qsizetype MaxNames = 9; ///< %1 to %9

bool isName(QByteArrayView text)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), fits);
}

/// "box.name" as two names, "." as none; nothing if it is no path.
std::optional<QVector<QByteArray>> pathOf(const QByteArray &text)
{
    if (text == ".")
        return QVector<QByteArray>();
    const auto names = text.split('.');
    const bool good = names.size() <= MaxNames && std::all_of(names.begin(), names.end(), isName);
    return good ? std::optional(QVector<QByteArray>(names)) : std::nullopt;
}

class Parser {
public:
    explicit Parser(QByteArrayView text) : m_text(text) { m_open.append(Open()); }

    Result<Node, TemplateFault> run()
    {
        if (m_text.size() > MaxSize)
            return TemplateFault{0, u"larger than a template may be"_s};
        while (m_problem.isEmpty() && m_at < m_text.size())
            step();
        if (m_problem.isEmpty() && m_open.size() > 1)
            fail(u"the part \"%1\" has no end"_s.arg(QString::fromUtf8(m_open.last().node.text)));
        if (m_problem.isEmpty() && !m_place.isText())
            fail(u"the HTML ends inside a tag"_s);
        if (!m_problem.isEmpty())
            return TemplateFault{m_line, m_problem};
        return std::move(m_open.first().node);
    }

private:
    /// A part whose end has not come yet, and the place at which it began.
    struct Open {
        Node node;
        HtmlPlace place;
    };

    void fail(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }

    void step()
    {
        const qsizetype start = m_text.indexOf("{{", m_at);
        literal(m_text.sliced(m_at, (start < 0 ? m_text.size() : start) - m_at));
        m_at = start < 0 ? m_text.size() : start + 2;
        if (start < 0 || !m_problem.isEmpty())
            return;
        const qsizetype end = m_text.indexOf("}}", m_at);
        if (end < 0)
            return fail(u"a mark without its end"_s);
        const QByteArrayView inside = m_text.sliced(m_at, end - m_at);
        mark(inside.toByteArray().trimmed());
        m_line += int(std::count(inside.begin(), inside.end(), '\n'));
        m_at = end + 2;
    }

    void literal(QByteArrayView html)
    {
        if (html.isEmpty())
            return;
        if (isInParent() && !html.trimmed().isEmpty())
            return fail(u"between the blocks for a parent nothing may stand"_s);
        if (!m_place.feed(html))
            return fail(QString::fromLatin1(m_place.problem()));
        if (!isInParent())
            add({Node::Kind::Literal, html.toByteArray()});
        m_line += int(std::count(html.begin(), html.end(), '\n'));
    }

    void mark(const QByteArray &text)
    {
        const char first = text.isEmpty() ? '\0' : text.front();
        const QByteArray rest = text.mid(1).trimmed();
        if (isInParent() && first != '$' && first != '/' && first != '!')
            return fail(u"a parent has blocks and nothing else"_s);
        switch (first) {
        case '!': return;
        case '#': return begin(Node::Kind::Section, rest);
        case '^': return begin(Node::Kind::Inverted, rest);
        case '<': return begin(Node::Kind::Parent, rest);
        case '$': return begin(Node::Kind::Block, rest);
        case '/': return end(rest);
        case '>': return partial(rest);
        case '_': return words(rest);
        default: return variable(text);
        }
    }

    [[nodiscard]] bool isInParent() const { return m_open.last().node.kind == Node::Kind::Parent; }

    void add(Node node)
    {
        node.line = m_line;
        m_open.last().node.children.append(std::move(node));
    }

    void begin(Node::Kind kind, const QByteArray &name)
    {
        const auto path = pathOf(name);
        if (!path || (kind != Node::Kind::Section && kind != Node::Kind::Inverted && !isName(name)))
            return fail(u"no name for a part"_s);
        const bool fits = kind == Node::Kind::Parent || kind == Node::Kind::Block ? m_place.isText()
                                                                                  : m_place.mayBranch();
        if (!fits)
            return fail(u"no part may begin here"_s);
        if (kind == Node::Kind::Parent && m_open.size() > 1)
            return fail(u"a parent stands around everything"_s);
        if (m_open.size() > MaxDepth)
            return fail(u"nested too deeply"_s);
        m_open.append({{kind, name, {}, Escape::Text, *path, {}, m_line}, m_place});
    }

    void end(const QByteArray &name)
    {
        if (m_open.size() == 1 || m_open.last().node.text != name)
            return fail(u"the end of \"%1\", which was not begun last"_s.arg(QString::fromUtf8(name)));
        Open part = m_open.takeLast();
        if (!(part.place == m_place))
            return fail(
                u"the part \"%1\" ends at another place of the HTML than it began"_s.arg(QString::fromUtf8(name)));
        m_open.last().node.children.append(std::move(part.node));
    }

    void partial(const QByteArray &name)
    {
        if (!isName(name) || !m_place.isText())
            return fail(u"another template may stand only between tags, by its name"_s);
        add({Node::Kind::Partial, name});
    }

    void variable(const QByteArray &name)
    {
        const auto path = pathOf(name);
        const auto escape = m_place.escape();
        if (!path || !escape)
            return fail(u"\"%1\" is no name, or may not stand here"_s.arg(QString::fromUtf8(name.left(80))));
        m_place.put();
        add({Node::Kind::Variable, name, {}, *escape, *path});
    }

    void words(const QByteArray &text)
    {
        const auto parts = text.split('|');
        const QByteArray said = parts.first().simplified();
        const QByteArray comment = parts.value(1).simplified();
        if (said.isEmpty() || comment.isEmpty() || parts.size() > 3)
            return fail(u"words are: text, comment for translators, names; with | between them"_s);
        if (m_place.escape() != std::optional(Escape::Text))
            return fail(u"no words may stand here"_s);
        QVector<QByteArray> names = parts.value(2).simplified().split(' ');
        names.removeAll({});
        if (!std::all_of(names.begin(), names.end(), [](const QByteArray &name) { return bool(pathOf(name)); }))
            return fail(u"no name for what stands in words"_s);
        if (!placesMatch(said, names.size()))
            return fail(u"%n, %1, %2 ... of the words and the names behind them do not match"_s);
        m_place.put();
        add({Node::Kind::Words, said, comment, Escape::Text, names});
    }

    static bool placesMatch(const QByteArray &said, qsizetype count)
    {
        const qsizetype numbered = count - (said.contains("%n") ? 1 : 0);
        if (numbered < 0 || numbered > MaxNames)
            return false;
        for (char digit = '1'; digit <= '9'; ++digit) {
            if (said.contains(QByteArray("%") + digit) != (digit - '0' <= numbered))
                return false;
        }
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    HtmlPlace m_place;
    QVector<Open> m_open;
    QString m_problem;
};

} // namespace

Result<Node, TemplateFault> parseTemplate(QByteArrayView text) { return Parser(text).run(); }

} // namespace latchkey::hub::web
