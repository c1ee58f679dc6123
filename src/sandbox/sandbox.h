// What a program gives up for good before it reads bytes of strangers (docs/decisions/0024-sandbox.md).
//
// Whoever takes over a parser with a document made for it is to find a process that can open nothing but the
// files it was asked to read, write nowhere but where its results go, start no program and reach no network
// that it doesn't need. Landlock fences off files, seccomp system calls; either does without the other.
#pragma once

#include <string>
#include <vector>

namespace gainsay::sandbox {

/// What stays of the network.
enum class Network {
  none,       ///< no socket is made
  listening,  ///< others connect to this program; it connects to nobody
  all         ///< connections both ways, by IP and to services of this machine
};

/// What stays possible. Names that aren't there are passed over.
struct Needs {
  std::vector<std::string> read;   ///< files, and folders with all that is below them
  std::vector<std::string> write;  ///< the same, to be read, made, changed and removed
  Network network = Network::none;
};

/// What holds from now on.
struct Confinement {
  bool files = false;   ///< by Landlock
  bool calls = false;   ///< by seccomp
  std::string missing;  ///< a sentence for a log where something doesn't hold; else empty
};

/// Confines this process, and all that it starts, until it ends. To be called before there are other threads:
/// files are fenced off for the calling thread and those it starts later. Beside `needs`, the system's
/// libraries and locales can be read, and what is open stays open. Where the kernel lacks a part the rest
/// holds: nothing that worked without this fails but by the fence itself. Called again, it takes away more
/// and gives nothing back.
///
/// Programs that were built with a sanitizer aren't confined, since sanitizers need what this forbids.
Confinement confine(const Needs& needs);

}  // namespace gainsay::sandbox
