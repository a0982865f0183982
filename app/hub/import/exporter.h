// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>

namespace latchkey::hub {

/// Everything that managers keep, for another program or for the drawer. No secrets: for those there are backups.
class Exporter {
public:
    explicit Exporter(const Desk &desk) : m_desk(desk) {}

    /// {"format": "latchkey-export/1", "organisation": ..., "people": [...], ...}: the lists of the API, of one moment.
    [[nodiscard]] Result<QJsonObject, store::Fault> objects(const QString &org);

private:
    const Desk &m_desk;
};

} // namespace latchkey::hub
