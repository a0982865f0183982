// SPDX-License-Identifier: Apache-2.0
#include "setupcheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

namespace {

QString peopleWho(qsizetype count, const QString &one, const QString &more)
{
    return count == 1 ? u"1 person who %1"_s.arg(one) : u"%1 people who %2"_s.arg(count).arg(more);
}

/// Their lengths are not known: PINs are kept as hashes.
void settlePins(people::BoxInfo &box, const std::optional<people::BoxInfo> &before, const people::SetUp &setUp,
                QStringList &told)
{
    const bool same = before && !before->ownPinsDiffer && before->pinLength == box.pinLength;
    if (box.pinLength == 0 || setUp.pins == 0 || same)
        return;
    box.ownPinsDiffer = true;
    const QString whose = peopleWho(setUp.pins, u"set one at the box"_s, u"set one at the box"_s);
    told.append(
        u"PINs have %1 digits now, but that of %2 may have more or fewer: the keypad waits for OK after each PIN "
        "until \"latchkey-kiosk forget\" has taken those away and the site is imported again"_s.arg(box.pinLength)
            .arg(whose));
}

void tellLeftBehind(const people::SiteImage &image, const people::SetUp &setUp, QStringList &told)
{
    QSet<PersonId> gone = setUp.people;
    for (const people::PersonRecord &record : image.people)
        gone.remove(record.person.id);
    if (!gone.isEmpty())
        told.append(peopleWho(gone.size(), u"set something up at the box is"_s, u"set something up at the box are"_s)
                    + u" no longer in the site file: \"latchkey-kiosk forget\" takes it away"_s);
}

void tellFobs(const people::SiteImage &image, const people::SetUp &setUp, QStringList &told)
{
    for (const people::KeyRecord &record : image.keys) {
        const auto badge = setUp.badges.constFind(record.key.fob);
        if (badge != setUp.badges.constEnd())
            told.append(
                u"the fob of key %1 is a badge that %2 linked at the box: \"latchkey-kiosk forget\" takes it away"_s
                    .arg(record.key.id.toString(), badge->toString()));
    }
}

} // namespace

QStringList settle(people::SiteImage &image, const std::optional<people::BoxInfo> &before, const people::SetUp &setUp)
{
    QStringList told;
    settlePins(image.box, before, setUp, told);
    tellLeftBehind(image, setUp, told);
    tellFobs(image, setUp, told);
    return told;
}

} // namespace latchkey
