// SPDX-License-Identifier: Apache-2.0
#include "sitefile.h"

#include "boxreader.h"
#include "geometryreader.h"
#include "jsonscan.h"
#include "keyreader.h"
#include "peoplereader.h"
#include "permissionreader.h"

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

template <class T>
QSet<decltype(T::id)> idsOf(const QVector<T> &records)
{
    QSet<decltype(T::id)> ids;
    for (const T &record : records)
        ids.insert(record.id);
    return ids;
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

/// Reads every part, also after one failed: the writer wants to hear all of it.
std::optional<SiteFile> readSite(const ObjectNode &site, const LiftedSecrets &secrets)
{
    const auto box = site.read(u"box"_s, readBox);
    const auto geometry = site.read(u"geometry"_s, readGeometry);
    CardOwners cards;
    const auto keysNode = site.member(u"keys"_s);
    const auto keys = keysNode ? readKeys(*keysNode, geometry ? geometry->binCount() : 0, cards) : QVector<keys::Key>{};
    const auto peopleNode = site.member(u"people"_s);
    // Without a box there are no languages to compare with; what is wrong with the box was told.
    const auto people = peopleNode && box ? readPeople(*peopleNode, secrets, box->languages, cards)
                                          : QVector<SitePerson>{};
    const auto permissionsNode = site.member(u"permissions"_s);
    if (!box || !geometry || !keysNode || !peopleNode || !permissionsNode)
        return std::nullopt;
    if (!areBinsThere(box->rules, geometry->binCount(), site))
        return std::nullopt;
    const Known known{idsOf(people), idsOf(keys), box->timeZone};
    return SiteFile{*box, *geometry, people, keys, readPermissions(*permissionsNode, known), {}};
}

} // namespace

Result<SiteFile, Errors> SiteFile::parse(QByteArray text)
{
    Problems problems;
    LiftedSecrets secrets;
    const auto object = readDocument(text, secrets, problems);
    if (object && isOurFormat(*object)) {
        auto site = readSite(*object, secrets);
        if (site && problems.errors().isEmpty()) {
            site->warnings = problems.warnings();
            return std::move(*site);
        }
    }
    if (problems.errors().isEmpty())
        problems.error({}, u"the file has no format"_s);
    return problems.errors();
}

} // namespace latchkey::site
