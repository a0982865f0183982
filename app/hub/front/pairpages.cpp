// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/store/auditstore.h>
#include <app/hub/store/pairingstore.h>
#include <app/hub/store/tallystore.h>
#include <app/hub/sync/boxpairing.h>
#include <app/hub/web/boxpages.h>
#include <hal/system/checkwords.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using store::Transaction;
using web::FormState;
using web::Section;

constexpr store::Ms Hour = 3'600'000;
constexpr int WrongCodesAnHour = 30; ///< of one account: codes are short and are typed by people

QString lettersOf(const QString &typed)
{
    QString letters;
    const QString upper = typed.toUpper();
    for (const QChar c : upper) {
        if (c >= u'A' && c <= u'Z')
            letters += c;
    }
    return letters.left(16);
}

Outcome showPair(Visit &visit)
{
    if (const QString code = lettersOf(visit.query("code")); !code.isEmpty())
        return visit.to(u"/pair/"_s + code);
    web::PairPage page;
    page.form.action = u"/pair"_s;
    page.code = visit.takeOnce(u"/pair"_s);
    return visit.page(Section::Boxes, page);
}

/// The box that shows this code; nothing where none does, or too many wrong ones were typed.
Result<std::optional<store::Pairing>, Fault> pairingOf(const Visit &visit, const QString &code)
{
    const Desk &desk = visit.desk();
    store::TallyStore tallies(desk.database);
    const auto before = tallies.get(u"pairing-look"_s, visit.actor().account, desk.now());
    if (!before)
        return before.error();
    if (before->count >= WrongCodesAnHour)
        return std::optional<store::Pairing>();
    auto found = store::PairingStore(desk.database).byUserCode(code, desk.now());
    if (found && !*found) {
        const auto counted = desk.database.transact([&](Transaction &transaction) {
            return tallies.add(transaction, u"pairing-look"_s, visit.actor().account, Hour, desk.now());
        });
        if (!counted)
            return counted.error();
    }
    return found;
}

Outcome takeCode(Visit &visit)
{
    const QString code = lettersOf(visit.form().text("code"));
    const auto found = pairingOf(visit, code);
    if (!found)
        return visit.error(found.error());
    if (*found)
        return visit.to(u"/pair/"_s + code);
    web::PairPage page;
    page.form.action = u"/pair"_s;
    page.form.values.insert("code", {visit.form().text("code")});
    page.form.faults.insert("code", web::Fault::CodeOver);
    return visit.page(Section::Boxes, page, 422);
}

http::Response checkPage(Visit &visit, const store::Pairing &pairing, FormState state, int status)
{
    const QByteArray hubKey = visit.desk().house.identity.authority->publicKey();
    web::PairCheckPage page;
    page.words = hal::checkWords(pairing.publicKey, hubKey);
    if (page.words.isEmpty())
        return visit.error(503);
    page.serial = pairing.info.value(u"serial"_s).toString();
    page.model = pairing.info.value(u"model"_s).toString();
    page.firmware = pairing.info.value(u"firmware"_s).toString();
    page.bins = pairing.info.value(u"bins"_s).toInt();
    state.action = QString::fromUtf8(visit.request().path);
    state.cancel = u"/pair"_s;
    state.choices.insert("location", choicesOf(visit, u"location"_s));
    state.choices.insert("replaces", choicesOf(visit, u"box"_s));
    page.form = state;
    return visit.page(Section::Boxes, page, status);
}

Outcome showCheck(Visit &visit)
{
    const auto pairing = pairingOf(visit, lettersOf(visit.id("code")));
    if (!pairing)
        return visit.error(pairing.error());
    return *pairing ? checkPage(visit, **pairing, {}, 200) : visit.to(u"/pair"_s);
}

/// The place that was chosen, or one that is named like the organisation: a box has to be somewhere.
ObjectResult<QString> placeFor(Visit &visit, const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    const auto all = allOf(visit, u"location"_s);
    if (!all.isEmpty())
        return all.first().id;
    const auto made = Objects(visit.desk())
                          .create(visit.actor(), *resourceOfKind(u"location"_s),
                                  {{u"name"_s, visit.organisation().name},
                                   {u"timeZone"_s, QString::fromLatin1(visit.zone().id())}});
    return made ? ObjectResult<QString>(made->id) : ObjectResult<QString>(made.error());
}

/// A new box, or the one that this stands in for.
ObjectResult<QString> boxFor(Visit &visit, const QString &name, const QString &location, const QString &replaces)
{
    if (!replaces.isEmpty()) {
        const auto there = Objects(visit.desk())
                               .change(visit.actor(), *resourceOfKind(u"box"_s), replaces, {{u"name"_s, name}},
                                       std::nullopt);
        return there ? ObjectResult<QString>(there->id) : ObjectResult<QString>(there.error());
    }
    const auto place = placeFor(visit, location);
    if (!place)
        return place.error();
    const auto made = Objects(visit.desk())
                          .create(visit.actor(), *resourceOfKind(u"box"_s),
                                  {{u"name"_s, name}, {u"location"_s, *place}});
    return made ? ObjectResult<QString>(made->id) : ObjectResult<QString>(made.error());
}

Status<Fault> noteIt(const Visit &visit, Transaction &transaction, const QString &action, const QString &box)
{
    const store::AuditEntry entry{visit.org(), visit.desk().now(), visit.actor().words,
                                  action,      u"box/"_s + box,    {{u"address"_s, visit.request().peer}}};
    const auto written = store::AuditStore(visit.desk().database).append(transaction, entry);
    return written ? Status<Fault>(Done{}) : Status<Fault>(written.error());
}

Outcome approve(Visit &visit)
{
    const auto pairing = pairingOf(visit, lettersOf(visit.id("code")));
    if (!pairing)
        return visit.error(pairing.error());
    if (!*pairing)
        return visit.to(u"/pair"_s);
    const FormData &form = visit.form();
    const auto box = boxFor(visit, form.text("name"), form.text("location"), form.text("replaces"));
    if (!box) {
        FormState state;
        state.values.insert("name", {form.text("name")});
        const bool invalid = box.error().why == ObjectFault::Why::Invalid;
        if (!invalid)
            return refusal(visit, box.error(), u"/pair"_s);
        state.faults.insert("name", form.text("name").isEmpty() ? web::Fault::Missing : web::Fault::NotAName);
        return checkPage(visit, **pairing, state, 422);
    }
    const Desk &desk = visit.desk();
    const auto done = desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto approved = store::PairingStore(desk.database)
                                  .approve(transaction, (*pairing)->deviceHash, visit.org(), *box, visit.actor().words,
                                           desk.now());
        if (!approved || !*approved)
            return approved;
        const auto noted = noteIt(visit, transaction, u"box.pair"_s, *box);
        return noted ? approved : Result<bool, Fault>(noted.error());
    });
    if (!done)
        return visit.error(done.error());
    return *done ? visit.to(u"/boxes/"_s + *box, web::Notice::Paired) : visit.to(u"/pair"_s);
}

/// For an installer: a box that is there already, waiting for whoever types the code.
Outcome makeCode(Visit &visit)
{
    const auto boxes = allOf(visit, u"box"_s);
    const QString name = visit.reader().say(QT_TRANSLATE_NOOP("Console", "Box")) + u' '
        + QString::number(boxes.size() + 1);
    const auto box = boxFor(visit, name, {}, {});
    if (!box)
        return refusal(visit, box.error(), u"/pair"_s);
    const auto code = BoxPairing(visit.desk()).invite(visit.actor(), *box);
    if (!code)
        return visit.error(code.error());
    const auto noted = visit.desk().database.transact(
        [&](Transaction &transaction) { return noteIt(visit, transaction, u"box.pairing-code"_s, *box); });
    if (!noted)
        return visit.error(noted.error());
    QByteArray shown = (code->left(4) + u'-' + code->mid(4)).toLatin1();
    const auto kept = visit.keepOnce(u"/pair"_s, Secret::takeFrom(shown));
    return kept ? visit.to(u"/pair"_s) : visit.error(kept.error());
}

} // namespace

PageRoutes pairPages()
{
    const auto may = [] { return needs(Right::ManageBoxes); };
    return {{"GET", "/pair", may(), showPair},
            {"POST", "/pair", may(), takeCode},
            {"POST", "/pair/code", may(), makeCode, true},
            {"GET", "/pair/{code}", may(), showCheck, true},
            {"POST", "/pair/{code}", may(), approve, true}};
}

} // namespace latchkey::hub::front
