#include "evaluation/attribution_folder.h"

#include <filesystem>
#include <map>

#include "evaluation/annotated_text.h"
#include "evaluation/whole_file.h"

namespace gainsay {
namespace {

// "wire_2016-03-01_kask_1a2b" without its annotator, four hexadecimal digits.
std::string without_annotator(const std::string& stem) {
  const std::size_t mark = stem.rfind('_');
  const bool annotated = mark != std::string::npos && stem.size() == mark + 5 &&
                         stem.find_first_not_of("0123456789abcdef", mark + 1) == std::string::npos;
  return annotated ? stem.substr(0, mark) : stem;
}

}  // namespace

Result<std::vector<AnnotatedArticle>> read_annotated_folder(const std::string& folder) {
  const std::filesystem::path root(folder);
  std::error_code failed;
  std::filesystem::directory_iterator entry(root / "attributions", failed);
  if (failed) return fail(ErrorCode::not_found, "no folder attributions in it", folder);
  std::map<std::string, std::filesystem::path> annotations;
  for (; entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
    if (failed) break;
    if (entry->path().extension() != ".ann") continue;
    std::filesystem::path& path = annotations[without_annotator(entry->path().stem().string())];
    if (path.empty() || entry->path() < path) path = entry->path();
  }
  if (failed) return fail(ErrorCode::unreadable, failed.message(), folder);
  if (annotations.empty()) return fail(ErrorCode::not_found, "no .ann in its folder attributions", folder);
  std::vector<AnnotatedArticle> articles;
  for (const auto& [name, path] : annotations) {
    auto text = read_whole_file((root / "text" / (name + ".txt")).string());
    if (!text) return tl::unexpected(std::move(text.error()));
    const auto ann = read_whole_file(path.string());
    if (!ann) return tl::unexpected(ann.error());
    auto gold = read_brat(*ann, path.string());
    if (!gold) return tl::unexpected(std::move(gold.error()));
    articles.push_back({name, std::move(*text), std::move(*gold)});
  }
  return articles;
}

Result<std::vector<BratAttribution>> find_attributions(const AnnotatedArticle& annotated,
                                                       const Models& models) {
  const auto text = AnnotatedText::read(annotated.text, annotated.name);
  if (!text) return tl::unexpected(text.error());
  const auto analysis = analyse(text->article(), models, Limits{});
  if (!analysis) return tl::unexpected(analysis.error());
  std::vector<BratAttribution> found;
  for (const Attribution& item : analysis->attributions.items) {
    // These corpora do not mark again what stands within a content.
    if (item.parent) continue;
    found.push_back({text->to_points(item.source), text->to_points(item.cue), text->to_points(item.content),
                     static_cast<double>(item.confidence)});
  }
  return found;
}

}  // namespace gainsay
