// SPDX-License-Identifier: Apache-2.0
#include "chain.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::journal {

namespace {

constexpr qsizetype PublicKeyBytes = 32; // Ed25519, RFC 8032 section 5.1.5

template <class T>
QByteArray bigEndian(T number)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray fromBase64(const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray();
}

} // namespace

QByteArray genesisHash() { return QByteArray(32, '\0'); }

QByteArray chainHash(const QByteArray &previous, quint64 n, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(1, '\0'));
    hash.addData(previous);
    hash.addData(bigEndian(n));
    hash.addData(bigEndian(quint32(bytes.size())));
    hash.addData(bytes);
    return hash.result();
}

QString keyIdOf(const QByteArray &publicKey)
{
    return QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).left(8).toHex());
}

QByteArray SealedHead::message() const
{
    return QByteArrayLiteral("latchkey seal 1") + '\0' + bigEndian(head.sequence) + head.hash + bigEndian(boot)
        + bigEndian(pulses) + bigEndian(settled) + bigEndian(quint64(at.steady.count()))
        + bigEndian(qint64(at.now.toMSecsSinceEpoch()));
}

Verifier::Verifier(CheckSignature check, QVector<Witness> witnesses)
    : m_check(std::move(check)), m_witnesses(std::move(witnesses))
{}

bool Verifier::take(const StoredEntry &entry)
{
    if (!m_report.ok)
        return false;
    const QByteArray hash = chainHash(m_tail.head().hash, entry.n, entry.bytes);
    const auto record = Record::fromBytes(entry.bytes);
    const QString fault = faultOf(entry, hash, record);
    if (!fault.isEmpty()) {
        // Where numbers are missing, the first missing one is the first that is wrong.
        fail(std::min(entry.n, m_tail.head().sequence + 1), fault);
        return false;
    }
    learnKey(*record);
    m_report.newBoards += fellBack(*record) ? 1 : 0;
    m_tail.take(*record, hash);
    ++m_report.entries;
    if (record->is(EntryType::Seal))
        m_report.sealed = record->n;
    return true;
}

QString Verifier::faultOf(const StoredEntry &entry, const QByteArray &hash, const std::optional<Record> &record)
{
    if (entry.n != m_tail.head().sequence + 1)
        return u"The numbers are not continuous: entry %1 follows entry %2."_s.arg(entry.n).arg(m_tail.head().sequence);
    if (entry.hash != hash)
        return u"The stored hash does not fit the entry and those before it."_s;
    if (!record || record->n != entry.n)
        return u"The entry is not a record of this journal."_s;
    if (record->boot < m_tail.boot())
        return u"The count of starts fell from %1 to %2."_s.arg(m_tail.boot()).arg(record->boot);
    if (fellBack(*record) && !record->is(EntryType::BoardOnline))
        return u"The board's pulse count fell."_s;
    if (record->is(EntryType::Seal))
        return faultOfSeal(*record);
    if (m_tail.unsealed() >= EntriesPerSeal)
        return u"More than %1 entries follow each other without a signed head."_s.arg(EntriesPerSeal);
    return faultOfWitness(entry);
}

bool Verifier::fellBack(const Record &record) const
{
    return pulsesOf(record).value_or(m_tail.pulses()) < m_tail.pulses();
}

QString Verifier::faultOfSeal(const Record &record)
{
    if (m_publicKey.isEmpty())
        return u"A signed head comes before the key was announced."_s;
    const QString keyId = keyIdOf(m_publicKey);
    if (record.body[u"key"_s].toString() != keyId)
        return u"The head is signed with a key that was not announced."_s;
    const SealedHead sealed{m_tail.head(),
                            record.boot,
                            m_tail.pulses(),
                            m_tail.settled(),
                            {record.time, std::chrono::milliseconds(record.body[u"steady"_s].toInteger())}};
    if (quint64(record.body[u"settled"_s].toInteger()) != sealed.settled)
        return u"The signed head is wrong about which exchanges have ended."_s;
    if (pulsesOf(record) != sealed.pulses)
        return u"The signed head is wrong about the board's pulse count."_s;
    if (!m_check(sealed.message(), fromBase64(record.body[u"signature"_s]), m_publicKey))
        return u"The signature of the head is wrong."_s;
    if (!m_report.keyIds.contains(keyId))
        m_report.keyIds.append(keyId);
    return {};
}

QString Verifier::faultOfWitness(const StoredEntry &entry) const
{
    const auto disagrees = [&](const Witness &witness) {
        return witness.sequence == entry.n && !witness.head.isEmpty() && !entry.hash.startsWith(witness.head);
    };
    const auto it = std::find_if(m_witnesses.cbegin(), m_witnesses.cend(), disagrees);
    return it == m_witnesses.cend() ? QString() : u"It is not the entry that %1 saw."_s.arg(it->who);
}

void Verifier::learnKey(const Record &record)
{
    if (!record.is(EntryType::Boot))
        return;
    const QByteArray key = fromBase64(record.body[u"publicKey"_s]);
    if (key.size() == PublicKeyBytes)
        m_publicKey = key;
}

void Verifier::fail(quint64 n, const QString &why)
{
    m_report.ok = false;
    m_report.firstBad = n;
    m_report.why = why;
}

VerifyReport Verifier::finish()
{
    for (const Witness &witness : std::as_const(m_witnesses)) {
        if (m_report.ok && witness.sequence > m_tail.head().sequence)
            fail(m_tail.head().sequence + 1,
                 u"Entries are missing at the end: %1 saw entry %2."_s.arg(witness.who).arg(witness.sequence));
    }
    m_report.head = m_tail.head();
    m_report.pulses = m_tail.pulses();
    m_report.openExchanges = m_tail.openExchanges();
    return m_report;
}

} // namespace latchkey::journal
