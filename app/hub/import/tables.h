// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/import/csv.h>
#include <app/hub/import/importer.h>

namespace latchkey::hub {

/// What the names in a table stand for: ids by lower-case name.
using IdsByName = QHash<QString, QString>;

/// What a table stands for, before the store has looked at it.
struct TablePlan {
    QVector<NewObject> objects;
    QVector<int> lines; ///< of each object
    ImportReport report;

    void fault(int line, const QString &place, const QString &text);
};

/// `groups`: those that there are; others are made. Nothing is asked of a database.
[[nodiscard]] TablePlan planPeople(const QVector<CsvLine> &lines, const IdsByName &groups, RandomSource &random);
[[nodiscard]] TablePlan planKeys(const QVector<CsvLine> &lines, const IdsByName &groups, const IdsByName &boxes,
                                 const IdsByName &people, RandomSource &random);

} // namespace latchkey::hub
