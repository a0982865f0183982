// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/front/visit.h>

// Setting up an authenticator app: by whoever is signed in, or by whoever must before they are.
namespace latchkey::hub::front {

/// A key for a new app.
[[nodiscard]] Secret newAppKey(const Desk &desk);
/// As people type it into an app: base 32 in groups of four.
[[nodiscard]] QString textOf(const Secret &appKey);
/// The picture that an app scans; nothing where the e-mail address has no place in it.
[[nodiscard]] std::optional<http::Response> pictureOf(const Secret &appKey, const QString &email);
/// The time step of a code that was typed; nothing: it is not one of this key's.
[[nodiscard]] std::optional<qint64> stepOf(const Visit &visit, const Secret &appKey);
/// Keeps the app of an account, once a code of it was typed: nobody locks themselves out with one that does not work. In the caller's
/// transaction.
[[nodiscard]] Status<store::Fault> keepApp(const Visit &visit, store::Transaction &transaction, const QString &account,
                                           const QString &org, const Secret &appKey, qint64 step);

} // namespace latchkey::hub::front
