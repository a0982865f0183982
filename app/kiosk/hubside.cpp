// SPDX-License-Identifier: Apache-2.0
#include "hubside.h"

namespace latchkey {

Result<std::unique_ptr<HubSide>, StoreError> HubSide::open(const Parts &parts)
{
    std::unique_ptr<HubSide> side(new HubSide(parts));
    const auto store = parts.storage.openSync(side->m_pins);
    if (!store)
        return store.error();
    side->m_store = *store;
    return side;
}

HubSide::~HubSide()
{
    m_parts.storage.onWritten({});
    m_line.reset();
    m_parts.storage.closeSync();
}

link::BoxLine &HubSide::connectTo(const link::HubAddress &address, const sync::Link &link)
{
    const link::LineParts on{*m_store,       m_parts.storage.journal(), m_parts.secrets.signer(), m_parts.clock,
                             m_parts.timers, m_parts.secrets.random()};
    const sync::SyncFacts facts{QString::number(m_parts.storage.start().boot), QStringLiteral(LATCHKEY_VERSION)};
    m_line = std::make_unique<link::BoxLine>(address, link, on, facts);
    m_parts.storage.onWritten([this] { m_line->poke(); });
    if (auto *judged = m_parts.judged) {
        QObject::connect(m_line.get(), &link::BoxLine::timeTold, m_line.get(),
                         [judged](const QDateTime &time, std::chrono::milliseconds roundTrip) {
                             if (roundTrip <= QuickAnswer)
                                 judged->hubSays(time.addMSecs(roundTrip.count() / 2));
                         });
    }
    return *m_line;
}

} // namespace latchkey
