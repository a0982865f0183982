// SPDX-License-Identifier: Apache-2.0
#include "boxline.h"

namespace latchkey::link {

namespace {

BoxIdentity identityOf(const sync::Link &link, const LineParts &parts)
{
    return {link.box, parts.signer, parts.clock, parts.random};
}

} // namespace

BoxLine::BoxLine(const HubAddress &address, const sync::Link &link, const LineParts &parts,
                 const sync::SyncFacts &facts, QObject *parent)
    : HubLink(parent),
      m_lastKept(link.lastContact),
      m_wire(address, identityOf(link, parts)),
      m_hubKey(parts.signer, link.hubKey),
      m_engine({m_wire, parts.store, m_hubKey, parts.clock, parts.timers, parts.random, parts.journal, m_ears}, facts)
{}

QDateTime BoxLine::offlineSince() const
{
    if (m_engine.isOnline())
        return {};
    return m_engine.offlineSince().isValid() ? m_engine.offlineSince() : m_lastKept;
}

QDateTime BoxLine::lastUpdate() const { return m_engine.lastAnswer().isValid() ? m_engine.lastAnswer() : m_lastKept; }

} // namespace latchkey::link
