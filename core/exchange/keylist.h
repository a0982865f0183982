// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/inquirytools.h>
#include <core/exchange/secondoffers.h>

namespace latchkey::exchange {

/// Which keys somebody may have. Names of keys are shown to those who may have them with what they showed.
class KeyList {
public:
    explicit KeyList(const InquiryTools &tools) : m_tools(tools) {}

    void list(const Visit &visit);
    /// The same for somebody who has nothing to show beside what identified them, if it is anybody: it is a try, and is
    /// answered alike for those who may have nothing so and for those who do not exist.
    void listAlone(const Claim &claim);

private:
    using Grants = QVector<people::Grant>;

    void weighList(const Visit &visit, const Grants &grants);
    void weighAlone(const Claim &claim, Tries::Receipt receipt, const Grants &grants,
                    const people::OwnCredentials &own);
    /// Those that may be had with what was shown.
    [[nodiscard]] Grants enoughAmong(const Grants &grants, const Standing &standing) const;
    void addHeld(const Visit &visit, QVector<KeyOffer> &offers) const;
    [[nodiscard]] QVector<OverdueKey> overdueOf(const Visit &visit) const;
    void tellKeys(const Visit &visit, const Grants &grants);

    InquiryTools m_tools;
};

} // namespace latchkey::exchange
