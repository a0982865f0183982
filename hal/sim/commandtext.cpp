// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/commandtext.h>

#include <hal/sim/overloaded.h>
#include <hal/wire/profile.h>

#include <QStringList>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;
namespace profile = osdp::profile;

namespace {

QString details(const osdp::OutputCommand &command)
{
    QString text;
    for (const osdp::OutputRecord &record : command.records) {
        text += u" no=%1 code=%2 timer=%3"_s.arg(record.output).arg(int(record.control)).arg(record.timer);
    }
    return text;
}

QString details(const osdp::LedCommand &command)
{
    QString text;
    for (const osdp::LedRecord &record : command.records) {
        const bool temporary = record.temporary == osdp::LedTemporary::Set;
        const osdp::LedPattern &pattern = temporary ? record.temporaryPattern : record.permanentPattern;
        text += u" reader=%1 led=%2 %3=%4/%5 on=%6 off=%7"_s.arg(record.reader)
                    .arg(record.led)
                    .arg(temporary ? "temporary"_L1 : "permanent"_L1, nameOf(pattern.onColour),
                         nameOf(pattern.offColour))
                    .arg(pattern.on)
                    .arg(pattern.off);
    }
    return text;
}

QString details(const osdp::BuzzerCommand &command)
{
    return u" reader=%1 tone=%2 on=%3 off=%4 count=%5"_s.arg(command.reader)
        .arg(int(command.tone))
        .arg(command.on)
        .arg(command.off)
        .arg(command.count);
}

QString details(const osdp::TextCommand &command)
{
    return u" reader=%1 row=%2 column=%3 text=\"%4\""_s.arg(command.reader)
        .arg(command.row)
        .arg(command.column)
        .arg(QString::fromLatin1(command.text));
}

QString wakers(const profile::HibernateRequest &request)
{
    QStringList wakers;
    if (request.wakeOnButton) {
        wakers.append(u"button"_s);
    }
    if (request.wakeOnBadge) {
        wakers.append(u"badge"_s);
    }
    if (request.wakeOnTamper) {
        wakers.append(u"tamper"_s);
    }
    if (request.wakeOnLine) {
        wakers.append(u"line"_s);
    }
    if (request.wakeOnMains) {
        wakers.append(u"mains"_s);
    }
    return wakers.isEmpty() ? u"nothing"_s : wakers.join(u',');
}

QString details(const profile::AnyRequest &request)
{
    const QString values = std::visit(
        Overloaded{
            [](const profile::HibernateRequest &r) { return u" delay=%1 wake=%2"_s.arg(r.delay).arg(wakers(r)); },
            [](const profile::InventoryRequest &r) { return u" first=%1 count=%2"_s.arg(r.first).arg(r.count); },
            [](const profile::OpenAllRequest &r) { return u" seconds=%1 reason=%2"_s.arg(r.seconds).arg(r.reason); },
            [](const profile::TokenRequest &r) { return u" no=%1 seq=%2"_s.arg(r.output).arg(r.sequence); },
            [](const auto &) { return QString(); },
        },
        request);
    return u" "_s + profile::nameOf(profile::subOf(request)) + values;
}

QString details(const osdp::ManufacturerCommand &command)
{
    const auto request = profile::decodeRequest(command);
    return request ? details(*request) : u" vendor=%1"_s.arg(QString::fromLatin1(command.vendor.toHex()));
}

QString details(const osdp::ComSetCommand &command)
{
    return u" address=%1 baud=%2"_s.arg(command.address).arg(command.baud);
}

QString details(const osdp::MaxReceiveCommand &command) { return u" size=%1"_s.arg(command.size); }
QString details(const osdp::KeepActiveCommand &command) { return u" ms=%1"_s.arg(command.milliseconds); }

template <class Command>
QString details(const Command &)
{
    return {};
}

} // namespace

QString describe(const osdp::AnyCommand &command)
{
    return nameOf(osdp::codeOf(command)) + std::visit([](const auto &c) { return details(c); }, command);
}

} // namespace latchkey::sim
