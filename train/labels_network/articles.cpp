#include "labels_network/articles.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "entities/name_tagger.h"
#include "evaluation/annotated_text.h"
#include "evaluation/attribution_folder.h"
#include "loaded.h"
#include "text/sentence_model.h"
#include "text_file.h"

namespace gainsay::train {
namespace {

struct Piece {
  Span span;
  Role role;
};

std::vector<Label> labels_of(const Text& text, const AnnotatedText& annotated,
                             const std::vector<BratAttribution>& gold) {
  std::vector<Piece> pieces;
  for (const BratAttribution& item : gold) {
    const std::array<const Spans*, 3> roles{&item.source, &item.cue, &item.content};
    for (std::size_t role = 0; role < roles.size(); ++role) {
      for (const Span span : annotated.to_bytes(*roles[role]))
        pieces.push_back({span, static_cast<Role>(role)});
    }
  }
  std::vector<const Piece*> owner(text.tokens.size());
  for (const Piece& piece : pieces) {
    auto token = std::partition_point(text.tokens.begin(), text.tokens.end(),
                                      [&](const Token& t) { return t.span.end <= piece.span.begin; });
    for (; token != text.tokens.end() && token->span.begin < piece.span.end; ++token)
      owner[static_cast<std::size_t>(token - text.tokens.begin())] = &piece;
  }
  std::vector<Label> labels(owner.size());
  for (std::size_t i = 0; i < owner.size(); ++i) {
    if (!owner[i]) continue;
    const bool inside = i > 0 && owner[i] == owner[i - 1];
    labels[i] = static_cast<Label>(1 + 2 * static_cast<int>(owner[i]->role) + (inside ? 1 : 0));
  }
  return labels;
}

class Reader {
 public:
  explicit Reader(const std::string& models)
      : sentences_(loaded(SentenceModel::load(models))),
        syntax_(loaded(SyntaxModel::load(models))),
        names_(loaded(NameTagger::load(models, syntax_))) {}

  [[nodiscard]] LabelledArticle read(const Article& article) const {
    LabelledArticle read;
    read.text = loaded(analyse_text(article, sentences_, Limits{}));
    read.syntax = analyse_syntax(article.text, read.text, syntax_);
    read.names = name_labels(names_.find(read.text, read.syntax), read.text.tokens.size());
    return read;
  }

 private:
  SentenceModel sentences_;
  SyntaxModel syntax_;
  NameTagger names_;
};

}  // namespace

std::vector<LabelledArticle> read_labelled_articles(const std::string& folder, const std::string& models) {
  const Reader reader(models);
  std::vector<LabelledArticle> out;
  for (const AnnotatedArticle& article : loaded(read_annotated_folder(folder))) {
    const auto annotated = loaded(AnnotatedText::read(article.text, article.name));
    LabelledArticle& read = out.emplace_back(reader.read(annotated.article()));
    read.labels = labels_of(read.text, annotated, article.gold);
  }
  return out;
}

std::vector<LabelledArticle> read_plain_articles(const std::string& folder, const std::string& models,
                                                 const LabelTeachers& teachers) {
  const Reader reader(models);
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") files.insert(entry.path());
  }
  std::vector<LabelledArticle> out;
  for (const auto& file : files) {
    const auto text = loaded(AnnotatedText::read(read_file(file), file));
    LabelledArticle& read = out.emplace_back(reader.read(text.article()));
    read.probabilities = teachers.read(text.article(), read.text);
  }
  return out;
}

}  // namespace gainsay::train
