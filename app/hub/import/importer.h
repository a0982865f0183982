// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/objects.h>

namespace latchkey::hub {

/// One thing that is wrong with a file, or that its owner should know.
struct ImportNote {
    int line = 0; ///< of a table, from 1; 0: the file as a whole, or one without lines
    QString place; ///< a column, or the path of a member; may be empty
    QString text; ///< one English sentence, which never repeats a code
};

struct ImportReport {
    int objects = 0; ///< that the file stands for
    int made = 0; ///< of them; all or none
    QVector<ImportNote> faults; ///< none: it is taken, or would be
    QVector<ImportNote> warnings; ///< taken, but not all of it
    [[nodiscard]] bool isGood() const { return faults.isEmpty(); }
};

/// Takes files in: whole or not at all, and with `tryOnly` not at all in any case. The same for the command line, the API
/// and the console.
class Importer {
public:
    static constexpr qsizetype MostNotes = 200; ///< of a kind: a file of another sort would fill the screen

    explicit Importer(const Desk &desk) : m_desk(desk) {}

    /// A table of people: name, email, mobile, kind, role, language, groups, badges, access code.
    [[nodiscard]] Result<ImportReport, store::Fault> people(const Actor &actor, const QByteArray &csv, bool tryOnly);
    /// A table of keys: name, fob, box, bin, groups, owner, roaming.
    [[nodiscard]] Result<ImportReport, store::Fault> keys(const Actor &actor, const QByteArray &csv, bool tryOnly);
    /// A box that stood alone, as core/site reads it (docs/site-file.md): with its place, people, keys and leave.
    [[nodiscard]] Result<ImportReport, store::Fault> site(const Actor &actor, QByteArray json, bool tryOnly);

private:
    const Desk &m_desk;
};

} // namespace latchkey::hub
