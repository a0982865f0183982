// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/company.h>
#include <core/exchange/inquirytools.h>

namespace latchkey::exchange {

/// Whether a key may be taken: by the policy, with what was shown, in the company that its owner wants, and as the
/// sensors see it. Asked again at every step on the way to its door.
class KeyDecision {
public:
    explicit KeyDecision(const InquiryTools &tools) : m_tools(tools) {}

    void decide(const purpose::Take &take);
    /// Whether one more person may be there for it.
    void decide(const purpose::Join &join, const Visit &visit);
    /// Whether somebody may take it over from who has it.
    void decide(const purpose::Receive &receive, const Visit &visit);

private:
    enum class As { Taker, Companion, Receiver };
    /// One key, and who is asked about.
    struct Case {
        Pick pick; ///< of a hand-over: of who gives
        Visit visit;
        As as = As::Taker;
        people::Grant grant;
        access::Decision decision = {};
        bool weak = false;
    };
    using Leaves = QVector<access::Companion>;

    void open(const Pick &pick, const Visit &visit, As as);
    void judge(Case c);
    void weigh(Case c, const people::Person &person, const people::OwnCredentials &own);
    /// The leave of those who are there already: of each by itself, now.
    void gather(const Case &c, const QVector<PersonId> &others, const Leaves &leaves);
    void judgeCompany(const Case &c, const Leaves &others);
    void grant(const Case &c, int missing);
    void judgeReceiver(const Case &c);
    void refuse(const Case &c, const Refused &refusal);
    [[nodiscard]] access::Decision leaveOf(const people::Grant &grant, As as, access::IdentifiedBy by) const;

    InquiryTools m_tools;
};

} // namespace latchkey::exchange
