// SPDX-License-Identifier: Apache-2.0
#include "sitefile.h"

#include "bookingreader.h"
#include "boxreader.h"
#include "geometryreader.h"
#include "groupreader.h"
#include "keyreader.h"
#include "peoplereader.h"
#include "permissionreader.h"
#include "wholesite.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

using Errors = QVector<SiteError>;

/// Where a byte stands, as an editor counts.
QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return u"line %1, column %2"_s.arg(line).arg(column);
}

/// The file's outermost object, or null with a problem told.
std::optional<ObjectNode> readDocument(QByteArray &text, LiftedSecrets &secrets, Problems &problems)
{
    if (text.size() > SiteFile::MaxBytes) {
        problems.error({}, u"the file is larger than %1 MiB"_s.arg(SiteFile::MaxBytes / 1024 / 1024));
        return std::nullopt;
    }
    const bool walked = scanJson(text, secrets, problems);
    if (!problems.errors().isEmpty())
        return std::nullopt;
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError || !walked) {
        problems.error({}, u"this is not JSON: %1 at %2"_s.arg(fault.errorString(), lineAndColumn(text, fault.offset)));
        return std::nullopt;
    }
    const Node root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, problems);
    return root.object(Part::Site);
}

bool isOurFormat(const ObjectNode &site)
{
    const auto node = site.member(u"format"_s);
    return node && node->choice({u"latchkey-site/1"_s});
}

/// The ids in a list of the file; none where there is no such list.
template <class IdType>
QSet<IdType> idsIn(const ObjectNode &site, const QString &list)
{
    const auto node = site.member(list);
    return node ? node->ids<IdType>() : QSet<IdType>();
}

Known knownIds(const ObjectNode &site)
{
    return {idsIn<PersonId>(site, u"people"_s), idsIn<KeyId>(site, u"keys"_s), idsIn<GroupId>(site, u"groups"_s),
            idsIn<KeyGroupId>(site, u"keyGroups"_s)};
}

/// A rule about a bin that the box has not got was meant for another.
bool areBinsThere(const access::SiteRules &rules, int bins, const ObjectNode &site)
{
    bool all = true;
    for (auto it = rules.bins.keyBegin(); it != rules.bins.keyEnd(); ++it) {
        if (it->toInt() > bins) {
            site.fail(u"box.bins: there is no bin %1; the box has %2"_s.arg(it->toInt()).arg(bins));
            all = false;
        }
    }
    return all;
}

/// Numbers are typed as people are used to, so the box has to know how that is.
void checkNumbers(const SiteBox &box, const Reading &reading, Problems &problems)
{
    if (reading.numbersUsed && box.manners.numbers.country.isEmpty())
        problems.error(u"box"_s,
                       u"people have mobile numbers, so \"numbers\" has to say how numbers are dialled here"_s);
    if (!reading.numbersUsed && !box.manners.codesFirst)
        problems.error(u"box.askFirst"_s, u"nobody has a mobile number to be asked for"_s);
}

/// A list of the file as `read` reads it; empty where it is missing, which is told elsewhere if it has to be there.
template <class Read>
auto listOf(const ObjectNode &site, const QString &name, Read read) -> decltype(read(std::declval<const Node &>()))
{
    const auto node = site.member(name);
    return node ? read(*node) : decltype(read(*node)){};
}

/// Reads every part, also after one failed: the writer wants to hear all of it.
std::optional<SiteFile> readSite(const ObjectNode &site, const LiftedSecrets &secrets, Problems &problems)
{
    const auto box = site.read(u"box"_s, readBox);
    const auto geometry = site.read(u"geometry"_s, readGeometry);
    const auto groups = listOf(site, u"groups"_s, readGroups<GroupId>);
    const auto keyGroups = listOf(site, u"keyGroups"_s, readGroups<KeyGroupId>);
    Reading reading{secrets, knownIds(site), box ? &*box : nullptr, geometry ? geometry->binCount() : 0};
    const auto keys = listOf(site, u"keys"_s, [&](const Node &n) { return readKeys(n, reading); });
    // Without a box there are no hours and languages to read the rest by; what is wrong with the box was told.
    if (!box)
        return std::nullopt;
    const auto people = listOf(site, u"people"_s, [&](const Node &n) { return readPeople(n, reading); });
    const auto permissions = listOf(site, u"permissions"_s, [&](const Node &n) { return readPermissions(n, reading); });
    const auto bookings = listOf(site, u"bookings"_s, [&](const Node &n) { return readBookings(n, reading); });
    const auto keyCodes = listOf(site, u"keyCodes"_s, [&](const Node &n) { return readKeyCodes(n, reading); });
    refuseSame(reading.codes, u"code"_s, problems);
    refuseSame(reading.numbers, u"number"_s, problems);
    checkNumbers(*box, reading, problems);
    if (!geometry || !areBinsThere(box->rules, geometry->binCount(), site))
        return std::nullopt;
    return SiteFile{*box, *geometry, groups, keyGroups, people, keys, permissions, bookings, keyCodes, {}};
}

} // namespace

Result<SiteFile, Errors> SiteFile::parse(QByteArray text)
{
    Problems problems;
    LiftedSecrets secrets;
    const auto object = readDocument(text, secrets, problems);
    if (object && isOurFormat(*object)) {
        auto site = readSite(*object, secrets, problems);
        if (site && problems.errors().isEmpty()) {
            warnAboutWhole(*site, problems);
            site->warnings = problems.warnings();
            return std::move(*site);
        }
    }
    if (problems.errors().isEmpty())
        problems.error({}, u"the file has no format"_s);
    return problems.errors();
}

} // namespace latchkey::site
