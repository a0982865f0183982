// SPDX-License-Identifier: Apache-2.0
#include "termsreader.h"

#include "references.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

using std::chrono::minutes;

minutes unitOf(QChar letter)
{
    if (letter == u'd')
        return std::chrono::days(1);
    return letter == u'h' ? std::chrono::hours(1) : minutes(1);
}

/// A number of minutes, hours or days: 90m, 8h, 3d.
std::optional<minutes> readLoan(const Node &node)
{
    constexpr minutes Longest = std::chrono::days(366);
    static const QRegularExpression form(u"^([1-9][0-9]{0,5})([mhd])$"_s);
    const auto text = node.text();
    if (!text)
        return std::nullopt;
    const auto match = form.match(*text);
    const minutes loan = match.hasMatch() ? match.capturedView(1).toInt() * unitOf(match.capturedView(2).front())
                                          : minutes(0);
    if (loan >= minutes(1) && loan <= Longest)
        return loan;
    node.fail(u"%1 is no time to keep a key: write 90m, 8h or 3d, at most 366d"_s.arg(shown(*text)));
    return std::nullopt;
}

access::KeyGuard readGuard(const ObjectNode &key)
{
    const access::KeyGuard guard{key.truth(u"badgeWithPin"_s, false), key.truth(u"numberAloneOffline"_s, false),
                                 key.truth(u"high"_s, false)};
    if (guard.high && guard.numberAloneOffline)
        key.warn(u"\"high\" outweighs \"numberAloneOffline\": a number alone never opens this key"_s);
    return guard;
}

bool readAskReason(const ObjectNode &key, const Reading &reading)
{
    const bool asked = key.truth(u"askReason"_s, false);
    if (asked && reading.box && reading.box->manners.reasons.isEmpty())
        key.fail(u"\"askReason\" needs \"reasons\" in the box to choose from"_s);
    return asked;
}

/// Where the key belongs, if that is another box.
std::optional<Label> readHome(const ObjectNode &key, const Reading &reading)
{
    const bool roams = key.truth(u"roams"_s, true);
    const auto home = key.read(u"livesAt"_s, [](const Node &n) { return n.label(); });
    if (!home || (reading.box && *home == reading.box->name))
        return std::nullopt;
    if (roams)
        key.fail(u"\"livesAt\" is for keys that do not roam: write \"roams\": false beside it"_s);
    if (key.has(u"homeBin"_s))
        key.fail(u"a key that lives at another box has no \"homeBin\" in this one"_s);
    return home;
}

} // namespace

keys::Terms readTerms(const ObjectNode &key, const Reading &reading)
{
    keys::Terms terms;
    terms.guard = readGuard(key);
    terms.people = key.read(u"people"_s, [](const Node &n) { return n.integer(1, keys::Terms::MostPeople); })
                       .value_or(1);
    terms.askReason = readAskReason(key, reading);
    terms.note = key.read(u"note"_s, [](const Node &n) { return n.label(); });
    terms.loan = key.read(u"loan"_s, readLoan).value_or(terms.loan);
    terms.livesAt = readHome(key, reading);
    terms.owner = key.read(
        u"owner"_s, [&](const Node &n) { return readReference<PersonId>(n, u"person"_s, reading.known.people); });
    return terms;
}

} // namespace latchkey::site
