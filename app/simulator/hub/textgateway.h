// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/hub/http/application.h>
#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/ports/randomsource.h>

#include <memory>

namespace latchkey::simulator {

/// The mobile network of the demonstration: a gateway of Twilio's form on loopback, to which the hub's own sender posts.
/// What it is given goes to the drawn phone and nowhere else.
class TextGateway : public QObject, private hub::http::Application {
    Q_OBJECT
public:
    explicit TextGateway(RandomSource &random, QObject *parent = nullptr);
    ~TextGateway() override;

    /// On a free port. The error is one sentence.
    [[nodiscard]] Status<QString> start();
    [[nodiscard]] QString base() const; ///< http://127.0.0.1:PORT
    [[nodiscard]] QString account() const { return m_account; }
    [[nodiscard]] const Secret &token() const { return m_token; }

Q_SIGNALS:
    /// A text message; `to` and `from` in E.164 form. On a thread of the gateway's own.
    void textCame(const QString &to, const QString &from, const QString &text);

private:
    [[nodiscard]] hub::http::BodyRule ruleFor(const hub::http::Request &head) override;
    [[nodiscard]] std::optional<hub::http::Response> refuseBody(const hub::http::Request &head) override;
    [[nodiscard]] hub::http::Outcome handle(const hub::http::Request &request, const hub::http::Turn &turn) override;
    [[nodiscard]] bool isAllowed(const hub::http::Request &request) const;

    struct Service;
    QString m_account;
    Secret m_token;
    std::unique_ptr<Service> m_service;
};

} // namespace latchkey::simulator
