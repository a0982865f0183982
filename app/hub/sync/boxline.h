// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/http/router.h>
#include <app/hub/store/commandstore.h>
#include <app/hub/sync/boxtokens.h>
#include <app/hub/sync/ingestgroup.h>

namespace latchkey::hub {

/// What an adopted box asks: session, changes, journal, results of commands.
class BoxLine {
public:
    static constexpr std::chrono::seconds PollWait{50};
    static constexpr std::chrono::seconds Spread{60}; ///< boxes come back within it after the hub was away

    BoxLine(const Desk &desk, const BoxCaller &box) : m_desk(desk), m_box(box) {}

    [[nodiscard]] http::Response session(const http::Request &request);
    /// Held while there is nothing and the box wants to wait.
    [[nodiscard]] http::Outcome changes(const http::Request &request, const http::Turn &turn);
    [[nodiscard]] http::Response entries(const http::Request &request, const QByteArray &log, IngestGroup &ingests);
    [[nodiscard]] http::Response commandResult(const http::Request &request, const QByteArray &id);

private:
    struct Lease {
        QDateTime until; ///< null: no limit
    };
    [[nodiscard]] Status<store::Fault> noteSession(const QByteArray &cursor, const QJsonObject &status, qint64 offset,
                                                   quint32 boot);
    [[nodiscard]] std::optional<http::Outcome> whileInReview(std::chrono::seconds wait, const http::Turn &turn);
    [[nodiscard]] Status<store::Fault> noteReview(const QByteArray &cursor, QJsonObject &status);
    [[nodiscard]] Result<bool, store::Fault> addCommands(sync::Page &page, const QByteArray &nonce,
                                                         const http::Turn &turn);
    /// What waits for the box, which shows by asking that it is there.
    [[nodiscard]] Result<QVector<store::BoxCommand>, store::Fault> takeCommands(const QByteArray &nonce);
    [[nodiscard]] http::Response signedPage(const QByteArray &nonce, const QByteArray &page);

    const Desk &m_desk;
    const BoxCaller &m_box;
};

} // namespace latchkey::hub
