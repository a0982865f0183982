// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <QLocale>
#include <QStringList>

namespace latchkey::ui {

/// Language and theme of the session: what the site has chosen, until somebody chooses otherwise; the next person
/// finds the site's choice again.
class Look : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString language READ language NOTIFY languageChanged FINAL)
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool tightTracking READ isTightTracking NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString scheme READ scheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(bool highContrast READ isHighContrast WRITE setHighContrast NOTIFY schemeChanged FINAL)
    Q_PROPERTY(bool largeText READ isLargeText WRITE setLargeText NOTIFY largeTextChanged FINAL)
public:
    /// `languages`: the tags on offer in their order; `standard`: one of them, shown at rest.
    Look(const QStringList &languages, const QString &standard, QObject *parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] QLocale locale() const;
    [[nodiscard]] bool isRightToLeft() const;
    /// Latin text of big sizes may be set tighter; Arabic and CJK may not.
    [[nodiscard]] bool isTightTracking() const;
    /// "light", "dark", "dim" on battery, "hc": high contrast outweighs all, battery outweighs the standard.
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    [[nodiscard]] bool isLargeText() const { return m_largeText; }

    /// Takes a tag that is on offer; anything else is ignored.
    Q_INVOKABLE void chooseLanguage(const QString &tag);
    void setHighContrast(bool on);
    void setLargeText(bool on);
    void setOnBattery(bool on);
    /// The site's own scheme: "light" or "dark".
    void setStandardScheme(const QString &scheme);
    /// What one person chose ends with their session.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void languageChanged();
    void schemeChanged();
    void largeTextChanged();

private:
    QStringList m_languages;
    QString m_standardLanguage;
    QString m_language;
    QString m_standardScheme;
    bool m_highContrast = false;
    bool m_largeText = false;
    bool m_onBattery = false;
};

} // namespace latchkey::ui
