// SPDX-License-Identifier: Apache-2.0
#include "memoryjournal.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace latchkey::fakes {

namespace {

template <class T>
QByteArray bigEndian(T number)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// h_n = SHA-256(0x00 || h_(n-1) || u64 n || u32 length || bytes), as core/journal/entry.h has it.
journal::Head chained(const journal::Head &previous, const journal::Entry &entry)
{
    QJsonObject written = entry.body;
    written.insert(QStringLiteral("type"), journal::wordFor(entry.type));
    const QByteArray bytes = QJsonDocument(written).toJson(QJsonDocument::Compact);
    const quint64 sequence = previous.sequence + 1;
    const QByteArray before = previous.hash.isEmpty() ? QByteArray(32, '\0') : previous.hash;
    const QByteArray message = QByteArray(1, '\0') + before + bigEndian(sequence) + bigEndian(quint32(bytes.size()))
        + bytes;
    return {sequence, QCryptographicHash::hash(message, QCryptographicHash::Sha256)};
}

} // namespace

void MemoryJournal::append(const journal::Entry &entry, Appended answer) { append(entry, {}, std::move(answer)); }

void MemoryJournal::append(const journal::Entry &entry, const QVector<journal::Placement> &placements, Appended answer)
{
    ++asked;
    m_answers.post([this, entry, placements, answer = std::move(answer), waits = m_waiting]() mutable {
        const auto written = write(entry, placements);
        waits.reset();
        answer(written);
    });
}

Result<journal::Head, StoreError> MemoryJournal::write(const journal::Entry &entry,
                                                       const QVector<journal::Placement> &placements)
{
    if (fault)
        return *fault;
    if (faultyType == entry.type)
        return StoreError::Failed;
    m_lines.append({chained(head(), entry), entry, placements});
    return m_lines.last().head;
}

void MemoryJournal::hashAt(quint64 sequence, std::function<void(Result<QByteArray, StoreError>)> answer)
{
    m_answers.post([this, sequence, answer = std::move(answer)] {
        const bool known = sequence >= 1 && sequence <= quint64(m_lines.size());
        answer(known ? m_lines[qsizetype(sequence) - 1].head.hash : QByteArray());
    });
}

QVector<journal::EntryType> MemoryJournal::types() const
{
    QVector<journal::EntryType> types;
    std::transform(m_lines.cbegin(), m_lines.cend(), std::back_inserter(types),
                   [](const Line &line) { return line.entry.type; });
    return types;
}

const MemoryJournal::Line *MemoryJournal::last(journal::EntryType type) const
{
    const auto it = std::find_if(m_lines.crbegin(), m_lines.crend(),
                                 [&](const Line &line) { return line.entry.type == type; });
    return it == m_lines.crend() ? nullptr : &*it;
}

keys::Place MemoryJournal::placeOf(const KeyId &key) const
{
    keys::Place place;
    for (const Line &line : m_lines) {
        for (const journal::Placement &placement : line.placements) {
            if (!(placement.key == key))
                continue;
            if (!placement.place.told)
                place = placement.place;
            else if (place.kind == keys::Place::Kind::Out && place.due == placement.place.due)
                place.told = true;
        }
    }
    return place;
}

} // namespace latchkey::fakes
