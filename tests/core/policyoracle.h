// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "policyworld.h"

namespace latchkey::fakes {

/// Says what the policy must say, from the rules of docs/access.md and the minutes on the wall. It shares no code with
/// core/access: shifts are found by walking minutes, and the answer by looking at all permissions at once.
class PolicyOracle {
public:
    enum class Phase { Ended, NoHoursLeft, Later, OtherHours, InDoubt, Holds };

    /// What is true of one permission.
    struct Ruling {
        access::KeyRole role = access::KeyRole::View;
        Phase phase = Phase::Ended;
        QDateTime at; ///< when it ended, or can be used next
        QDateTime due; ///< if it alone gave the key out now
        bool inWindow = false; ///< between its start and its end
        bool inShifts = false; ///< has none, or one runs
        [[nodiscard]] bool gives() const { return role != access::KeyRole::View && phase == Phase::Holds; }
    };

    explicit PolicyOracle(const World &world);

    [[nodiscard]] const QVector<Ruling> &rulings() const { return m_rulings; }
    [[nodiscard]] QVector<Ruling> rulingsOn(const QVector<access::Permission> &permissions) const;
    [[nodiscard]] bool isClosed() const { return m_closed; }
    /// When it opens; null: never, or it is open.
    [[nodiscard]] QDateTime opensAt() const { return m_opensAt; }
    [[nodiscard]] access::Decision pickUp() const;
    [[nodiscard]] access::Decision handOver() const;
    /// What permissions say, wherever the key is.
    [[nodiscard]] static access::Decision leaveOf(const QVector<Ruling> &rulings);

private:
    struct Run {
        QDateTime from;
        QDateTime until;
        [[nodiscard]] bool holds(const QDateTime &moment) const { return from <= moment && moment < until; }
    };
    [[nodiscard]] QVector<Run> runsOf(const QVector<access::WeeklyShift> &shifts) const;
    [[nodiscard]] Ruling rulingOn(const access::Permission &permission) const;
    [[nodiscard]] bool isSure(const QDateTime &moment) const;
    void lookAtHours();

    const World &m_world;
    QVector<Ruling> m_rulings;
    bool m_closed = false;
    QDateTime m_opensAt;
};

} // namespace latchkey::fakes
