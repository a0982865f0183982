// SPDX-License-Identifier: Apache-2.0
#include "pageroute.h"
#include "sight.h"

#include <app/hub/web/boxpages.h>

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Section;

/// Less than the half minute after which the page would wonder.
constexpr std::chrono::milliseconds Heartbeat{20'000};

web::KeymapPage::Box boxOf(const Sight &sight, const KeymapBox &box)
{
    web::KeymapPage::Box shown{sight.shown(box.state), {}};
    for (int i = 0; i < box.bins.size(); ++i) {
        web::KeymapPage::Bin bin;
        bin.number = i + 1;
        if (const int index = box.bins.at(i); index >= 0) {
            bin.name = sight.map().keys.at(index).name;
            bin.place = Sight::placeOf(sight.map().keys.at(index));
        }
        bin.faulty = box.state.uses.value(bin.number) == u"disabled"_s;
        shown.bins.append(bin);
    }
    return shown;
}

Outcome keymap(Visit &visit)
{
    const auto sight = Sight::of(visit);
    if (!sight)
        return visit.error(sight.error());
    web::KeymapPage page;
    QSet<int> inBins;
    for (const KeymapBox &box : sight->map().boxes) {
        page.boxes.append(boxOf(*sight, box));
        inBins.unite(QSet<int>(box.bins.cbegin(), box.bins.cend()));
    }
    for (int i = 0; i < sight->map().keys.size(); ++i) {
        const KeymapKey &key = sight->map().keys.at(i);
        if (!inBins.contains(i))
            page.out.append({key.id, key.name, Sight::placeOf(key)});
    }
    return visit.page(Section::Keymap, page);
}

/// What a change of the map is known by.
QByteArray printOf(const Keymap &map)
{
    QByteArray text;
    const auto add = [&](const QString &word) { text += word.toUtf8() + '\0'; };
    for (const KeymapKey &key : map.keys) {
        add(key.id + key.name + key.state + key.box);
        add(QString::number(key.bin) + key.holder + QString::number(key.since.value_or(0)));
        add((key.late ? u"late"_s : QString()) + (key.certain ? QString() : u"?"_s));
    }
    for (const KeymapBox &box : map.boxes)
        add(box.state.id + box.state.name + (box.state.online ? u"+"_s : u"-"_s));
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// Says that something moved, or that the hub is there; ends with the session.
class Follow {
public:
    Follow(const Desks &desks, const Actor &actor, QByteArray session)
        : m_desks(&desks), m_org(actor.org), m_session(std::move(session))
    {}

    std::optional<QByteArray> operator()()
    {
        const Desk *desk = m_desks->here();
        if (!desk)
            return http::serverEvent("alive", {});
        const auto session = store::SessionStore(desk->database).get(m_session, u"login"_s, desk->now());
        if (session && !*session)
            return std::nullopt;
        const auto map = readKeymap(*desk, m_org);
        const QByteArray print = map ? printOf(*map) : m_print;
        const bool moved = !m_print.isEmpty() && print != m_print;
        m_print = print;
        return http::serverEvent(moved ? "keymap" : "alive", {});
    }

private:
    const Desks *m_desks;
    QString m_org;
    QByteArray m_session;
    QByteArray m_print;
};

Outcome stream(Visit &visit)
{
    const Actor &actor = visit.actor();
    return http::Stream{orgTopic(actor.org), Heartbeat,
                        Follow(visit.front().desks(), actor, visit.who()->session.hash)};
}

} // namespace

PageRoutes keymapPages()
{
    return {{"GET", "/keymap", needs(Right::SeeKeys), keymap}, {"GET", "/keymap/stream", needs(Right::SeeKeys), stream}};
}

} // namespace latchkey::hub::front
