#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace keywork::vault {

// Numbers as little-endian bytes, one after the other.
class ByteWriter {
public:
    template <class Number>
    void number(Number value)
    {
        for (std::size_t i = 0; i < sizeof(Number); ++i) {
            m_bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * i)));
        }
    }
    void raw(std::span<const std::uint8_t> bytes)
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }

    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

// Reads what ByteWriter wrote. The caller has checked that there are enough bytes.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes) : m_left(bytes) {}

    template <class Number>
    Number number()
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < sizeof(Number); ++i) value |= std::uint64_t{m_left[i]} << (8 * i);
        m_left = m_left.subspan(sizeof(Number));
        return static_cast<Number>(value);
    }
    template <std::size_t N>
    std::array<std::uint8_t, N> raw()
    {
        std::array<std::uint8_t, N> bytes{};
        for (std::size_t i = 0; i < N; ++i) bytes[i] = m_left[i];
        m_left = m_left.subspan(N);
        return bytes;
    }

private:
    std::span<const std::uint8_t> m_left;
};

} // namespace keywork::vault
