// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/front/visit.h>

namespace latchkey::hub::front {

/// Who sets somebody's PIN, and the address that they do it from.
struct PinSetter {
    const Desk &desk;
    const Actor &actor;
    QString address;
};

/// A person's PIN, set at the hub: the hub keeps a slow hash of its own, and each box gets the digits sealed for it alone.
/// A box that is paired later does not get it: the person sets one again.
[[nodiscard]] Status<store::Fault> setPin(const PinSetter &by, const QString &person, const Secret &pin);
[[nodiscard]] Status<store::Fault> setPin(const Visit &visit, const QString &person, const Secret &pin);
/// Takes it away, everywhere.
[[nodiscard]] Status<store::Fault> removePin(const Visit &visit, const QString &person);
[[nodiscard]] bool hasPin(const Visit &visit, const QString &person);
/// Names of the boxes that were added after the person's PIN was set, and so do not have it; none where there is no PIN.
/// The hub cannot give it to them: it does not keep the digits.
[[nodiscard]] Result<QStringList, store::Fault> boxesWithoutPin(const Visit &visit, const QString &person);

/// How long PINs are: the organisation's choice.
[[nodiscard]] int pinLengthOf(const store::Org &org);
/// What is wrong with a PIN; nothing: it may be chosen. `mobile`: the person's number, or empty.
[[nodiscard]] std::optional<web::Fault> pinFault(const Secret &pin, int length, const QString &mobile);

} // namespace latchkey::hub::front
