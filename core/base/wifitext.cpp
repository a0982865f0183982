// SPDX-License-Identifier: Apache-2.0
#include "wifitext.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace latchkey {

namespace {

/// By code point: the characters that hide text beyond the first plane are two halves to QChar.
bool isShowable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

} // namespace

bool isSsid(QByteArrayView ssid)
{
    return !ssid.isEmpty() && ssid.size() <= MostSsidBytes
        && std::any_of(ssid.begin(), ssid.end(), [](char byte) { return byte != '\0'; });
}

QString shownSsid(QByteArrayView ssid)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(ssid.first(qMin(ssid.size(), MostSsidBytes)));
    QString shown;
    bool isBlank = true;
    for (const char32_t c : text.toUcs4()) {
        const char32_t drawn = isShowable(c) ? c : char32_t(QChar::ReplacementCharacter);
        isBlank = isBlank && QChar::category(drawn) == QChar::Separator_Space;
        shown.append(QString::fromUcs4(&drawn, 1));
    }
    return isBlank ? QString(QChar::ReplacementCharacter) : shown.simplified();
}

bool isWifiPassword(const Secret &password)
{
    const auto bytes = password.bytes();
    return password.size() >= LeastWifiPassword && password.size() <= MostWifiPassword
        && std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return isWifiCharacter(byte); });
}

} // namespace latchkey
