// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

#include <utility>
#include <variant>

namespace latchkey {

/// A value or the reason why there is none. C++20 has no std::expected; this is the part of it that we use.
/// Reading the wrong side is a bug, never a consequence of input: it asserts.
template <class T, class E>
class [[nodiscard]] Result {
public:
    using Value = T;
    using Error = E;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const &
    {
        Q_ASSERT(*this);
        return *std::get_if<0>(&m_state);
    }
    T &value() &
    {
        Q_ASSERT(*this);
        return *std::get_if<0>(&m_state);
    }
    T &&value() && { return std::move(value()); }
    const E &error() const
    {
        Q_ASSERT(!*this);
        return *std::get_if<1>(&m_state);
    }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }
    T valueOr(T other) const { return *this ? value() : std::move(other); }

private:
    std::variant<T, E> m_state;
};

/// What a function returns that has nothing to give but success.
struct Done {
    friend bool operator==(Done, Done) { return true; }
};
template <class E>
using Status = Result<Done, E>;

} // namespace latchkey
