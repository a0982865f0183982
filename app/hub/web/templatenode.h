// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/escape.h>

#include <QByteArray>
#include <QVector>

namespace latchkey::hub::web {

/// One piece of a template, with those inside it.
struct Node {
    enum class Kind {
        Group, ///< a whole template
        Literal, ///< HTML as it stands
        Variable, ///< {{name}}
        Section, ///< {{#name}}...{{/name}}: shown if it holds, once for each item of a list
        Inverted, ///< {{^name}}...{{/name}}: shown if it does not hold
        Partial, ///< {{>other}}: another template, here
        Parent, ///< {{<other}}...{{/other}}: another template, with its blocks filled
        Block, ///< {{$name}}...{{/name}}: what a template that has this one as its parent may fill
        Words, ///< {{_ text | comment for translators | names}}: a text in the reader's language
    };
    Kind kind = Kind::Group;
    QByteArray text = {}; ///< HTML, a name or words
    QByteArray comment = {}; ///< Words
    Escape escape = Escape::Text; ///< Variable, Words
    QVector<QByteArray> names = {}; ///< Variable, Section, Inverted: the path; Words: the paths for %n, %1 ...
    QVector<Node> children = {};
    int line = 1;
};

} // namespace latchkey::hub::web
