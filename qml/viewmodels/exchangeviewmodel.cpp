// SPDX-License-Identifier: Apache-2.0
#include "exchangeviewmodel.h"

#include "momenttext.h"
#include "screenwords.h"

#include <core/access/mobilenumber.h>

#include <QMetaEnum>

namespace latchkey::ui {

using namespace exchange;

namespace {

/// Of codes that are sent, and of authenticator apps.
constexpr int SixDigits = 6;

/// The most that a note has; what the exchange takes.
constexpr int MostNoteDigits = 20;

QString textOf(std::span<const unsigned char> digits)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(digits.data()), qsizetype(digits.size()));
}

} // namespace

ExchangeViewModel::ExchangeViewModel(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_outOfService.page = Page::OutOfService;
    m_typesNumber = m_parts.terms.numbersOffered && !m_parts.terms.codesFirst;
    listen();
    listenToEntries();
    m_screen = screenOf(m_parts.session.state(), {});
}

ExchangeViewModel::~ExchangeViewModel() { m_appCode.wipe(); }

void ExchangeViewModel::setSite(const QTimeZone &zone, const EntryTerms &terms)
{
    m_parts.zone = zone;
    m_parts.terms = terms;
    m_typesNumber = terms.numbersOffered && !terms.codesFirst;
    update();
    Q_EMIT changed();
}

void ExchangeViewModel::listen()
{
    ExchangeSession &session = m_parts.session;
    connect(&session, &ExchangeSession::stateChanged, this, &ExchangeViewModel::update);
    connect(&session, &ExchangeSession::promptChanged, this, &ExchangeViewModel::promptChanged);
    connect(&session, &ExchangeSession::secondsLeftChanged, this, &ExchangeViewModel::secondsLeftChanged);
    connect(&session, &ExchangeSession::attentionChanged, this, &ExchangeViewModel::forgottenChanged);
    connect(&m_parts.look, &Look::languageChanged, this, &ExchangeViewModel::changed);
    connect(&m_parts.look, &Look::languageChanged, &m_parts.keys, &KeyListModel::retranslate);
}

void ExchangeViewModel::listenToEntries()
{
    connect(&m_parts.code, &CodeEntry::entered, this, [this](const Secret &code) {
        m_fresh = true;
        m_numberTail.clear();
        m_parts.session.enterCode(code);
    });
    connect(&m_parts.number, &NumberEntry::entered, this, [this](const Secret &number) {
        m_fresh = true;
        if (m_screen.page == Page::Note) {
            m_parts.session.enterNote(textOf(number.bytes()));
            return;
        }
        const auto tail = number.bytes().last(qMin(number.bytes().size(), size_t(2)));
        m_numberTail = textOf(tail);
        m_parts.session.enterNumber(number);
    });
    connect(&m_parts.pin, &PinEntry::entered, this, &ExchangeViewModel::enterDigits);
    // What was wrong with the last try is over once the next one is being typed.
    const auto typed = [this](int length) {
        if (length > 0 && m_fresh) {
            m_fresh = false;
            Q_EMIT changed();
        }
    };
    connect(&m_parts.code, &CodeEntry::changed, this, [this, typed] { typed(m_parts.code.length()); });
    connect(&m_parts.number, &NumberEntry::changed, this, [this, typed] { typed(m_parts.number.length()); });
    connect(&m_parts.pin, &PinEntry::changed, this, [this, typed] { typed(m_parts.pin.length()); });
}

void ExchangeViewModel::enterDigits(const Secret &digits)
{
    m_fresh = true;
    if (m_screen.page == Page::NewPin)
        m_parts.session.enterNewPin(digits);
    else if (m_screen.page == Page::App)
        m_parts.session.enterAppCode(digits);
    else
        enterFactor(digits);
}

void ExchangeViewModel::enterFactor(const Secret &digits)
{
    if (m_screen.factor == factorWord(access::Factor::Code))
        m_parts.session.enterSentCode(digits);
    else if (m_screen.factor == factorWord(access::Factor::Totp))
        m_parts.session.enterAppCode(digits);
    else
        m_parts.session.enterPin(digits);
}

QString ExchangeViewModel::page() const
{
    return QString::fromLatin1(QMetaEnum::fromType<Page>().valueToKey(int(m_screen.page)));
}

QList<QString> ExchangeViewModel::pages()
{
    const auto all = QMetaEnum::fromType<Page>();
    QStringList names;
    for (int i = 0; i < all.keyCount(); ++i) {
        if (Page(all.value(i)) != Page::Unchanged)
            names.append(QString::fromLatin1(all.key(i)));
    }
    return names;
}

int ExchangeViewModel::binNumber() const
{
    if (m_screen.bin)
        return m_screen.bin->toInt();
    const keys::Door *door = m_screen.door ? m_parts.geometry.door(*m_screen.door) : nullptr;
    return door && !door->bins.isEmpty() ? door->bins.first().toInt() : 0;
}

QString ExchangeViewModel::detail() const
{
    // The board's own number is not told as long as it is refused; what was expected helps whoever stands there.
    if (m_screen.reason == reasonWord(BoardFault::WrongBinCount))
        return QString::number(m_parts.geometry.binCount());
    return m_screen.detail;
}

QString ExchangeViewModel::problem() const { return m_fresh ? m_screen.problem : QString(); }

QString ExchangeViewModel::when() const
{
    return momentText(m_screen.at, m_parts.clock.now(), m_parts.zone, m_parts.look.locale());
}

QString ExchangeViewModel::mode() const { return m_typesNumber ? QStringLiteral("phone") : QStringLiteral("code"); }

bool ExchangeViewModel::isPinOffered() const { return m_screen.others.contains(factorWord(access::Factor::Pin)); }

bool ExchangeViewModel::isAppOffered() const { return m_screen.others.contains(factorWord(access::Factor::Totp)); }

bool ExchangeViewModel::isCodeOffered() const { return m_screen.others.contains(factorWord(access::Factor::Code)); }

int ExchangeViewModel::resendSeconds() const { return m_screen.mayResend ? 0 : m_parts.session.secondsLeft(); }

int ExchangeViewModel::secondsLeft() const { return m_parts.session.secondsLeft(); }

bool ExchangeViewModel::isAccountOffered() const
{
    return m_screen.page == Page::Home || m_screen.page == Page::Identify || m_screen.page == Page::ChooseKey
        || m_screen.page == Page::Refused;
}

QString ExchangeViewModel::dueText() const
{
    return momentText(m_screen.due, m_parts.clock.now(), m_parts.zone, m_parts.look.locale());
}

int ExchangeViewModel::promptSeconds() const
{
    return m_presenting ? m_presentedPrompt : m_parts.session.promptSeconds();
}

int ExchangeViewModel::forgottenBin() const
{
    const QVector<DoorNumber> doors = m_parts.session.forgottenDoors();
    const keys::Door *door = doors.isEmpty() ? nullptr : m_parts.geometry.door(doors.first());
    return door && !door->bins.isEmpty() ? door->bins.first().toInt() : 0;
}

void ExchangeViewModel::update()
{
    if (m_presenting)
        return;
    show(m_outOfService.reason.isEmpty() ? screenOf(m_parts.session.state(), m_screen) : m_outOfService);
    Q_EMIT forgottenChanged();
}

void ExchangeViewModel::present(const Screen &screen, int promptSeconds)
{
    m_presenting = true;
    m_presentedPrompt = promptSeconds;
    show(screen);
    Q_EMIT promptChanged();
}

void ExchangeViewModel::show(const Screen &screen)
{
    const bool entered = screen.page != m_screen.page || screen.factor != m_screen.factor;
    const bool typesAnew = (screen.page == Page::NewPin || screen.page == Page::App) && screen.phase != m_screen.phase;
    const bool anotherClaim = screen.claim != m_screen.claim;
    forgetNumber(screen);
    m_screen = screen;
    if (entered || typesAnew || anotherClaim)
        prepareEntries();
    followApp();
    const auto *choosing = std::get_if<state::ChoosingKey>(&m_parts.session.state());
    if (m_screen.page != Page::ChooseKey || choosing)
        m_parts.keys.show(m_screen.page == Page::ChooseKey ? choosing->keys : QVector<KeyOffer>());
    Q_EMIT changed();
    if (entered) {
        followVisit();
        Q_EMIT pageChanged();
    }
}

/// The digits of a number are for who typed it: they are kept while it is looked up, and shown with the claim that
/// comes of it. Any other page, and any other claim, may be somebody else's.
void ExchangeViewModel::forgetNumber(const Screen &next)
{
    const bool lookedUp = next.page == Page::Identify && next.checking;
    const bool itsClaim = next.claim != 0 && (m_screen.claim == 0 || m_screen.claim == next.claim);
    if (!lookedUp && !itsClaim)
        m_numberTail.clear();
}

/// Digits of one page are never left for the next, nor those of one person for another; each page has places of its own
/// length.
void ExchangeViewModel::prepareEntries()
{
    m_fresh = true;
    m_parts.code.clear();
    if (m_screen.page == Page::Note)
        m_parts.number.setBounds(1, MostNoteDigits);
    else // a national number lacks the country code, one with 00 before it has two digits more
        m_parts.number.setBounds(access::LeastNumberDigits - 1, access::MostNumberDigits + 2);
    m_parts.pin.setFixedLength(pinLength());
}

int ExchangeViewModel::pinLength() const
{
    if (m_screen.page == Page::NewPin)
        return m_parts.terms.newPinLength;
    const bool isPin = m_screen.factor.isEmpty() || m_screen.factor == factorWord(access::Factor::Pin);
    return isPin && m_screen.page != Page::App ? m_parts.terms.pinLength : SixDigits;
}

/// What an app scans is there while its page is, and not a moment longer.
void ExchangeViewModel::followApp()
{
    const bool shown = m_screen.page == Page::App && m_screen.phase == QStringLiteral("scan") && !m_presenting;
    if (!shown) {
        m_appCode.wipe();
        m_appCode = OpaqueText();
    } else if (m_appCode.isEmpty()) {
        m_appCode = OpaqueText(m_parts.session.appEnrolment());
    }
}

/// A visit that ended, by a result or by silence, gives the look back; somebody who only stepped back keeps it a while.
void ExchangeViewModel::followVisit()
{
    Look &look = m_parts.look;
    if (m_screen.page == Page::Home)
        m_typesNumber = m_parts.terms.numbersOffered && !m_parts.terms.codesFirst;
    if (m_screen.page != Page::Home)
        look.keep();
    else if (m_steppedBack)
        look.restOnHome();
    else
        look.endSession();
    m_steppedBack = false;
}

void ExchangeViewModel::setOutOfService(const QString &reason, const QString &detail)
{
    m_outOfService.reason = reason;
    m_outOfService.detail = detail;
    update();
}

} // namespace latchkey::ui
