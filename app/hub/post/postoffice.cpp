// SPDX-License-Identifier: Apache-2.0
#include "postoffice.h"

#include "post.h"
#include "storeoutbox.h"

namespace latchkey::hub {

using notify::Channel;

PostOffice::PostOffice(const Desks &desks, http::Wakeups &wakeups, const SenderSettings &settings)
    : m_wakeups(wakeups),
      m_senders(desks, settings),
      m_postman(m_senders),
      m_worker([&desks] { return std::make_unique<StoreOutbox>(desks); }, m_postman, desks.house().clock,
               desks.house().random, settings.caps)
{}

PostOffice::~PostOffice() { stop(); }

void PostOffice::start()
{
    if (m_running)
        return;
    m_running = true;
    m_wakeups.add(this); // before they look: what is put there meanwhile pokes
    m_worker.start({});
}

void PostOffice::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_wakeups.remove(this);
    m_worker.stop();
}

void PostOffice::poked(const QByteArray &topic)
{
    for (const Channel channel : {Channel::Mail, Channel::Text, Channel::Webhook}) {
        if (topic == outboxTopic(channel))
            m_worker.poke(channel);
    }
}

} // namespace latchkey::hub
