#include "sandbox/system_calls.h"

#include <sched.h>
#include <seccomp.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <initializer_list>
#include <memory>

namespace gainsay::sandbox {
namespace {

using Filter = std::unique_ptr<void, void (*)(scmp_filter_ctx)>;

// What no reader does, and what others have used to get out of a process. A list of what is allowed would be
// shorter to check but breaks with the next C library; see the decision.
constexpr const char* never[] = {
    // other programs; new processes are below
    "execve", "execveat", "fork", "vfork",
    // other processes
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_open", "pidfd_getfd",
    "pidfd_send_signal", "kcmp", "process_mrelease",
    // other views of the machine
    "unshare", "setns", "mount", "umount", "umount2", "pivot_root", "chroot", "open_tree", "move_mount",
    "fsopen", "fsconfig", "fsmount", "fspick", "mount_setattr", "name_to_handle_at", "open_by_handle_at",
    "swapon", "swapoff", "quotactl", "quotactl_fd", "fanotify_init", "fanotify_mark",
    // the kernel itself, by ways that few use and many faults were found in
    "bpf", "perf_event_open", "userfaultfd", "io_uring_setup", "io_uring_enter", "io_uring_register",
    "keyctl", "add_key", "request_key", "kexec_load", "kexec_file_load", "init_module", "finit_module",
    "delete_module", "iopl", "ioperm", "modify_ldt", "syslog", "acct", "reboot", "vhangup", "lookup_dcookie",
    "nfsservctl", "uselib", "personality", "remap_file_pages", "vmsplice", "move_pages", "migrate_pages",
    "mbind", "set_mempolicy",
    // the machine's clock and name
    "settimeofday", "clock_settime", "clock_settime64", "clock_adjtime", "clock_adjtime64", "adjtimex",
    "stime", "sethostname", "setdomainname",
    // another user; owners and attributes of files, which Landlock leaves alone
    "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setfsuid", "setfsgid", "setgroups",
    "capset", "chown", "lchown", "fchownat", "setxattr", "lsetxattr", "fsetxattr", "setxattrat",
    "removexattr", "lremovexattr", "fremovexattr", "removexattrat", "mknod", "mknodat", "memfd_secret"};

constexpr const char* of_the_network[] = {"socket", "socketpair", "connect", "bind",
                                          "listen", "accept",     "accept4"};

constexpr auto refused = SCMP_ACT_ERRNO(EPERM);

// Calls that this kind of processor doesn't have, or libseccomp doesn't know, can't be made to fail and
// needn't.
int forbid(scmp_filter_ctx filter, const char* name, std::initializer_list<scmp_arg_cmp> where = {},
           std::uint32_t action = refused) {
  const int call = seccomp_syscall_resolve_name(name);
  if (call < 0) return 0;
  return seccomp_rule_add_array(filter, action, call, static_cast<unsigned>(where.size()),
                                where.size() == 0 ? nullptr : where.begin());
}

int forbid_processes(scmp_filter_ctx filter) {
  // Threads are made; anything else is a process. clone3's flags lie where a filter can't look: the C library
  // takes its absence for an older kernel's and asks clone.
  const scmp_arg_cmp no_thread = {0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0};
  const int failed = forbid(filter, "clone", {no_thread});
  return failed != 0 ? failed : forbid(filter, "clone3", {}, SCMP_ACT_ERRNO(ENOSYS));
}

int forbid_families(scmp_filter_ctx filter, bool of_this_machine) {
  int failed = 0;
  for (unsigned family = 0; family < AF_INET6 && failed == 0; ++family) {
    if (family == AF_INET || (of_this_machine && family == AF_UNIX)) continue;
    failed = forbid(filter, "socket", {{0, SCMP_CMP_EQ, family, 0}});
  }
  for (unsigned family = AF_INET6 + 1; family <= AF_NETLINK && failed == 0; ++family) {
    // By netlink the C library asks which addresses this machine has.
    if (of_this_machine && family == AF_NETLINK) continue;
    failed = forbid(filter, "socket", {{0, SCMP_CMP_EQ, family, 0}});
  }
  return failed != 0 ? failed : forbid(filter, "socket", {{0, SCMP_CMP_GT, AF_NETLINK, 0}});
}

int forbid_network(scmp_filter_ctx filter, Network network) {
  int failed = 0;
  switch (network) {
    case Network::none:
      for (const char* name : of_the_network) {
        if (failed == 0) failed = forbid(filter, name);
      }
      return failed;
    case Network::listening:
      failed = forbid(filter, "connect");
      return failed != 0 ? failed : forbid_families(filter, false);
    case Network::all:
      return forbid_families(filter, true);
  }
  return failed;
}

int fill(scmp_filter_ctx filter, Network network) {
  // For all threads at once; and without the slowness that older kernels put on filtered programs, against a
  // leak between programs that share a process.
  int failed = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1);
  if (failed == 0) failed = seccomp_attr_set(filter, SCMP_FLTATR_CTL_SSB, 1);
  for (const char* name : never) {
    if (failed == 0) failed = forbid(filter, name);
  }
  if (failed == 0) failed = forbid_processes(filter);
  return failed != 0 ? failed : forbid_network(filter, network);
}

}  // namespace

std::string restrict_calls(Network network) {
  const Filter filter(seccomp_init(SCMP_ACT_ALLOW), seccomp_release);
  if (filter == nullptr) return "no filter of system calls can be made";
  int failed = fill(filter.get(), network);
  if (failed == 0) failed = seccomp_load(filter.get());
  if (failed != 0) return std::string("the kernel filters no system calls: ") + std::strerror(-failed);
  return {};
}

}  // namespace gainsay::sandbox
