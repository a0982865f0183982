// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "program.h"

#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace latchkey::flows {

/// latchkey-kiosk and latchkey-board as two processes with a pty between them, paired for Secure Channel. Maple 3 is in
/// bin 7 and Dana's badge may take it; Maple 5 is in bin 12; Maple 9 is out.
class TwoProcesses {
public:
    TwoProcesses();

    /// Imports a site of tests/flows/data and pairs the board: once for all the tests of a program.
    [[nodiscard]] static bool prepare(QString *why, const QString &site = QStringLiteral("flow.site.json"));
    /// The path of a site of tests/flows/data.
    [[nodiscard]] static QString sample(const QString &name);

    /// Starts both and waits until the kiosk serves.
    [[nodiscard]] bool start();
    [[nodiscard]] bool startBoard(const QStringList &extra = {});
    [[nodiscard]] bool startKiosk();
    void cutPower(); ///< of the kiosk: it is killed
    /// Sections for the kiosk's configuration beside those that it needs, before it starts.
    [[nodiscard]] bool configure(const QJsonObject &sections);
    /// From now on the kiosk starts with this environment variable, too.
    void giveKiosk(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// A hand at the box; see latchkey-board.
    void hand(const QString &command) { m_board->send(command); }
    /// Holds a card to the reader, and again every 3 s as people do, until the board says `pattern`.
    [[nodiscard]] bool present(const QString &uid, const QString &pattern);
    /// The kiosk's exchange came into a state, since the last time this was asked.
    [[nodiscard]] bool comesTo(const QString &state);
    [[nodiscard]] Program &board() { return *m_board; }
    [[nodiscard]] Program &kiosk() { return *m_kiosk; }

    struct Record {
        QString type;
        QJsonObject body;
    };
    [[nodiscard]] QList<Record> journal() const;
    [[nodiscard]] int records(const QString &type) const;
    /// Waits until the journal has `count` records of a type.
    [[nodiscard]] bool waitForRecords(const QString &type, int count, int timeoutMs = 20000) const;
    [[nodiscard]] Program::Run verify() const;
    /// Pulses that the board really made.
    [[nodiscard]] int pulses() const { return m_board->count(QStringLiteral("^RELEASE ")); }
    /// How often the board's session began anew.
    [[nodiscard]] int sessions() const { return m_board->count(QStringLiteral("^SC active key=SCBK$")); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList kioskArguments() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_board;
    std::unique_ptr<Program> m_kiosk;
    QHash<QString, QString> m_environment;
    int m_seen = 0; ///< lines of the kiosk that comesTo() has read
};

} // namespace latchkey::flows
