// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/base/secret.h>

#include <QStringList>

namespace latchkey::ui {

/// A row of digits that ends with OK and may be seen while it is typed: a mobile number, or what a key's owner wants noted.
/// Wiped as soon as it is handed over.
class NumberEntry : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<QString> characters READ characters NOTIFY changed FINAL)
    Q_PROPERTY(bool okEnabled READ isOkEnabled NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
public:
    using QObject::QObject;

    [[nodiscard]] QStringList characters() const;
    [[nodiscard]] bool isOkEnabled() const { return length() >= m_least; }
    [[nodiscard]] int length() const { return int(m_digits.size()); }
    /// How many digits it takes before OK does something, and at most. What was typed goes.
    void setBounds(int least, int most);

    /// Adds 0 to 9; anything else, and digits beyond the end, are ignored.
    Q_INVOKABLE void press(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void submit();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void entered(latchkey::Secret digits);

private:
    Secret m_digits;
    int m_least = 1;
    int m_most = 15;
};

} // namespace latchkey::ui
