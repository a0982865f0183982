// SPDX-License-Identifier: Apache-2.0
#include "demoscreens.h"

#include <app/kiosk/kioskapplication.h>

#include <QVariant>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;
using ui::Page;
using ui::Screen;

namespace {

/// A screen of the design: what the exchange would say, and what else is open on it.
struct Sample {
    QString id;
    Screen screen;
    QString panel;
    int promptSeconds = 0;
};

Screen at(Page page, const QString &phase, int bin, const QString &key)
{
    Screen screen;
    screen.page = page;
    screen.phase = phase;
    screen.bin = BinNumber::fromInt(bin);
    screen.keyName = key;
    return screen;
}

Screen plain(Page page) { return at(page, {}, 0, {}); }

Screen different()
{
    Screen screen = at(Page::DifferentKey, {}, 12, u"Maple 3"_s);
    screen.kind = u"dropOff"_s;
    screen.foundKey = u"Maple 5"_s;
    return screen;
}

Screen withKind(Screen screen, const QString &kind)
{
    screen.kind = kind;
    return screen;
}

Screen withReason(Page page, const QString &reason)
{
    Screen screen = plain(page);
    screen.reason = reason;
    return screen;
}

const QVector<Sample> &samples()
{
    static const QVector<Sample> all{
        {u"G1"_s, plain(Page::Home), {}},
        {u"G2"_s, plain(Page::Identify), {}},
        {u"G4"_s, plain(Page::Pin), {}},
        {u"G5"_s, plain(Page::ChooseKey), {}},
        {u"G6"_s, at(Page::TakeKey, u"open"_s, 7, u"Maple 3"_s), {}},
        {u"G6-still-inside"_s, at(Page::TakeKey, u"stillInside"_s, 7, u"Maple 3"_s), {}},
        {u"G7"_s, at(Page::DropOff, u"open"_s, 12, u"Maple 5"_s), {}},
        {u"G7-scan"_s, at(Page::DropOff, u"scan"_s, 0, {}), {}},
        {u"G7-nothing-seen"_s, at(Page::DropOff, u"nothingSeen"_s, 12, u"Maple 5"_s), {}},
        {u"G8"_s, withKind(at(Page::Done, {}, 7, u"Maple 3"_s), u"taken"_s), {}},
        {u"G8-returned"_s, withKind(at(Page::Done, {}, 12, u"Maple 3"_s), u"returned"_s), {}},
        {u"G9"_s, different(), {}},
        {u"G10"_s, at(Page::Stuck, u"push"_s, 7, u"Maple 3"_s), {}},
        {u"G10-gave-up"_s, at(Page::Stuck, u"gaveUp"_s, 7, u"Maple 3"_s), {}},
        {u"G11"_s, at(Page::LeftOpen, u"open"_s, 7, {}), {}},
        {u"G12"_s, plain(Page::Pin), {}, 16},
        {u"G13"_s, plain(Page::Home), u"help"_s},
        {u"G13-status"_s, plain(Page::Home), u"status"_s},
        {u"G15"_s, plain(Page::Home), u"language"_s},
        {u"G16"_s, plain(Page::Home), u"access"_s},
        {u"refused"_s, withReason(Page::Refused, u"unknownBadge"_s), {}},
        {u"X1"_s, withReason(Page::OutOfService, u"noBoard"_s), {}},
        {u"X1-starting"_s, plain(Page::Starting), {}},
    };
    return all;
}

exchange::KeyOffer offer(int n, access::Reason reason, const QString &holder)
{
    const QString name = u"Maple %1"_s.arg(n);
    return {*KeyId::fromString(u"maple-%1"_s.arg(n)),
            *Label::fromString(name),
            *CardUid::fromHex(u"04A1B2C3D4E5%1"_s.arg(n, 2, 10, QLatin1Char('0'))),
            {reason, {}},
            holder};
}

/// What a person has typed so far.
void type(KioskApplication &kiosk, const QString &id)
{
    if (id == u"G2") {
        for (const int digit : {4, 8, 2, 1, 5, 9})
            kiosk.code().press(digit);
    }
    if (id == u"G4" || id == u"G12") {
        for (const int digit : {1, 2})
            kiosk.pin().press(digit);
    }
}

} // namespace

QStringList screenIds()
{
    QStringList ids;
    for (const Sample &sample : samples())
        ids.append(sample.id);
    return ids;
}

void showScreen(KioskApplication &kiosk, QObject *view, const QString &id)
{
    for (const Sample &sample : samples()) {
        if (sample.id != id)
            continue;
        kiosk.exchange().present(sample.screen, sample.promptSeconds);
        if (sample.screen.page == Page::ChooseKey)
            kiosk.keyList().show({offer(3, access::Reason::None, {}), offer(5, access::Reason::None, {}),
                                  offer(9, access::Reason::KeyIsOut, u"Priya N."_s)});
        type(kiosk, id);
        QMetaObject::invokeMethod(view, "openPanel", Q_ARG(QString, sample.panel));
    }
}

} // namespace latchkey::simulator
