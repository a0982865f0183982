// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>

namespace latchkey::hub {

/// The desks of all workers: each thread of the pool sits down at its own before it runs anything.
class Desks {
public:
    Desks(const House &house, store::DatabaseUrl url) : m_house(house), m_url(std::move(url)) {}

    /// On a worker: opens its connection. A database that cannot be opened now is tried again with the first question.
    void sitDown() const;
    void getUp() const;
    /// The desk of this thread, or nothing while its database cannot be opened.
    [[nodiscard]] const Desk *here() const;
    [[nodiscard]] const House &house() const { return m_house; }

private:
    const House &m_house;
    store::DatabaseUrl m_url;
};

} // namespace latchkey::hub
