/* What an HTML parser does that a page has taken over, loaded into gainsay before the real one (LD_PRELOAD):
 * it opens the users' list and what GAINSAY_TEST_SECRET names, writes a file there, starts a program, makes a
 * socket; then it says on standard error what it could, and goes on as the real one. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static const char* outcome(int got) {
  return got < 0 ? strerror(errno) : "done";
}

void* myhtml_tree_create(void) {
  char program[] = "/bin/true";
  char* arguments[] = {program, NULL};
  char* environment[] = {NULL};
  char new_file[4096];
  pid_t child = 0;
  const char* secret = getenv("GAINSAY_TEST_SECRET");
  snprintf(new_file, sizeof new_file, "%s-stolen", secret);
  fprintf(stderr, "hostile: passwd: %s\n", outcome(open("/etc/passwd", O_RDONLY)));
  fprintf(stderr, "hostile: secret: %s\n", outcome(open(secret, O_RDONLY)));
  fprintf(stderr, "hostile: new file: %s\n", outcome(open(new_file, O_WRONLY | O_CREAT, 0600)));
  errno = posix_spawn(&child, program, NULL, NULL, arguments, environment);
  fprintf(stderr, "hostile: program: %s\n", outcome(errno == 0 ? 0 : -1));
  if (child > 0) waitpid(child, NULL, 0);
  fprintf(stderr, "hostile: socket: %s\n", outcome(socket(AF_UNIX, SOCK_STREAM, 0)));

  void* (*real)(void) = NULL;
  *(void**)&real = dlsym(RTLD_NEXT, "myhtml_tree_create");
  return real();
}
