// SPDX-License-Identifier: Apache-2.0
#include "visit.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/store/alertstore.h>
#include <app/hub/store/hubstore.h>
#include <app/hub/web/hubpages.h>

#include <QLoggingCategory>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

Q_LOGGING_CATEGORY(frontLog, "latchkey.hub.front")

using store::Fault;
using web::Notice;
using web::Section;

constexpr store::Ms NoticeLife = 60'000;

struct SectionRight {
    Section section;
    std::optional<Right> right;
};
constexpr std::array Sections{
    SectionRight{Section::Overview, {}},
    SectionRight{Section::Keymap, Right::SeeKeys},
    SectionRight{Section::Bookings, Right::ManageBookings},
    SectionRight{Section::Keys, Right::SeeKeys},
    SectionRight{Section::People, Right::SeePeople},
    SectionRight{Section::Permissions, Right::SeePeople},
    SectionRight{Section::Boxes, Right::SeeKeys},
    SectionRight{Section::Activity, Right::SeeActivity},
    SectionRight{Section::Alerts, Right::SeeActivity},
    SectionRight{Section::Cases, Right::SeeActivity},
    SectionRight{Section::Emergency, Right::SeeEmergency},
    SectionRight{Section::Security, {}},
    SectionRight{Section::Settings, Right::ManageAlerts},
};

QByteArray hex(const QByteArray &bytes) { return bytes.toHex(); }

} // namespace

bool isOwnPath(const QString &path)
{
    // "//host" and "/\host" lead elsewhere.
    const bool begins = path.startsWith(u'/') && !path.startsWith(u"//"_s) && !path.contains(u'\\');
    return begins && path.size() < 1000 && web::isSafeUrl(path, web::Escape::OwnUrl);
}

Visit::Visit(const Front &front, const Desk &desk, const http::Call &call) : m_front(front), m_desk(desk), m_call(call)
{
    if (const auto *person = dynamic_cast<const PersonCaller *>(call.caller); person && person->signedIn()) {
        m_who = person->signedIn();
        m_actor = person->actor();
        const auto org = store::OrgStore(desk.database).get(m_actor.org);
        if (org && *org)
            m_organisation = **org;
    } else if (const auto word = Sessions(desk).valueOf(call.request, Cookie::Visitor)) {
        m_visitor = hashOfToken(*word).value_or(QByteArray());
    }
    if (isPost())
        m_form = FormData::read(call.request.header("content-type"), call.request.body).value_or(FormData());
    readNotice();
}

void Visit::readNotice()
{
    const auto said = Sessions(m_desk).valueOf(request(), Cookie::Notice);
    bool ok = false;
    // A number of the list: nothing that a browser could fill with words of its own.
    const int number = said ? said->toInt(&ok) : 0;
    if (ok && number >= 0 && number < web::NoticeCount && !isPost())
        m_notice = Notice(number);
}

QTimeZone Visit::zone() const
{
    const QTimeZone zone(m_organisation.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString Visit::query(QByteArrayView name) const
{
    return QString::fromUtf8(m_call.request.queryValue(name).value_or(QByteArray())).left(1000).trimmed();
}

QByteArray Visit::csrf() const
{
    const QByteArray bound = m_who ? m_who->session.hash : m_visitor;
    return bound.isEmpty() ? QByteArray() : Sessions(m_desk).csrfOf(bound);
}

bool Visit::isOfOurForm() const
{
    const QByteArray bound = m_who ? m_who->session.hash : m_visitor;
    return !bound.isEmpty() && !Sessions::isFromElsewhere(request())
        && Sessions(m_desk).isCsrf(bound, m_form.bytes("csrf"));
}

std::optional<qint64> Visit::version() const
{
    bool ok = false;
    const qint64 number = query("version").toLongLong(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

QString Visit::language() const
{
    const QStringList known = m_front.console().languages();
    const QString wanted = query("language");
    if (known.contains(wanted))
        return wanted;
    if (m_who && known.contains(m_who->account.locale))
        return m_who->account.locale;
    const auto kept = Sessions(m_desk).valueOf(request(), Cookie::Language);
    if (kept && known.contains(QString::fromLatin1(*kept)))
        return QString::fromLatin1(*kept);
    return m_front.console().languageFor(request().header("accept-language"));
}

QVector<Section> Visit::sections() const
{
    QVector<Section> seen;
    for (const SectionRight &entry : Sections) {
        if (m_who && (!entry.right || may(*entry.right)))
            seen.append(entry.section);
    }
    return seen;
}

web::Frame Visit::frame(std::optional<Section> section)
{
    web::Frame frame;
    frame.language = language();
    frame.now = m_desk.now();
    frame.zone = zone().id();
    frame.section = section;
    frame.notice = m_notice;
    if (!m_who && m_visitor.isEmpty()) {
        const Token token = newToken(m_desk.house.random, tokenprefix::Session);
        m_visitor = token.hash;
        set(Cookie::Visitor, token.word);
    }
    frame.csrf = QString::fromLatin1(csrf());
    if (!m_who)
        return frame;
    frame.user = m_who->account.name;
    frame.organisation = m_organisation.name;
    const auto memberships = store::MembershipStore(m_desk.database).ofAccount(m_who->account.id);
    frame.several = memberships && memberships->size() > 1;
    frame.sections = sections();
    if (may(Right::SeeActivity)) {
        const auto open = store::AlertStore(m_desk.database).countOpen(org());
        frame.alerts = open ? int(*open) : 0;
    }
    const auto hub = store::HubStore(m_desk.database).get();
    frame.review = hub && *hub && (*hub)->review;
    return frame;
}

http::Response Visit::form(std::optional<Section> section, web::Form form, web::FormState state, int status)
{
    if (state.action.isEmpty())
        state.action = QString::fromUtf8(request().path);
    return finished(m_front.console().form(frame(section), form, state), status);
}

http::Response Visit::again(std::optional<Section> section, web::Form which, web::FormState state)
{
    state.values.clear();
    for (const auto &[name, value] : m_form.pairs()) {
        if (name != "csrf")
            state.values[name].append(QString::fromUtf8(value));
    }
    return form(section, which, std::move(state), 422);
}

http::Response Visit::error(int status)
{
    return page(std::nullopt, web::ErrorPage{status, QString::fromLatin1(request().id)}, status);
}

http::Response Visit::error(Fault fault)
{
    qCWarning(frontLog) << "a page could not be made:" << store::sentence(fault);
    return error(503).with("Retry-After", "10");
}

http::Response Visit::to(const QString &path, std::optional<Notice> notice)
{
    if (notice)
        set(Cookie::Notice, QByteArray::number(int(*notice)), NoticeLife);
    return finished(http::Response::seeOther(path.toUtf8()));
}

void Visit::set(Cookie cookie, const QByteArray &value, store::Ms life)
{
    m_cookies.append({"Set-Cookie", Sessions(m_desk).setting(cookie, value, life)});
}

http::Response Visit::finished(http::Response response)
{
    for (const auto &[name, value] : m_cookies)
        response.with(name, value);
    return response;
}

http::Response Visit::finished(const web::Rendered &rendered, int status)
{
    for (const QString &problem : rendered.problems)
        qCWarning(frontLog) << "a page lacks something:" << problem;
    if (m_notice)
        set(Cookie::Notice, {}, -1);
    if (const QString wanted = query("language"); !wanted.isEmpty() && m_front.console().languages().contains(wanted))
        set(Cookie::Language, wanted.toLatin1(), store::Ms(365) * 24 * 3600 * 1000);
    return finished(http::Response::html(status, rendered.html)
                        .with("Cache-Control", "no-store")
                        .with("Referrer-Policy", "same-origin"));
}

QString Visit::oncePlace(const QString &path) const
{
    return u"session|once|"_s + QString::fromLatin1(hex(m_who->session.hash)) + path;
}

Status<Fault> Visit::keepOnce(const QString &path, const Secret &secret)
{
    const QByteArray sealed = m_desk.house.secrets.seal(secret, oncePlace(path));
    return remember(u"once"_s, QJsonObject{{path, QString::fromLatin1(sealed.toBase64())}});
}

QString Visit::takeOnce(const QString &path)
{
    const QString kept = remembered(u"once"_s).toObject().value(path).toString();
    if (kept.isEmpty() || !remember(u"once"_s, {}))
        return {};
    const auto secret = m_desk.house.secrets.unseal(QByteArray::fromBase64(kept.toLatin1()), oncePlace(path));
    if (!secret)
        return {};
    const auto bytes = secret->bytes();
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QJsonValue Visit::remembered(const QString &name) const
{
    return m_who ? m_who->session.data.value(name) : QJsonValue();
}

Status<Fault> Visit::remember(const QString &name, const QJsonValue &value)
{
    QJsonObject &data = m_who->session.data;
    if (value.isNull() || value.isUndefined())
        data.remove(name);
    else
        data.insert(name, value);
    return m_desk.database.transact([&](store::Transaction &transaction) {
        return store::SessionStore(m_desk.database).setData(transaction, m_who->session.hash, data);
    });
}

} // namespace latchkey::hub::front
