// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/schema.h>

namespace latchkey::hub {

/// What the contract says of one operation that is not one of a Resource's. The handlers check by the same schemas.
struct Operation {
    struct Parameter {
        QString name;
        Schema schema;
        bool required = false;
    };
    struct Answer {
        int status = 200;
        QString words;
        std::optional<Schema> schema = {};
        QString type = QStringLiteral("application/json");
    };
    QByteArray name; ///< Route::operation
    QString summary;
    QVector<Parameter> query = {};
    std::optional<Schema> body = {};
    QVector<Answer> answers = {};
    QString bodyType = QStringLiteral("application/json");
    bool bodyIsOptional = false;
};
using Operations = QVector<Operation>;

} // namespace latchkey::hub
