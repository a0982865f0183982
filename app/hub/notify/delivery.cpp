// SPDX-License-Identifier: Apache-2.0
#include "delivery.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {

QString words(Fault fault)
{
    switch (fault) {
    case Fault::BadRecipient: return u"The recipient's address or number cannot be used."_s;
    case Fault::BadContent: return u"The message itself cannot be sent: it is empty, too long or malformed."_s;
    case Fault::NotSetUp: return u"Nothing is set up to send this with."_s;
    case Fault::BadSettings: return u"The settings of the sender cannot be used."_s;
    case Fault::NoName: return u"The server's name is not found."_s;
    case Fault::NoConnection: return u"There is no connection to the server."_s;
    case Fault::ForbiddenAddress: return u"The server's address lies in a network that is not allowed."_s;
    case Fault::NotSecure: return u"The connection is not secure: no TLS, or a certificate that is not trusted."_s;
    case Fault::LoginRefused: return u"The server refused the login."_s;
    case Fault::TimedOut: return u"The server did not answer in time."_s;
    case Fault::Busy: return u"The server asks to try again later."_s;
    case Fault::Refused: return u"The server refused the message."_s;
    case Fault::Gone: return u"The receiver wants no more messages."_s;
    case Fault::Redirected: return u"The server points elsewhere, which is not followed."_s;
    case Fault::Interrupted: return u"The program stopped before it was sent."_s;
    case Fault::Expired: return u"Its time was over before it could be sent."_s;
    case Fault::TooMany: return u"Enough messages were sent for now."_s;
    case Fault::OutOfTries: return u"It was tried often enough."_s;
    }
    return {};
}

} // namespace

QString sentence(const Reason &reason)
{
    if (reason.code == 0)
        return words(reason.fault);
    return u"%1 (code %2)"_s.arg(words(reason.fault)).arg(reason.code);
}

} // namespace latchkey::hub::notify
