// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/exchangesession.h>
#include <qml/controls/opaquetext.h>
#include <qml/viewmodels/codeentry.h>
#include <qml/viewmodels/keylistmodel.h>
#include <qml/viewmodels/look.h>
#include <qml/viewmodels/numberentry.h>
#include <qml/viewmodels/pinentry.h>
#include <qml/viewmodels/screen.h>

namespace latchkey::ui {

/// How people type who they are, and prove it, at this box.
struct EntryTerms {
    int pinLength = 0; ///< of every PIN; 0: they differ
    int newPinLength = access::PinPolicy::Least;
    bool numbersOffered = false; ///< a mobile number may be typed
    bool codesFirst = true; ///< which of code and number is asked for first
    QString prefix; ///< of numbers typed as at home, such as "+44"; empty: the box knows no country
};

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
    Q_PROPERTY(QString digits READ digits NOTIFY changed FINAL)
    Q_PROPERTY(QString holder READ holder NOTIFY changed FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(bool toldTeam READ toldTeam NOTIFY changed FINAL)
    Q_PROPERTY(QString mode READ mode NOTIFY changed FINAL)
    Q_PROPERTY(bool numbersOffered READ areNumbersOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString numberPrefix READ numberPrefix NOTIFY changed FINAL)
    Q_PROPERTY(QString numberTail READ numberTail NOTIFY changed FINAL)
    Q_PROPERTY(QString factor READ factor NOTIFY changed FINAL)
    Q_PROPERTY(bool pinOffered READ isPinOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool appOffered READ isAppOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool codeOffered READ isCodeOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool aloneOffered READ isAloneOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool textsMissing READ areTextsMissing NOTIFY changed FINAL)
    Q_PROPERTY(int resendSeconds READ resendSeconds NOTIFY secondsLeftChanged FINAL)
    Q_PROPERTY(int resendsLeft READ resendsLeft NOTIFY changed FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)
    Q_PROPERTY(QList<QString> advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> reasons READ reasons NOTIFY changed FINAL)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed FINAL)
    Q_PROPERTY(int present READ present NOTIFY changed FINAL)
    Q_PROPERTY(int needed READ needed NOTIFY changed FINAL)
    Q_PROPERTY(int more READ more NOTIFY changed FINAL)
    Q_PROPERTY(QString receiver READ receiver NOTIFY changed FINAL)
    Q_PROPERTY(QString home READ home NOTIFY changed FINAL)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed FINAL)
    Q_PROPERTY(bool accountOffered READ isAccountOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed FINAL)
    Q_PROPERTY(bool hasApp READ hasApp NOTIFY changed FINAL)
    Q_PROPERTY(bool appAllowed READ isAppAllowed NOTIFY changed FINAL)
    Q_PROPERTY(bool linkingOffered READ isLinkingOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool looksAfterBox READ looksAfterBox NOTIFY changed FINAL)
    Q_PROPERTY(latchkey::ui::OpaqueText appCode READ appCode NOTIFY changed FINAL)
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
        NumberEntry &number;
        KeyListModel &keys;
        EntryTerms terms = {};
    };
    explicit ExchangeViewModel(const Parts &parts, QObject *parent = nullptr);
    ~ExchangeViewModel() override;

    /// The site says so from now on. Only while nobody is in the middle of typing: on Home.
    void setSite(const QTimeZone &zone, const EntryTerms &terms);

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
    [[nodiscard]] QString digits() const { return m_screen.digits; } ///< to be told to somebody far away
    [[nodiscard]] QString holder() const { return m_screen.holder; }
    [[nodiscard]] QString kind() const { return m_screen.kind; }
    [[nodiscard]] bool toldTeam() const { return m_screen.toldTeam; }
    [[nodiscard]] QString mode() const; ///< "code" or "phone": what is typed to say who one is
    [[nodiscard]] bool areNumbersOffered() const { return m_parts.terms.numbersOffered; }
    [[nodiscard]] QString numberPrefix() const { return m_parts.terms.prefix; }
    [[nodiscard]] QString numberTail() const { return m_numberTail; } ///< the last two digits that were typed
    [[nodiscard]] QString factor() const { return m_screen.factor; }
    [[nodiscard]] bool isPinOffered() const;
    [[nodiscard]] bool isAppOffered() const;
    [[nodiscard]] bool isCodeOffered() const;
    [[nodiscard]] bool isAloneOffered() const { return m_screen.aloneOffered; }
    [[nodiscard]] bool areTextsMissing() const { return m_screen.textsMissing; }
    [[nodiscard]] int resendSeconds() const;
    [[nodiscard]] int resendsLeft() const { return m_screen.resendsLeft; }
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] QList<QString> advice() const { return m_screen.advice; }
    [[nodiscard]] QList<QString> reasons() const { return m_screen.reasons; }
    [[nodiscard]] QString prompt() const { return m_screen.prompt; }
    [[nodiscard]] int present() const { return m_screen.present; }
    [[nodiscard]] int needed() const { return m_screen.needed; }
    [[nodiscard]] int more() const { return m_screen.more; }
    [[nodiscard]] QString receiver() const { return m_screen.receiver; }
    [[nodiscard]] QString home() const { return m_screen.home; }
    [[nodiscard]] QString dueText() const;
    [[nodiscard]] bool isAccountOffered() const; ///< nobody is in the middle of anything
    [[nodiscard]] bool hasPin() const { return m_screen.account.hasPin; }
    [[nodiscard]] bool hasApp() const { return m_screen.account.hasApp; }
    [[nodiscard]] bool isAppAllowed() const { return m_screen.account.appAllowed; }
    [[nodiscard]] bool isLinkingOffered() const { return m_screen.account.linkingOffered; }
    /// Who stands there may mind an outage, check the UPS and choose the Wi-Fi.
    [[nodiscard]] bool looksAfterBox() const { return m_screen.looksAfterBox; }
    [[nodiscard]] OpaqueText appCode() const { return m_appCode; } ///< while an app may scan it
    [[nodiscard]] int promptSeconds() const;
    [[nodiscard]] int forgottenBin() const; ///< of a door that somebody left open, or 0

    Q_INVOKABLE void pickUp();
    Q_INVOKABLE void dropOff();
    Q_INVOKABLE void pressOpen(); ///< the bin that somebody far away lets one open
    Q_INVOKABLE void chooseKey(const QString &id);
    Q_INVOKABLE void typeNumber(bool number); ///< a mobile number instead of a code, or the other way round
    Q_INVOKABLE void askFor(const QString &factor); ///< "pin", "app" or "code" instead
    Q_INVOKABLE void goAlone(); ///< there is nothing more to show
    Q_INVOKABLE void resend();
    Q_INVOKABLE void chooseReason(int index);
    Q_INVOKABLE void goOn(); ///< the notice was seen
    Q_INVOKABLE void handOver();
    Q_INVOKABLE void useCode(); ///< instead of a badge, where somebody else is to come
    Q_INVOKABLE void openAccount(); ///< "My PIN and badge"
    Q_INVOKABLE void setPin();
    Q_INVOKABLE void setApp();
    Q_INVOKABLE void next(); ///< the app has scanned
    Q_INVOKABLE void mindPower(); ///< "Power outage"
    Q_INVOKABLE void checkUps();
    Q_INVOKABLE void linkBadge();
    Q_INVOKABLE void openWifi(); ///< the networks in reach
    Q_INVOKABLE void openNetwork(); ///< one of them
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
    void secondsLeftChanged();
    void forgottenChanged();
    void pageChanged();

private:
    void listen();
    void listenToEntries();
    void enterDigits(const Secret &digits);
    void enterFactor(const Secret &digits);
    void forgetNumber(const Screen &next);
    void prepareEntries();
    void update();
    void show(const Screen &screen);
    void followVisit();
    void followApp();
    [[nodiscard]] int pinLength() const;
    void tap(const exchange::Event &event);
    template <class Entry>
    void padInto(Entry &entry, char key);

    Parts m_parts;
    QString m_numberTail;
    bool m_typesNumber = false;
    Screen m_screen;
    OpaqueText m_appCode;
    Screen m_outOfService; ///< used while its reason is not empty
    bool m_presenting = false;
    int m_presentedPrompt = 0;
    bool m_steppedBack = false; ///< the last tap was Back
    bool m_fresh = true; ///< nothing was typed since the last check
};

} // namespace latchkey::ui
