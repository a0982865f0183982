// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/target.h>
#include <core/base/secret.h>

#include <QStringList>

namespace latchkey::hub::front {

/// What a form sent: names and values in their order. Values are UTF-8 that was checked.
class FormData {
public:
    static constexpr qsizetype MostFields = 1000;

    FormData() = default;
    explicit FormData(http::Pairs pairs) : m_pairs(std::move(pairs)) {}

    /// Reads a body of application/x-www-form-urlencoded or multipart/form-data. Nothing where it is neither, or broken.
    [[nodiscard]] static std::optional<FormData> read(const QByteArray &contentType, const QByteArray &body);

    /// The first value without blanks around it, or empty.
    [[nodiscard]] QString text(QByteArrayView name) const;
    [[nodiscard]] QByteArray bytes(QByteArrayView name) const;
    [[nodiscard]] Secret secret(QByteArrayView name) const;
    [[nodiscard]] QStringList all(QByteArrayView name) const;
    [[nodiscard]] bool isYes(QByteArrayView name) const { return bytes(name) == "yes"; }
    [[nodiscard]] const http::Pairs &pairs() const { return m_pairs; }

private:
    http::Pairs m_pairs;
};

} // namespace latchkey::hub::front
