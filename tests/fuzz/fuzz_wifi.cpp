// SPDX-License-Identifier: Apache-2.0
// Any bytes as the names of Wi-Fi networks, which strangers choose: a byte for the guard, one for the strength, then the
// name up to the next zero. Whatever is listed can be shown, and the list is bounded and has each network once.
#include <core/base/wifitext.h>
#include <core/ports/network.h>
#include <tests/fuzz/fuzzcheck.h>

using namespace latchkey;

namespace {

void checkShown(const QString &shown)
{
    require(!shown.isEmpty() && shown.size() <= 2 * MostSsidBytes && shown.isValidUtf16());
    require(shown == shown.trimmed());
    for (const char32_t c : shown.toUcs4()) {
        const auto category = QChar::category(c);
        require(category != QChar::Other_Control && category != QChar::Other_Format);
        require(category != QChar::Separator_Line && category != QChar::Separator_Paragraph);
    }
}

QVector<WifiNetwork> networksFrom(const QByteArray &bytes)
{
    QVector<WifiNetwork> heard;
    const auto parts = bytes.split('\0');
    for (const QByteArray &part : parts) {
        const QByteArray ssid = part.mid(2);
        checkShown(shownSsid(ssid));
        if (!isSsid(ssid))
            continue;
        heard.append({.ssid = ssid,
                      .name = shownSsid(ssid),
                      .guard = WifiGuard(quint8(part.at(0)) % 3),
                      .strength = quint8(part.at(1)) % 101});
    }
    return heard;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const auto heard = networksFrom(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto networks = tidied(heard);
    require(networks.size() <= MostWifiNetworks && networks.size() <= heard.size());
    require(networks.isEmpty() == heard.isEmpty());
    for (qsizetype i = 0; i < networks.size(); ++i) {
        for (qsizetype j = i + 1; j < networks.size(); ++j)
            require(!networks.at(i).isSame(networks.at(j)));
    }
    require(tidied(networks) == networks);
    return 0;
}
