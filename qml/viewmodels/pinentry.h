// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/base/secret.h>

namespace latchkey::ui {

/// The PIN that a person types. No digit of it ever leaves this class but inside a Secret: the screen is told how
/// many there are and draws dots.
class PinEntry : public QObject {
    Q_OBJECT
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
    Q_PROPERTY(int pinLength READ pinLength NOTIFY changed FINAL)
    Q_PROPERTY(bool okEnabled READ isOkEnabled NOTIFY changed FINAL)
public:
    static constexpr int MinLength = 4;
    static constexpr int MaxLength = 8;

    /// `fixedLength`: the number of digits after which a PIN is checked without OK; 0: only OK ends it.
    explicit PinEntry(int fixedLength, QObject *parent = nullptr);

    /// The same, from now on; what was typed goes.
    void setFixedLength(int digits);
    [[nodiscard]] int length() const { return int(m_pin.size()); }
    /// How many places the screen shows.
    [[nodiscard]] int pinLength() const;
    [[nodiscard]] bool isOkEnabled() const; ///< nothing shorter than a PIN of known length can be one

    /// Adds 0 to 9; anything else is ignored.
    Q_INVOKABLE void press(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void submit();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void entered(latchkey::Secret pin);

private:
    Secret m_pin;
    int m_fixedLength = 0;
};

} // namespace latchkey::ui
