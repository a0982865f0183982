// SPDX-License-Identifier: Apache-2.0
#include "boxjoin.h"

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LogIdBytes = 16;

QString sentenceOf(link::PairingFault fault)
{
    using link::PairingFault;
    switch (fault) {
    case PairingFault::Unreachable: return u"the box did not reach the hub"_s;
    case PairingFault::NotTrusted:
    case PairingFault::WrongHub: return u"the box does not trust the hub"_s;
    case PairingFault::WrongCode:
    case PairingFault::Expired:
    case PairingFault::TooMany: return u"the hub did not take the box in"_s;
    case PairingFault::Malformed: break;
    }
    return u"box and hub did not understand each other"_s;
}

} // namespace

BoxJoin::BoxJoin(link::HubAddress hub, const Parts &parts, QObject *parent)
    : QObject(parent),
      m_hub(std::move(hub)),
      m_parts(parts),
      m_mail(parts.secrets.sealingSeed()),
      m_pairing(m_hub, {parts.secrets.signer(), m_mail, parts.clock, parts.timers})
{
    connect(&m_pairing, &link::Pairing::adopted, this, &BoxJoin::adopt);
    connect(&m_pairing, &link::Pairing::failed, this,
            [this](link::PairingFault fault) { Q_EMIT failed(sentenceOf(fault)); });
}

void BoxJoin::begin(const sync::PairingRequest &request) { m_pairing.begin(request); }

void BoxJoin::adopt(const sync::Adoption &adoption, const sync::SealedKeys &keys)
{
    for (const auto &kept : {m_parts.secrets.keepHubKeys(keys), m_parts.secrets.keepHubAddress(m_hub)}) {
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
    }
    hal::PinWorkSettings codes = m_parts.secrets.pinWork();
    codes.codePepper = keys.codePepper;
    codes.lookupSalt = keys.codeSalt;
    const QString log = QString::fromLatin1(m_parts.secrets.random().bytes(LogIdBytes).toHex());
    const sync::Link link{adoption.box, adoption.org, adoption.hubKey, *sync::LogId::fromString(log)};
    m_parts.side.store().pair(link, [this, link, codes](const Status<StoreError> &done) {
        if (done)
            Q_EMIT joined(link, codes);
        else
            Q_EMIT failed(u"the disk did not take it"_s);
    });
}

} // namespace latchkey::simulator
