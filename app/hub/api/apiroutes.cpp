// SPDX-License-Identifier: Apache-2.0
#include "apiroutes.h"

#include "bookingroutes.h"
#include "boxcareroutes.h"
#include "memberroutes.h"
#include "newsroutes.h"
#include "objectroutes.h"

namespace latchkey::hub {

QVector<http::Route> apiRoutes(const Desks &desks)
{
    return objectRoutes(desks) + newsRoutes(desks) + memberRoutes(desks) + tokenRoutes(desks)
        + organisationRoutes(desks) + boxCareRoutes(desks) + pairingRoutes(desks) + openRoutes(desks)
        + sheetRoutes(desks) + reviewRoutes(desks) + bookingRoutes(desks) + deliveryRoutes(desks)
        + decisionRoutes(desks);
}

Operations apiOperations()
{
    return newsOperations() + memberOperations() + tokenOperations() + organisationOperations() + boxCareOperations()
        + pairingOperations() + openOperations() + sheetOperations() + reviewOperations() + bookingOperations()
        + deliveryOperations() + decisionOperations();
}

} // namespace latchkey::hub
