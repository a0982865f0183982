// SPDX-License-Identifier: Apache-2.0
#include "formdata.h"

#include <QStringDecoder>

namespace latchkey::hub::front {

namespace {

constexpr qsizetype MostBoundary = 70; // RFC 2046

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

/// The value of one parameter of a header, without its quotes; empty where there is none.
QByteArray parameterOf(const QByteArray &header, const QByteArray &name)
{
    const QList<QByteArray> parts = header.split(';');
    for (const QByteArray &part : parts) {
        const auto equals = part.indexOf('=');
        if (equals < 0 || part.left(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = part.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

/// The name of the field whose part begins with these header lines.
QByteArray fieldOf(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == "content-disposition")
            return parameterOf(line.mid(colon + 1).trimmed(), "name");
    }
    return {};
}

std::optional<http::Pairs> readParts(const QByteArray &boundary, const QByteArray &body)
{
    if (boundary.isEmpty() || boundary.size() > MostBoundary)
        return std::nullopt;
    const QByteArray first = "--" + boundary;
    const QByteArray next = "\r\n" + first;
    if (!body.startsWith(first))
        return std::nullopt;
    http::Pairs pairs;
    qsizetype at = first.size();
    while (!QByteArrayView(body).sliced(at).startsWith("--")) {
        const qsizetype head = at + 2;
        const auto blank = body.indexOf("\r\n\r\n", at);
        const auto end = body.indexOf(next, blank < 0 ? at : blank + 2);
        if (blank < head || end < blank || pairs.size() == FormData::MostFields)
            return std::nullopt;
        const QByteArray name = fieldOf(body.mid(head, blank - head));
        const qsizetype content = blank + 4;
        if (name.isEmpty() || !isText(name) || end < content)
            return std::nullopt;
        pairs.append({name, body.mid(content, end - content)});
        at = end + next.size();
    }
    return pairs;
}

} // namespace

std::optional<FormData> FormData::read(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    if (type == "application/x-www-form-urlencoded") {
        auto pairs = http::parsePairs(body);
        return pairs ? std::optional(FormData(std::move(pairs).value())) : std::nullopt;
    }
    if (type != "multipart/form-data")
        return std::nullopt;
    auto pairs = readParts(parameterOf(contentType, "boundary"), body);
    return pairs ? std::optional(FormData(std::move(*pairs))) : std::nullopt;
}

QByteArray FormData::bytes(QByteArrayView name) const
{
    for (const auto &[field, value] : m_pairs) {
        if (field == name)
            return value;
    }
    return {};
}

QString FormData::text(QByteArrayView name) const { return QString::fromUtf8(bytes(name)).trimmed(); }

Secret FormData::secret(QByteArrayView name) const
{
    QByteArray value = bytes(name);
    return Secret::takeFrom(value);
}

QStringList FormData::all(QByteArrayView name) const
{
    QStringList values;
    for (const auto &[field, value] : m_pairs) {
        if (field == name && !value.isEmpty())
            values.append(QString::fromUtf8(value).trimmed());
    }
    return values;
}

} // namespace latchkey::hub::front
