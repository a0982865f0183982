// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/base/secret.h>

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace latchkey::ui {

/// A secret text that a screen has to draw, such as the address that an authenticator app scans. QML can pass it on
/// and nothing else: there is no property to read and no way to make a string of it. All copies share one Secret, for
/// nobody knows how long the engine keeps its copies: who made the text wipes it when the screen is left.
class OpaqueText {
    Q_GADGET
    QML_VALUE_TYPE(opaqueText)
public:
    OpaqueText() = default;
    explicit OpaqueText(Secret text) : m_text(std::make_shared<Secret>(std::move(text))) {}

    [[nodiscard]] bool isEmpty() const { return m_text == nullptr || m_text->isEmpty(); }
    /// Empty for a default made or wiped text.
    [[nodiscard]] Secret text() const { return m_text == nullptr ? Secret() : *m_text; }
    /// In this copy and in all others.
    void wipe()
    {
        if (m_text != nullptr)
            m_text->wipe();
    }

    /// The same text, not only an equal one.
    friend bool operator==(const OpaqueText &a, const OpaqueText &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const OpaqueText &a, const OpaqueText &b) { return !(a == b); }

private:
    std::shared_ptr<Secret> m_text;
};

} // namespace latchkey::ui
