// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/inquirytools.h>
#include <core/exchange/secondoffers.h>

namespace latchkey::exchange {

/// What somebody may have: the list of their keys, and the decision about one of them. Whether what they showed is enough
/// is asked for each key by itself.
class KeyGrants {
public:
    explicit KeyGrants(const InquiryTools &tools) : m_tools(tools) {}

    void list(const Visit &visit);
    /// The same for somebody who has nothing to show beside what identified them, if it is anybody: it is a try, and is
    /// answered alike for those who may have nothing so and for those who do not exist.
    void listAlone(const Claim &claim);
    void decide(const purpose::Take &take, const Visit &visit);

private:
    using Grants = QVector<people::Grant>;
    /// A pick-up that is being decided.
    struct Case {
        Pick pick;
        Visit visit;
        people::Grant grant;
        access::Decision decision;
    };
    using Known = std::function<void(const people::Person &, const people::OwnCredentials &)>;

    /// Person and credentials of a visitor; somebody who is gone meanwhile has no permission.
    void know(const Visit &visit, Known then);
    void weighList(const Visit &visit, const Grants &grants);
    void weighAlone(const Claim &claim, Tries::Receipt receipt, const Grants &grants,
                    const people::OwnCredentials &own);
    /// Those that may be had with what was shown.
    [[nodiscard]] Grants enoughAmong(const Grants &grants, const Standing &standing) const;
    void tellKeys(const Visit &visit, const Grants &grants);
    void want(const Visit &visit, const people::Person &person, const Offers &offers);
    void judge(Case c);
    void weigh(const Case &c, const people::Person &person, const people::OwnCredentials &own);
    void grant(const Case &c, bool weak);
    void refuse(const Case &c, const Refused &refusal);

    InquiryTools m_tools;
};

} // namespace latchkey::exchange
