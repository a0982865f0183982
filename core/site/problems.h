// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QVector>

namespace latchkey::site {

/// Something in a site file that its writer should change, and where it stands.
struct SiteError {
    QString path; ///< such as people[3].badges[0]; empty: the file as a whole
    QString sentence; ///< English, without the path and without a full stop

    /// The line for stderr: "people[3].badges[0]: this card already belongs to key maple-3".
    [[nodiscard]] QString toString() const;
    friend bool operator==(const SiteError &, const SiteError &) = default;
};

/// Collects what is wrong, so that one run tells all of it. Stops counting at MaxErrors: a file of another kind
/// would fill the screen.
class Problems {
public:
    static constexpr qsizetype MaxErrors = 50;

    void error(const QString &path, const QString &sentence);
    /// Something that works but that the writer should think about.
    void warning(const QString &path, const QString &sentence);

    /// Further errors will not be told, so that nobody needs to look for their causes.
    [[nodiscard]] bool isFull() const { return m_errors.size() == MaxErrors; }
    [[nodiscard]] const QVector<SiteError> &errors() const { return m_errors; }
    [[nodiscard]] const QVector<SiteError> &warnings() const { return m_warnings; }

private:
    QVector<SiteError> m_errors;
    QVector<SiteError> m_warnings;
};

/// A value of the file as an error may repeat it: quoted, short, and with everything invisible replaced.
[[nodiscard]] QString shown(const QString &value);

} // namespace latchkey::site
