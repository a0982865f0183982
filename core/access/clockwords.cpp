// SPDX-License-Identifier: Apache-2.0
#include "clocktrust.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::access {

namespace {

constexpr std::array<std::pair<ClockDoubt, QLatin1StringView>, 4> Doubts{{{ClockDoubt::None, "none"_L1},
                                                                          {ClockDoubt::NotSet, "not-set"_L1},
                                                                          {ClockDoubt::RanBack, "ran-back"_L1},
                                                                          {ClockDoubt::LeaptAhead, "leapt-ahead"_L1}}};

QString wordFor(ClockNews::Cause cause)
{
    switch (cause) {
    case ClockNews::Cause::Doubt: return u"doubt"_s;
    case ClockNews::Cause::Agrees: return u"agrees-again"_s;
    case ClockNews::Cause::Stepped: return u"stepped"_s;
    case ClockNews::Cause::Hub: return u"hub"_s;
    case ClockNews::Cause::Owner: return u"owner"_s;
    }
    return {};
}

QString text(const QDateTime &moment) { return moment.toString(Qt::ISODateWithMs); }

/// As text() writes it; null for anything else.
QDateTime moment(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC(); }

} // namespace

QString wordFor(ClockDoubt doubt)
{
    for (const auto &[known, word] : Doubts) {
        if (known == doubt)
            return word;
    }
    return {};
}

QJsonObject toJson(const ClockPast &past)
{
    QJsonObject body{{u"doubt"_s, wordFor(past.doubt)}};
    if (past.lastTrusted.isValid())
        body.insert(u"lastTrusted"_s, text(past.lastTrusted));
    if (past.ahead.count() > 0)
        body.insert(u"aheadMs"_s, qint64(past.ahead.count()));
    return body;
}

QJsonObject toJson(const ClockNews &news)
{
    QJsonObject body = toJson(news.state);
    body.insert(u"cause"_s, wordFor(news.cause));
    body.insert(u"from"_s, text(news.from));
    body.insert(u"to"_s, text(news.to));
    return body;
}

ClockPast clockPastFrom(const QJsonObject &body, const QDateTime &newest)
{
    ClockPast past{newest, ClockDoubt::None, {}, std::chrono::milliseconds(0)};
    const QString said = body[u"doubt"_s].toString(u"none"_s);
    past.doubt = ClockDoubt::LeaptAhead;
    for (const auto &[doubt, word] : Doubts) {
        if (said == word)
            past.doubt = doubt;
    }
    if (past.doubt == ClockDoubt::None)
        return past;
    past.lastTrusted = moment(body[u"lastTrusted"_s]);
    past.ahead = std::chrono::milliseconds(std::max<qint64>(body[u"aheadMs"_s].toInteger(), 0));
    return past;
}

} // namespace latchkey::access
