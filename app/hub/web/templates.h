// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/templatenode.h>
#include <app/hub/web/templateparser.h>
#include <app/hub/web/value.h>
#include <app/hub/web/words.h>

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace latchkey::hub::web {

/// A page that was made, and what was wrong with template and data: names that are not there, addresses that were refused.
/// The page holds nothing in their place. Problems are bugs of ours; tests fail on any.
struct Rendered {
    QByteArray html;
    QStringList problems;
};

/// Templates by name, read once. Afterwards it is only read, from any thread.
class Templates {
public:
    /// Adds a template.
    [[nodiscard]] Status<TemplateFault> add(const QByteArray &name, QByteArrayView text);
    /// Every problem of templates that name others: unknown ones, circles, more than 16 of them inside each other.
    [[nodiscard]] QStringList check() const;

    /// `values` are looked up by name, from the innermost part outwards. check() has to have found nothing.
    [[nodiscard]] Rendered render(const QByteArray &name, const Value &values, const Words &words) const;

    [[nodiscard]] const QHash<QByteArray, Node> &all() const { return m_templates; }

private:
    QHash<QByteArray, Node> m_templates;
};

} // namespace latchkey::hub::web
