// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/inquirytools.h>

namespace latchkey::exchange {

/// Checks the second thing that somebody shows. Known or not, with a PIN or without: the same questions are asked of
/// throttle, store and hasher, and the answer comes at the same moment.
class FactorCheck {
public:
    explicit FactorCheck(const InquiryTools &tools) : m_tools(tools) {}

    /// Asks the hub to send a code.
    void send(const Claim &claim, bool again);
    void check(const Claim &claim, access::Factor factor, const Secret &typed);

private:
    using Factor = access::Factor;
    using Receipt = Tries::Receipt;
    /// One try: for what, and what was typed.
    struct Try {
        Claim claim;
        Factor factor;
        Secret typed;
    };

    void count(const Try &what, access::throttle::Method method, void (FactorCheck::*then)(const Try &, Receipt));
    void comparePin(const Try &what, Receipt receipt);
    void compareTotp(const Try &what, Receipt receipt);
    void useStep(const Try &what, Receipt receipt, qint64 step);
    void askHub(const Try &what, Receipt receipt);
    void accept(const Try &what, Receipt receipt);
    void reject(const Try &what, Refusal why);

    InquiryTools m_tools;
};

} // namespace latchkey::exchange
