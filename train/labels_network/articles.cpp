#include "labels_network/articles.h"

#include <algorithm>
#include <array>
#include <filesystem>

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

/// Reads a text as far as the labeller wants it read.
class Reader {
 public:
  explicit Reader(const std::string& models)
      : sentences_(loaded(SentenceModel::load(models))),
        syntax_(loaded(SyntaxModel::load(models))),
        names_(loaded(NameTagger::load(models, syntax_))) {}

  [[nodiscard]] LabelledArticle read(const Article& article) const {
    LabelledArticle out;
    out.text = loaded(analyse_text(article, sentences_, Limits{}));
    out.syntax = analyse_syntax(article.text, out.text, syntax_);
    out.names = name_labels(names_.find(out.text, out.syntax), out.text.tokens.size());
    return out;
  }
  [[nodiscard]] const SyntaxModel& syntax() const { return syntax_; }

 private:
  SentenceModel sentences_;
  SyntaxModel syntax_;
  NameTagger names_;
};

std::vector<Label> labels_by(const Labeller& teacher, const LabelledArticle& article) {
  std::vector<Label> out;
  std::uint32_t number = 0;
  for (const IndexRange sentences : passage_sentences(article.text)) {
    const auto labels = teacher.label(article.layers(), sentences, number++, nullptr);
    out.insert(out.end(), labels.begin(), labels.end());
  }
  return out;
}

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

std::vector<LabelledArticle> read_taught_articles(const std::string& folder, const std::string& models,
                                                  const std::vector<std::string>& teachers) {
  const Reader reader(models);
  std::vector<Labeller> labellers;
  for (const std::string& teacher : teachers)
    labellers.push_back(loaded(Labeller::load(teacher, reader.syntax())));
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  std::vector<LabelledArticle> out;
  for (const auto& file : files) {
    const auto text = AnnotatedText::read(read_file(file), file.filename());
    if (!text) continue;
    LabelledArticle article = reader.read(text->article());
    if (article.text.sentences.empty()) continue;
    article.taught = true;
    article.labels = labels_by(labellers.front(), article);
    for (std::size_t i = 1; i < labellers.size(); ++i)
      article.others.push_back(labels_by(labellers[i], article));
    out.push_back(std::move(article));
  }
  return out;
}

}  // namespace gainsay::train
