// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/kiosk/hubside.h>
#include <app/link/pairing.h>

namespace latchkey::simulator {

/// Makes the running box one of the hub's, as `latchkey-kiosk pair` does: asks with the code of a manager, keeps what the
/// hub gives in the vault, and what it is to the hub on the disk. Once: for another try, make another.
class BoxJoin : public QObject {
    Q_OBJECT
public:
    struct Parts {
        SecretRoom &secrets;
        HubSide &side;
        Clock &clock;
        Timers &timers;
    };

    BoxJoin(link::HubAddress hub, const Parts &parts, QObject *parent = nullptr);

    void begin(const sync::PairingRequest &request);

Q_SIGNALS:
    /// `codes`: how codes are looked up from the first view on.
    void joined(const latchkey::sync::Link &link, const latchkey::hal::PinWorkSettings &codes);
    /// Nothing was kept, or not all of it: to be tried again.
    void failed(const QString &sentence);

private:
    void adopt(const sync::Adoption &adoption, const sync::SealedKeys &keys);

    link::HubAddress m_hub;
    Parts m_parts;
    hal::SealedMail m_mail;
    link::Pairing m_pairing;
};

} // namespace latchkey::simulator
