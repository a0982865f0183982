// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/templates.h>

#include <QSet>
#include <QVector>

namespace latchkey::hub::web {

/// One walk over a template with one set of values.
class Renderer {
public:
    Renderer(const QHash<QByteArray, Node> &templates, const Words &words) : m_templates(templates), m_words(words) {}

    [[nodiscard]] Rendered run(const QByteArray &name, const Value &values);

private:
    void node(const Node &node);
    void children(const Node &node);
    void named(const QByteArray &name);
    void variable(const Node &node);
    void section(const Node &node);
    void inside(const Node &node, const Value &value);
    void parent(const Node &node);
    void block(const Node &node);
    void words(const Node &node);

    [[nodiscard]] const Value *find(const QVector<QByteArray> &path);
    [[nodiscard]] const Value *find(const QByteArray &path);
    [[nodiscard]] const Value *scopeWith(const QByteArray &name) const;
    void missing(const QByteArray &name);

    const QHash<QByteArray, Node> &m_templates;
    const Words &m_words;
    QVector<const Value *> m_scopes; ///< the innermost is last
    QHash<QByteArray, const Node *> m_blocks; ///< filled by the template that was asked for, else by its parent ...
    QSet<QByteArray>
        m_filling; ///< blocks that are being filled: one that stands in its own filling is not filled again
    QByteArray m_template; ///< being walked, for problems
    Rendered m_rendered;
};

} // namespace latchkey::hub::web
