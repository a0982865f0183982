// SPDX-License-Identifier: Apache-2.0
#include "tables.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

QString folded(QString heading)
{
    heading = heading.toLower();
    return heading.remove(u' ').remove(u'-').remove(u'_');
}

/// The headings of a table by the member that they stand for; what is not known is a fault, so that no column is lost
/// unseen.
class Columns {
public:
    Columns(const CsvLine &head, const QHash<QString, QString> &known, TablePlan &plan)
    {
        for (qsizetype i = 0; i < head.cells.size(); ++i) {
            const QString member = known.value(folded(head.cells.at(i)));
            if (member.isEmpty())
                plan.fault(head.number, head.cells.at(i).left(60), u"this heading is not known here"_s);
            else if (m_places.contains(member))
                plan.fault(head.number, member, u"this heading comes twice"_s);
            else
                m_places.insert(member, i);
        }
    }
    [[nodiscard]] bool has(const QString &member) const { return m_places.contains(member); }
    [[nodiscard]] QString in(const CsvLine &line, const QString &member) const
    {
        const auto place = m_places.constFind(member);
        return place == m_places.constEnd() ? QString() : line.cells.value(*place);
    }

private:
    QHash<QString, qsizetype> m_places;
};

/// Several values in one cell.
QStringList severalIn(const QString &cell)
{
    QStringList values;
    const QStringList parts = QString(cell).replace(u'\n', u'|').replace(u';', u'|').split(u'|');
    for (const QString &part : parts) {
        if (const QString value = part.trimmed(); !value.isEmpty())
            values.append(value);
    }
    return values;
}

/// Groups by name; those that there are not are made once, before whatever speaks of them.
class Groups {
public:
    Groups(const QString &kind, IdsByName known, RandomSource &random)
        : m_resource(resourceOfKind(kind)), m_known(std::move(known)), m_random(random)
    {}
    [[nodiscard]] QJsonArray idsOf(const QStringList &names, int line, TablePlan &plan)
    {
        QJsonArray ids;
        for (const QString &name : names) {
            QString &id = m_known[name.toLower()];
            if (id.isEmpty()) {
                id = newId(m_random, QLatin1StringView(m_resource->kind.toLatin1()));
                plan.objects.append({m_resource, {{u"name"_s, name}}, id});
                plan.lines.append(line);
            }
            ids.append(id);
        }
        return ids;
    }

private:
    const Resource *m_resource;
    IdsByName m_known;
    RandomSource &m_random;
};

bool takeFlag(const QString &cell, bool usual, bool &flag)
{
    const QString word = cell.toLower();
    if (word.isEmpty())
        flag = usual;
    else if (word == u"yes"_s || word == u"true"_s || word == u"1"_s)
        flag = true;
    else if (word == u"no"_s || word == u"false"_s || word == u"0"_s)
        flag = false;
    else
        return false;
    return true;
}

void insertText(QJsonObject &doc, const QString &member, const QString &text)
{
    if (!text.isEmpty())
        doc.insert(member, text);
}

} // namespace

void TablePlan::fault(int line, const QString &place, const QString &text)
{
    if (report.faults.size() < Importer::MostNotes)
        report.faults.append({line, place, text});
}

TablePlan planPeople(const QVector<CsvLine> &lines, const IdsByName &groups, RandomSource &random)
{
    static const QHash<QString, QString> known{{u"name"_s, u"name"_s},
                                               {u"email"_s, u"email"_s},
                                               {u"mail"_s, u"email"_s},
                                               {u"mobile"_s, u"mobile"_s},
                                               {u"phone"_s, u"mobile"_s},
                                               {u"kind"_s, u"kind"_s},
                                               {u"role"_s, u"role"_s},
                                               {u"language"_s, u"language"_s},
                                               {u"groups"_s, u"groups"_s},
                                               {u"group"_s, u"groups"_s},
                                               {u"badges"_s, u"badges"_s},
                                               {u"badge"_s, u"badges"_s},
                                               {u"accesscode"_s, u"accessCode"_s}};
    TablePlan plan;
    if (lines.isEmpty()) {
        plan.fault(0, {}, u"the file is empty: a line of headings is wanted"_s);
        return plan;
    }
    const Columns columns(lines.constFirst(), known, plan);
    if (!columns.has(u"name"_s))
        plan.fault(lines.constFirst().number, u"name"_s, u"a column with this heading is wanted"_s);
    if (!plan.report.isGood())
        return plan;
    Groups book(u"group"_s, groups, random);
    for (const CsvLine &line : lines.mid(1)) {
        QJsonObject doc;
        for (const auto &member : {u"name"_s, u"email"_s, u"kind"_s, u"role"_s, u"language"_s, u"accessCode"_s})
            insertText(doc, member, columns.in(line, member));
        insertText(doc, u"mobile"_s, columns.in(line, u"mobile"_s).remove(u' ').remove(u'-'));
        // Without a way to reach them somebody can only be known at boxes.
        if (!doc.contains(u"kind"_s) && !doc.contains(u"email"_s) && !doc.contains(u"mobile"_s))
            doc.insert(u"kind"_s, u"box-only"_s);
        const QStringList badges = severalIn(columns.in(line, u"badges"_s));
        if (!badges.isEmpty())
            doc.insert(u"badges"_s, QJsonArray::fromStringList(badges));
        const QJsonArray ids = book.idsOf(severalIn(columns.in(line, u"groups"_s)), line.number, plan);
        if (!ids.isEmpty())
            doc.insert(u"groups"_s, ids);
        plan.objects.append({resourceOfKind(u"person"_s), doc});
        plan.lines.append(line.number);
    }
    return plan;
}

namespace {

/// One line of a table of keys; faults are noted in the plan.
QJsonObject keyOf(const CsvLine &line, const Columns &columns, const IdsByName &boxes, const IdsByName &people,
                  TablePlan &plan)
{
    QJsonObject doc;
    insertText(doc, u"name"_s, columns.in(line, u"name"_s));
    insertText(doc, u"fob"_s, columns.in(line, u"fob"_s));
    const auto named = [&](const QString &member, const QString &column, const IdsByName &ids, const QString &what) {
        const QString name = columns.in(line, column);
        if (name.isEmpty())
            return;
        if (const QString id = ids.value(name.toLower()); !id.isEmpty())
            doc.insert(member, id);
        else
            plan.fault(line.number, column, u"there is no %1 of this name"_s.arg(what));
    };
    named(u"homeBox"_s, u"box"_s, boxes, u"box"_s);
    named(u"owner"_s, u"owner"_s, people, u"person"_s);
    if (const QString bin = columns.in(line, u"bin"_s); !bin.isEmpty()) {
        bool ok = false;
        const int number = bin.toInt(&ok);
        if (ok)
            doc.insert(u"homeBin"_s, number);
        else
            plan.fault(line.number, u"bin"_s, u"a number is wanted here"_s);
    }
    bool roams = true;
    if (!takeFlag(columns.in(line, u"roaming"_s), true, roams))
        plan.fault(line.number, u"roaming"_s, u"yes or no is wanted here"_s);
    if (!roams)
        doc.insert(u"roaming"_s, false);
    return doc;
}

} // namespace

TablePlan planKeys(const QVector<CsvLine> &lines, const IdsByName &groups, const IdsByName &boxes,
                   const IdsByName &people, RandomSource &random)
{
    static const QHash<QString, QString> known{
        {u"name"_s, u"name"_s},     {u"key"_s, u"name"_s},     {u"fob"_s, u"fob"_s},     {u"tag"_s, u"fob"_s},
        {u"box"_s, u"box"_s},       {u"homebox"_s, u"box"_s},  {u"bin"_s, u"bin"_s},     {u"homebin"_s, u"bin"_s},
        {u"groups"_s, u"groups"_s}, {u"group"_s, u"groups"_s}, {u"owner"_s, u"owner"_s}, {u"roaming"_s, u"roaming"_s}};
    TablePlan plan;
    if (lines.isEmpty()) {
        plan.fault(0, {}, u"the file is empty: a line of headings is wanted"_s);
        return plan;
    }
    const Columns columns(lines.constFirst(), known, plan);
    if (!columns.has(u"name"_s))
        plan.fault(lines.constFirst().number, u"name"_s, u"a column with this heading is wanted"_s);
    if (!plan.report.isGood())
        return plan;
    Groups book(u"keygroup"_s, groups, random);
    for (const CsvLine &line : lines.mid(1)) {
        QJsonObject doc = keyOf(line, columns, boxes, people, plan);
        const QJsonArray ids = book.idsOf(severalIn(columns.in(line, u"groups"_s)), line.number, plan);
        if (!ids.isEmpty())
            doc.insert(u"keyGroups"_s, ids);
        plan.objects.append({resourceOfKind(u"key"_s), doc});
        plan.lines.append(line.number);
    }
    return plan;
}

} // namespace latchkey::hub
