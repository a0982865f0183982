// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/hubcaller.h>
#include <app/hub/front/frontroutes.h>
#include <app/hub/http/router.h>
#include <app/hub/notify/secrettext.h>
#include <app/hub/post/envelope.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/seededrandom.h>
#include <tests/hub/store/hubbench.h>

namespace latchkey::hub {

/// The console of one hub on the database whose turn it is, without a network: calls go to the door that stands behind
/// the server.
class FrontBench {
public:
    FrontBench();
    ~FrontBench();
    Q_DISABLE_COPY_MOVE(FrontBench)

    [[nodiscard]] store::Database &database() const { return m_bench.database(); }
    [[nodiscard]] const Desk &desk() const { return m_desk; }
    [[nodiscard]] const QVector<http::Route> &routes() const { return m_router->routes(); }
    template <class Work>
    auto with(Work work)
    {
        return store::mustTransact(database(), work);
    }

    /// An organisation with its settings.
    void addOrg(const QString &id = QStringLiteral("o1"));
    /// Somebody who may sign in; the password is Password. Gives the account's id.
    QString addMember(const QString &mail, AccessLevel level, const QString &org = QStringLiteral("o1"));
    [[nodiscard]] store::Account account(const QString &id) const;
    /// Somebody of the organisation who may do everything.
    [[nodiscard]] Actor owner(const QString &org = QStringLiteral("o1")) const;
    /// Makes an object out of JSON; its id.
    QString make(const QString &kind, const char *json, const QString &org = QStringLiteral("o1"));
    /// The newest letter of a channel that waits, taken out; nothing: none waits.
    [[nodiscard]] std::optional<QString> letter(const QString &channel);
    /// The same with the address that it goes to.
    [[nodiscard]] std::optional<Envelope> envelope(const QString &channel);
    /// All that waits is forgotten.
    void forgetLetters();
    [[nodiscard]] QStringList audit(const QString &org = QStringLiteral("o1")) const;

    [[nodiscard]] http::Response call(const http::Request &request);
    [[nodiscard]] http::Outcome outcome(const http::Request &request);

    static constexpr auto Password = "four lanterns at pier 9";

    fakes::HandClock clock;

private:
    store::HubBench m_bench;
    fakes::SeededRandom m_random;
    HubSecrets m_secrets;
    http::Wakeups m_wakeups;
    House m_house;
    Desk m_desk;
    Desks m_desks;
    BoxTokens m_tokens;
    HubGatekeeper m_gatekeeper;

public:
    front::Front front;

private:
    std::unique_ptr<http::Router> m_router;
    std::unique_ptr<front::FrontDoor> m_door;
};

/// A browser of somebody: keeps cookies, fills the forms that it was shown, follows nothing by itself.
class Browser {
public:
    using Fields = QVector<QPair<QByteArray, QByteArray>>;

    explicit Browser(FrontBench &bench, QString peer = QStringLiteral("192.0.2.7"))
        : m_bench(bench), m_peer(std::move(peer))
    {}

    int get(const QByteArray &path);
    /// With the token of the last page, unless `fields` have one.
    int post(const QByteArray &path, const Fields &fields = {});
    /// Goes where a 303 leads; the status of what is there.
    int follow() { return get(where()); }
    /// Password and code, if one is asked for; true: signed in.
    [[nodiscard]] bool signIn(const QByteArray &mail, const QByteArray &password = FrontBench::Password);

    [[nodiscard]] int status() const { return m_last.status; }
    [[nodiscard]] const QByteArray &html() const { return m_last.body; }
    [[nodiscard]] bool says(const char *text) const { return m_last.body.contains(text); }
    [[nodiscard]] QByteArray where() const { return header("location"); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QVector<QByteArray> cookiesSet() const;
    [[nodiscard]] QByteArray token() const;
    [[nodiscard]] http::Request request(const QByteArray &method, const QByteArray &path) const;

    QHash<QByteArray, QByteArray> cookies;
    http::Pairs headers; ///< sent with each request

private:
    int take(http::Response response);

    FrontBench &m_bench;
    QString m_peer;
    http::Response m_last;
    QByteArray m_token; ///< of the last page that had one
};

/// The digits of the code in a letter.
[[nodiscard]] QByteArray codeIn(const QString &letter);
/// The path of the link in a letter.
[[nodiscard]] QByteArray linkIn(const QString &letter);

} // namespace latchkey::hub
