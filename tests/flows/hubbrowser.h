// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QNetworkAccessManager>

namespace latchkey::flows {

/// Somebody at the console of a real hub: keeps cookies, fills the forms that it was shown, believes the hub's own
/// certificate, follows nothing by itself.
class HubBrowser {
public:
    using Fields = QVector<QPair<QString, QString>>;

    explicit HubBrowser(const QString &hub) : m_hub(hub) {}

    /// Status of the page; 0: no answer.
    int get(const QString &path);
    /// With the token of the last page.
    int post(const QString &path, const Fields &fields);
    /// With an app that is set up on the way, where the hub can send no codes; once for each account.
    [[nodiscard]] bool signIn(const QString &mail, const QString &password);
    [[nodiscard]] const QString &html() const { return m_html; }

private:
    int read(QNetworkReply *reply);
    [[nodiscard]] bool setUpApp();

    QString m_hub;
    QNetworkAccessManager m_network;
    QString m_html;
    QString m_location; ///< where the last answer leads; empty: nowhere
};

} // namespace latchkey::flows
