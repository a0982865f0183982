// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/result.h>
#include <core/base/storeerror.h>
#include <core/ports/clock.h>
#include <core/ports/headsigner.h>

#include <QJsonObject>

namespace latchkey::store {

/// What the owner may do about wrong tries while no kiosk runs on the data folder; InUse where one does. Each act is a
/// short start of its own in the journal, and waits for the disk.
struct ActParts {
    const HeadSigner &signer;
    const Clock &clock;
    QJsonObject facts; ///< of the start
};

/// The owner has seen the wrong tries.
[[nodiscard]] Status<StoreError> acknowledgeTries(const QString &folder, const ActParts &parts);

/// Clears what stands against one person; `identity` from access::throttle::identityOf().
[[nodiscard]] Status<StoreError> resetTries(const QString &folder, const PersonId &person, const QByteArray &identity,
                                            const ActParts &parts);

} // namespace latchkey::store
