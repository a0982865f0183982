// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>

#include <QHash>

namespace latchkey::hub {

/// What things of one organisation are called, also those that are gone: activity outlives them. Asks the store once for
/// each; meant for one answer.
class Names {
public:
    Names(const Desk &desk, QString org) : m_desk(desk), m_org(std::move(org)) {}

    /// Empty where there never was one, or the store does not answer.
    [[nodiscard]] QString of(const QString &kind, const QString &id);
    /// Somebody at a box: a person, a guest with a booking, or whoever typed a key's code.
    [[nodiscard]] QString ofPerson(const QString &id);

private:
    const Desk &m_desk;
    QString m_org;
    QHash<QString, QString> m_known; ///< by kind and id
};

} // namespace latchkey::hub
