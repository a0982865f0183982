// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/objects.h>
#include <app/hub/http/problem.h>

namespace latchkey::hub {

// Answers of /api/v1: JSON, and RFC 9457 where something is wrong.

[[nodiscard]] http::Response answer(int status, const QJsonObject &object);
[[nodiscard]] http::Response answer(const ObjectFault &fault);
[[nodiscard]] http::Response answer(store::Fault fault);
[[nodiscard]] http::Response missing();
/// One object, with its ETag.
[[nodiscard]] http::Response answer(int status, const store::Entity &entity, const QJsonObject &doc);

/// The object that a body holds, or the answer that refuses it: no JSON, too deep, a member twice.
[[nodiscard]] Result<QJsonObject, http::Response> bodyOf(const http::Request &request);
/// The version that If-Match names; nothing where there is none. The answer where it is not one of ours.
[[nodiscard]] Result<std::optional<qint64>, http::Response> expectedVersion(const http::Request &request);

} // namespace latchkey::hub
