// Passwords on a command line, which everybody on the machine could read.
#pragma once

namespace gainsay::cli {

/// Overwrites the passwords of addresses (SCHEME://USER:PASSWORD@HOST, password=PASSWORD) among the
/// arguments, so that lists of processes don't show them for longer than it takes to start. What was parsed
/// before stays as it is.
void hide_passwords(int argc, char** argv);

}  // namespace gainsay::cli
