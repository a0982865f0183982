// SPDX-License-Identifier: Apache-2.0
#include "secondfactor.h"

namespace latchkey::access {

namespace {

using Kind = FactorAnswer::Kind;

FactorAnswer noneNeeded(bool weak = false) { return {Kind::NoneNeeded, {}, {}, weak}; }
FactorAnswer denied(const QVector<Advice> &advice) { return {Kind::Denied, {}, advice, false}; }

/// Whether the owner finds a badge too little for this key. What is less than a badge is too little then as well.
bool badgeIsTooLittle(const KeyGuard &key) { return key.badgeWithPin || key.high; }

/// Off is not for keys that ask for more than a badge.
FactorSetting settingFor(FactorSetting set, const KeyGuard &key)
{
    return set == FactorSetting::Off && badgeIsTooLittle(key) ? FactorSetting::Code : set;
}

FactorSetting settingFor(const FactorQuestion &question)
{
    const FactorSettings &settings = question.settings;
    const FactorSetting set = question.who == PickUpBy::Owner ? settings.ownPickUps : settings.userPickUps;
    return settingFor(set, question.key);
}

QVector<Advice> adviceOffline(PickUpBy who)
{
    switch (who) {
    case PickUpBy::Owner: return {Advice::EmergencyCode};
    case PickUpBy::User: return {Advice::AskOwner, Advice::EmergencyCode};
    case PickUpBy::Guest: break;
    }
    return {Advice::BookingCode, Advice::AskOwner, Advice::EmergencyCode};
}

/// Asked only where nothing can be shown, which never happens online: there, a code can.
bool numberAloneWillDo(const FactorQuestion &question)
{
    return question.by == IdentifiedBy::MobileNumber && question.key.numberAloneOffline && !question.key.high;
}

FactorAnswer secondThing(const FactorQuestion &question, FactorSetting wanted)
{
    const FactorsOwned &has = question.has;
    const bool pinCounts = wanted == FactorSetting::Pin || !question.hubOnline;
    QVector<Factor> factors;
    if (pinCounts && has.pin)
        factors.append(Factor::Pin);
    else if (question.hubOnline)
        factors.append(Factor::Code);
    if (has.totp && question.clockTrusted)
        factors.append(Factor::Totp);
    // Nor is a badge ever the second thing beside itself: a badge that is enough alone does not come here.
    if (has.badge && !badgeIsTooLittle(question.key))
        factors.append(Factor::Badge);
    if (!factors.isEmpty())
        return {Kind::OneOf, factors, {}, false};
    return numberAloneWillDo(question) ? noneNeeded(true) : denied(adviceOffline(question.who));
}

FactorAnswer besideNumber(const FactorQuestion &question)
{
    const FactorSetting wanted = settingFor(question);
    return wanted == FactorSetting::Off ? noneNeeded(true) : secondThing(question, wanted);
}

FactorAnswer besideBadge(const FactorQuestion &question)
{
    return badgeIsTooLittle(question.key) ? secondThing(question, FactorSetting::Pin) : noneNeeded();
}

} // namespace

bool mayWantCode(const FactorSettings &settings, const KeyGuard &key)
{
    return settingFor(settings.ownPickUps, key) == FactorSetting::Code
        || settingFor(settings.userPickUps, key) == FactorSetting::Code;
}

FactorAnswer factorsFor(const FactorQuestion &question)
{
    switch (question.by) {
    case IdentifiedBy::AccessCode:
    case IdentifiedBy::MobileNumber: return besideNumber(question);
    case IdentifiedBy::Badge: return besideBadge(question);
    case IdentifiedBy::BookingCode:
    case IdentifiedBy::Qr:
    case IdentifiedBy::PickUpLink:
    case IdentifiedBy::PhoneApp: return noneNeeded();
    case IdentifiedBy::KeyCode: return question.key.high ? denied({Advice::IdentifyYourself}) : noneNeeded();
    case IdentifiedBy::Fob: break;
    }
    return denied({Advice::IdentifyYourself});
}

} // namespace latchkey::access
