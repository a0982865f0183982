// SPDX-License-Identifier: Apache-2.0
// What a person does, as events: the half of ExchangeViewModel that points down.
#include "exchangeviewmodel.h"

#include "screenwords.h"

namespace latchkey::ui {

using namespace exchange;

namespace {

/// Digits that nobody may see are typed on this screen.
bool typesSecret(const Screen &screen)
{
    const bool confirms = screen.page == Page::App && screen.phase == QStringLiteral("confirm");
    const bool chooses = screen.page == Page::NewPin && screen.phase != QStringLiteral("done");
    return confirms || chooses || screen.page == Page::Pin || screen.page == Page::SentCode;
}

} // namespace

void ExchangeViewModel::tap(const Event &event) { m_parts.session.tap(event); }

void ExchangeViewModel::pickUp() { tap(event::PickUpTapped{}); }
void ExchangeViewModel::dropOff() { tap(event::DropOffTapped{}); }
void ExchangeViewModel::pressOpen() { m_parts.session.pressOpen(); }

void ExchangeViewModel::chooseKey(const QString &id)
{
    if (const auto key = KeyId::fromString(id))
        tap(event::KeyChosen{*key});
}

void ExchangeViewModel::typeNumber(bool number)
{
    if (!m_parts.terms.numbersOffered || number == m_typesNumber)
        return;
    m_typesNumber = number;
    m_parts.code.clear();
    m_parts.number.clear();
    m_fresh = false; // what was wrong was wrong with the other one
    touch();
    Q_EMIT changed();
}

void ExchangeViewModel::askFor(const QString &factor)
{
    for (const auto one : {access::Factor::Pin, access::Factor::Totp, access::Factor::Code}) {
        if (factorWord(one) == factor)
            tap(event::FactorTapped{one});
    }
}

void ExchangeViewModel::goAlone() { tap(event::AloneTapped{}); }
void ExchangeViewModel::resend() { tap(event::ResendTapped{}); }
void ExchangeViewModel::chooseReason(int index) { tap(event::ReasonChosen{index}); }
void ExchangeViewModel::goOn() { tap(event::ContinueTapped{}); }
void ExchangeViewModel::handOver() { tap(event::HandOverTapped{}); }
void ExchangeViewModel::useCode() { tap(event::CodeTapped{}); }
void ExchangeViewModel::openAccount() { tap(event::AccountTapped{}); }
void ExchangeViewModel::setPin() { tap(event::SetPinTapped{}); }
void ExchangeViewModel::setApp() { tap(event::SetAppTapped{}); }
void ExchangeViewModel::next() { tap(event::NextTapped{}); }
void ExchangeViewModel::linkBadge() { tap(event::LinkBadgeTapped{}); }
void ExchangeViewModel::mindPower() { tap(event::PowerTapped{}); }
void ExchangeViewModel::checkUps() { tap(event::UpsCheckTapped{}); }
void ExchangeViewModel::openWifi() { tap(event::WifiTapped{}); }
void ExchangeViewModel::openNetwork() { tap(event::NetworkTapped{}); }
void ExchangeViewModel::again() { tap(event::AgainTapped{}); }
void ExchangeViewModel::keep() { tap(event::KeepTapped{}); }
void ExchangeViewModel::swap() { tap(event::SwapTapped{}); }
void ExchangeViewModel::wrongKey() { tap(event::WrongKeyTapped{}); }
void ExchangeViewModel::stuck() { tap(event::StuckTapped{}); }
void ExchangeViewModel::finish() { tap(event::FinishTapped{}); }
void ExchangeViewModel::back()
{
    m_steppedBack = true;
    tap(event::BackTapped{});
}

void ExchangeViewModel::cancel() { tap(event::Cancelled{}); }

void ExchangeViewModel::touch()
{
    m_parts.session.touched();
    if (m_screen.page == Page::Home)
        m_parts.look.restOnHome();
}

template <class Entry>
void ExchangeViewModel::padInto(Entry &entry, char key)
{
    if (key == '#')
        entry.submit();
    else if (key == '*')
        entry.erase();
    else
        entry.press(key - '0');
}

void ExchangeViewModel::padPressed(char key)
{
    touch();
    // The next person need not wait until the last one's page has gone.
    if (m_screen.page == Page::Done || m_screen.page == Page::Refused)
        finish();
    if (m_screen.page == Page::Home && key >= '0' && key <= '9')
        pickUp();
    if (m_screen.checking)
        return;
    if (m_screen.page == Page::FromAfar && key == '#')
        pressOpen();
    if ((m_screen.page == Page::Identify && m_typesNumber) || m_screen.page == Page::Note)
        padInto(m_parts.number, key);
    else if (m_screen.page == Page::Identify)
        padInto(m_parts.code, key);
    else if (typesSecret(m_screen))
        padInto(m_parts.pin, key);
}

} // namespace latchkey::ui
