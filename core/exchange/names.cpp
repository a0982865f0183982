// SPDX-License-Identifier: Apache-2.0
#include "exchangeeffect.h"
#include "exchangestate.h"

#include <QMetaType>

#include <type_traits>

namespace latchkey::exchange {

namespace {

/// The type's own name, without its namespaces.
template <class T>
QString bareName()
{
    const QByteArray full = QMetaType::fromType<T>().name();
    return QString::fromLatin1(full.mid(full.lastIndexOf(':') + 1));
}

template <class Variant>
QString nameOfAlternative(const Variant &variant)
{
    return std::visit([](const auto &a) { return bareName<std::decay_t<decltype(a)>>(); }, variant);
}

/// States in which a door is being opened, stands open or waits for its record.
template <class S>
constexpr bool HoldsOrder
    = std::is_same_v<
          S,
          state::
              Recording> || std::is_same_v<S, state::Opening> || std::is_same_v<S, state::Open> || std::is_same_v<S, state::Interrupted> || std::is_same_v<S, state::Settling> || std::is_same_v<S, state::Committing> || std::is_same_v<S, state::Faulted>;

} // namespace

const Order *orderOf(const State &state)
{
    return std::visit(
        [](const auto &s) -> const Order * {
            if constexpr (HoldsOrder<std::decay_t<decltype(s)>>)
                return &s.order;
            else
                return nullptr;
        },
        state);
}

QString nameOf(const State &state) { return nameOfAlternative(state); }
QString nameOf(const Event &event) { return nameOfAlternative(event); }
QString nameOf(const Effect &effect) { return nameOfAlternative(effect); }

} // namespace latchkey::exchange
