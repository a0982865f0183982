// SPDX-License-Identifier: Apache-2.0
#include "refusallog.h"

#include "exchangewords.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace latchkey::exchange {

void RefusalLog::write(const Line &line)
{
    if (!hasRoom())
        return;
    QJsonObject body{{u"way"_s, line.way}, {u"why"_s, wordFor(line.why)}};
    if (line.person)
        body.insert(u"person"_s, line.person->toString());
    if (line.key)
        body.insert(u"key"_s, line.key->toString());
    m_journal.append({journal::EntryType::Refused, body}, [](const Result<journal::Head, StoreError> &) {});
}

bool RefusalLog::hasRoom()
{
    const auto now = m_clock.steady();
    if (now - m_since >= 1h) {
        m_since = now;
        m_lines = 0;
    }
    return m_lines++ < MostPerHour;
}

} // namespace latchkey::exchange
