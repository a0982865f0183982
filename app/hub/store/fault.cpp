// SPDX-License-Identifier: Apache-2.0
#include "fault.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

QString sentence(Fault fault)
{
    switch (fault) {
    case Fault::CannotOpen: return u"The database cannot be opened: check its address, and that the hub may use it."_s;
    case Fault::BadUrl:
        return u"The address of the database is wrong: write sqlite:PATH or postgresql://user@host:port/name."_s;
    case Fault::Unavailable: return u"The database server cannot be reached: check that it runs."_s;
    case Fault::Busy: return u"The database is busy: try again."_s;
    case Fault::NotOurs:
        return u"The database was not made by this version of the hub: install the right version or choose another database."_s;
    case Fault::Corrupt:
        return u"The database is damaged: nothing was changed; restore the last backup or ask for support."_s;
    case Fault::Full: return u"The disk is full: free some space; nothing already stored was lost."_s;
    case Fault::ReadOnly: return u"The database is read-only: make it writable."_s;
    case Fault::NotDurable:
        return u"The database would not promise to keep what it acknowledges: use a local disk, and leave synchronous_commit on."_s;
    case Fault::Exists: return u"There is such a record already."_s;
    case Fault::Refused: return u"The record breaks a rule of the database and was not stored."_s;
    case Fault::Failed: break;
    }
    return u"The database failed: see the log."_s;
}

} // namespace latchkey::hub::store
