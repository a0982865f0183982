// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desks.h>
#include <app/hub/web/console.h>

#include <mutex>

namespace latchkey::hub::front {

/// The code with which the first administrator of a new hub shows that they may read its log. Made once at start where
/// nobody can sign in yet, and gone with the first account. From any thread.
class SetupCode {
public:
    /// Twelve letters in groups of four, to be printed.
    [[nodiscard]] QString draw(RandomSource &random);
    /// Case, blanks and dashes do not count. False where none was drawn.
    [[nodiscard]] bool isRight(const QString &typed) const;
    void end();

private:
    mutable std::mutex m_mutex;
    Secret m_code;
};

/// By which ways this hub can send a code.
struct Ways {
    bool mail = true;
    bool text = true;
};

/// What all pages share: made once at start, then read from any thread.
class Front {
public:
    explicit Front(const Desks &desks) : m_desks(desks), m_console(m_files) {}

    /// What is wrong with the templates; a hub with any must not start.
    [[nodiscard]] const QStringList &problems() const { return m_console.problems(); }
    [[nodiscard]] const Desks &desks() const { return m_desks; }
    [[nodiscard]] const web::StaticFiles &files() const { return m_files; }
    [[nodiscard]] const web::Console &console() const { return m_console; }
    [[nodiscard]] SetupCode &setup() const { return m_setup; }
    /// Before the first call.
    void setWays(const Ways &ways) { m_ways = ways; }
    [[nodiscard]] const Ways &ways() const { return m_ways; }

private:
    const Desks &m_desks;
    web::StaticFiles m_files;
    web::Console m_console;
    mutable SetupCode m_setup;
    Ways m_ways;
};

} // namespace latchkey::hub::front
