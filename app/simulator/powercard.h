// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QStringList>

namespace latchkey::simulator {

class World;

/// Energy and time of the simulated box, for the simulator's window.
class PowerCard : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool asleep READ isAsleep NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int light READ light NOTIFY changed FINAL)
    Q_PROPERTY(bool drains READ drains NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> speeds READ speeds CONSTANT FINAL)
    Q_PROPERTY(int speed READ speed NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> profiles READ profiles CONSTANT FINAL)
    Q_PROPERTY(int profile READ profile NOTIFY changed FINAL)
public:
    explicit PowerCard(World &world, QObject *parent = nullptr);

    [[nodiscard]] bool isAsleep() const;
    /// What the machine does, and what wakes it.
    [[nodiscard]] QString state() const;
    [[nodiscard]] int light() const; ///< percent; 0: dark
    [[nodiscard]] bool drains() const;
    [[nodiscard]] QStringList speeds() const;
    [[nodiscard]] int speed() const; ///< which of speeds()
    [[nodiscard]] QStringList profiles() const;
    [[nodiscard]] int profile() const; ///< which of profiles()

    Q_INVOKABLE void setDrains(bool on);
    Q_INVOKABLE void chooseSpeed(int index);
    Q_INVOKABLE void chooseProfile(int index);

Q_SIGNALS:
    void changed();

private:
    World &m_world;
};

} // namespace latchkey::simulator
