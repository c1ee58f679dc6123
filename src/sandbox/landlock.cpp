#include "sandbox/landlock.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

namespace gainsay::sandbox {
namespace {

// The kernel's interface, of which Debian 12's headers know the first two versions. Numbers never change.
struct Ruleset {
  std::uint64_t files = 0;
  std::uint64_t network = 0;
  std::uint64_t scoped = 0;
};
struct [[gnu::packed]] PathRule {
  std::uint64_t allowed;
  std::int32_t parent;
};
constexpr std::uint32_t tell_version = 1U << 0;
constexpr int path_rule = 1;

enum FileRight : std::uint64_t {
  execute = 1U << 0,
  write_file = 1U << 1,
  read_file = 1U << 2,
  read_folder = 1U << 3,
  first_version = (1U << 13) - 1,
  make_devices = (1U << 6) | (1U << 11),  // character, block
  refer = 1U << 13,                       // move from folder to folder; version 2
  truncate = 1U << 14,                    // 3
  control_devices = 1U << 15              // 5
};
enum NetworkRight : std::uint64_t { bind_tcp = 1U << 0, connect_tcp = 1U << 1 };  // 4
enum Scope : std::uint64_t { abstract_sockets = 1U << 0, signals = 1U << 1 };     // 6
constexpr std::uint64_t rights_of_a_file = execute | write_file | read_file | truncate | control_devices;
constexpr std::uint64_t reading = read_file | read_folder;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

std::string because(const char* what) {
  return std::string(what) + ": " + std::strerror(errno);
}

Ruleset handled(long version, Network network) {
  Ruleset ruleset;
  ruleset.files = first_version;
  if (version >= 2) ruleset.files |= refer;
  if (version >= 3) ruleset.files |= truncate;
  if (version >= 5) ruleset.files |= control_devices;
  if (version >= 4 && network == Network::none) ruleset.network = bind_tcp | connect_tcp;
  if (version >= 4 && network == Network::listening) ruleset.network = connect_tcp;
  if (version >= 6) ruleset.scoped = network == Network::all ? signals : abstract_sockets | signals;
  return ruleset;
}

std::size_t size_of_ruleset(long version) {
  // An older kernel takes a longer one, too, where the rest is zero; a shorter one is understood by all.
  if (version >= 6) return sizeof(Ruleset);
  return version >= 4 ? 2 * sizeof(std::uint64_t) : sizeof(std::uint64_t);
}

// False where a rule that the kernel should take is not taken; a name that isn't there needs none.
bool allow(int ruleset, const std::string& path, std::uint64_t rights) {
  const Descriptor file(::open(path.c_str(), O_PATH | O_CLOEXEC));
  struct stat found {};
  if (file.number() < 0 || ::fstat(file.number(), &found) != 0) return true;
  PathRule rule{};
  rule.allowed = S_ISDIR(found.st_mode) ? rights : rights & rights_of_a_file;
  rule.parent = file.number();
  if (rule.allowed == 0 || ::syscall(SYS_landlock_add_rule, ruleset, path_rule, &rule, 0) == 0) return true;
  return errno == EBADFD;  // pipes and sockets lie in no folder, and are never fenced off
}

// What libraries open by themselves: parts of themselves (character sets), locales, random bytes. Nothing
// that is anybody's own.
constexpr const char* of_the_system[] = {"/usr/lib",       "/usr/lib64",     "/usr/share",
                                         "/lib",           "/lib64",         "/etc/ld.so.cache",
                                         "/dev/urandom",   "/dev/random",    "/dev/zero",
                                         "/etc/localtime", "/usr/local/lib", "/sys/devices/system/cpu"};
// To resolve names and to trust certificates; /etc/resolv.conf is often a link into /run.
constexpr const char* to_connect[] = {"/etc/resolv.conf",   "/etc/hosts",    "/etc/host.conf",
                                      "/etc/nsswitch.conf", "/etc/gai.conf", "/etc/services",
                                      "/etc/protocols",     "/etc/ssl",      "/etc/ca-certificates"};

}  // namespace

std::string restrict_files(const Needs& needs) {
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, tell_version);
  if (version < 1) return because("the kernel has no Landlock");
  const Ruleset wanted = handled(version, needs.network);
  const Descriptor ruleset(
      static_cast<int>(::syscall(SYS_landlock_create_ruleset, &wanted, size_of_ruleset(version), 0)));
  if (ruleset.number() < 0) return because("Landlock takes no rules");

  const std::uint64_t writing = wanted.files & ~(execute | make_devices | control_devices);
  bool taken = allow(ruleset.number(), "/dev/null", (read_file | write_file) & wanted.files);
  for (const char* path : of_the_system) taken = allow(ruleset.number(), path, reading) && taken;
  if (needs.network == Network::all) {
    for (const char* path : to_connect) taken = allow(ruleset.number(), path, reading) && taken;
  }
  for (const std::string& path : needs.read) taken = allow(ruleset.number(), path, reading) && taken;
  for (const std::string& path : needs.write) taken = allow(ruleset.number(), path, writing) && taken;
  // With a rule missing the program would fail on its own files.
  if (!taken) return because("Landlock takes not all rules");
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return because("rights can't be given up");
  if (::syscall(SYS_landlock_restrict_self, ruleset.number(), 0) != 0)
    return because("Landlock doesn't hold");
  return {};
}

}  // namespace gainsay::sandbox
