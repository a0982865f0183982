// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/console.h>

#include <QHash>
#include <QVector>

#include <functional>

namespace latchkey::hub::web {

/// A page of the console with made-up people and keys.
struct SamplePage {
    QByteArray name;
    std::function<Rendered(const Console &, const Frame &)> render;
};

/// Says a text that came from outside; a test may make something worse of it.
using FromOutside = std::function<QString(const QString &)>;

/// Every page of the console at least once, with all that it can hold, and the empty states.
[[nodiscard]] QVector<SamplePage> samplePages(const FromOutside &text);
[[nodiscard]] Frame sampleFrame(const FromOutside &text, const QString &language);

} // namespace latchkey::hub::web
