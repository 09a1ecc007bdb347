#pragma once

#include <tl/expected.hpp>

namespace keywork {

// A value, or a named reason why there is none. An alias, so that std::expected can take its place.
template <class T, class E>
using Result = tl::expected<T, E>;

// What a successful step gives back when there is nothing to say.
struct Done {
    friend bool operator==(Done, Done) = default;
};

template <class E>
[[nodiscard]] tl::unexpected<E> refuse(E reason)
{
    return tl::unexpected<E>(std::move(reason));
}

} // namespace keywork
