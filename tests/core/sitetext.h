// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/sitefile.h>

namespace latchkey::site::test {

/// The insides of a site file's parts, as JSON text; the outside is added. What is left out is small and correct, and of
/// the lists at the end nothing is written at all.
struct SiteText {
    QByteArray box = R"("id":"lobby","name":"Harbour House lobby","timeZone":"Europe/London")";
    QByteArray geometry = R"("grid":{"columns":2,"rows":2})";
    QByteArray people = {};
    QByteArray keys = {};
    QByteArray permissions = {};
    QByteArray groups = {};
    QByteArray keyGroups = {};
    QByteArray bookings = {};
    QByteArray keyCodes = {};
};

inline QByteArray siteWith(const SiteText &text)
{
    const auto list = [](const QByteArray &name, const QByteArray &inside) {
        return inside.isEmpty() ? QByteArray() : ",\"" + name + "\":[" + inside + "]";
    };
    return R"({"format":"latchkey-site/1","box":{)" + text.box + R"(},"geometry":{)" + text.geometry + R"(},"people":[)"
        + text.people + R"(],"keys":[)" + text.keys + R"(],"permissions":[)" + text.permissions + "]"
        + list("groups", text.groups) + list("keyGroups", text.keyGroups) + list("bookings", text.bookings)
        + list("keyCodes", text.keyCodes) + "}";
}

inline QStringList linesOf(const QVector<SiteError> &told)
{
    QStringList lines;
    for (const SiteError &each : told)
        lines.append(each.toString());
    return lines;
}

/// What is wrong with a file, line by line; nothing where it is accepted.
inline QStringList errorsOf(const QByteArray &text)
{
    const auto parsed = SiteFile::parse(text);
    return parsed ? QStringList() : linesOf(parsed.error());
}

inline QByteArray digitsOf(const Secret &secret)
{
    const auto bytes = secret.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace latchkey::site::test

/// Fails the test with the file's own errors where it is refused.
#define PARSED(name, text)                                                                                             \
    auto parsed_##name = latchkey::site::SiteFile::parse(text);                                                        \
    QVERIFY2(parsed_##name, parsed_##name ? "" : qPrintable(parsed_##name.error().first().toString()));                \
    const latchkey::site::SiteFile &name = parsed_##name.value()
