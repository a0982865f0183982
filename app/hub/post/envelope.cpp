// SPDX-License-Identifier: Apache-2.0
#include "envelope.h"

#include <app/hub/notify/secrettext.h>

#include <QtEndian>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

constexpr size_t LengthBytes = 4;

QString placeOf(const QString &id) { return u"outbox|sealed|"_s + id; }

/// A length and the bytes: no text can be taken for the end of another.
void append(Secret &packed, QByteArrayView part)
{
    std::array<unsigned char, LengthBytes> length{};
    qToBigEndian(quint32(part.size()), length.data());
    for (const unsigned char byte : length)
        packed.append(byte);
    notify::append(packed, part);
}

/// Takes the next part off `rest`; nullopt where it is cut short.
std::optional<Secret> take(std::span<const unsigned char> &rest)
{
    if (rest.size() < LengthBytes)
        return std::nullopt;
    const size_t length = qFromBigEndian<quint32>(rest.data());
    rest = rest.subspan(LengthBytes);
    if (rest.size() < length)
        return std::nullopt;
    Secret part(rest.first(length));
    rest = rest.subspan(length);
    return part;
}

QString textOf(const Secret &part) { return QString::fromUtf8(notify::viewOf(part)); }

} // namespace

QByteArray sealEnvelope(const HubSecrets &secrets, const QString &id, const Envelope &envelope)
{
    Secret packed;
    append(packed, envelope.to.toUtf8());
    append(packed, envelope.letter.subject.toUtf8());
    append(packed, notify::viewOf(envelope.letter.text));
    append(packed, notify::viewOf(envelope.letter.html));
    return secrets.seal(packed, placeOf(id));
}

std::optional<Envelope> openEnvelope(const HubSecrets &secrets, const QString &id, const QByteArray &sealed)
{
    const auto packed = secrets.unseal(sealed, placeOf(id));
    if (!packed)
        return std::nullopt;
    auto rest = packed->bytes();
    const auto to = take(rest);
    const auto subject = take(rest);
    const auto text = take(rest);
    const auto html = take(rest);
    if (!to || !subject || !text || !html || !rest.empty())
        return std::nullopt;
    return Envelope{textOf(*to), {textOf(*subject), *text, *html}};
}

QString maskedAddress(const QString &address)
{
    const auto Gap = u"..."_s;
    if (const qsizetype at = address.lastIndexOf(u'@'); at > 0)
        return address.left(1) + Gap + address.mid(at);
    constexpr qsizetype Shown = 3;
    return address.size() > 2 * Shown ? address.left(Shown) + Gap + address.right(Shown) : Gap;
}

} // namespace latchkey::hub
