// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/simulator/logmodel.h>
#include <app/simulator/traymodel.h>

#include <QSet>
#include <QSizeF>
#include <QVariantMap>

namespace latchkey::simulator {

class World;

/// What a person can see and do in front of the drawn box, for the simulator's window.
class Hands : public QObject {
    Q_OBJECT
    Q_PROPERTY(QVariantMap doorStates READ doorStates NOTIFY doorsChanged FINAL)
    Q_PROPERTY(QString selected READ selected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(bool mains READ hasMains NOTIFY worldChanged FINAL)
    Q_PROPERTY(int battery READ battery NOTIFY worldChanged FINAL)
    Q_PROPERTY(bool cable READ hasCable NOTIFY worldChanged FINAL)
    Q_PROPERTY(QString preset READ preset CONSTANT FINAL)
    Q_PROPERTY(QString presetTitle READ presetTitle CONSTANT FINAL)
    Q_PROPERTY(QList<QString> presetNames READ presetNames CONSTANT FINAL)
    Q_PROPERTY(QList<QString> presetTitles READ presetTitles CONSTANT FINAL)
    Q_PROPERTY(QString hint READ hint CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *tray READ tray CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *log READ log CONSTANT FINAL)
    Q_PROPERTY(QSize panel READ panel CONSTANT FINAL)
    Q_PROPERTY(QSizeF panelMm READ panelMm CONSTANT FINAL)
    Q_PROPERTY(bool frozen READ isFrozen CONSTANT FINAL)
public:
    Hands(World &world, bool frozen, QObject *parent = nullptr);

    /// By door number: "closed", "open" (with a fob inside) or "empty".
    [[nodiscard]] QVariantMap doorStates() const;
    [[nodiscard]] QString selected() const { return m_selected; }
    [[nodiscard]] bool hasMains() const;
    [[nodiscard]] int battery() const;
    [[nodiscard]] bool hasCable() const;
    [[nodiscard]] QString preset() const;
    [[nodiscard]] QString presetTitle() const;
    [[nodiscard]] QStringList presetNames() const;
    [[nodiscard]] QStringList presetTitles() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QAbstractItemModel *tray() { return &m_tray; }
    [[nodiscard]] QAbstractItemModel *log() { return &m_log; }
    [[nodiscard]] QSize panel() const;
    [[nodiscard]] QSizeF panelMm() const;
    [[nodiscard]] bool isFrozen() const { return m_frozen; }

    /// A click on a door of the drawing: the hand does the next sensible thing. A shut door is pulled at; behind an
    /// open one the fob is taken out, or the chosen one put in; then the door is pushed shut.
    Q_INVOKABLE void touchDoor(int door);
    Q_INVOKABLE void closeDoor(int door);
    /// A thing from the tray is let go over a bin, or over the reader.
    Q_INVOKABLE void putInto(const QString &uid, int bin);
    Q_INVOKABLE void holdToReader(const QString &uid);
    /// Shows a QR code to the reader: 1 to 64 printable ASCII characters.
    Q_INVOKABLE void showQr(const QString &text);
    Q_INVOKABLE void select(const QString &uid);
    Q_INVOKABLE void setMains(bool on);
    Q_INVOKABLE void setBattery(int percent);
    Q_INVOKABLE void setCable(bool whole);
    Q_INVOKABLE void pressButton();
    Q_INVOKABLE void restartBoard();
    Q_INVOKABLE void choosePreset(const QString &name);
    Q_INVOKABLE void choosePanel(int width, int height);
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void doorsChanged();
    void selectedChanged();
    void worldChanged();
    /// The world is to be made anew, from this preset and for this panel.
    void newWorldWanted(const QString &preset, const QSize &panel);

private:
    void watch();
    void watchFobs();
    void watchHub();
    void watchPower();
    void tell(const QString &source, const QString &words);
    [[nodiscard]] QVector<int> binsBehind(int door) const;
    [[nodiscard]] bool handleFob(int door);

    World &m_world;
    TrayModel m_tray;
    LogModel m_log;
    QString m_selected;
    QSet<int> m_handled; ///< open doors behind which a fob was moved since they opened
    bool m_frozen;
};

} // namespace latchkey::simulator
