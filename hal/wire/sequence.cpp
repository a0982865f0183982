// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/sequence.h>

namespace latchkey::osdp {

ReplyMemory::Verdict ReplyMemory::judge(quint8 sequence, QByteArrayView raw)
{
    if (sequence == 0) {
        clear();
        return Verdict::StartOver;
    }
    if (!m_sequence) {
        return Verdict::Wrong;
    }
    if (sequence == *m_sequence) {
        return raw == m_raw ? Verdict::Repeat : Verdict::Wrong;
    }
    return sequence == nextSequence(*m_sequence) ? Verdict::Process : Verdict::Wrong;
}

void ReplyMemory::remember(quint8 sequence, const QByteArray &raw, const QByteArray &reply)
{
    m_sequence = sequence;
    m_raw = raw;
    m_reply = reply;
}

void ReplyMemory::clear()
{
    m_sequence.reset();
    m_raw.clear();
    m_reply.clear();
}

} // namespace latchkey::osdp
