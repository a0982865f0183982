// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/backlight.h>

namespace latchkey::simulator {

/// The light behind the drawn screen.
class SimulatedLight : public QObject, public Backlight {
    Q_OBJECT
public:
    using QObject::QObject;

    void setLevel(int percent) override
    {
        if (percent == m_level)
            return;
        m_level = percent;
        Q_EMIT levelChanged(percent);
    }
    [[nodiscard]] QString trouble() const override { return {}; }
    [[nodiscard]] int level() const { return m_level; }

Q_SIGNALS:
    void levelChanged(int percent);

private:
    int m_level = 100;
};

} // namespace latchkey::simulator
