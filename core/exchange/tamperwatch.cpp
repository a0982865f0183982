// SPDX-License-Identifier: Apache-2.0
#include "tamperwatch.h"

#include "journalbodies.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

using journal::EntryType;
using keys::Place;

namespace {

/// One line of a Discrepancy, FobAlarm or Inventory entry.
QJsonObject change(BinNumber bin, const keys::Key *expected, const FobReading &seen)
{
    QJsonObject line{{u"bin"_s, bin.toInt()}, {u"seen"_s, toJson(seen)}};
    if (expected)
        line.insert(u"expected"_s, expected->id.toString());
    return line;
}

} // namespace

TamperWatch::TamperWatch(const SessionParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void TamperWatch::doorMoved(DoorNumber door, DoorSwitch now)
{
    const bool open = now == DoorSwitch::Open;
    if (open == m_open.contains(door) || now == DoorSwitch::Unknown)
        return;
    if (open)
        m_open.append(door);
    else
        m_open.removeAll(door);
    record(EntryType::DoorAlarm, {{u"door"_s, door.toInt()}, {u"open"_s, open}}, {});
    if (open)
        Q_EMIT alarm();
    Q_EMIT openDoorsChanged();
}

void TamperWatch::fobMoved(BinNumber bin, const FobReading &reading)
{
    QVector<journal::Placement> placements;
    const keys::Key *expected = m_parts.keys.inBin(bin);
    const QJsonObject line = change(bin, expected, reading);
    if (place(bin, reading, placements) == Finding::AsExpected)
        return;
    record(EntryType::FobAlarm, line, placements);
    Q_EMIT alarm();
}

void TamperWatch::tampered(bool on)
{
    record(EntryType::Tamper, {{u"on"_s, on}}, {});
    if (on)
        Q_EMIT alarm();
}

void TamperWatch::unexpectedFob(const keys::Key &key)
{
    record(EntryType::FobAlarm, {{u"key"_s, key.id.toString()}, {u"at"_s, u"reader"_s}}, {});
    Q_EMIT alarm();
}

void TamperWatch::compareAll(std::optional<BinNumber> busy)
{
    QVector<journal::Placement> firstSeen;
    QVector<journal::Placement> moved;
    QJsonArray news;
    QJsonArray surprises;
    for (const keys::Door &door : m_parts.geometry.doors) {
        for (const BinNumber bin : door.bins) {
            if (bin == busy)
                continue;
            const FobReading reading = m_parts.board.fob(bin);
            const keys::Key *expected = m_parts.keys.inBin(bin);
            QVector<journal::Placement> found;
            const Finding finding = place(bin, reading, found);
            if (finding == Finding::FirstSeen) {
                firstSeen += found;
                news.append(change(bin, expected, reading));
            } else if (finding == Finding::Different && !found.isEmpty()) {
                moved += found;
                surprises.append(change(bin, expected, reading));
            }
        }
    }
    if (!news.isEmpty())
        record(EntryType::Inventory, {{u"bins"_s, news}}, firstSeen);
    if (surprises.isEmpty())
        return;
    record(EntryType::Discrepancy, {{u"bins"_s, surprises}}, moved);
    Q_EMIT alarm();
}

TamperWatch::Finding TamperWatch::place(BinNumber bin, const FobReading &reading,
                                        QVector<journal::Placement> &placements) const
{
    // A dead reader and a fob that cannot be read claim nothing.
    if (!reading.isCertain())
        return Finding::AsExpected;
    const QDateTime now = m_parts.clock.now();
    const keys::Key *expected = m_parts.keys.inBin(bin);
    const keys::Key *seen = reading.uid ? m_parts.keys.findByFob(*reading.uid) : nullptr;
    if (expected == seen)
        return reading.uid && !seen ? Finding::Different : Finding::AsExpected;
    Finding finding = Finding::Different;
    if (expected)
        placements.append({expected->id, {Place::Kind::Unknown, {}, {}, {}, now}});
    if (seen) {
        const bool neverSeen = m_parts.keys.placeOf(seen->id) == Place{};
        finding = neverSeen && !expected ? Finding::FirstSeen : Finding::Different;
        placements.append({seen->id, {Place::Kind::InBin, bin, {}, {}, now}});
    }
    return finding;
}

void TamperWatch::record(EntryType type, const QJsonObject &body, const QVector<journal::Placement> &placements)
{
    // The book follows at once: the next comparison must not find the same difference again. Should the disk fail,
    // the sensors will say it once more at the next start.
    for (const journal::Placement &placement : placements)
        m_parts.keys.move(placement.key, placement.place);
    m_parts.journal.append({type, body}, placements, [](const Result<journal::Head, StoreError> &) {});
    if (!placements.isEmpty())
        Q_EMIT placesChanged();
}

} // namespace latchkey::exchange
