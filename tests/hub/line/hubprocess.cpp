// SPDX-License-Identifier: Apache-2.0
#include "hubprocess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::tests {

namespace {

const QString Mail = u"ada@harbour.example"_s;
constexpr int Patience = 20000;

QString program() { return QStringLiteral(LATCHKEY_BIN_DIR "/latchkey-hub"); }

} // namespace

QJsonObject jsonOf(const link::HubAnswer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

HubProcess::HubProcess(const QString &database) : m_database(database)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { m_output += m_process.readAllStandardOutput(); });
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

HubProcess::~HubProcess() { stop(); }

std::optional<QString> HubProcess::command(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QStringList all = arguments + QStringList{u"--data"_s, data()};
    if (!m_database.isEmpty())
        all += {u"--database"_s, m_database};
    process.start(program(), all);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(Patience);
    m_complaint = QString::fromUtf8(process.readAllStandardError());
    if (!ended || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QByteArray HubProcess::newToken(const QStringList &more)
{
    return command(QStringList{u"token"_s, u"create"_s, u"--email"_s, Mail} + more).value_or(QString()).toLatin1();
}

bool HubProcess::start()
{
    if (m_token.isEmpty()) {
        if (!command(
                {u"admin"_s, u"create"_s, u"--email"_s, Mail, u"--name"_s, u"Ada"_s, u"--org"_s, u"Harbour House"_s},
                "four lanterns at pier 9\n"))
            return false;
        m_token = newToken();
    }
    QStringList arguments{u"serve"_s, u"--data"_s, data(), u"--listen"_s, u"127.0.0.1:0"_s};
    if (!m_database.isEmpty())
        arguments += {u"--database"_s, m_database};
    arguments += m_options;
    m_output.clear();
    m_process.start(program(), arguments);
    const auto listening = [this] { return m_output.contains("listening on ") && m_output.contains('\n'); };
    if (!QTest::qWaitFor(listening, Patience))
        return false;
    m_url = QString::fromUtf8(m_output.split('\n').first()).mid(int(sizeof "listening on " - 1));
    QFile file(data() + u"/hub-tls.crt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QSslCertificate certificate(&file);
    m_pin = QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
    m_http = std::make_unique<link::HubHttp>(link::HubAddress{QUrl(m_url), {m_pin}});
    return true;
}

void HubProcess::beginAs(const HubProcess &other)
{
    std::error_code fault;
    std::filesystem::copy(other.data().toStdString(), data().toStdString(), std::filesystem::copy_options::recursive,
                          fault);
    if (fault)
        qFatal("%s", fault.message().c_str());
    m_token = other.m_token;
}

void HubProcess::stop()
{
    m_http.reset();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(Patience))
        m_process.kill();
    m_process.waitForFinished(Patience);
}

void HubProcess::kill()
{
    m_http.reset();
    m_process.kill();
    m_process.waitForFinished(Patience);
}

link::HubAnswer HubProcess::ask(const link::HubQuestion &question)
{
    std::optional<link::HubAnswer> answer;
    m_http->ask(question, [&](const Result<link::HubAnswer, link::LineFault> &result) {
        answer = result ? result.value() : link::HubAnswer();
    });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, Patience);
    return answer.value_or(link::HubAnswer());
}

link::HubAnswer HubProcess::api(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    return ask(questionFor(method, path, body));
}

link::HubQuestion HubProcess::questionFor(const QByteArray &method, const QByteArray &path,
                                          const QJsonObject &body) const
{
    link::HubQuestion question{method, "/api/v1/" + path};
    if (!body.isEmpty())
        question.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    question.bearer = m_token;
    return question;
}

QString HubProcess::make(const QByteArray &plural, const QByteArray &json)
{
    const auto answer = api("POST", plural, QJsonDocument::fromJson(json).object());
    if (answer.status != 201)
        qFatal("%s: %s", json.constData(), answer.body.constData());
    return jsonOf(answer).value(u"id"_s).toString();
}

} // namespace latchkey::tests
