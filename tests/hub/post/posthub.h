// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <tests/hub/line/pencilbox.h>
#include <tests/hub/notify/peer.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace latchkey::tests {

/// A real hub with a gateway of text messages, a receiver of webhooks and a mail server on loopback.
class PostHub {
public:
    explicit PostHub(bool server) : hub(server ? ScratchPostgres::shared().newDatabase() : QString()) {}

    [[nodiscard]] bool start()
    {
        return web.start() && mail.start() && QDir().mkpath(hub.data())
            && QFile::setPermissions(hub.data(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
            && keep(QStringLiteral("token"), "t0ken\n") && keep(QStringLiteral("metrics-secret"), metricsSecret())
            && keep(QStringLiteral("senders.json"), QJsonDocument(senders()).toJson()) && hub.start();
    }
    /// A box of a new location, adopted and signed in; its name is Lobby.
    [[nodiscard]] bool adopt(PencilBox &box)
    {
        const QString location = hub.make("locations", R"({"name":"Harbour","timeZone":"Europe/London"})");
        const QString id = hub.make("boxes", R"({"name":"Lobby","location":")" + location.toLatin1() + R"("})");
        const auto code = hub.command({QStringLiteral("box"), QStringLiteral("code"), QStringLiteral("--email"),
                                       QStringLiteral("ada@harbour.example"), QStringLiteral("--box"), id});
        return code && box.pair(QString(*code).remove(QLatin1Char('-'))) == 200 && box.signIn();
    }
    /// The text message that the gateway gets next: number and text.
    [[nodiscard]] QPair<QString, QString> message()
    {
        (void)web.next(); // the request as it came
        const QJsonObject form = web.next().value(QStringLiteral("form")).toObject();
        return {form.value(QStringLiteral("To")).toArray().first().toString(),
                form.value(QStringLiteral("Body")).toArray().first().toString()};
    }
    [[nodiscard]] static QString codeIn(const QString &text, int digits = 6)
    {
        QString run;
        const QString ended = text + QLatin1Char(' ');
        for (const QChar c : ended) {
            if (c.isDigit())
                run += c;
            else if (run.size() == digits)
                return run;
            else
                run.clear();
        }
        return {};
    }
    [[nodiscard]] static QByteArray metricsSecret() { return "a secret of the operator"; }

    hub::notify::Peer web{QStringLiteral("webpeer.py")};
    hub::notify::Peer mail{QStringLiteral("mailpeer.py")};
    HubProcess hub;

private:
    [[nodiscard]] bool keep(const QString &name, const QByteArray &bytes) const
    {
        QFile file(hub.data() + QLatin1Char('/') + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QJsonObject senders() const
    {
        const QString authority = QString::fromUtf8(web.caFile());
        return QJsonObject{{QStringLiteral("text"),
                            QJsonObject{{QStringLiteral("service"), QStringLiteral("twilio")},
                                        {QStringLiteral("account"), QStringLiteral("AC123")},
                                        {QStringLiteral("tokenFile"), QString(hub.data() + QStringLiteral("/token"))},
                                        {QStringLiteral("from"), QStringLiteral("+15550000000")},
                                        {QStringLiteral("base"),
                                         QStringLiteral("https://localhost:%1").arg(web.port(QStringLiteral("tls")))},
                                        {QStringLiteral("caFile"), authority},
                                        {QStringLiteral("privateToo"), true}}},
                           {QStringLiteral("mail"),
                            QJsonObject{{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                                        {QStringLiteral("port"), mail.port(QStringLiteral("plain"))},
                                        {QStringLiteral("security"), QStringLiteral("none")},
                                        {QStringLiteral("from"), QStringLiteral("keys@harbour.example")}}},
                           {QStringLiteral("webhooks"),
                            QJsonObject{{QStringLiteral("privateToo"), true}, {QStringLiteral("caFile"), authority}}}};
    }
};

} // namespace latchkey::tests
