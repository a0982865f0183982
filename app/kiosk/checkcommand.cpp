// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "box.h"
#include "checksources.h"
#include "languages.h"
#include "statusreport.h"
#include "statussocket.h"

#include <core/store/reading.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemtimers.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds BoardPatience(6);

QVector<Finding> checkBoard(const KioskConfig &config, const keys::Geometry &geometry, SecretRoom &secrets)
{
    const auto line = boardConfig(config, geometry, secrets);
    if (!line)
        return {{u"board"_s, false, line.error(), {}}};
    const hal::SystemClock clock;
    hal::SystemTimers timers;
    SerialBoard board(*line, secrets.random(), clock);
    QEventLoop loop;
    QObject::connect(&board, &BinBoard::onlineChanged, &loop, &QEventLoop::quit);
    const auto patience = timers.start(BoardPatience, [&loop] { loop.quit(); });
    board.start();
    loop.exec();
    timers.cancel(patience);
    if (!board.isOnline()) {
        const BoardFault fault = board.fault() == BoardFault::None ? BoardFault::Silent : board.fault();
        return {{u"board"_s,
                 false,
                 latchkey::sentenceOf(fault, config.board.port, geometry.binCount()),
                 {{u"fault"_s, wordOf(fault)}}}};
    }
    const PowerReading power = board.power();
    return {{u"board"_s,
             true,
             u"online on %1, %2 doors, %3 bins, encrypted"_s.arg(config.board.port)
                 .arg(board.capabilities().doors)
                 .arg(board.capabilities().bins),
             {{u"doors"_s, board.capabilities().doors}, {u"bins"_s, board.capabilities().bins}}},
            {u"reader"_s,
             config.badgeReader == BadgeReaderDriver::None || board.isReaderOnline(),
             config.badgeReader == BadgeReaderDriver::None ? u"there is none"_s
                 : board.isReaderOnline()                  ? u"online"_s
                                                           : u"does not answer"_s,
             {}},
            {u"power board"_s, true,
             wordsOf(power) + (config.power.source == EnergySource::Board ? u" (this one is believed)"_s : QString()),
             powerReport(power)}};
}

/// A sentence that names its source by itself.
QString withoutSource(const QString &source, const QString &sentence)
{
    const QString prefix = source + u": "_s;
    return sentence.startsWith(prefix) ? sentence.mid(prefix.size()) : sentence;
}

Finding vaultFinding(const QString &level) { return {u"vault"_s, true, levelWords(level), {{u"level"_s, level}}}; }

/// What a kiosk that has the line and the vault open says of itself.
QVector<Finding> askedOf(const QJsonObject &running)
{
    const QJsonObject board = running.value(u"board"_s).toObject();
    const bool online = board.value(u"online"_s).toBool();
    QVector<Finding> findings;
    if (const QString level = running.value(u"secrets"_s).toString(); !level.isEmpty())
        findings.append(vaultFinding(level));
    findings.append({u"board"_s, online,
                     online ? u"online; a kiosk runs on it"_s
                            : u"a kiosk runs, but its board is not online: "_s + board.value(u"fault"_s).toString(),
                     running});
    return findings;
}

QVector<Finding> checkHardware(const Options &options, const KioskConfig &config)
{
    if (options.data.isEmpty())
        return {{u"data"_s, true, u"not looked at: --data was not given, and so neither was the board"_s, {}}};
    if (const auto running = askRunningKiosk(options.data))
        return askedOf(*running);
    const auto image = store::readStartImage(options.data);
    if (!image)
        return {{u"data"_s, false, u"%1: %2"_s.arg(options.data, sentence(image.error())), {}}};
    if (!image->box)
        return {{u"data"_s, false, u"%1: no site was imported yet"_s.arg(options.data), {}}};
    QVector<Finding> findings{{u"data"_s,
                               true,
                               u"%1: %2, %3 keys, %4 records"_s.arg(options.data, image->box->name.toString())
                                   .arg(image->keys.size())
                                   .arg(image->head.sequence),
                               {}}};
    const auto secrets = SecretRoom::open(config, options.data);
    if (!secrets)
        return findings + QVector<Finding>{{u"vault"_s, false, withoutSource(u"vault"_s, secrets.error()), {}}};
    findings.append(vaultFinding((*secrets)->vault().level()));
    return findings + checkBoard(config, image->box->geometry, **secrets);
}

void show(const QVector<Finding> &findings, bool asJson)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        if (!asJson) {
            print(u"%1 %2: %3"_s.arg(finding.good ? u"ok  "_s : u"BAD "_s, finding.source, finding.words).toUtf8());
            continue;
        }
        list.append(QJsonObject{{u"source"_s, finding.source},
                                {u"ok"_s, finding.good},
                                {u"says"_s, finding.words},
                                {u"facts"_s, finding.facts}});
    }
    if (asJson)
        print(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

int check(const Options &options)
{
    QVector<Finding> findings;
    const auto config = KioskConfig::load(options.config, Languages::available());
    findings.append({u"configuration"_s, bool(config), config ? options.config : config.error(), {}});
    if (config)
        findings += checkHardware(options, *config) + checkSources(config->power);
    show(findings, options.json);
    int bad = 0;
    for (const Finding &finding : findings) {
        if (!finding.good && ++bad == 1)
            complain(u"%1: %2"_s.arg(finding.source, finding.words));
    }
    return bad ? 1 : 0;
}

} // namespace latchkey::commands
