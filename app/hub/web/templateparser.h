// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/templatenode.h>
#include <core/base/result.h>

#include <QString>

namespace latchkey::hub::web {

/// Why a text is no template.
struct TemplateFault {
    int line = 0;
    QString what;
};

/// Reads a template: HTML with marks in double braces (see Node). Every mark stands where it can be escaped, every part
/// that may be left out begins and ends at the same place of the HTML, so no data and no choice can change the page's
/// structure. At most 256 KiB, 16 levels deep.
[[nodiscard]] Result<Node, TemplateFault> parseTemplate(QByteArrayView text);

} // namespace latchkey::hub::web
