// SPDX-License-Identifier: Apache-2.0
#include "twoprocesses.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::flows {

namespace {

const QString Data = u"" LATCHKEY_SOURCE_DIR "/tests/flows/data/"_s;

/// Everything that a test starts from: the imported data folder, the vault, and the memory of the paired board.
QTemporaryDir &master()
{
    static QTemporaryDir folder;
    return folder;
}

bool writeConfig(const QString &folder, const QJsonObject &more = {})
{
    QJsonObject config{{u"board"_s, QJsonObject{{u"port"_s, folder + u"/tty"_s}}},
                       {u"vault"_s, QJsonObject{{u"backend"_s, u"file"_s}, {u"path"_s, folder + u"/vault"_s}}}};
    for (auto section = more.begin(); section != more.end(); ++section)
        config.insert(section.key(), section.value());
    QFile file(folder + u"/kiosk.json"_s);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(config).toJson()) > 0;
}

/// Lets the kiosk tell its states on stderr, by the file that Qt reads for that.
bool writeLogging(const QString &folder)
{
    QDir().mkpath(folder + u"/QtProject"_s);
    QFile file(folder + u"/QtProject/qtlogging.ini"_s);
    return file.open(QIODevice::WriteOnly) && file.write("[Rules]\nlatchkey.exchange.debug=true\n") > 0;
}

bool copyFolder(const QString &from, const QString &to)
{
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden
                                                           | QDir::System);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isSymLink())
            continue;
        if (entry.isDir() && !(QDir().mkpath(target) && copyFolder(entry.filePath(), target)))
            return false;
        if (!entry.isDir() && !QFile::copy(entry.filePath(), target))
            return false;
        QFile::setPermissions(target, entry.permissions());
    }
    return true;
}

QStringList boardArguments(const QString &folder, const QStringList &extra)
{
    return QStringList{u"--pty"_s,
                       u"--link"_s,
                       folder + u"/tty"_s,
                       u"--nvm"_s,
                       folder + u"/nvm"_s,
                       u"--scenario"_s,
                       Data + u"flow.scenario.json"_s}
    + extra;
}

} // namespace

TwoProcesses::TwoProcesses()
{
    if (master().isValid() && copyFolder(master().path(), m_folder.path()))
        (void)writeConfig(m_folder.path());
}

bool TwoProcesses::prepare(QString *why, const QString &site)
{
    const QString folder = master().path();
    if (!writeConfig(folder))
        return false;
    const auto import = Program::run(u"latchkey-kiosk"_s,
                                     {u"import"_s, u"--site"_s, sample(site), u"--data"_s, folder + u"/data"_s,
                                      u"--config"_s, folder + u"/kiosk.json"_s});
    *why = import.err;
    if (import.code != 0)
        return false;
    Program board(u"latchkey-board"_s, boardArguments(folder, {u"--install"_s}));
    if (!board.start() || board.waitFor(u"^READY .*install=open"_s) < 0)
        return false;
    const auto install = Program::run(
        u"latchkey-kiosk"_s,
        {u"board"_s, u"install"_s, u"--config"_s, folder + u"/kiosk.json"_s, u"--data"_s, folder + u"/data"_s});
    *why = install.err + board.lines().join(u'\n');
    return install.code == 0 && board.stop() == 0;
}

bool TwoProcesses::configure(const QJsonObject &sections) { return writeConfig(m_folder.path(), sections); }

QString TwoProcesses::sample(const QString &name) { return Data + name; }

QStringList TwoProcesses::kioskArguments() const
{
    return {u"--config"_s, path(u"kiosk.json"_s), u"--data"_s, path(u"data"_s), u"--windowed"_s, u"1280x800"_s};
}

bool TwoProcesses::startBoard(const QStringList &extra)
{
    m_board = std::make_unique<Program>(u"latchkey-board"_s, boardArguments(m_folder.path(), extra));
    return m_board->start() && QTest::qWaitFor([this] { return QFile::exists(path(u"tty"_s)); }, 10000);
}

bool TwoProcesses::startKiosk()
{
    m_kiosk = std::make_unique<Program>(u"latchkey-kiosk"_s, kioskArguments());
    m_kiosk->set(u"XDG_CONFIG_HOME"_s, m_folder.path());
    for (auto it = m_environment.cbegin(); it != m_environment.cend(); ++it)
        m_kiosk->set(it.key(), it.value());
    m_seen = 0;
    return writeLogging(m_folder.path()) && m_kiosk->start();
}

bool TwoProcesses::start() { return startBoard() && startKiosk() && comesTo(u"Idle"_s); }

bool TwoProcesses::present(const QString &uid, const QString &pattern)
{
    const int from = int(m_board->lines().size());
    const auto answered = [&] {
        hand(u"badge "_s + uid);
        return m_board->waitFor(pattern, from, 3000) >= 0;
    };
    return QTest::qWaitFor(answered, 30000);
}

bool TwoProcesses::comesTo(const QString &state)
{
    const int at = m_kiosk->waitFor(u"-> \"%1\"$"_s.arg(state), m_seen, 20000);
    m_seen = at + 1;
    return at >= 0;
}

void TwoProcesses::cutPower() { m_kiosk->kill(); }

QList<TwoProcesses::Record> TwoProcesses::journal() const
{
    const auto run = Program::run(u"latchkey-kiosk"_s, {u"journal"_s, u"--data"_s, path(u"data"_s)});
    QList<Record> records;
    const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        records.append({object["type"_L1].toString(), object["body"_L1].toObject()});
    }
    return records;
}

int TwoProcesses::records(const QString &type) const
{
    const QList<Record> all = journal();
    return int(std::count_if(all.cbegin(), all.cend(), [&](const Record &r) { return r.type == type; }));
}

bool TwoProcesses::waitForRecords(const QString &type, int count, int timeoutMs) const
{
    return QTest::qWaitFor([&] { return records(type) >= count; }, timeoutMs);
}

Program::Run TwoProcesses::verify() const
{
    return Program::run(u"latchkey-kiosk"_s, {u"journal"_s, u"--data"_s, path(u"data"_s), u"--verify"_s});
}

} // namespace latchkey::flows
