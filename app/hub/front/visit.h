// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/hubcaller.h>
#include <app/hub/api/objects.h>
#include <app/hub/front/formdata.h>
#include <app/hub/front/front.h>
#include <app/hub/store/orgstore.h>

namespace latchkey::hub::front {

/// One call of a page by a browser, on a worker: who calls, what they sent, and what they get.
class Visit {
public:
    Visit(const Front &front, const Desk &desk, const http::Call &call);

    [[nodiscard]] const Front &front() const { return m_front; }
    [[nodiscard]] const Desk &desk() const { return m_desk; }
    [[nodiscard]] const http::Request &request() const { return m_call.request; }
    [[nodiscard]] bool isPost() const { return m_call.request.method == "POST"; }

    // Who calls. Of somebody who is not signed in all of it is empty.
    [[nodiscard]] const std::optional<SignedIn> &who() const { return m_who; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const QString &org() const { return m_actor.org; }
    [[nodiscard]] bool may(Right right) const { return m_actor.rights.testFlag(right); }
    [[nodiscard]] const store::Org &organisation() const { return m_organisation; }
    /// Time zone in which pages show times, and in which typed ones are meant.
    [[nodiscard]] QTimeZone zone() const;

    // What they sent.
    [[nodiscard]] QString id(QByteArrayView name = "id") const { return QString::fromUtf8(m_call.parameters[name]); }
    [[nodiscard]] QString query(QByteArrayView name) const;
    [[nodiscard]] const FormData &form() const { return m_form; }
    /// Whether a POST came from a form of ours in this very browser.
    [[nodiscard]] bool isOfOurForm() const;
    [[nodiscard]] QByteArray csrf() const;
    /// The version of an object that the form was made of; form() adds it to the action.
    [[nodiscard]] std::optional<qint64> version() const;

    // What they get.
    [[nodiscard]] web::Frame frame(std::optional<web::Section> section);
    [[nodiscard]] web::Reader reader() { return m_front.console().readerOf(frame(std::nullopt)); }
    template <class Page>
    [[nodiscard]] http::Response page(std::optional<web::Section> section, const Page &page, int status = 200)
    {
        return finished(m_front.console().page(frame(section), page), status);
    }
    [[nodiscard]] http::Response form(std::optional<web::Section> section, web::Form form, web::FormState state,
                                      int status = 200);
    /// The same form with its faults: 422.
    [[nodiscard]] http::Response again(std::optional<web::Section> section, web::Form form, web::FormState state);
    [[nodiscard]] http::Response error(int status);
    [[nodiscard]] http::Response error(store::Fault fault);
    [[nodiscard]] http::Response missing() { return error(404); }
    /// 303; the next page says the notice.
    [[nodiscard]] http::Response to(const QString &path, std::optional<web::Notice> notice = {});
    /// A cookie that goes with the answer.
    void set(Cookie cookie, const QByteArray &value, store::Ms life = 0);
    /// Puts what was set into an answer that was not made by the functions above.
    [[nodiscard]] http::Response finished(http::Response response);

    // What is shown once, right after it was made: sealed, in the session.
    [[nodiscard]] Status<store::Fault> keepOnce(const QString &path, const Secret &secret);
    [[nodiscard]] QString takeOnce(const QString &path);
    /// Rests in the session until it ends: `name` is a member of its data.
    [[nodiscard]] Status<store::Fault> remember(const QString &name, const QJsonValue &value);
    [[nodiscard]] QJsonValue remembered(const QString &name) const;

private:
    [[nodiscard]] http::Response finished(const web::Rendered &rendered, int status);
    void readNotice();
    [[nodiscard]] QString language() const;
    [[nodiscard]] QVector<web::Section> sections() const;
    [[nodiscard]] QString oncePlace(const QString &path) const;

    const Front &m_front;
    const Desk &m_desk;
    const http::Call &m_call;
    std::optional<SignedIn> m_who;
    Actor m_actor;
    store::Org m_organisation;
    FormData m_form;
    QByteArray m_visitor; ///< hash that the forms of somebody who is not signed in are bound to
    std::optional<web::Notice> m_notice;
    http::Pairs m_cookies;
};

/// A path of this hub, and nothing else: where somebody is led after signing in.
[[nodiscard]] bool isOwnPath(const QString &path);

} // namespace latchkey::hub::front
