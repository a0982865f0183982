// SPDX-License-Identifier: Apache-2.0
#include "desks.h"

namespace latchkey::hub {

namespace {

/// Of one thread. A thread belongs to one hub as long as it lives.
struct Seat {
    std::unique_ptr<store::Database> database;
    std::optional<Desk> desk;
};
thread_local Seat seat; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

} // namespace

void Desks::sitDown() const
{
    auto opened = store::Database::open(m_url);
    if (!opened)
        return;
    seat.database = std::move(opened).value();
    seat.desk.emplace(Desk{m_house, *seat.database});
}

void Desks::getUp() const
{
    seat.desk.reset();
    seat.database.reset();
}

const Desk *Desks::here() const
{
    if (!seat.desk)
        sitDown();
    return seat.desk ? &*seat.desk : nullptr;
}

} // namespace latchkey::hub
