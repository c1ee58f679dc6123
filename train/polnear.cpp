#include "polnear.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/utf8.h"
#include "text_file.h"

namespace gainsay::train {
namespace {

struct ParsedToken {
  std::string word;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

std::uint32_t field(const std::string& column, const std::string& key) {
  const std::size_t at = column.find(key);
  return at == std::string::npos
             ? 0
             : static_cast<std::uint32_t>(std::strtoul(column.c_str() + at + key.size(), nullptr, 10));
}

std::vector<ParsedToken> read_parse(const std::string& path) {
  std::vector<ParsedToken> tokens;
  std::istringstream lines(read_file(path));
  for (std::string line; std::getline(lines, line);) {
    const auto columns = split(line, '\t');
    if (columns.size() < 10) continue;
    tokens.push_back({columns[1], field(columns[9], "Begin="), field(columns[9], "End=")});
  }
  return tokens;
}

struct Piece {
  Role role;
  std::uint32_t begin;
  std::uint32_t end;
};

/// The spans that events use; "Discard" and unused ones are not among them.
std::vector<Piece> read_annotation(const std::string& path) {
  std::map<std::string, std::vector<Piece>> spans;
  std::vector<Piece> used;
  std::istringstream lines(read_file(path));
  for (std::string line; std::getline(lines, line);) {
    const auto columns = split(line, '\t');
    if (columns.size() < 2 || columns[0].empty()) continue;
    const std::size_t space = columns[1].find(' ');
    if (space == std::string::npos) continue;
    if (columns[0][0] == 'T') {
      const std::string kind = columns[1].substr(0, space);
      Role role;
      if (kind == "Source")
        role = Role::source;
      else if (kind == "Cue")
        role = Role::cue;
      else if (kind == "Content")
        role = Role::content;
      else
        continue;
      for (const std::string& range : split(columns[1].substr(space + 1), ';')) {
        const auto ends = split(range, ' ');
        if (ends.size() == 2) {
          spans[columns[0]].push_back({role, static_cast<std::uint32_t>(std::stoul(ends[0])),
                                       static_cast<std::uint32_t>(std::stoul(ends[1]))});
        }
      }
    } else if (columns[0][0] == 'E') {
      for (const std::string& argument : split(columns[1].substr(space + 1), ' ')) {
        const std::size_t colon = argument.find(':');
        const auto found = colon == std::string::npos ? spans.end() : spans.find(argument.substr(colon + 1));
        if (found != spans.end()) used.insert(used.end(), found->second.begin(), found->second.end());
      }
    }
  }
  return used;
}

}  // namespace

std::vector<LabelledPassage> read_polnear(const std::string& folder) {
  std::map<std::string, std::string> annotations;  // article name to its first annotator's file
  for (const auto& entry : std::filesystem::directory_iterator(folder + "/attributions")) {
    const std::string stem = entry.path().stem();
    const std::string article = stem.substr(0, stem.rfind('_'));
    auto& path = annotations[article];
    if (path.empty() || entry.path().string() < path) path = entry.path();
  }
  std::vector<LabelledPassage> passages;
  std::size_t number = 0;
  for (const auto& [article, annotation] : annotations) {
    // A few articles came without a parse, hence without tokens.
    if (!std::filesystem::exists(folder + "/corenlp/" + article + ".conllu")) continue;
    const std::string text = read_file(folder + "/text/" + article + ".txt");
    std::vector<std::uint32_t> lines(utf8::length(text) + 1);  // of each code point
    std::uint32_t line = 0;
    for (std::size_t byte = 0, point = 0; byte < text.size(); ++point) {
      const auto decoded = utf8::decode(text, byte);
      if (decoded.value == '\n') ++line;
      lines[point] = line;
      byte += decoded.length;
    }
    const auto tokens = read_parse(folder + "/corenlp/" + article + ".conllu");
    std::vector<const Piece*> owner(tokens.size());
    const auto pieces = read_annotation(annotation);
    for (const Piece& piece : pieces) {
      auto token = std::partition_point(tokens.begin(), tokens.end(),
                                        [&](const ParsedToken& t) { return t.end <= piece.begin; });
      for (; token != tokens.end() && token->begin < piece.end; ++token)
        owner[token - tokens.begin()] = &piece;
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const bool first = i == 0 || lines.at(tokens[i].begin) != lines.at(tokens[i - 1].begin);
      if (first) passages.push_back({{}, {}, number});
      LabelledPassage& passage = passages.back();
      passage.tokens.push_back(tokens[i].word);
      Label label = Label::outside;
      if (owner[i]) {
        const bool inside = !first && owner[i] == owner[i - 1];
        label = static_cast<Label>(1 + 2 * static_cast<int>(owner[i]->role) + (inside ? 1 : 0));
      }
      passage.labels.push_back(label);
    }
    ++number;
  }
  return passages;
}

std::vector<LabelledPassage> read_label_lines(const std::string& path) {
  std::vector<LabelledPassage> passages;
  std::istringstream lines(read_file(path));
  std::map<std::string, std::size_t> articles;
  for (std::string line; std::getline(lines, line);) {
    const auto json = nlohmann::json::parse(line);
    LabelledPassage passage;
    passage.tokens = json.at("tokens").get<std::vector<std::string>>();
    for (const std::string label_name : json.at("labels")) {
      std::size_t label = 0;
      while (label < label_count && name(static_cast<Label>(label)) != label_name) ++label;
      passage.labels.push_back(static_cast<Label>(label % label_count));
    }
    passage.article = articles.emplace(json.value("id", ""), articles.size()).first->second;
    passages.push_back(std::move(passage));
  }
  return passages;
}

}  // namespace gainsay::train
