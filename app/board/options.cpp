// SPDX-License-Identifier: Apache-2.0
#include <app/board/options.h>

#include <hal/wire/linkcommands.h>

#include <QCommandLineParser>
#include <QFile>

namespace latchkey::board {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LargestKeyFile = 256;

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A simulated bin controller: an OSDP peripheral device with every bin of a key box.\n"
        "Hand commands come one a line: door N open|closed, fob N present UID, fob N removed, badge UID,\n"
        "qr TEXT, keypad DIGITS, power lost|ok, battery PCT, charging on|off, tamper on|off, button down|up,\n"
        "cabinet open|closed, latch N ok|jam|slow MS, sensor N ok|stuck-open|stuck-closed, reader N ok|dead, reset, "
        "install, cut, mend,\n"
        "drop N, corrupt N, duplicate N, busy N, delay MS, noise HEX, outputs, stat, quit."_s);
    parser.addOptions({
        {u"help"_s, u"Print this text."_s},
        {u"version"_s, u"Print the version."_s},
        {u"tty"_s, u"Speak on this serial device."_s, u"PATH"_s},
        {u"pty"_s, u"Make a pty and speak on it."_s},
        {u"link"_s, u"Make a symbolic link to the pty."_s, u"PATH"_s},
        {u"bins"_s, u"Number of bins, 1 to 127 (24)."_s, u"N"_s},
        {u"doors"_s, u"Number of doors, for cabinets (as many as bins)."_s, u"N"_s},
        {u"address"_s, u"OSDP address, 0 to 126 (1)."_s, u"N"_s},
        {u"baud"_s, u"9600, 19200, 38400, 57600, 115200 or 230400 (115200)."_s, u"N"_s},
        {u"scbk"_s, u"The key that the board has: a file with 32 hexadecimal digits."_s, u"FILE"_s},
        {u"install"_s, u"Start with the installation window open, for 120 s."_s},
        {u"fifo"_s, u"Read hand commands from this FIFO, made if missing, instead of standard input."_s, u"PATH"_s},
        {u"stamp"_s, u"Begin each line with the milliseconds since the start."_s},
        {u"nvm"_s, u"Keep pulse count, witness, key and address in this file."_s, u"FILE"_s},
        {u"scenario"_s, u"Start with this world (JSON); it also says how many bins there are."_s, u"FILE"_s},
        {u"trace"_s, u"Write every packet to this file, for replay."_s, u"FILE"_s},
        {u"paced"_s, u"Let bytes take their time on the pty, as on a wire of that speed."_s},
    });
}

Result<int, QString> number(const QCommandLineParser &parser, const QString &name, int otherwise, int least, int most)
{
    if (!parser.isSet(name)) {
        return otherwise;
    }
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < least || value > most) {
        return u"--%1 must be a number from %2 to %3, not \"%4\"."_s.arg(name).arg(least).arg(most).arg(
            parser.value(name));
    }
    return value;
}

Result<osdp::Key128, QString> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return u"The key file \"%1\" cannot be read: %2."_s.arg(path, file.errorString());
    }
    QByteArray text = file.read(LargestKeyFile);
    QByteArray digits = text.trimmed();
    QByteArray bytes = QByteArray::fromHex(digits);
    const bool allDigits = digits.size() == 2 * osdp::Key128::Size && bytes.size() == osdp::Key128::Size;
    const auto key = allDigits ? osdp::Key128::fromBytes(QByteArrayView(bytes)) : std::nullopt;
    osdp::wipe(text);
    osdp::wipe(digits);
    osdp::wipe(bytes);
    if (!key) {
        return u"The key file \"%1\" must hold 32 hexadecimal digits and nothing else."_s.arg(path);
    }
    return *key;
}

/// nullopt when the line's options fit together.
std::optional<QString> readLine(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(u"tty"_s) == parser.isSet(u"pty"_s)) {
        return u"Say where to speak: --tty PATH, or --pty with --link PATH, but not both."_s;
    }
    if (parser.isSet(u"link"_s) && !parser.isSet(u"pty"_s)) {
        return u"--link needs --pty."_s;
    }
    const auto address = number(parser, u"address"_s, 1, 0, osdp::HighestAddress);
    if (!address) {
        return address.error();
    }
    const auto baud = number(parser, u"baud"_s, 115200, 0, 230400);
    if (!baud || !osdp::isLineRate(quint32(*baud))) {
        return u"--baud must be 9600, 19200, 38400, 57600, 115200 or 230400, not \"%1\"."_s.arg(
            parser.value(u"baud"_s));
    }
    options.tty = parser.value(u"tty"_s);
    options.link = parser.value(u"link"_s);
    options.board.device.address = quint8(*address);
    options.board.device.baud = quint32(*baud);
    options.board.paced = parser.isSet(u"paced"_s);
    return std::nullopt;
}

std::optional<QString> readBox(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(u"scenario"_s)) {
        const auto scenario = sim::Scenario::load(parser.value(u"scenario"_s));
        if (!scenario) {
            return scenario.error();
        }
        options.scenario = *scenario;
    }
    const osdp::profile::Layout wanted = options.scenario ? options.scenario->layout : osdp::profile::Layout{24, 24};
    const auto bins = number(parser, u"bins"_s, wanted.bins, 1, 127);
    if (!bins) {
        return bins.error();
    }
    const auto doors = number(parser, u"doors"_s, options.scenario ? wanted.doors : *bins, 1, *bins);
    if (!doors) {
        return doors.error();
    }
    options.board.layout = {quint8(*doors), quint8(*bins)};
    if (options.scenario && (*bins != wanted.bins || *doors != wanted.doors)) {
        return u"The scenario \"%1\" is for %2 doors and %3 bins; leave --bins and --doors out."_s.arg(
            options.scenario->name, QString::number(wanted.doors), QString::number(wanted.bins));
    }
    return std::nullopt;
}

std::optional<QString> readKeys(const QCommandLineParser &parser, Options &options)
{
    options.board.device.install = parser.isSet(u"install"_s);
    options.board.memoryFile = parser.value(u"nvm"_s);
    options.board.traceFile = parser.value(u"trace"_s);
    if (parser.isSet(u"scbk"_s)) {
        const auto key = readKey(parser.value(u"scbk"_s));
        if (!key) {
            return key.error();
        }
        options.board.key = *key;
    }
    return std::nullopt;
}

std::optional<QString> readAll(const QCommandLineParser &parser, Options &options)
{
    if (!parser.positionalArguments().isEmpty()) {
        return u"\"%1\" is not an option; see --help."_s.arg(parser.positionalArguments().constFirst());
    }
    options.fifo = parser.value(u"fifo"_s);
    options.stamp = parser.isSet(u"stamp"_s);
    auto error = readLine(parser, options);
    error = error ? error : readBox(parser, options);
    return error ? error : readKeys(parser, options);
}

} // namespace

Result<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    declare(parser);
    Options options;
    if (!parser.parse(arguments)) {
        return parser.errorText().endsWith(u'.') ? parser.errorText() : parser.errorText() + u'.';
    }
    if (parser.isSet(u"help"_s)) {
        options.text = parser.helpText();
        return options;
    }
    if (parser.isSet(u"version"_s)) {
        options.text = u"latchkey-board "_s + QLatin1StringView(LATCHKEY_VERSION) + u'\n';
        return options;
    }
    if (const auto error = readAll(parser, options)) {
        return *error;
    }
    return options;
}

} // namespace latchkey::board
