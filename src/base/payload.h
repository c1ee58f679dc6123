// What model files are made of: numbers, arrays and texts, little endian, one after another.
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace gainsay {

/// Appends numbers and arrays to a payload.
class PayloadWriter {
 public:
  template <typename T>
  void number(T value) {
    static_assert(std::is_arithmetic_v<T>);
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    payload_.append(bytes, sizeof(T));
  }
  template <typename T>
  void array(const std::vector<T>& values) {
    number(static_cast<std::uint32_t>(values.size()));
    for (T value : values) number(value);
  }
  /// An array that view() can give without copying it: it begins at a multiple of eight bytes.
  template <typename T>
  void aligned_array(const std::vector<T>& values) {
    number(static_cast<std::uint64_t>(values.size()));
    while (payload_.size() % 8 != 0) payload_ += '\0';
    for (T value : values) number(value);
  }
  void text(std::string_view value) {
    number(static_cast<std::uint32_t>(value.size()));
    payload_.append(value);
  }
  [[nodiscard]] const std::string& payload() const { return payload_; }

 private:
  std::string payload_;
};

/// Takes them out again. Reading past the end gives zeros and sets failed().
class PayloadReader {
 public:
  explicit PayloadReader(std::string_view payload) : begin_(payload.data()), rest_(payload) {}

  template <typename T>
  T number() {
    static_assert(std::is_arithmetic_v<T>);
    T value{};
    if (rest_.size() < sizeof(T)) {
      failed_ = true;
      return value;
    }
    std::memcpy(&value, rest_.data(), sizeof(T));
    rest_.remove_prefix(sizeof(T));
    return value;
  }
  template <typename T>
  std::vector<T> array() {
    const auto size = number<std::uint32_t>();
    if (failed_ || rest_.size() / sizeof(T) < size) {
      failed_ = true;
      return {};
    }
    std::vector<T> values(size);
    if (size > 0) std::memcpy(values.data(), rest_.data(), size * sizeof(T));
    rest_.remove_prefix(size * sizeof(T));
    return values;
  }
  /// What aligned_array() wrote, where it lies. The payload has to begin at a multiple of eight bytes.
  template <typename T>
  std::span<const T> view() {
    const auto size = number<std::uint64_t>();
    const std::size_t padding = (8 - static_cast<std::size_t>(rest_.data() - begin_) % 8) % 8;
    if (failed_ || rest_.size() < padding || (rest_.size() - padding) / sizeof(T) < size) {
      failed_ = true;
      return {};
    }
    rest_.remove_prefix(padding);
    const std::span<const T> values(reinterpret_cast<const T*>(rest_.data()), size);
    rest_.remove_prefix(size * sizeof(T));
    return values;
  }
  std::string text() {
    const auto size = number<std::uint32_t>();
    if (failed_ || rest_.size() < size) {
      failed_ = true;
      return {};
    }
    std::string value(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return value;
  }
  /// True where less was there than was asked for, or more is left than was taken.
  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

 private:
  const char* begin_;
  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace gainsay
