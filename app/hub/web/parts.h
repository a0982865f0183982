// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/reader.h>

#include <QString>
#include <QVector>

namespace latchkey::hub::web {

// What several pages show. All times are UTC, ms since 1970; 0 is none. All names come from people and are shown as text.

/// A thing with a page of its own.
struct Named {
    QString id;
    QString name;
    [[nodiscard]] Value value(const Reader &) const { return Reader::link(id, name); }
};

/// A list that goes on: paths of its other parts; empty where there is none.
struct Pager {
    QString previous;
    QString next;
    [[nodiscard]] Value value() const;
};

/// What one box has heard of a change.
struct Delivery {
    enum class State { Knows, Waiting, Offline };
    QString id; ///< of the box
    QString box;
    State state = State::Knows;
    qint64 since = 0; ///< Knows
    qint64 heard = 0; ///< Offline: when the box last spoke
    qint64 lease = 0; ///< Offline: until when it lets guests in
    [[nodiscard]] Value value(const Reader &reader) const;
};
/// All of them in one mark: "3 of 4 know it".
[[nodiscard]] Value chipOf(const QVector<Delivery> &deliveries, const Reader &reader);

/// Where a key is.
struct KeyPlace {
    enum class State { In, Out, Late, Unknown };
    State state = State::Unknown;
    QString box; ///< In
    int bin = 0; ///< In; 0: not known
    QString holder; ///< Out, Late
    qint64 since = 0;
    qint64 due = 0; ///< Out, Late
    bool certain = true; ///< the boxes agree
};
[[nodiscard]] Value chipOf(const KeyPlace &place, const Reader &reader);
/// "North, bin 7", or who has it.
[[nodiscard]] QString whereOf(const KeyPlace &place, const Reader &reader);

enum class Power { Unknown, Mains, Battery };

/// A key box at a glance.
struct BoxState {
    QString id;
    QString name;
    QString location;
    bool online = false;
    qint64 heard = 0; ///< when it last spoke
    qint64 knows = 0; ///< since when it has everything
    int behind = 0; ///< changes that it has not fetched
    Power power = Power::Unknown;
    int battery = -1; ///< per cent; -1: not known
    int keysIn = 0;
    int bins = 0;
    QVector<QString> troubles; ///< names of what happened (eventwords.h) and is not over
    [[nodiscard]] Value value(const Reader &reader) const;
};

/// A permission in a list.
struct PermissionRow {
    QString id;
    QString who;
    QString what; ///< empty: every key
    QString role; ///< view, exchange, continuous, owner
    qint64 from = 0;
    qint64 until = 0;
    QVector<QString> shifts; ///< names
    QVector<Delivery> delivery;
    [[nodiscard]] Value value(const Reader &reader) const;
    [[nodiscard]] QString when(const Reader &reader) const;
    [[nodiscard]] QString object(const Reader &reader) const;
};

[[nodiscard]] QString roleWord(const QString &role, const Reader &reader);

} // namespace latchkey::hub::web
