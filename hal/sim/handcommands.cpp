// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/handcommands.h>

#include <hal/sim/boardstate.h>
#include <hal/sim/scenariowords.h>
#include <hal/sim/simulatedboard.h>

#include <algorithm>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;

namespace {

using Words = QStringList;
using Outcome = Result<QStringList, QString>;

/// One kind of line. `act` gets the words behind the first; false if they do not fit `usage`.
struct HandCommand {
    QLatin1StringView name;
    QLatin1StringView usage;
    bool (*act)(SimulatedBoard &board, const Words &words);
};

std::optional<int> numberOf(const Words &words, qsizetype place, int most)
{
    bool isNumber = false;
    const int number = words.value(place).toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// 0 if the word is no number, which no bin and no door has.
int place(const Words &words) { return numberOf(words, 0, 255).value_or(0); }

/// Runs `act` with true for the word `yes` and false for `no`; any other word, or more words, do not fit.
template <class Act>
bool either(const Words &words, qsizetype at, QLatin1StringView yes, QLatin1StringView no, Act act)
{
    if (words.size() != at + 1 || (words[at] != yes && words[at] != no)) {
        return false;
    }
    act(words[at] == yes);
    return true;
}

bool door(SimulatedBoard &board, const Words &words)
{
    bool done = false;
    const bool fits = either(words, 1, "open"_L1, "closed"_L1, [&](bool open) {
        done = open ? board.forceDoor(place(words)) : board.closeDoor(place(words));
    });
    return fits && done;
}

bool fob(SimulatedBoard &board, const Words &words)
{
    if (words.value(1) == "removed"_L1 && words.size() == 2) {
        return board.removeFob(place(words));
    }
    if (words.value(1) != "present"_L1 || words.size() != 3) {
        return false;
    }
    if (words[2] == "?"_L1) {
        return board.placeUnreadable(place(words));
    }
    const auto uid = CardUid::fromHex(words[2]);
    return uid && board.placeFob(place(words), *uid);
}

bool badge(SimulatedBoard &board, const Words &words)
{
    const auto uid = CardUid::fromHex(words.value(0));
    if (!uid || words.size() != 1) {
        return false;
    }
    board.presentBadge(*uid);
    return true;
}

/// Blanks between the words count as one.
bool qr(SimulatedBoard &board, const Words &words) { return board.showQr(words.join(u' ')); }

bool keypad(SimulatedBoard &board, const Words &words) { return words.size() == 1 && board.pressKeys(words[0]); }

bool power(SimulatedBoard &board, const Words &words)
{
    return either(words, 0, "ok"_L1, "lost"_L1, [&](bool on) { board.setMains(on); });
}

bool battery(SimulatedBoard &board, const Words &words)
{
    const auto percent = numberOf(words, 0, 100);
    if (!percent || words.size() != 1) {
        return false;
    }
    board.setBattery(*percent);
    return true;
}

bool charging(SimulatedBoard &board, const Words &words)
{
    return either(words, 0, "on"_L1, "off"_L1, [&](bool on) { board.setCharging(on); });
}

bool tamper(SimulatedBoard &board, const Words &words)
{
    return either(words, 0, "on"_L1, "off"_L1, [&](bool on) { board.setTamper(on); });
}

bool button(SimulatedBoard &board, const Words &words)
{
    return either(words, 0, "down"_L1, "up"_L1, [&](bool down) { board.setButton(down); });
}

bool cabinet(SimulatedBoard &board, const Words &words)
{
    return either(words, 0, "open"_L1, "closed"_L1, [&](bool open) { board.setCabinetOpen(open); });
}

bool latch(SimulatedBoard &board, const Words &words)
{
    const auto fault = latchFaultOf(words.value(1));
    const bool slow = fault == LatchFault::Slow;
    const auto late = slow ? numberOf(words, 2, LongestSlowness) : std::optional(0);
    return fault && late && words.size() == (slow ? 3 : 2) && board.setLatchFault(place(words), *fault, *late);
}

bool sensor(SimulatedBoard &board, const Words &words)
{
    const auto fault = sensorFaultOf(words.value(1));
    return fault && words.size() == 2 && board.setSensorFault(place(words), *fault);
}

bool reader(SimulatedBoard &board, const Words &words)
{
    const auto fault = readerFaultOf(words.value(1));
    return fault && words.size() == 2 && board.setReaderFault(place(words), *fault);
}

/// For commands of one word.
template <class Act>
bool alone(const Words &words, Act act)
{
    if (!words.isEmpty()) {
        return false;
    }
    act();
    return true;
}

bool reset(SimulatedBoard &board, const Words &words)
{
    return alone(words, [&] { board.restart(); });
}

bool install(SimulatedBoard &board, const Words &words)
{
    return alone(words, [&] { board.openInstallWindow(); });
}

bool cut(SimulatedBoard &board, const Words &words)
{
    return alone(words, [&] { board.setCut(true); });
}

bool mend(SimulatedBoard &board, const Words &words)
{
    return alone(words, [&] { board.setCut(false); });
}

/// For commands whose only word is a number up to `most`.
template <void (SimulatedBoard::*Slot)(int), int Most>
bool count(SimulatedBoard &board, const Words &words)
{
    const auto number = numberOf(words, 0, Most);
    if (!number || words.size() != 1) {
        return false;
    }
    (board.*Slot)(*number);
    return true;
}

bool noise(SimulatedBoard &board, const Words &words)
{
    const QByteArray text = words.join(QString()).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    if (bytes.isEmpty() || bytes.size() * 2 != text.size()) {
        return false;
    }
    board.sendNoise(bytes);
    return true;
}

constexpr int Million = 1'000'000;
constexpr HandCommand Commands[] = {
    {"door"_L1, "door N open|closed"_L1, door},
    {"fob"_L1, "fob N present UID, or: fob N removed"_L1, fob},
    {"badge"_L1, "badge UID"_L1, badge},
    {"qr"_L1, "qr TEXT, 1 to 64 printable ASCII characters"_L1, qr},
    {"keypad"_L1, "keypad DIGITS"_L1, keypad},
    {"power"_L1, "power lost|ok"_L1, power},
    {"battery"_L1, "battery PERCENT"_L1, battery},
    {"charging"_L1, "charging on|off"_L1, charging},
    {"tamper"_L1, "tamper on|off"_L1, tamper},
    {"button"_L1, "button down|up"_L1, button},
    {"cabinet"_L1, "cabinet open|closed"_L1, cabinet},
    {"latch"_L1, "latch N ok|jam|slow MS"_L1, latch},
    {"sensor"_L1, "sensor N ok|stuck-open|stuck-closed"_L1, sensor},
    {"reader"_L1, "reader N ok|dead"_L1, reader},
    {"reset"_L1, "reset"_L1, reset},
    {"install"_L1, "install"_L1, install},
    {"cut"_L1, "cut"_L1, cut},
    {"mend"_L1, "mend"_L1, mend},
    {"drop"_L1, "drop COUNT"_L1, count<&SimulatedBoard::dropReplies, Million>},
    {"corrupt"_L1, "corrupt COUNT"_L1, count<&SimulatedBoard::corruptReplies, Million>},
    {"duplicate"_L1, "duplicate COUNT"_L1, count<&SimulatedBoard::duplicateReplies, Million>},
    {"busy"_L1, "busy COUNT"_L1, count<&SimulatedBoard::answerBusy, Million>},
    {"delay"_L1, "delay MILLISECONDS"_L1, count<&SimulatedBoard::delayReplies, 60'000>},
    {"noise"_L1, "noise HEX"_L1, noise},
};

} // namespace

Outcome runHandCommand(SimulatedBoard &board, const QString &line)
{
    if (line.size() > LongestHandCommand) {
        return u"A hand command has at most %1 characters."_s.arg(LongestHandCommand);
    }
    Words words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.first().startsWith(u'#')) {
        return QStringList();
    }
    const QString name = words.takeFirst();
    if (name == "outputs"_L1 && words.isEmpty()) {
        return QStringList{outputsLine(board)};
    }
    if (name == "stat"_L1 && words.isEmpty()) {
        return statLines(board);
    }
    const auto *command = std::find_if(std::begin(Commands), std::end(Commands),
                                       [&](const HandCommand &c) { return name == c.name; });
    if (command == std::end(Commands)) {
        return u"There is no hand command \"%1\"."_s.arg(name.left(40));
    }
    if (!command->act(board, words)) {
        return u"\"%1\" is not understood; it must be: %2, with numbers that the box has."_s.arg(
            line.simplified().left(80), command->usage);
    }
    return QStringList();
}

} // namespace latchkey::sim
