// SPDX-License-Identifier: Apache-2.0
#include "renderer.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {
constexpr qsizetype MaxSize = qsizetype(8) * 1024 * 1024;
}

Rendered Renderer::run(const QByteArray &name, const Value &values)
{
    m_scopes = {&values};
    named(name);
    if (m_rendered.html.size() > MaxSize)
        m_rendered.problems.append(u"larger than a page may be"_s);
    return std::move(m_rendered);
}

void Renderer::named(const QByteArray &name)
{
    const auto found = m_templates.find(name);
    if (found == m_templates.end())
        return missing(name);
    const QByteArray outer = std::exchange(m_template, name);
    children(*found);
    m_template = outer;
}

void Renderer::children(const Node &node)
{
    for (const Node &child : node.children)
        this->node(child);
}

void Renderer::node(const Node &node)
{
    if (m_rendered.html.size() > MaxSize) // two templates can ask for each other's parts a million times
        return;
    switch (node.kind) {
    case Node::Kind::Group: return children(node);
    case Node::Kind::Literal: m_rendered.html += node.text; return;
    case Node::Kind::Variable: return variable(node);
    case Node::Kind::Section: return section(node);
    case Node::Kind::Inverted:
        if (const Value *const value = find(node.names); value && !value->holds())
            children(node);
        return;
    case Node::Kind::Partial: return named(node.text);
    case Node::Kind::Parent: return parent(node);
    case Node::Kind::Block: return block(node);
    case Node::Kind::Words: return words(node);
    }
}

void Renderer::variable(const Node &node)
{
    const Value *const value = find(node.names);
    if (!value)
        return;
    bool refused = value->list() || value->map() || value->isBool();
    m_rendered.html += escaped(value->text(), node.escape, refused);
    if (refused)
        m_rendered.problems.append(u"%1: \"%2\" holds nothing that may stand here"_s.arg(QString::fromUtf8(m_template),
                                                                                         QString::fromUtf8(node.text)));
}

void Renderer::section(const Node &node)
{
    const Value *const value = find(node.names);
    if (!value || !value->holds())
        return;
    if (const auto *const items = value->list()) {
        for (const Value &item : *items)
            inside(node, item);
        return;
    }
    if (value->map())
        return inside(node, *value);
    children(node); // yes, a number, a text: nothing to step into
}

void Renderer::inside(const Node &node, const Value &value)
{
    m_scopes.append(&value);
    children(node);
    m_scopes.removeLast();
}

void Renderer::parent(const Node &node)
{
    for (const Node &child : node.children) {
        if (!m_blocks.contains(child.text)) // what is nearer to the page has filled it already
            m_blocks.insert(child.text, &child);
    }
    named(node.text);
}

void Renderer::block(const Node &node)
{
    if (m_filling.contains(node.text))
        return children(node);
    m_filling.insert(node.text);
    children(*m_blocks.value(node.text, &node));
    m_filling.remove(node.text);
}

void Renderer::words(const Node &node)
{
    QStringList arguments;
    qint64 count = -1;
    const bool counts = node.text.contains("%n");
    for (const QByteArray &name : node.names) {
        const Value *const value = find(name);
        if (!value)
            return;
        if (counts && count < 0)
            count = value->number() ? *value->number() : 0;
        else
            arguments.append(value->text());
    }
    const QString text = counts ? m_words.count(node.text, count, arguments) : m_words.say(node.text, arguments);
    m_rendered.html += escapedText(text);
}

const Value *Renderer::find(const QByteArray &path)
{
    return find(path == "." ? QVector<QByteArray>() : QVector<QByteArray>(path.split('.')));
}

const Value *Renderer::find(const QVector<QByteArray> &path)
{
    if (path.isEmpty())
        return m_scopes.last();
    const Value *value = scopeWith(path.first());
    for (qsizetype i = 1; value && i < path.size(); ++i) {
        const auto *const map = value->map();
        const auto found = map ? map->find(path.at(i)) : Value::Map::const_iterator();
        value = map && found != map->end() ? &*found : nullptr;
    }
    if (!value)
        missing(path.join('.'));
    return value;
}

const Value *Renderer::scopeWith(const QByteArray &name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        const auto *const map = (*scope)->map();
        const auto found = map ? map->find(name) : Value::Map::const_iterator();
        if (map && found != map->end())
            return &*found;
    }
    return nullptr;
}

void Renderer::missing(const QByteArray &name)
{
    m_rendered.problems.append(u"%1: there is no \"%2\""_s.arg(QString::fromUtf8(m_template), QString::fromUtf8(name)));
}

} // namespace latchkey::hub::web
