// SPDX-License-Identifier: Apache-2.0
#include "traymodel.h"

#include <algorithm>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Belongs to nobody (hal/sim/scenarios/README.md).
const auto Stranger = u"04FFFFFFFFFF01"_s;

} // namespace

void TrayModel::lay(const site::SiteFile &site)
{
    m_things.clear();
    for (const people::KeyRecord &record : site.keys)
        m_things.append({record.key.fob.toHex(), record.key.name.toString(), u"key"_s, true, false});
    m_things.append({Stranger, u"Unknown fob"_s, u"help"_s, true, false});
    for (const site::SitePerson &person : site.people) {
        if (!person.badges.isEmpty())
            m_things.append({person.badges.first().toHex(), person.name.toString(), u"person"_s, false, false});
    }
    showOutside();
}

void TrayModel::showOutside()
{
    beginResetModel();
    m_outside.clear();
    for (int i = 0; i < m_things.size(); ++i) {
        if (!m_things.at(i).inBox)
            m_outside.append(i);
    }
    endResetModel();
}

void TrayModel::setInBox(const QString &uid, bool inBox)
{
    const auto thing = std::find_if(m_things.begin(), m_things.end(), [&uid](const Thing &t) { return t.uid == uid; });
    if (thing == m_things.end() || thing->inBox == inBox)
        return;
    thing->inBox = inBox;
    showOutside();
}

QString TrayModel::labelOf(const QString &uid) const
{
    const auto thing = std::find_if(m_things.cbegin(), m_things.cend(),
                                    [&uid](const Thing &t) { return t.uid == uid; });
    return thing == m_things.cend() ? uid : thing->label;
}

bool TrayModel::isFob(const QString &uid) const
{
    return std::any_of(m_things.cbegin(), m_things.cend(), [&uid](const Thing &t) { return t.fob && t.uid == uid; });
}

int TrayModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_outside.size()); }

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Thing &thing = m_things.at(m_outside.at(index.row()));
    switch (role) {
    case UidRole: return thing.uid;
    case LabelRole: return thing.label;
    case IconRole: return thing.icon;
    case FobRole: return thing.fob;
    default: return {};
    }
}

QHash<int, QByteArray> TrayModel::roleNames() const
{
    return {{UidRole, "uid"}, {LabelRole, "label"}, {IconRole, "icon"}, {FobRole, "fob"}};
}

} // namespace latchkey::simulator
