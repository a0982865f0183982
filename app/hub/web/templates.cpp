// SPDX-License-Identifier: Apache-2.0
#include "templates.h"

#include "renderer.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

constexpr int MaxDepth = 16;

using All = QHash<QByteArray, Node>;

void follow(const All &all, const Node &node, int depth, QStringList &problems);

void followName(const All &all, const QByteArray &name, int depth, QStringList &problems)
{
    const auto found = all.find(name);
    if (found == all.end())
        problems.append(u"there is no template \"%1\""_s.arg(QString::fromUtf8(name)));
    else if (depth == MaxDepth)
        problems.append(u"templates name each other too deeply, or in a circle: \"%1\""_s.arg(QString::fromUtf8(name)));
    else
        follow(all, *found, depth + 1, problems);
}

void follow(const All &all, const Node &node, int depth, QStringList &problems)
{
    if (problems.size() > MaxDepth)
        return; // a circle with branches would be walked for ever
    if (node.kind == Node::Kind::Partial || node.kind == Node::Kind::Parent)
        followName(all, node.text, depth, problems);
    for (const Node &child : node.children)
        follow(all, child, depth, problems);
}

} // namespace

Status<TemplateFault> Templates::add(const QByteArray &name, QByteArrayView text)
{
    auto parsed = parseTemplate(text);
    if (!parsed)
        return parsed.error();
    m_templates.insert(name, std::move(parsed).value());
    return Done();
}

QStringList Templates::check() const
{
    QStringList problems;
    for (auto it = m_templates.begin(); it != m_templates.end(); ++it)
        follow(m_templates, *it, 0, problems);
    problems.removeDuplicates();
    return problems;
}

Rendered Templates::render(const QByteArray &name, const Value &values, const Words &words) const
{
    return Renderer(m_templates, words).run(name, values);
}

} // namespace latchkey::hub::web
