// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

#include <memory>

class QTranslator;

namespace latchkey {

/// The languages that this program has words for, and the one that is installed.
class Languages {
public:
    Languages();
    ~Languages();

    /// Tags of all catalogues in the program, English first.
    [[nodiscard]] static QStringList available();

    /// Makes `tag` the language of all texts from now on, with its reading direction. The engine must be told to
    /// retranslate.
    void install(const QString &tag);

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace latchkey
