// SPDX-License-Identifier: Apache-2.0
#include "sendersettings.h"

#include <app/hub/notify/mailaddress.h>
#include <app/hub/notify/secrettext.h>
#include <app/hub/notify/weburl.h>
#include <core/base/strictjson.h>
#include <hal/system/privatefile.h>

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::MailServer;
using notify::Reach;
using notify::SmsGateway;

constexpr qsizetype MostBytes = qsizetype(64) * 1024;

/// Reads members of one object and keeps the first sentence about what is wrong.
class Reading {
public:
    Reading(QJsonObject json, QString place, const SenderSettings::SecretReader &read, QString &fault)
        : m_json(std::move(json)), m_place(std::move(place)), m_read(read), m_fault(fault)
    {}
    /// Nothing that is not known here is overlooked: it may be misspelt.
    ~Reading()
    {
        for (auto it = m_json.constBegin(); it != m_json.constEnd(); ++it) {
            if (!m_known.contains(it.key()))
                fail(it.key(), u"is not known"_s);
        }
    }
    Q_DISABLE_COPY_MOVE(Reading)

    [[nodiscard]] bool has(const QString &name) const { return m_json.contains(name); }
    [[nodiscard]] QString text(const QString &name, const QString &otherwise = {})
    {
        m_known.append(name);
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return otherwise;
        if (!value.isString() || value.toString().isEmpty())
            fail(name, u"must be a text"_s);
        return value.toString();
    }
    [[nodiscard]] QString needed(const QString &name)
    {
        if (!has(name))
            fail(name, u"is missing"_s);
        return text(name);
    }
    [[nodiscard]] bool truth(const QString &name)
    {
        m_known.append(name);
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && !value.isBool())
            fail(name, u"must be true or false"_s);
        return value.toBool();
    }
    [[nodiscard]] int number(const QString &name, int otherwise, int least, int most)
    {
        m_known.append(name);
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return otherwise;
        const int read = value.toInt(least - 1);
        if (read < least || read > most)
            fail(name, u"must be a number from %1 to %2"_s.arg(least).arg(most));
        return read;
    }
    template <class T>
    [[nodiscard]] T choice(const QString &name, T otherwise, const QHash<QString, T> &words)
    {
        const QString word = text(name);
        if (!has(name))
            return otherwise;
        if (!words.contains(word))
            fail(name, u"is none of the words for it"_s);
        return words.value(word, otherwise);
    }
    [[nodiscard]] Secret secret(const QString &name)
    {
        const QString path = text(name);
        if (path.isEmpty())
            return {};
        auto read = m_read(path);
        if (!read) {
            fail(name, read.error());
            return {};
        }
        return std::move(read).value();
    }
    [[nodiscard]] QJsonObject object(const QString &name)
    {
        m_known.append(name);
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && !value.isObject())
            fail(name, u"must be an object"_s);
        return value.toObject();
    }
    void fail(const QString &name, const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = u"%1%2: %3"_s.arg(m_place, name, what);
    }

private:
    QJsonObject m_json;
    QString m_place;
    const SenderSettings::SecretReader &m_read;
    QString &m_fault;
    QStringList m_known;
};

notify::SenderBook::Mail mailFrom(Reading &mail)
{
    notify::SenderBook::Mail made;
    made.server.host = mail.needed(u"host"_s);
    made.server.security = mail.choice<MailServer::Security>(u"security"_s, MailServer::Security::StartTls,
                                                             {{u"starttls"_s, MailServer::Security::StartTls},
                                                              {u"tls"_s, MailServer::Security::Tls},
                                                              {u"none"_s, MailServer::Security::None}});
    made.server.port = mail.number(u"port"_s, made.server.security == MailServer::Security::Tls ? 465 : 587, 1, 65535);
    made.server.plainAnywhere = mail.truth(u"plainAnywhere"_s);
    made.server.user = mail.text(u"user"_s);
    made.server.password = mail.secret(u"passwordFile"_s);
    made.server.caFile = mail.text(u"caFile"_s).toUtf8();
    made.from = mail.needed(u"from"_s);
    made.fromName = mail.text(u"fromName"_s);
    if (!made.from.isEmpty() && !notify::MailAddress::fromString(made.from))
        mail.fail(u"from"_s, u"is no e-mail address"_s);
    if (!made.server.user.isEmpty() && !mail.has(u"passwordFile"_s))
        mail.fail(u"passwordFile"_s, u"is missing"_s);
    return made;
}

SmsGateway templateFrom(Reading &text)
{
    SmsGateway gateway;
    gateway.url = text.needed(u"url"_s);
    gateway.method = text.choice<SmsGateway::Method>(u"method"_s, SmsGateway::Method::Post,
                                                     {{u"POST"_s, SmsGateway::Method::Post},
                                                      {u"PUT"_s, SmsGateway::Method::Put},
                                                      {u"GET"_s, SmsGateway::Method::Get}});
    gateway.kind = text.choice<SmsGateway::Body>(
        u"form"_s, SmsGateway::Body::Form, {{u"form"_s, SmsGateway::Body::Form}, {u"json"_s, SmsGateway::Body::Json}});
    gateway.body = text.text(u"body"_s).toUtf8();
    const QJsonObject headers = text.object(u"headers"_s);
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        gateway.headers.append({it.key().toUtf8(), it->toString().toUtf8()});
    gateway.user = text.text(u"user"_s);
    gateway.password = text.secret(u"passwordFile"_s);
    gateway.token = text.secret(u"tokenFile"_s);
    gateway.from = text.text(u"from"_s);
    return gateway;
}

SmsGateway gatewayFrom(Reading &text)
{
    SmsGateway gateway;
    if (text.text(u"service"_s) == u"twilio"_s) {
        const QString account = text.needed(u"account"_s);
        if (!text.has(u"tokenFile"_s))
            text.fail(u"tokenFile"_s, u"is missing"_s);
        gateway = SmsGateway::twilio(account, text.secret(u"tokenFile"_s), text.needed(u"from"_s),
                                     text.text(u"base"_s, u"https://api.twilio.com"_s));
    } else {
        if (text.has(u"service"_s))
            text.fail(u"service"_s, u"is not known; give url and body"_s);
        gateway = templateFrom(text);
    }
    gateway.reach = text.truth(u"privateToo"_s) ? Reach::Anywhere : Reach::Public;
    gateway.plainHttp = text.truth(u"plainHttp"_s);
    gateway.mostParts = text.number(u"mostParts"_s, gateway.mostParts, 1, 10);
    gateway.caFile = text.text(u"caFile"_s).toUtf8();
    return gateway;
}

} // namespace

Result<SenderSettings, QString> SenderSettings::from(const QJsonObject &json, const SecretReader &read)
{
    SenderSettings settings;
    QString fault;
    {
        Reading all(json, {}, read, fault);
        const QJsonObject mail = all.object(u"mail"_s);
        const QJsonObject text = all.object(u"text"_s);
        const QJsonObject hooks = all.object(u"webhooks"_s);
        const QJsonObject caps = all.object(u"caps"_s);
        if (all.has(u"mail"_s)) {
            Reading reading(mail, u"mail."_s, read, fault);
            settings.mail = mailFrom(reading);
        }
        if (all.has(u"text"_s)) {
            Reading reading(text, u"text."_s, read, fault);
            settings.gateway = gatewayFrom(reading);
        }
        Reading hook(hooks, u"webhooks."_s, read, fault);
        settings.webhookReach = hook.truth(u"privateToo"_s) ? Reach::Anywhere : Reach::Public;
        settings.webhookPlain = hook.truth(u"plainHttp"_s);
        settings.webhookCa = hook.text(u"caFile"_s).toUtf8();
        Reading cap(caps, u"caps."_s, read, fault);
        settings.caps.codesLately = cap.number(u"codesIn15Minutes"_s, settings.caps.codesLately, 1, 1000);
        settings.caps.codesToday = cap.number(u"codesADay"_s, settings.caps.codesToday, 1, 1000);
        settings.caps.organisationToday = cap.number(u"messagesADay"_s, settings.caps.organisationToday, 1, 1000000);
    }
    if (!fault.isEmpty())
        return fault;
    return settings;
}

Result<SenderSettings, QString> SenderSettings::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 cannot be read"_s.arg(path);
    const auto json = strictJson(file.read(MostBytes + 1), MostBytes);
    if (!json)
        return u"%1 is no JSON object, or has a member twice"_s.arg(path);
    const auto settings = from(*json, [](const QString &secret) -> Result<Secret, QString> {
        auto bytes = hal::readPrivateFile(secret, MostBytes, hal::Readers::Group);
        if (!bytes)
            return u"%1 cannot be read, or others may read it"_s.arg(secret);
        QByteArray line = std::move(bytes).value();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return Secret::takeFrom(line);
    });
    return settings ? settings : Result<SenderSettings, QString>(path + u": "_s + settings.error());
}

} // namespace latchkey::hub
