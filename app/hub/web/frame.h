// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/reader.h>

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace latchkey::hub::web {

/// The pages of the menu, in its order.
enum class Section {
    Overview,
    Keymap,
    Bookings,
    Keys,
    People,
    Permissions,
    Boxes,
    Activity,
    Alerts,
    Cases,
    Emergency,
    Security,
    Settings,
};

/// What a page says once after something was done.
enum class Notice {
    Saved,
    Removed,
    Sent,
    SignedOut,
    PasswordChanged,
    PinSet,
    CodeSent,
    Paired,
    CaseClosed,
    Revoked,
    Unchanged, ///< somebody else has changed it meanwhile
    BoxOffline,
    OtherOrganisation,
    DetailsChanged,
    LinkMailed,
};
constexpr int NoticeCount = int(Notice::LinkMailed) + 1;

/// What stands around every page: who reads it, and what they may see.
struct Frame {
    QString language = QStringLiteral("en"); ///< BCP 47
    QByteArray zone = "UTC"; ///< IANA; the reader's
    qint64 now = 0; ///< UTC, ms since 1970
    QString csrf; ///< the session's token for forms
    QString user; ///< their name; empty: nobody is signed in
    QString organisation;
    bool several = false; ///< they belong to other organisations, too
    std::optional<Section> section; ///< the page belongs to
    QVector<Section> sections; ///< they may see
    int alerts = 0; ///< open ones
    int cases = 0; ///< open ones
    std::optional<Notice> notice;
    bool review = false; ///< the hub was put back from a backup and its differences are not looked at

    /// The names that the templates around a page know.
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

} // namespace latchkey::hub::web
