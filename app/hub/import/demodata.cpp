// SPDX-License-Identifier: Apache-2.0
#include "demodata.h"

#include <core/keys/geometryjson.h>
#include <core/site/gridgeometry.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

/// Fobs of the demo: 04DE000001 and on.
QString fob(int number) { return u"04DE%1"_s.arg(number, 6, 16, QLatin1Char('0')).toUpper(); }

class Hotel {
public:
    explicit Hotel(const QDateTime &now) : m_today(now.date()) {}

    [[nodiscard]] QVector<NewObject> build()
    {
        addPlaces();
        addGroups();
        addPeople();
        addRooms();
        addServiceKeys();
        addLeave();
        addBookings();
        return m_objects;
    }

private:
    void add(const QString &kind, const QString &id, const QJsonObject &doc)
    {
        m_objects.append({resourceOfKind(kind), doc, u"demo-"_s + id});
    }
    [[nodiscard]] QString at(int days, const QString &time) const
    {
        return m_today.addDays(days).toString(u"yyyy-MM-dd"_s) + u'T' + time;
    }

    void addPlaces()
    {
        const QJsonArray week{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        add(u"location"_s, u"harbour"_s,
            {{u"name"_s, u"Harbour House"_s},
             {u"timeZone"_s, u"Europe/London"_s},
             {u"phone"_s, u"+44 20 7946 0123"_s}});
        add(u"location"_s, u"lodge"_s,
            {{u"name"_s, u"The Lodge"_s},
             {u"timeZone"_s, u"Europe/London"_s},
             {u"openingHours"_s,
              QJsonArray{QJsonObject{{u"days"_s, week}, {u"from"_s, u"06:00"_s}, {u"until"_s, u"23:00"_s}}}}});
        const QJsonObject numbers{{u"country"_s, u"44"_s}, {u"trunk"_s, u"0"_s}};
        const auto box = [&](const QString &id, const QString &name, const QString &location, int rows) {
            site::GridPlan plan;
            plan.columns = 4;
            plan.rows = rows;
            add(u"box"_s, id,
                {{u"name"_s, name},
                 {u"location"_s, u"demo-"_s + location},
                 {u"languages"_s, QJsonArray{u"en"_s, u"de"_s, u"fr"_s}},
                 {u"numbers"_s, numbers},
                 {u"geometry"_s, keys::toJson(site::boxOfBins(plan))},
                 {u"reasons"_s, QJsonArray{u"Viewing"_s, u"Repair"_s, u"Cleaning"_s}}});
        };
        box(u"lobby"_s, u"Lobby"_s, u"harbour"_s, 5);
        box(u"staff"_s, u"Staff entrance"_s, u"harbour"_s, 3);
        box(u"gate"_s, u"Lodge gate"_s, u"lodge"_s, 1);
    }

    void addGroups()
    {
        add(u"group"_s, u"front"_s, {{u"name"_s, u"Front desk"_s}});
        add(u"group"_s, u"rooms"_s, {{u"name"_s, u"Housekeeping"_s}});
        add(u"group"_s, u"works"_s, {{u"name"_s, u"Maintenance"_s}});
        add(u"keygroup"_s, u"rooms-1"_s, {{u"name"_s, u"First floor"_s}});
        add(u"keygroup"_s, u"rooms-2"_s, {{u"name"_s, u"Second floor"_s}});
        add(u"keygroup"_s, u"service"_s, {{u"name"_s, u"Service"_s}});
        add(u"timeshift"_s, u"day"_s,
            {{u"name"_s, u"Day shift"_s},
             {u"shifts"_s,
              QJsonArray{
                  QJsonObject{{u"days"_s, QJsonArray{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s}},
                              {u"from"_s, u"07:00"_s},
                              {u"until"_s, u"16:00"_s}}}}});
    }

    void addPeople()
    {
        struct Somebody {
            QString name;
            QString group;
        };
        const QVector<Somebody> staff{
            {u"Amara Okafor"_s, u"front"_s},   {u"Ben Whitfield"_s, u"front"_s}, {u"Chiara Rossi"_s, u"front"_s},
            {u"Dilys Morgan"_s, u"rooms"_s},   {u"Elif Kaya"_s, u"rooms"_s},     {u"Farid Haddad"_s, u"rooms"_s},
            {u"Greta Lindholm"_s, u"rooms"_s}, {u"Hamish Reid"_s, u"works"_s},   {u"Ines Duarte"_s, u"works"_s}};
        for (int i = 0; i < staff.size(); ++i) {
            const Somebody &one = staff.at(i);
            QJsonObject doc{{u"name"_s, one.name},
                            {u"groups"_s, QJsonArray{u"demo-"_s + one.group}},
                            {u"badges"_s, QJsonArray{u"04BA%1"_s.arg(i + 1, 6, 10, QLatin1Char('0'))}}};
            const bool desk = one.group == u"front"_s;
            if (desk) {
                doc.insert(u"email"_s, one.name.section(u' ', 0, 0).toLower() + u"@harbour.example"_s);
                doc.insert(u"mobile"_s, u"+4477009001%1"_s.arg(i + 1, 2, 10, QLatin1Char('0')));
                doc.insert(u"role"_s, u"staff"_s);
            } else {
                doc.insert(u"kind"_s, u"box-only"_s);
            }
            add(u"person"_s, u"person-"_s + QString::number(i + 1), doc);
        }
    }

    void addKey(const QString &id, const QJsonObject &doc)
    {
        QJsonObject whole = doc;
        whole.insert(u"fob"_s, fob(++m_fobs));
        add(u"key"_s, id, whole);
    }

    void addRooms()
    {
        for (int floor = 1; floor <= 2; ++floor) {
            for (int room = 1; room <= 8; ++room) {
                const QString number = QString::number(floor * 100 + room);
                addKey(u"room-"_s + number,
                       {{u"name"_s, u"Room "_s + number},
                        {u"homeBox"_s, u"demo-lobby"_s},
                        {u"homeBin"_s, (floor - 1) * 8 + room},
                        {u"keyGroups"_s, QJsonArray{u"demo-rooms-"_s + QString::number(floor)}}});
            }
        }
    }

    void addServiceKeys()
    {
        const QStringList names{u"Boiler room"_s, u"Linen store"_s, u"Roof"_s,
                                u"Wine cellar"_s, u"Van"_s,         u"Master set"_s};
        for (int i = 0; i < names.size(); ++i) {
            const bool master = i + 1 == names.size();
            QJsonObject terms{{u"loanMinutes"_s, 240}, {u"askReason"_s, true}};
            if (master)
                terms = {{u"people"_s, 2}, {u"high"_s, true}};
            addKey(u"service-"_s + QString::number(i + 1),
                   {{u"name"_s, names.at(i)},
                    {u"homeBox"_s, u"demo-staff"_s},
                    {u"homeBin"_s, i + 1},
                    {u"roaming"_s, !master},
                    {u"keyGroups"_s, QJsonArray{u"demo-service"_s}},
                    {u"terms"_s, terms}});
        }
        addKey(u"lodge-1"_s, {{u"name"_s, u"Lodge front door"_s}, {u"homeBox"_s, u"demo-gate"_s}, {u"homeBin"_s, 1}});
        addKey(u"lodge-2"_s, {{u"name"_s, u"Boathouse"_s}, {u"homeBox"_s, u"demo-gate"_s}, {u"homeBin"_s, 2}});
    }

    void addLeave()
    {
        add(u"permission"_s, u"front-all"_s,
            {{u"group"_s, u"demo-front"_s}, {u"everyKey"_s, true}, {u"role"_s, u"exchange"_s}});
        for (int floor = 1; floor <= 2; ++floor)
            add(u"permission"_s, u"rooms-"_s + QString::number(floor),
                {{u"group"_s, u"demo-rooms"_s},
                 {u"keyGroup"_s, u"demo-rooms-"_s + QString::number(floor)},
                 {u"timeShift"_s, u"demo-day"_s}});
        add(u"permission"_s, u"works-service"_s, {{u"group"_s, u"demo-works"_s}, {u"keyGroup"_s, u"demo-service"_s}});
    }

    void addBookings()
    {
        struct Stay {
            QString guest;
            QString room;
            int from;
            int until;
        };
        const QVector<Stay> stays{{u"Mr Alvarez"_s, u"101"_s, -2, 1},
                                  {u"Ms Brandt"_s, u"104"_s, 0, 3},
                                  {u"Family Chen"_s, u"203"_s, 0, 5},
                                  {u"Dr Dubois"_s, u"207"_s, 1, 2},
                                  {u"Ms Evans"_s, u"105"_s, 4, 9}};
        for (int i = 0; i < stays.size(); ++i) {
            const Stay &stay = stays.at(i);
            add(u"booking"_s, u"stay-"_s + QString::number(i + 1),
                {{u"name"_s, stay.guest},
                 {u"keys"_s, QJsonArray{u"demo-room-"_s + stay.room}},
                 {u"from"_s, at(stay.from, u"15:00"_s)},
                 {u"until"_s, at(stay.until, u"11:00"_s)}});
        }
    }

    QDate m_today;
    int m_fobs = 0;
    QVector<NewObject> m_objects;
};

} // namespace

QVector<NewObject> demoHotel(const QDateTime &now) { return Hotel(now).build(); }

} // namespace latchkey::hub
