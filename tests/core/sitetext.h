// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

namespace latchkey::site::test {

/// The insides of a site file's parts, as JSON text; the outside is added. What is left out is small and correct.
struct SiteText {
    QByteArray box = R"("id":"lobby","name":"Harbour House lobby","timeZone":"Europe/London")";
    QByteArray geometry = R"("grid":{"columns":2,"rows":2})";
    QByteArray people = {};
    QByteArray keys = {};
    QByteArray permissions = {};
};

inline QByteArray siteWith(const SiteText &text)
{
    return R"({"format":"latchkey-site/1","box":{)" + text.box + R"(},"geometry":{)" + text.geometry + R"(},"people":[)"
        + text.people + R"(],"keys":[)" + text.keys + R"(],"permissions":[)" + text.permissions + "]}";
}

} // namespace latchkey::site::test
