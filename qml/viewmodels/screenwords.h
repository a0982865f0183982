// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/storeerror.h>
#include <core/exchange/account.h>
#include <core/exchange/order.h>

#include <QString>

/// The fixed words by which view models tell pages which sentence to show (qml/pages/README.md). They are names of
/// sentences, never sentences: those are in QML, in the person's language.
namespace latchkey::ui {

/// For RefusedPage.reason.
[[nodiscard]] QString reasonWord(exchange::Refusal why);
/// For OutOfServicePage.reason.
[[nodiscard]] QString reasonWord(BoardFault fault);
[[nodiscard]] QString reasonWord(StoreError error);
/// For ChooseKeyPage: what is the matter with a key that is listed.
[[nodiscard]] QString keyStateWord(access::Reason reason);
/// What is wrong with what was typed last, on the page where it was typed.
[[nodiscard]] QString problemWord(exchange::Refusal why);
/// Why the person who came last is not the one that is waited for.
[[nodiscard]] QString companyWord(exchange::Refusal why);
/// Why a new PIN was not taken; why something was not set up. Empty: nothing is wrong.
[[nodiscard]] QString problemWord(access::PinFault fault);
[[nodiscard]] QString problemWord(exchange::AccountProblem problem);
/// "pin", "app" or "code"; a badge is shown, not typed, and has none.
[[nodiscard]] QString factorWord(access::Factor factor);
/// For RefusedPage.advice.
[[nodiscard]] QString adviceWord(access::Advice advice);

} // namespace latchkey::ui
