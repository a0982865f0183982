// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <tests/hub/web/samplepages.h>

#include <app/hub/web/activitypages.h>
#include <app/hub/web/bookingpages.h>
#include <app/hub/web/boxpages.h>
#include <app/hub/web/hubpages.h>
#include <app/hub/web/keypages.h>
#include <app/hub/web/peoplepages.h>

namespace latchkey::hub::web {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 Now = 1'748'872'920'000; ///< 2 June 2025, 14:02 UTC
constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// Makes the pages; `t` stands around every text from outside.
class Samples {
public:
    explicit Samples(FromOutside text) : t(std::move(text)) {}

    QVector<SamplePage> all()
    {
        signIn();
        overview();
        people();
        keys();
        permissions();
        bookings();
        boxes();
        activity();
        hub();
        emergency();
        errors();
        forms();
        return std::move(m_pages);
    }

private:
    template <class Page>
    void add(const QByteArray &name, Section section, const Page &page)
    {
        m_pages.append({name, [section, page](const Console &console, const Frame &frame) {
                            Frame own = frame;
                            own.section = section;
                            return console.page(own, page);
                        }});
    }
    void add(const QByteArray &name, std::optional<Section> section, Form form, const FormState &state)
    {
        m_pages.append({name, [section, form, state](const Console &console, const Frame &frame) {
                            Frame own = frame;
                            own.section = section;
                            return console.form(own, form, state);
                        }});
    }

    Named person() const { return {t(u"anna"_s), t(u"Anna Berg"_s)}; }
    Named key() const { return {t(u"maple-3"_s), t(u"Maple 3"_s)}; }
    Named box() const { return {t(u"north"_s), t(u"North lobby"_s)}; }
    Named group() const { return {t(u"cleaners"_s), t(u"Cleaners"_s)}; }

    QVector<Delivery> deliveries() const
    {
        return {{t(u"north"_s), t(u"North lobby"_s), Delivery::State::Knows, Now - 2 * Hour, 0, 0},
                {t(u"west"_s), t(u"West gate"_s), Delivery::State::Waiting, 0, 0, 0},
                {t(u"south"_s), t(u"South yard"_s), Delivery::State::Offline, 0, Now - 3 * Hour, Now + 4 * Hour}};
    }
    KeyPlace in() const { return {KeyPlace::State::In, t(u"North lobby"_s), 7, {}, Now - 40 * Minute, 0, true}; }
    KeyPlace out() const
    {
        return {KeyPlace::State::Out, {}, 0, t(u"Sam Okafor"_s), Now - 3 * Hour, Now + 2 * Hour, true};
    }
    KeyPlace late() const
    {
        return {KeyPlace::State::Late, {}, 0, t(u"J. Okafor"_s), Now - 8 * Hour, Now - 132 * Minute, true};
    }
    KeyPlace unknown() const { return {KeyPlace::State::Unknown, {}, 0, {}, Now - Day, 0, false}; }

    BoxState north() const
    {
        return {t(u"north"_s),
                t(u"North lobby"_s),
                t(u"Harbour House"_s),
                true,
                Now - 20'000,
                Now - 3 * Hour,
                0,
                Power::Mains,
                -1,
                11,
                20,
                {}};
    }
    BoxState south() const
    {
        return {t(u"south"_s),
                t(u"South yard"_s),
                t(u"Harbour House"_s),
                false,
                Now - 3 * Hour,
                Now - 5 * Hour,
                4,
                Power::Battery,
                64,
                5,
                8,
                {u"box.door_held_open"_s}};
    }
    BoxState fresh() const
    {
        return {t(u"west"_s), t(u"West gate"_s), {}, false, 0, 0, 0, Power::Unknown, -1, 0, 12, {}};
    }

    PermissionRow permission() const
    {
        return {t(u"p1"_s),     t(u"Anna Berg"_s), t(u"Maple 3"_s),     u"exchange"_s,
                Now - 30 * Day, Now + 60 * Day,    {t(u"Day shift"_s)}, deliveries()};
    }
    PermissionRow everyKey() const
    {
        return {t(u"p2"_s), t(u"Cleaners"_s), {}, u"continuous"_s, 0, 0, {}, deliveries().mid(0, 1)};
    }

    FormState state(const QString &action) const
    {
        FormState form;
        form.action = action;
        form.cancel = u"/"_s;
        form.about = t(u"Anna Berg"_s);
        return form;
    }

    void signIn();
    void overview();
    void notices();
    void people();
    void keys();
    void permissions();
    void bookings();
    void boxes();
    void keymap();
    void activity();
    void cases();
    void hub();
    void emergency();
    void errors();
    void forms();
    void settings();

    FromOutside t;
    QVector<SamplePage> m_pages;
};

} // namespace latchkey::hub::web
