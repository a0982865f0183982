// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/front/visit.h>

namespace latchkey::hub::front {

/// One page or form of the console: who may call it, and what answers.
struct PageRoute {
    QByteArray method;
    QByteArray pattern;
    http::Access access;
    http::Outcome (*show)(Visit &visit);
    bool dangerous = false; ///< asks for a second factor again when the last one is not fresh
    qint64 mostBody = qint64(128) * 1024; ///< of a POST; more than MostUnproved is read after the gatekeeper
};

using PageRoutes = QVector<PageRoute>;

// What the rows of the tables are written with.

/// Whatever somebody with the right may see or do in their organisation.
[[nodiscard]] http::Access needs(Right right);
/// Of everybody who is signed in: their own account.
[[nodiscard]] http::Access own();
[[nodiscard]] http::Access anyone(const QByteArray &why);
/// Whoever knows the word in the path.
[[nodiscard]] http::Access knower(const QByteArray &why);

// The tables, by subject.
[[nodiscard]] PageRoutes signInPages();
[[nodiscard]] PageRoutes firstAppPages();
[[nodiscard]] PageRoutes resetPages();
[[nodiscard]] PageRoutes securityPages();
[[nodiscard]] PageRoutes factorPages();
[[nodiscard]] PageRoutes detailPages();
[[nodiscard]] PageRoutes mobilePages();
[[nodiscard]] PageRoutes addressPages();
[[nodiscard]] PageRoutes overviewPages();
[[nodiscard]] PageRoutes keymapPages();
[[nodiscard]] PageRoutes keyPages();
[[nodiscard]] PageRoutes peoplePages();
[[nodiscard]] PageRoutes groupPages();
[[nodiscard]] PageRoutes permissionPages();
[[nodiscard]] PageRoutes shiftPages();
[[nodiscard]] PageRoutes explainPages();
[[nodiscard]] PageRoutes bookingPages();
[[nodiscard]] PageRoutes guestPages();
[[nodiscard]] PageRoutes boxPages();
[[nodiscard]] PageRoutes openPages();
[[nodiscard]] PageRoutes pairPages();
[[nodiscard]] PageRoutes activityPages();
[[nodiscard]] PageRoutes alertPages();
[[nodiscard]] PageRoutes casePages();
[[nodiscard]] PageRoutes emergencyPages();
[[nodiscard]] PageRoutes settingsPages();
[[nodiscard]] PageRoutes organisationPages();
[[nodiscard]] PageRoutes memberPages();
[[nodiscard]] PageRoutes tokenPages();
[[nodiscard]] PageRoutes webhookPages();
[[nodiscard]] PageRoutes importPages();

} // namespace latchkey::hub::front
