// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/hubsettings.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>

namespace latchkey::hub {

/// What every command of the hub stands on: data folder, secrets, database with its tables, and who this hub is.
class HubGround {
public:
    /// `clock`: bears use from any thread and outlives the ground; none: the machine's. The error is one sentence.
    [[nodiscard]] static Result<std::unique_ptr<HubGround>, QString> open(const HubSettings &settings,
                                                                          const Clock *clock = nullptr);

    [[nodiscard]] House &house() { return *m_house; }
    [[nodiscard]] const Desk &desk() const { return *m_desk; }
    [[nodiscard]] http::Wakeups &wakeups() { return m_wakeups; }

private:
    explicit HubGround(const Clock *clock) : m_clock(clock ? *clock : m_machine) {}
    [[nodiscard]] Status<QString> openSecrets(const HubSettings &settings);
    [[nodiscard]] Status<QString> openDatabase(const HubSettings &settings);
    [[nodiscard]] Status<QString> openIdentity();

    hal::SystemClock m_machine;
    const Clock &m_clock;
    hal::SystemRandom m_random;
    http::Wakeups m_wakeups;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<HubSecrets> m_secrets;
    std::unique_ptr<store::Database> m_database;
    std::optional<House> m_house;
    std::optional<Desk> m_desk;
};

} // namespace latchkey::hub
