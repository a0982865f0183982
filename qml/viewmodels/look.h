// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/timers.h>

#include <QLocale>
#include <QStringList>

namespace latchkey::ui {

/// Language and base theme: the site's, until somebody chooses another language; the next person finds the site's
/// choice again.
class Look : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString language READ language NOTIFY languageChanged FINAL)
    Q_PROPERTY(QList<QString> languages READ languages NOTIFY languagesChanged FINAL)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool tightTracking READ isTightTracking NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString scheme READ scheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QString standardScheme READ standardScheme NOTIFY schemeChanged FINAL)
public:
    /// What is chosen on Home and then not used ends after this.
    static constexpr std::chrono::seconds HomeTime{60};

    /// `languages`: the tags on offer in their order; `standard`: one of them, shown at rest.
    Look(const QStringList &languages, const QString &standard, Timers &timers, QObject *parent = nullptr);
    ~Look() override;

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] QLocale locale() const;
    [[nodiscard]] bool isRightToLeft() const;
    /// Latin text of big sizes may be set tighter; Arabic and CJK may not.
    [[nodiscard]] bool isTightTracking() const;
    /// "light" or "dark", or "dim" on battery.
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] QString standardScheme() const { return m_standardScheme; }

    /// What is on offer from now on, and which of it is shown at rest. Ends the visit's own choice.
    void offer(const QStringList &languages, const QString &standard);
    /// Takes a tag that is on offer; anything else is ignored.
    Q_INVOKABLE void chooseLanguage(const QString &tag);
    /// The site's own scheme: "light" or "dark".
    Q_INVOKABLE void setStandardScheme(const QString &scheme);
    void setOnBattery(bool on);
    /// Back to the site's standard; large text and contrast, which the screens keep, end with sessionEnded().
    Q_INVOKABLE void reset();

    /// The visit is over.
    void endSession();
    /// The person is on Home, where nothing of theirs is kept but the look: it ends soon.
    void restOnHome();
    /// Somebody uses the screen.
    void keep();

Q_SIGNALS:
    void languageChanged();
    void languagesChanged();
    void schemeChanged();
    void sessionEnded();

private:
    QStringList m_languages;
    QString m_standardLanguage;
    QString m_language;
    QString m_standardScheme;
    Timers &m_timers;
    Timers::Token m_end = 0;
    bool m_onBattery = false;
};

} // namespace latchkey::ui
