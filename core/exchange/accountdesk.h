// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/inquirytools.h>

namespace latchkey::exchange {

/// Where persons set up what they identify themselves with. What is typed or drawn stays here, as secrets, until it is
/// stored or the page is left.
class AccountDesk {
public:
    explicit AccountDesk(const InquiryTools &tools) : m_tools(tools) {}

    /// What there is; somebody who showed too little for this is asked for more.
    void read(const Visit &visit);
    void judgePin(const Visit &visit, const Secret &pin);
    void storePin(const Visit &visit, const Secret &again);
    void drawAppKey(const Visit &visit);
    /// What the QR code for the app holds; empty where no app is being set up.
    [[nodiscard]] Secret enrolment() const { return m_enrolment; }
    void storeApp(const Visit &visit, const Secret &code);
    void linkBadge(const Visit &visit, const CardUid &uid);
    void wipe();

private:
    [[nodiscard]] bool pinCounts(const Visit &visit) const;
    [[nodiscard]] bool isProven(const Visit &visit) const;
    void want(const Visit &visit, const people::Person &person, const people::OwnCredentials &own);
    void forgive(const Visit &visit, const Status<StoreError> &status);
    void keepPin(const Visit &visit, const QByteArray &encoded);
    void keepBadge(const Visit &visit, const CardUid &uid);
    void stored(const Status<StoreError> &status);
    void notKept(AccountProblem problem, access::PinFault fault = access::PinFault::None);

    InquiryTools m_tools;
    Secret m_pin; ///< the first of the two
    Secret m_appKey;
    Secret m_enrolment;
};

} // namespace latchkey::exchange
