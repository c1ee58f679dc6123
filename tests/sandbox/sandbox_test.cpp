#include "sandbox/sandbox.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <thread>

namespace gainsay::sandbox {
namespace {

namespace fs = std::filesystem;

#ifdef GAINSAY_TEST_SANITIZED
constexpr bool confined_at_all = false;
#else
constexpr bool confined_at_all = true;
#endif

// What is confined stays so: each test does it in a process of its own, which ends with the number of the
// first check that failed.
class Sandbox : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!confined_at_all) GTEST_SKIP() << "built with a sanitizer";
    // Beside the sources, not in /tmp: no folder of the system's that a rule might name.
    std::string name = (fs::current_path() / "sandbox-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
    for (const char* each : {"inputs", "results", "private"}) fs::create_directory(folder_ / each);
    std::ofstream(folder_ / "inputs" / "page.html") << "page";
    std::ofstream(folder_ / "private" / "key") << "key";
  }
  void TearDown() override {
    if (!folder_.empty()) fs::remove_all(folder_);
  }

  [[nodiscard]] std::string path(const char* name) const { return (folder_ / name).string(); }
  [[nodiscard]] Needs needs(Network network = Network::none) const {
    return {{path("inputs")}, {path("results")}, network};
  }

  // What `check` gives in a process confined to `needs`; 77 where this kernel can't.
  static int in_sandbox(const Needs& needs, const std::function<int(const Confinement&)>& check) {
    const pid_t child = ::fork();
    if (child == 0) {
      const Confinement held = confine(needs);
      ::_exit(held.missing.empty() ? check(held) : 77);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + status;
  }

  fs::path folder_;
};

int open_error(const std::string& path, int flags) {
  const int file = ::open(path.c_str(), flags | O_CLOEXEC, 0644);
  if (file < 0) return errno;
  ::close(file);
  return 0;
}

#define EXPECT_HOLDS(code)                                                         \
  do {                                                                             \
    const int ended = (code);                                                      \
    if (ended == 77) GTEST_SKIP() << "this kernel has no Landlock, or no seccomp"; \
    EXPECT_EQ(ended, 0);                                                           \
  } while (0)

TEST_F(Sandbox, OpensWhatItIsToReadAndNothingElse) {
  EXPECT_HOLDS(in_sandbox(needs(), [&](const Confinement&) {
    if (open_error(path("inputs/page.html"), O_RDONLY) != 0) return 1;
    if (open_error(path("inputs/page.html"), O_WRONLY) != EACCES) return 2;
    if (open_error(path("private/key"), O_RDONLY) != EACCES) return 3;
    if (open_error("/etc/passwd", O_RDONLY) != EACCES) return 4;
    if (open_error("/proc/1/environ", O_RDONLY) != EACCES) return 5;
    if (open_error(path("inputs"), O_RDONLY | O_DIRECTORY) != 0) return 6;
    if (open_error(path("private"), O_RDONLY | O_DIRECTORY) != EACCES) return 7;
    return open_error("/dev/null", O_WRONLY);
  }));
}

TEST_F(Sandbox, WritesWhereResultsGoAndNowhereElse) {
  EXPECT_HOLDS(in_sandbox(needs(), [&](const Confinement&) {
    if (open_error(path("results/news.ledger"), O_RDWR | O_CREAT) != 0) return 1;
    if (::rename(path("results/news.ledger").c_str(), path("results/other").c_str()) != 0) return 2;
    if (::unlink(path("results/other").c_str()) != 0) return 3;
    if (open_error(path("inputs/new"), O_WRONLY | O_CREAT) != EACCES) return 4;
    if (open_error(path("private/key"), O_WRONLY | O_TRUNC) != EACCES) return 5;
    if (::unlink(path("private/key").c_str()) != -1 || errno != EACCES) return 6;
    return open_error("/tmp/gainsay-sandbox-test", O_WRONLY | O_CREAT) == EACCES ? 0 : 7;
  }));
  EXPECT_TRUE(fs::exists(path("private/key")));
}

TEST_F(Sandbox, StartsNoProgram) {
  EXPECT_HOLDS(in_sandbox(needs(), [&](const Confinement&) {
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    char* environment[] = {nullptr};
    pid_t child = 0;
    if (::posix_spawn(&child, name, nullptr, nullptr, arguments, environment) == 0) return 1;
    if (::fork() != -1 || errno != EPERM) return 2;
    ::execve(name, arguments, environment);
    return errno == EPERM || errno == EACCES ? 0 : 3;
  }));
}

TEST_F(Sandbox, MakesThreadsAllTheSameAndTheyAreConfinedToo) {
  EXPECT_HOLDS(in_sandbox(needs(), [&](const Confinement&) {
    int failed = -1;
    std::thread([&] { failed = open_error("/etc/passwd", O_RDONLY) == EACCES ? 0 : 2; }).join();
    return failed;
  }));
}

TEST_F(Sandbox, ReachesNoNetworkWhereItNeedsNone) {
  EXPECT_HOLDS(in_sandbox(needs(), [&](const Confinement&) {
    for (const int family : {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET}) {
      if (::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0) != -1 || errno != EPERM) return family;
    }
    return 0;
  }));
}

TEST_F(Sandbox, AServerIsAskedAndAsksNobody) {
  EXPECT_HOLDS(in_sandbox(needs(Network::listening), [&](const Confinement&) {
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listening < 0) return 1;
    sockaddr address{};
    address.sa_family = AF_INET;
    if (::bind(listening, &address, sizeof address) != 0 || ::listen(listening, 1) != 0) return 2;
    if (::connect(listening, &address, sizeof address) != -1 || errno != EPERM) return 3;
    if (::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) != -1) return 4;
    return ::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0) == -1 ? 0 : 5;
  }));
}

TEST_F(Sandbox, WhatFetchesCanResolveNamesAndStillReadsNoUsers) {
  EXPECT_HOLDS(in_sandbox(needs(Network::all), [&](const Confinement&) {
    if (open_error("/etc/hosts", O_RDONLY) != 0) return 1;
    if (open_error("/etc/passwd", O_RDONLY) != EACCES) return 2;
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (made < 0) return 3;
    // Port 9 of this machine: nobody is there, which is another answer than that it isn't allowed.
    sockaddr address{};
    address.sa_family = AF_INET;
    address.sa_data[1] = 9;
    address.sa_data[2] = 127;
    address.sa_data[5] = 1;
    return ::connect(made, &address, sizeof address) == -1 && errno == ECONNREFUSED ? 0 : 4;
  }));
}

TEST_F(Sandbox, NamesThatAreNotThereArePassedOver) {
  Needs some = needs();
  some.read.push_back(path("gone.html"));
  some.write.push_back(path("gone"));
  EXPECT_HOLDS(in_sandbox(some, [&](const Confinement& held) {
    if (!held.files || !held.calls) return 1;
    return open_error(path("gone.html"), O_RDONLY) == ENOENT ? 0 : 2;
  }));
}

TEST_F(Sandbox, ReadsAFileThatIsNamedAndNotThoseBesideIt) {
  std::ofstream(folder_ / "inputs" / "other.html") << "other";
  const Needs one{{path("inputs/page.html")}, {}, Network::none};
  EXPECT_HOLDS(in_sandbox(one, [&](const Confinement&) {
    if (open_error(path("inputs/page.html"), O_RDONLY) != 0) return 1;
    return open_error(path("inputs/other.html"), O_RDONLY) == EACCES ? 0 : 2;
  }));
}

TEST_F(Sandbox, WhatIsGivenUpIsNotGivenBack) {
  EXPECT_HOLDS(in_sandbox(needs(), [&](const Confinement&) {
    Needs more = needs(Network::all);
    more.read.push_back("/");
    (void)confine(more);
    if (open_error(path("private/key"), O_RDONLY) != EACCES) return 1;
    return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) == -1 ? 0 : 2;
  }));
}

}  // namespace
}  // namespace gainsay::sandbox
