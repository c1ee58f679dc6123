// What a program that runs for days does once, before it starts threads.
#pragma once

namespace gainsay::cli {

/// Has all threads take memory from one place. With one for each, as glibc has it, what a large answer took
/// stays with the thread that gave it, and a server grows with the number of its threads
/// (bench/results/shipping.md). Nothing where the C library is another.
void share_memory_among_threads();

}  // namespace gainsay::cli
