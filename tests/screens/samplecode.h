// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <qml/controls/opaquetext.h>

#include <QtQml/qqmlregistration.h>

/// The address that an authenticator app scans, as a box makes it. The key in it is invented.
class SampleCode : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(latchkey::ui::OpaqueText text READ text CONSTANT FINAL)
public:
    using QObject::QObject;

    [[nodiscard]] static QByteArray address()
    {
        return QByteArrayLiteral(
            "otpauth://totp/Latchkey:Harbour%20House%20lobby?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
            "&issuer=Latchkey&algorithm=SHA1&digits=6&period=30");
    }
    [[nodiscard]] latchkey::ui::OpaqueText text() const { return m_text; }

private:
    static latchkey::Secret secret()
    {
        QByteArray bytes = address();
        return latchkey::Secret::takeFrom(bytes);
    }
    latchkey::ui::OpaqueText m_text{secret()};
};
