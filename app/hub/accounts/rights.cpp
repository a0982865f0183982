// SPDX-License-Identifier: Apache-2.0
#include "rights.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

struct NamedRight {
    Right right;
    QByteArrayView word;
};
constexpr std::array Names{
    NamedRight{Right::SeeKeys, "see-keys"},
    NamedRight{Right::SeePeople, "see-people"},
    NamedRight{Right::SeeActivity, "see-activity"},
    NamedRight{Right::ManagePeople, "manage-people"},
    NamedRight{Right::ManageKeys, "manage-keys"},
    NamedRight{Right::ManagePermissions, "manage-permissions"},
    NamedRight{Right::ManageBookings, "manage-bookings"},
    NamedRight{Right::ManageBoxes, "manage-boxes"},
    NamedRight{Right::OpenRemotely, "open-remotely"},
    NamedRight{Right::SeeEmergency, "see-emergency"},
    NamedRight{Right::ManageAlerts, "manage-alerts"},
    NamedRight{Right::ManageMembers, "manage-members"},
    NamedRight{Right::ManageSecurity, "manage-security"},
};

struct NamedLevel {
    AccessLevel level;
    QStringView word;
};
constexpr std::array Levels{
    NamedLevel{AccessLevel::Person, u"person"},     NamedLevel{AccessLevel::Viewer, u"viewer"},
    NamedLevel{AccessLevel::Operator, u"operator"}, NamedLevel{AccessLevel::Manager, u"manager"},
    NamedLevel{AccessLevel::Admin, u"admin"},       NamedLevel{AccessLevel::Owner, u"owner"},
};

} // namespace

Rights rightsOf(AccessLevel level)
{
    Rights rights;
    // Each level falls through to those below it: more is never less.
    switch (level) {
    case AccessLevel::Owner: rights |= Right::ManageSecurity; [[fallthrough]];
    case AccessLevel::Admin: rights |= Right::ManageBoxes | Right::ManageMembers | Right::SeeEmergency; [[fallthrough]];
    case AccessLevel::Manager:
        rights |= Right::ManagePeople | Right::ManageKeys | Right::ManagePermissions | Right::ManageAlerts;
        [[fallthrough]];
    case AccessLevel::Operator:
        rights |= Right::SeePeople | Right::ManageBookings | Right::OpenRemotely;
        [[fallthrough]];
    case AccessLevel::Viewer: rights |= Right::SeeKeys | Right::SeeActivity; [[fallthrough]];
    case AccessLevel::Person: break;
    }
    return rights;
}

QString wordFor(AccessLevel level)
{
    for (const NamedLevel &named : Levels) {
        if (named.level == level)
            return named.word.toString();
    }
    return {};
}

std::optional<AccessLevel> accessLevelFrom(QStringView word)
{
    for (const NamedLevel &named : Levels) {
        if (named.word == word)
            return named.level;
    }
    return std::nullopt;
}

QByteArrayView wordFor(Right right)
{
    for (const NamedRight &named : Names) {
        if (named.right == right)
            return named.word;
    }
    return {};
}

std::optional<Right> rightFrom(QByteArrayView word)
{
    for (const NamedRight &named : Names) {
        if (named.word == word)
            return named.right;
    }
    return std::nullopt;
}

QStringList wordsFor(Rights rights)
{
    QStringList words;
    for (const NamedRight &named : Names) {
        if (rights.testFlag(named.right))
            words.append(QString::fromLatin1(named.word));
    }
    return words;
}

std::optional<Rights> rightsFrom(const QStringList &words)
{
    Rights rights;
    for (const QString &word : words) {
        const auto right = rightFrom(word.toUtf8());
        if (!right)
            return std::nullopt;
        rights |= *right;
    }
    return rights;
}

} // namespace latchkey::hub
