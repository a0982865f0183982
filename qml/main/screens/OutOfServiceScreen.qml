// SPDX-License-Identifier: Apache-2.0
import Latchkey.Pages
import Latchkey.ViewModels

OutOfServicePage {
    reason: Exchange.reason
    detail: Exchange.detail
    when: Exchange.when
    sitePhone: Status.sitePhone
}
