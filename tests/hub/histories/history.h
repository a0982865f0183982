// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "boxprocess.h"
#include "lossyline.h"

#include <app/hub/store/database.h>
#include <tests/hub/line/pencilbox.h>

#include <QSet>

#include <random>

namespace latchkey::tests {

/// One life of a hub and a box in two processes, with every accident that hub.md names, and what must hold all along.
class History {
public:
    /// `origin`: a hub that is not running, with one box that `pencil` paired.
    History(const HubProcess &origin, const PencilBox &pencil, quint32 seed);
    ~History();

    /// Empty: all went as it must; else what did not.
    [[nodiscard]] QString live(int steps);

    struct Counts {
        int steps = 0;
        int grants = 0;
        int kills = 0;
        int restores = 0;
        int images = 0;
        int forks = 0;
        int commands = 0;
        int lost = 0;

        Counts &operator+=(const Counts &other);
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    using Rows = QSet<QString>; ///< what a box may know, in words
    using Mark = std::pair<qint64, qint64>; ///< epoch and revision

    void settleIn();
    void step();
    void shiftClock();
    void changeHub();
    void takeKey();
    void startHub();
    void startBox();
    void crashHub();
    void keepHub();
    void restoreHub(bool openly);
    void keepBox();
    void restoreBox();
    void command();
    void forget(bool all);
    void lookAtBox();
    [[nodiscard]] QJsonObject look();
    void catchUp();
    [[nodiscard]] bool isAtRest(const QJsonObject &state);
    void settle();
    void checkAtRest(const QJsonObject &state);
    void checkJournals(const QString &log);
    void checkEvents();
    void checkCommands();
    void fail(const QString &why);

    /// What the hub knows now, and under which mark.
    void learn();
    [[nodiscard]] Rows rowsOfHub();
    [[nodiscard]] static Rows rowsIn(const QJsonObject &answer);
    [[nodiscard]] Mark markOfHub();
    [[nodiscard]] static Mark markIn(const QJsonObject &answer);
    [[nodiscard]] bool couldBe(const Mark &mark, const std::function<bool(const Rows &)> &fits) const;
    [[nodiscard]] QString any(const QStringList &of);
    [[nodiscard]] bool is(double likely) { return std::uniform_real_distribution<>()(m_chance) < likely; }

    std::mt19937 m_chance;
    LossyLine m_line;
    HubProcess m_hub;
    QTemporaryDir m_folder; ///< of the box, and what accidents do not reach
    QString m_boxId;
    BoxProcess m_box;
    hub::store::DatabaseUrl m_database;
    std::unique_ptr<hub::store::Database> m_eyes; ///< looks into the hub's database
    QMap<Mark, QVector<Rows>> m_truth; ///< several where the hub was put back in silence
    QStringList m_people; ///< every id there ever was
    QStringList m_keys;
    QStringList m_leaves; ///< that the hub has now: person and key
    struct Order {
        qint64 until = 0; ///< UTC, ms
        bool hubForgot = false; ///< the hub was put back since it was made
        bool boxForgot = false;
    };
    QMap<QString, Order> m_commands;
    bool m_backup = false;
    bool m_image = false;
    qint64 m_topEpoch = 1;
    qint64 m_shift = 0;
    int m_names = 0;
    QStringList m_trace; ///< the steps so far
    QString m_fault;
    Counts m_counts;
};

} // namespace latchkey::tests
