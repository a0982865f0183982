// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>

#include <core/base/secret.h>
#include <core/ports/network.h>
#include <qml/viewmodels/page.h>

#include <optional>

namespace latchkey::ui {

/// The Wi-Fi networks that the box may use, the one that somebody chose, and the password that they type for it. No
/// character of that ever leaves this class but inside a Secret: the screen is told how many there are and draws dots.
class Networks : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(bool offered READ isOffered CONSTANT FINAL)
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(QString stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length NOTIFY typed FINAL)
    Q_PROPERTY(bool okEnabled READ isOkEnabled NOTIFY typed FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        SignalRole, ///< "strong", "good" or "weak"
        GuardRole, ///< "open", "password" or "notSupported"
        KnownRole,
        ConnectedRole,
    };
    Q_ENUM(Role)

    /// `chooser` is nullptr where this box has none.
    explicit Networks(NetworkChooser *chooser, QObject *parent = nullptr);

    [[nodiscard]] bool isOffered() const { return m_chooser != nullptr; }
    [[nodiscard]] QString phase() const; ///< of the list: "searching", "found", "none" or "off"
    [[nodiscard]] QString stage() const; ///< of the chosen one: "type", "joining", "joined" or "failed"
    /// "" or what became of the last try: "wrongPassword", "outOfReach", "noAddress", "refused", "noService".
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString chosen() const { return m_chosen ? m_chosen->name : QString(); }
    [[nodiscard]] int length() const { return int(m_password.size()); }
    [[nodiscard]] bool isOkEnabled() const;

    Q_INVOKABLE void search();
    /// False: a network of that kind cannot be joined. One that needs nothing typed is being joined from now on.
    Q_INVOKABLE bool choose(int row);
    Q_INVOKABLE void press(int character); ///< printable ASCII; anything else is ignored
    Q_INVOKABLE void erase();
    Q_INVOKABLE void enter(); ///< the password is complete
    Q_INVOKABLE void again(); ///< after a failure

    /// What the screen shows now: what was typed and what is being joined do not outlive the page.
    void follow(Page page);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void typed();
    void joined(const QString &name); ///< at this screen, just now

private:
    enum class Stage { Type, Joining, Joined, Failed };

    void onChanged();
    void judge();
    void join(Secret password);
    void leave();
    void forget();
    [[nodiscard]] bool needsPassword() const;

    NetworkChooser *m_chooser;
    QVector<WifiNetwork> m_networks;
    std::optional<WifiNetwork> m_chosen;
    Stage m_stage = Stage::Type;
    JoinFault m_fault = JoinFault::None;
    Secret m_password;
    Page m_page = Page::Home;
};

} // namespace latchkey::ui
