// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAccessible>
#include <QQuickWindow>
#include <QTest>

namespace latchkey {

/// What a screen reader would find by its name: the first one that is shown and can be used.
[[nodiscard]] inline QAccessibleInterface *findNamed(QAccessibleInterface *from, const QString &name)
{
    if (!from)
        return nullptr;
    const QAccessible::State state = from->state();
    if (from->text(QAccessible::Name) == name && !state.invisible && !state.disabled
        && from->role() != QAccessible::StaticText)
        return from;
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        if (child && child->state().invisible)
            continue;
        if (QAccessibleInterface *found = findNamed(child, name))
            return found;
    }
    return nullptr;
}

/// Waits for it and taps its middle once, as a finger does. False: there is no such thing on the screen.
[[nodiscard]] inline bool tap(QQuickWindow *window, const QString &name)
{
    const auto find = [&] { return findNamed(QAccessible::queryAccessibleInterface(window), name); };
    if (!QTest::qWaitFor([&find] { return find() != nullptr; }))
        return false;
    const QAccessibleInterface *found = find();
    const QPoint middle = found->rect().center() - window->position();
    QTest::mouseClick(window, Qt::LeftButton, {}, middle);
    return true;
}

} // namespace latchkey
