// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/exchangesession.h>
#include <qml/viewmodels/codeentry.h>
#include <qml/viewmodels/keylistmodel.h>
#include <qml/viewmodels/look.h>
#include <qml/viewmodels/pinentry.h>
#include <qml/viewmodels/screen.h>

namespace latchkey::ui {

/// The exchange as the screens see it: which page with which values; and the person's taps, handed down as events.
/// Holds no rule: what may follow what is the machine's affair.
class ExchangeViewModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString page READ page NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> pages READ pages CONSTANT FINAL)
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int binNumber READ binNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString keyName READ keyName NOTIFY changed FINAL)
    Q_PROPERTY(QString foundKey READ foundKey NOTIFY changed FINAL)
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString holder READ holder NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(bool toldTeam READ toldTeam NOTIFY changed FINAL)
    Q_PROPERTY(int promptSeconds READ promptSeconds NOTIFY promptChanged FINAL)
    Q_PROPERTY(int forgottenBin READ forgottenBin NOTIFY forgottenChanged FINAL)
public:
    struct Parts {
        exchange::ExchangeSession &session;
        const keys::Geometry &geometry;
        const Clock &clock;
        QTimeZone zone;
        Look &look;
        CodeEntry &code;
        PinEntry &pin;
        KeyListModel &keys;
    };
    explicit ExchangeViewModel(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] QString page() const; ///< name of the Page: "Home", "TakeKey", ...
    [[nodiscard]] static QList<QString> pages(); ///< the names of all pages
    [[nodiscard]] QString phase() const { return m_screen.phase; }
    [[nodiscard]] int step() const { return m_screen.step; }
    [[nodiscard]] int binNumber() const; ///< 0: no bin
    [[nodiscard]] QString keyName() const { return m_screen.keyName; }
    [[nodiscard]] QString foundKey() const { return m_screen.foundKey; }
    [[nodiscard]] bool isChecking() const { return m_screen.checking; }
    [[nodiscard]] QString problem() const; ///< empty again with the first digit of the next try
    [[nodiscard]] int triesLeft() const { return m_screen.triesLeft; }
    [[nodiscard]] QString reason() const { return m_screen.reason; }
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString holder() const { return m_screen.holder; }
    [[nodiscard]] QString kind() const { return m_screen.kind; }
    [[nodiscard]] bool toldTeam() const { return m_screen.toldTeam; }
    [[nodiscard]] int promptSeconds() const;
    [[nodiscard]] int forgottenBin() const; ///< of a door that somebody left open, or 0

    Q_INVOKABLE void pickUp();
    Q_INVOKABLE void dropOff();
    Q_INVOKABLE void chooseKey(const QString &id);
    Q_INVOKABLE void again();
    Q_INVOKABLE void keep();
    Q_INVOKABLE void swap();
    Q_INVOKABLE void wrongKey();
    Q_INVOKABLE void stuck();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void back(); ///< one step
    Q_INVOKABLE void cancel(); ///< home
    Q_INVOKABLE void touch();

    /// A key of the pad at the reader: '0' to '9', '#' is OK, '*' deletes. On Home the first digit starts a code.
    void padPressed(char key);
    /// The box itself cannot serve, for a reason outside the exchange: shown instead of any page. Empty: it can.
    void setOutOfService(const QString &reason, const QString &detail);
    /// Shows `screen` from now on, whatever the session says: for pictures of screens that are hard to reach.
    void present(const Screen &screen, int promptSeconds);
    [[nodiscard]] const Screen &screen() const { return m_screen; }

Q_SIGNALS:
    void changed();
    void promptChanged();
    void forgottenChanged();
    void pageChanged();

private:
    void update();
    void show(const Screen &screen);
    void followVisit();
    void tap(const exchange::Event &event);
    template <class Entry>
    void padInto(Entry &entry, char key);

    Parts m_parts;
    Screen m_screen;
    Screen m_outOfService; ///< used while its reason is not empty
    bool m_presenting = false;
    int m_presentedPrompt = 0;
    bool m_steppedBack = false; ///< the last tap was Back
    bool m_fresh = true; ///< nothing was typed since the last check
};

} // namespace latchkey::ui
