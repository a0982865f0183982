// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/access/typedcode.h>
#include <core/base/secret.h>

#include <QStringList>

namespace latchkey::ui {

/// The code that a person types to say who they are. Its digits may be seen while they are typed, and are wiped as
/// soon as they are handed over. The first digit tells the family and with it the length: 4 to 9 is a booking code of
/// 9 digits, 1 to 3 an access code of 6; then the last digit ends it. Other codes have 4 to 16 digits and end with OK.
class CodeEntry : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<QString> characters READ characters NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> groups READ groups NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(bool okEnabled READ isOkEnabled NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
public:
    static constexpr int MinLength = access::LeastCodeDigits;
    static constexpr int MaxLength = access::MostCodeDigits;

    using QObject::QObject;

    [[nodiscard]] QStringList characters() const;
    /// How the cells are grouped, for example 3, 3, 3.
    [[nodiscard]] QList<int> groups() const;
    /// "booking", "access", or "key" where only OK ends it; what the hint under the title is about.
    [[nodiscard]] QString kind() const;
    [[nodiscard]] bool isOkEnabled() const { return length() >= MinLength; }
    [[nodiscard]] int length() const { return int(m_code.size()); }

    /// Adds 0 to 9; anything else, and digits beyond the end, are ignored.
    Q_INVOKABLE void press(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void submit();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void entered(latchkey::Secret code);

private:
    [[nodiscard]] access::CodeFamily family() const;

    Secret m_code;
};

} // namespace latchkey::ui
