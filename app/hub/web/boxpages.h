// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/form.h>
#include <app/hub/web/parts.h>

namespace latchkey::hub::web {

/// /
struct OverviewPage {
    static constexpr auto Template = "overview";
    struct Late {
        QString id;
        QString name;
        KeyPlace place;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    int keysIn = 0;
    int keysOut = 0; ///< late ones too
    int alerts = 0;
    QVector<Late> late;
    QVector<BoxState> boxes;
    bool hasPeople = true;
    bool hasKeys = true;
    bool hasPermissions = true;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /boxes
struct BoxesPage {
    static constexpr auto Template = "boxes";
    QVector<BoxState> boxes;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /boxes/{id}
struct BoxPage {
    static constexpr auto Template = "box";
    struct Bin {
        enum class State { In, Empty, Out, Wrong, Faulty };
        int number = 0;
        State state = State::Empty;
        Named key; ///< in it, or belonging there
        QString use; ///< normal, protected, disabled
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    enum class Clock { Right, Unsure, Unset };
    BoxState state;
    QString serial;
    QString model;
    QString firmware;
    QString timeZone;
    QString hours; ///< empty: at any time
    qint64 paired = 0;
    QString pairedBy;
    qint64 lease = 0; ///< until when it lets guests in without the hub; 0: for ever
    qint64 entries = 0; ///< of its journal that the hub holds
    qint64 missing = 0; ///< of its journal that it still has to send
    bool forked = false;
    Clock clock = Clock::Right;
    QVector<Bin> bins;
    bool mayEdit = false;
    bool mayOpen = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /pair
struct PairPage {
    static constexpr auto Template = "pair";
    FormState form;
    QString code; ///< for an installer, only right after it was made
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /pair/{code}: the words are compared
struct PairCheckPage {
    static constexpr auto Template = "pair-check";
    QStringList words;
    QString serial;
    QString model;
    QString firmware;
    int bins = 0;
    FormState form;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /boxes/{id}/open/{command}
struct OpenStatePage {
    static constexpr auto Template = "open-state";
    enum class State { Sent, WaitsForPress, WaitsForCode, Opened, Refused, Expired };
    QString id; ///< of the box
    QString box;
    QString url; ///< path of this page
    int bin = 0;
    State state = State::Sent;
    bool wrongDigits = false; ///< those that were typed last, with WaitsForCode
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /keymap
struct KeymapPage {
    static constexpr auto Template = "keymap";
    struct Bin {
        int number = 0;
        QString name; ///< of the key in it or belonging there; empty: an empty bin
        KeyPlace place;
        bool faulty = false;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    struct Box {
        BoxState state;
        QVector<Bin> bins;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    struct Out {
        QString id;
        QString name;
        KeyPlace place;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Box> boxes;
    QVector<Out> out; ///< keys that no bin shows
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /emergency
struct EmergencyPage {
    static constexpr auto Template = "emergency";
    struct Row {
        QString id;
        QString name;
        qint64 printed = 0;
        int moved = 0; ///< keys that are elsewhere than on the sheet
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /emergency/{box}, to be printed
struct EmergencySheetPage {
    static constexpr auto Template = "emergency-sheet";
    struct Key {
        QString name;
        QString fob;
        int bin = 0; ///< in it or home; 0: none
        KeyPlace place;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    struct Code {
        int bin = 0; ///< 0: all bins
        QString code;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QString id;
    QString name;
    QString location;
    QString serial;
    QString phone;
    qint64 heard = 0;
    QVector<Key> keys;
    QVector<Code> codes;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

} // namespace latchkey::hub::web
