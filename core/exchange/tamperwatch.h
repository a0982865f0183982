// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/exchangesession.h>

namespace latchkey::exchange {

/// Watches what no exchange explains: doors that move with nobody at them, fobs that come or go elsewhere, and at
/// rest whether the book still says what the sensors see. It records and corrects; it opens nothing.
class TamperWatch : public QObject {
    Q_OBJECT
public:
    explicit TamperWatch(const SessionParts &parts, QObject *parent = nullptr);

    void doorMoved(DoorNumber door, DoorSwitch now);
    void fobMoved(BinNumber bin, const FobReading &reading);
    void tampered(bool on);
    void unexpectedFob(const keys::Key &key); ///< shown at the reader while the sensors have it inside
    /// Holds the book against the sensors, except for `busy`, a bin with a running exchange.
    void compareAll(std::optional<BinNumber> busy);
    [[nodiscard]] QVector<DoorNumber> openDoors() const { return m_open; }

Q_SIGNALS:
    void alarm();
    void placesChanged();
    void openDoorsChanged();

private:
    enum class Finding { AsExpected, FirstSeen, Different };
    /// What a bin's reading means for the places of the keys concerned.
    Finding place(BinNumber bin, const FobReading &reading, QVector<journal::Placement> &placements) const;
    void record(journal::EntryType type, const QJsonObject &body, const QVector<journal::Placement> &placements);

    SessionParts m_parts;
    QVector<DoorNumber> m_open;
};

} // namespace latchkey::exchange
