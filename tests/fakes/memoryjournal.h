// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "answerqueue.h"

#include <core/journal/journal.h>
#include <core/keys/keybook.h>

#include <memory>
#include <optional>

namespace latchkey::fakes {

/// A journal in memory, with the same chain of hashes. An entry counts as written when its answer is given, not
/// when it was asked for: an AnswerQueue that is dropped is a power cut before the disk had it.
class MemoryJournal : public journal::Journal {
public:
    struct Line {
        journal::Head head;
        journal::Entry entry;
        QVector<journal::Placement> placements;
    };

    explicit MemoryJournal(AnswerQueue &answers) : m_answers(answers) {}

    void append(const journal::Entry &entry, Appended answer) override;
    void append(const journal::Entry &entry, const QVector<journal::Placement> &placements, Appended answer) override;

    void hashAt(quint64 sequence, std::function<void(Result<QByteArray, StoreError>)> answer) override;

    /// Makes every append fail until it is taken back.
    std::optional<StoreError> fault;
    /// Makes appends of one type fail.
    std::optional<journal::EntryType> faultyType;
    /// Appends that were asked for, written or not.
    int asked = 0;
    /// Appends that are on their way to the disk.
    [[nodiscard]] int waiting() const { return int(m_waiting.use_count()) - 1; }

    [[nodiscard]] const QVector<Line> &lines() const { return m_lines; }
    [[nodiscard]] QVector<journal::EntryType> types() const;
    [[nodiscard]] journal::Head head() const { return m_lines.isEmpty() ? journal::Head{} : m_lines.last().head; }
    /// The newest entry of a type, or nullptr.
    [[nodiscard]] const Line *last(journal::EntryType type) const;
    /// Where the journal last placed a key.
    [[nodiscard]] keys::Place placeOf(const KeyId &key) const;

    /// Writes at once, for a fake whose change is one commit with its entry.
    [[nodiscard]] Result<journal::Head, StoreError> write(const journal::Entry &entry,
                                                          const QVector<journal::Placement> &placements);

    /// A disk that lied: the newest lines are gone, though they were acknowledged.
    void loseLast(int lines)
    {
        const auto gone = std::min(qsizetype(lines), m_lines.size());
        m_lines.resize(m_lines.size() - gone);
    }

private:
    AnswerQueue &m_answers;
    QVector<Line> m_lines;
    std::shared_ptr<char> m_waiting = std::make_shared<char>(); ///< whoever waits holds it, dropped or not
};

} // namespace latchkey::fakes
