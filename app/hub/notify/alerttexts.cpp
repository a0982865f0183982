// SPDX-License-Identifier: Apache-2.0
#include "messagetexts.h"

#include <QCoreApplication>

namespace latchkey::hub::notify {

namespace {

MessageText keyText(AlertKind kind, bool early)
{
    if (kind == AlertKind::KeyOut)
        return {
            //: Subject of an e-mail to the site team. {key} is a key's name.
            QT_TRANSLATE_NOOP("Messages", "{key} has been out for long"),
            //: E-mail and text message to the site team. {key} and {box} are names, {since} a time.
            QT_TRANSLATE_NOOP("Messages", "{key}, box {box}: out since {since}."),
        };
    if (early)
        return {
            //: Subject of an e-mail to the site team: a key should be back soon. {key} is a key's name.
            QT_TRANSLATE_NOOP("Messages", "{key} is due soon"),
            //: E-mail and text message to the site team. {key} and {box} are names, {since} a time that is yet to come.
            QT_TRANSLATE_NOOP("Messages", "{key}, box {box}: due back {since}."),
        };
    return {
        //: Subject of an e-mail to the site team: a key should be back. {key} is a key's name.
        QT_TRANSLATE_NOOP("Messages", "{key} is late"),
        //: E-mail and text message to the site team. {key} and {box} are names, {since} a time.
        QT_TRANSLATE_NOOP("Messages", "{key}, box {box}: late, it was due back {since}."),
    };
}

MessageText lineText(AlertKind kind)
{
    if (kind == AlertKind::LeaseEnding)
        return {
            //: Subject of an e-mail to the site team: the box must hear from the hub. {box} is a box's name.
            QT_TRANSLATE_NOOP("Messages", "Box {box} needs a connection"),
            //: E-mail and text message to the site team. {box} is a box's name, {since} a time that is yet to come.
            QT_TRANSLATE_NOOP("Messages",
                              "Box {box}: without a connection guests cannot pick up keys from {since} on."),
        };
    if (kind == AlertKind::BoxSilent)
        return {
            //: Subject of an e-mail to the site team. {box} is a box's name.
            QT_TRANSLATE_NOOP("Messages", "Box {box} has been silent for long"),
            //: E-mail and text message to the site team. {box} is a box's name, {since} a time.
            QT_TRANSLATE_NOOP("Messages", "Box {box}: last heard {since}."),
        };
    return {
        //: Subject of an e-mail to the site team. {box} is a box's name.
        QT_TRANSLATE_NOOP("Messages", "Box {box} is not connected"),
        //: E-mail and text message to the site team. {box} is a box's name, {since} a time.
        QT_TRANSLATE_NOOP("Messages", "Box {box}: no connection since {since}. It goes on with what it knows."),
    };
}

MessageText powerText(AlertKind kind)
{
    if (kind == AlertKind::BatteryLow)
        return {
            //: Subject of an e-mail to the site team. {box} is a box's name.
            QT_TRANSLATE_NOOP("Messages", "The battery of box {box} is low"),
            //: E-mail and text message to the site team. {box} is a box's name, {level} a number.
            QT_TRANSLATE_NOOP("Messages", "Box {box}: battery at {level} %."),
        };
    return {
        //: Subject of an e-mail to the site team. {box} is a box's name.
        QT_TRANSLATE_NOOP("Messages", "Box {box} has no power"),
        //: E-mail and text message to the site team. {box} is a box's name, {since} a time.
        QT_TRANSLATE_NOOP("Messages", "Box {box}: no power since {since}. It runs on its battery."),
    };
}

MessageText doorText(AlertKind kind)
{
    if (kind == AlertKind::Tamper)
        return {
            //: Subject of an e-mail to the site team: the case was opened or moved. {box} is a box's name.
            QT_TRANSLATE_NOOP("Messages", "Somebody is at the case of box {box}"),
            //: E-mail and text message to the site team. {box} is a box's name, {since} a time.
            QT_TRANSLATE_NOOP("Messages", "Box {box}: the case was opened or moved, {since}. Look at it now."),
        };
    if (kind == AlertKind::DoorForced)
        return {
            //: Subject of an e-mail to the site team: opened by force. {box} is a box's name.
            QT_TRANSLATE_NOOP("Messages", "A door of box {box} was forced"),
            //: E-mail and text message to the site team. {box} is a box's name, {door} a number, {since} a time.
            QT_TRANSLATE_NOOP("Messages", "Box {box}: door {door} was opened by force, {since}. Look at it now."),
        };
    return {
        //: Subject of an e-mail to the site team. {box} is a box's name.
        QT_TRANSLATE_NOOP("Messages", "A door of box {box} is open"),
        //: E-mail and text message to the site team. {box} is a box's name, {door} a number, {since} a time.
        QT_TRANSLATE_NOOP("Messages", "Box {box}: door {door} open since {since}."),
    };
}

MessageText recordText(AlertKind kind)
{
    if (kind == AlertKind::JournalFork)
        return {
            //: Subject of an e-mail to the site team: what a box reports contradicts itself. {box} is a box's name.
            QT_TRANSLATE_NOOP("Messages", "The journal of box {box} contradicts itself"),
            //: E-mail and text message to the site team. {box} is a box's name.
            QT_TRANSLATE_NOOP(
                "Messages",
                "Box {box}: its journal contradicts what it sent before. It may have been restored or copied."),
        };
    if (kind == AlertKind::BadgeUnused)
        return {
            //: Subject of an e-mail to the site team.
            QT_TRANSLATE_NOOP("Messages", "A badge is not used"),
            //: E-mail and text message to the site team. {holder} is a person's name, {since} a time.
            QT_TRANSLATE_NOOP("Messages",
                              "The badge of {holder} was last used {since}. Take it back or switch it off."),
        };
    return {
        //: Subject of an e-mail to the site team. {key} is a key's name.
        QT_TRANSLATE_NOOP("Messages", "It is not clear where {key} is"),
        //: E-mail and text message to the site team. {key} is a key's name.
        QT_TRANSLATE_NOOP("Messages", "{key}: two boxes tell different things about it. Look where it is."),
    };
}

} // namespace

MessageText textOf(AlertKind kind, bool early)
{
    switch (kind) {
    case AlertKind::KeyLate:
    case AlertKind::KeyOut: return keyText(kind, early);
    case AlertKind::PowerLost:
    case AlertKind::BatteryLow: return powerText(kind);
    case AlertKind::InternetLost:
    case AlertKind::BoxSilent:
    case AlertKind::LeaseEnding: return lineText(kind);
    case AlertKind::DoorOpen:
    case AlertKind::DoorForced:
    case AlertKind::Tamper: return doorText(kind);
    case AlertKind::Conflict:
    case AlertKind::JournalFork:
    case AlertKind::BadgeUnused: return recordText(kind);
    }
    return {};
}

const char *overText(AlertKind kind)
{
    switch (kind) {
    case AlertKind::KeyLate:
        //: To the site team: it came back, or is due later. {key} and {box} are names.
        return QT_TRANSLATE_NOOP("Messages", "{key}, box {box}: no longer late.");
    case AlertKind::KeyOut:
        //: To the site team. {key} and {box} are names.
        return QT_TRANSLATE_NOOP("Messages", "{key}, box {box}: back again.");
    case AlertKind::PowerLost:
        //: To the site team. {box} is a box's name.
        return QT_TRANSLATE_NOOP("Messages", "Box {box}: power is back.");
    case AlertKind::InternetLost:
    case AlertKind::BoxSilent:
    case AlertKind::LeaseEnding:
        //: To the site team. {box} is a box's name.
        return QT_TRANSLATE_NOOP("Messages", "Box {box}: connected again.");
    case AlertKind::BatteryLow:
        //: To the site team. {box} is a box's name, {level} a number.
        return QT_TRANSLATE_NOOP("Messages", "Box {box}: battery charged again, {level} %.");
    case AlertKind::DoorOpen:
    case AlertKind::DoorForced:
        //: To the site team. {box} is a box's name, {door} a number.
        return QT_TRANSLATE_NOOP("Messages", "Box {box}: door {door} closed again.");
    case AlertKind::Tamper:
        //: To the site team. {box} is a box's name.
        return QT_TRANSLATE_NOOP("Messages", "Box {box}: the case is closed again. Look whether all keys are there.");
    case AlertKind::Conflict:
        //: To the site team. {key} is a key's name.
        return QT_TRANSLATE_NOOP("Messages", "{key}: it is clear again where it is.");
    case AlertKind::JournalFork:
        //: To the site team. {box} is a box's name.
        return QT_TRANSLATE_NOOP("Messages", "Box {box}: its journal was looked at.");
    case AlertKind::BadgeUnused:
        //: To the site team: it was used, or taken back. {holder} is a person's name.
        return QT_TRANSLATE_NOOP("Messages", "The badge of {holder} is no longer unused.");
    }
    return "";
}

} // namespace latchkey::hub::notify
