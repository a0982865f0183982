// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/parts.h>

namespace latchkey::hub::web {

enum class BookingState { Coming, Current, Over, Revoked };
[[nodiscard]] Value chipOf(BookingState state, const Reader &reader);

/// /bookings
struct BookingsPage {
    static constexpr auto Template = "bookings";
    struct Row {
        QString id;
        QString guest;
        QString keys; ///< their names in one text
        qint64 from = 0;
        qint64 until = 0;
        BookingState state = BookingState::Coming;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    bool past = false; ///< those that are over
    QString query;
    Pager pager;
    bool mayBook = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /bookings/{id}; its QR code is at /bookings/{id}/qr.svg
struct BookingPage {
    static constexpr auto Template = "booking";
    QString id;
    QString guest;
    QString keys;
    qint64 from = 0;
    qint64 until = 0;
    BookingState state = BookingState::Coming;
    QString code; ///< "412 345 678", only right after it was made
    QString link; ///< https address for the guest; empty when the booking is over
    QString sentTo; ///< already shortened
    QVector<Delivery> delivery;
    bool mayRevoke = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /c/{token}, for a guest who has no account
struct VisitPage {
    static constexpr auto Template = "visit";
    QString keys;
    QString place; ///< box and site
    QString code; ///< "412 345 678"; empty when it does not work
    QString qrUrl; ///< path of the code's QR picture
    qint64 from = 0;
    qint64 until = 0;
    QString phone;
    BookingState state = BookingState::Coming;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

} // namespace latchkey::hub::web
