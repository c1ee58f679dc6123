// Whatever stands in a model file behind a header that vouches for it: it is refused as bad_model, or what it
// gives stays inside its own tables.
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "base/model_file.h"
#include "check.h"
#include "places/gazetteer.h"
#include "places/name_key.h"
#include "syntax/lemmatiser.h"
#include "syntax/tagger.h"

namespace {

using namespace gainsay;

constexpr std::string_view words[] = {"The",   "reports", "of", "Harlan",
                                      "Vey's", "dam",     "'",  "\xC3\x89t\xC3\xA9"};

// In memory, where the machine has such a folder: a file is written for each input.
std::string own_folder() {
  const char* above = std::filesystem::is_directory("/dev/shm") ? "/dev/shm" : "/tmp";
  std::string name = std::string(above) + "/gainsay-model-fuzz-XXXXXX";
  fuzz::require(::mkdtemp(name.data()) != nullptr);
  return name;
}

struct Folder {
  std::string path = own_folder();
  ~Folder() {
    std::error_code gone;  // what is left there is a few kilobytes
    std::filesystem::remove_all(path, gone);
  }
};

template <typename Model>
void require_refused(const Result<Model>& model) {
  fuzz::require(model.error().code == ErrorCode::bad_model && !model.error().message.empty());
}

void try_lemmatiser(const std::string& path) {
  const auto model = Lemmatiser::load(path);
  if (!model) return require_refused(model);
  for (const std::string_view word : words) {
    for (const Tag tag : {Tag{0}, Tag{17}, Tag{255}}) (void)model->lemma(word, tag);
  }
}

void try_tagger(const std::string& path) {
  const auto model = Tagger::load(path);
  if (!model) return require_refused(model);
  std::vector<WordForm> forms;
  for (const std::string_view word : words) forms.push_back(model->form(word));
  const std::vector<Tag> tags = model->tag(forms);
  fuzz::require(tags.size() == forms.size());
  for (const Tag tag : tags) fuzz::require(tag < model->tagset().size());
}

void try_gazetteer(const std::string& folder) {
  const auto model = Gazetteer::load(folder);
  if (!model) return require_refused(model);
  for (const std::string_view word : words) {
    for (const auto& found : {model->named(name_key(word)), model->spelt_like(spelling_key(word)),
                              model->of_people(name_key(word))}) {
      for (const PlaceId id : found) fuzz::require(id < model->size());
    }
  }
  for (PlaceId id = 0; id < model->size() && id < 1000; ++id) {
    (void)model->name(id).size();
    (void)model->kind(id);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Folder folder;
  if (size == 0) return 0;
  const std::string_view payload = fuzz::view(data + 1, size - 1);
  const auto put = [&](const char* name, const ModelFormat& format) {
    std::string path = folder.path + "/" + name;
    fuzz::require(write_model_file(path, format, payload).has_value());
    return path;
  };
  switch (data[0] % 3) {
    case 0:
      try_lemmatiser(put("lemmatiser.bin", Lemmatiser::format));
      break;
    case 1:
      try_tagger(put("tagger.bin", Tagger::format));
      break;
    default:
      (void)put("places.bin", Gazetteer::format);
      try_gazetteer(folder.path);
  }
  return 0;
}
