// Whole files and lines of columns, for the corpus readers.
#pragma once

#include <string>
#include <vector>

namespace gainsay::train {

/// Ends the program where the file can't be read: no corpus, no training.
std::string read_file(const std::string& path);

/// "a\tb" at '\t' gives "a", "b"; an empty line gives one empty part.
std::vector<std::string> split(const std::string& line, char separator);

}  // namespace gainsay::train
