#include "extract/json_ld.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <nlohmann/json.hpp>

#include "extract/plain_words.h"

namespace gainsay {
namespace {

using Json = nlohmann::json;

constexpr std::size_t max_script = 4u << 20;
constexpr std::size_t max_objects = 20'000;

// Parts of a page's data that speak of other pages, of comments or of what it is made of.
constexpr std::array<std::string_view, 20> other_things = {
    "comment", "hasPart",   "isPartOf",  "liveBlogUpdate",  "itemListElement", "relatedLink", "review",
    "image",   "video",     "citation",  "associatedMedia", "potentialAction", "mentions",    "about",
    "author",  "publisher", "subjectOf", "significantLink", "isBasedOn",       "blogPost"};

bool is_article_type(std::string_view type) {
  constexpr std::array<std::string_view, 9> kinds = {
      "BlogPosting", "Report",      "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting",
      "Review",      "ClaimReview", "CreativeWork",    "MedicalWebPage"};
  if (type.ends_with("Article") || type.ends_with("NewsArticle")) return true;
  return std::find(kinds.begin(), kinds.end(), type) != kinds.end();
}

const Json* member(const Json& object, const char* key) {
  if (!object.is_object()) return nullptr;
  const auto at = object.find(key);
  return at == object.end() || at->is_null() ? nullptr : &*at;
}

std::string without_schema(std::string_view type) {
  const std::size_t cut = type.find_last_of("/:#");
  return std::string(cut == std::string_view::npos ? type : type.substr(cut + 1));
}

std::vector<std::string> types_of(const Json& object) {
  std::vector<std::string> types;
  const Json* type = member(object, "@type");
  if (type == nullptr) return types;
  if (type->is_string()) types.push_back(without_schema(type->get_ref<const std::string&>()));
  if (type->is_array()) {
    for (const Json& one : *type) {
      if (one.is_string()) types.push_back(without_schema(one.get_ref<const std::string&>()));
    }
  }
  return types;
}

class Reader {
 public:
  void read(const std::vector<std::string_view>& scripts) {
    documents_.reserve(scripts.size());
    for (const std::string_view script : scripts) {
      if (script.size() > max_script) continue;
      const std::optional<std::string> repaired = repair_json(script);
      if (!repaired) continue;
      Json document = Json::parse(*repaired, nullptr, /*allow_exceptions=*/false);
      if (!document.is_discarded()) documents_.push_back(std::move(document));
    }
    for (const Json& document : documents_) collect(document);
    for (const Json* object : objects_) interpret(*object);
  }

  LinkedData take() { return std::move(data_); }

 private:
  // All objects that speak of this page, in page order, by an explicit stack. Ids are noted wherever they
  // stand.
  void collect(const Json& document) {
    struct Step {
      const Json* value;
      bool ours;
    };
    std::vector<Step> stack = {{&document, true}};
    std::size_t seen = 0;
    while (!stack.empty() && ++seen < max_objects) {
      const Step step = stack.back();
      stack.pop_back();
      const std::size_t first = stack.size();
      if (step.value->is_array()) {
        for (const Json& item : *step.value) {
          if (item.is_structured()) stack.push_back({&item, step.ours});
        }
      } else if (step.value->is_object()) {
        if (step.ours) objects_.push_back(step.value);
        if (const Json* id = member(*step.value, "@id");
            id != nullptr && id->is_string() && step.value->size() > 1) {
          ids_.emplace(id->get_ref<const std::string&>(), step.value);
        }
        for (const auto& [key, item] : step.value->items()) {
          const bool other = std::find(other_things.begin(), other_things.end(), key) != other_things.end();
          if (item.is_structured()) stack.push_back({&item, step.ours && !other});
        }
      }
      std::reverse(stack.begin() + static_cast<std::ptrdiff_t>(first), stack.end());
    }
  }

  const Json& resolve(const Json& value) const {
    const Json* id = member(value, "@id");
    if (id == nullptr || !id->is_string() || member(value, "name") != nullptr) return value;
    const auto known = ids_.find(id->get_ref<const std::string&>());
    return known == ids_.end() ? value : *known->second;
  }

  // The text of a value: itself, its name, or that of its first item.
  std::string text(const Json* value) const {
    for (int hops = 0; value != nullptr && hops < 4; ++hops) {
      if (value->is_string()) return plain_value(value->get_ref<const std::string&>());
      if (value->is_number_integer()) return std::to_string(value->get<std::int64_t>());
      if (value->is_array()) {
        value = value->empty() ? nullptr : &value->front();
        continue;
      }
      const Json& object = resolve(*value);
      const Json* next = member(object, "name");
      if (next == nullptr) next = member(object, "@value");
      value = next;
    }
    return {};
  }

  std::vector<std::string> names(const Json* value) const {
    std::vector<std::string> found;
    if (value == nullptr) return found;
    if (!value->is_array()) {
      if (const Json& object = resolve(*value); object.is_object()) {
        if (const Json* list = member(object, "name"); list != nullptr && list->is_array())
          return names(list);
      }
      if (std::string name = text(value); !name.empty()) found.push_back(std::move(name));
      return found;
    }
    for (const Json& item : *value) {
      if (std::string name = text(&item); !name.empty() && found.size() < 100)
        found.push_back(std::move(name));
    }
    return found;
  }

  void interpret(const Json& object) {
    const std::vector<std::string> types = types_of(object);
    for (const std::string& type : types) {
      if (is_article_type(type) || (type == "WebPage" && member(object, "datePublished") != nullptr)) {
        data_.articles.push_back(article(object, type));
        return;
      }
    }
    for (const std::string& type : types) {
      if (type == "BreadcrumbList") breadcrumb(object);
      if (type == "WebSite" && site_.empty()) site_ = text(member(object, "name"));
      if ((type.ends_with("Organization") || type == "Corporation") && data_.site_name.empty()) {
        data_.site_name = text(member(object, "name"));
      }
    }
    if (!site_.empty()) data_.site_name = site_;
  }

  LinkedArticle article(const Json& object, const std::string& type) const {
    LinkedArticle found;
    found.type = type;
    found.headline = text(member(object, "headline"));
    if (found.headline.empty()) found.headline = text(member(object, "name"));
    found.alternative_headline = text(member(object, "alternativeHeadline"));
    found.published = text(member(object, "datePublished"));
    found.created = text(member(object, "dateCreated"));
    found.modified = text(member(object, "dateModified"));
    found.description = text(member(object, "description"));
    found.language = text(member(object, "inLanguage"));
    found.publisher = text(member(object, "publisher"));
    found.authors = names(member(object, "author"));
    if (found.authors.empty()) found.authors = names(member(object, "creator"));
    found.sections = names(member(object, "articleSection"));
    if (const Json* url = member(object, "url"); url != nullptr && url->is_string()) found.url = text(url);
    if (const Json* page = member(object, "mainEntityOfPage"); found.url.empty() && page != nullptr) {
      const Json* id = page->is_string() ? page : member(*page, "@id");
      if (id != nullptr && id->is_string()) found.url = text(id);
    }
    return found;
  }

  void breadcrumb(const Json& object) {
    const Json* items = member(object, "itemListElement");
    if (items == nullptr || !items->is_array()) return;
    std::vector<std::pair<double, std::string>> crumbs;
    for (const Json& item : *items) {
      if (crumbs.size() >= 20) break;
      const Json* place = member(item, "position");
      double position = static_cast<double>(crumbs.size() + 1);
      if (place != nullptr && place->is_number()) position = place->get<double>();
      std::string name = text(member(item, "name"));
      if (name.empty()) name = text(member(item, "item"));
      if (!name.empty() && name.find("://") == std::string::npos)
        crumbs.emplace_back(position, std::move(name));
    }
    std::stable_sort(crumbs.begin(), crumbs.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> path;
    for (auto& [position, name] : crumbs) path.push_back(std::move(name));
    if (!path.empty()) data_.breadcrumbs.push_back(std::move(path));
  }

  std::vector<Json> documents_;
  std::vector<const Json*> objects_;
  std::map<std::string, const Json*, std::less<>> ids_;
  std::string site_;
  LinkedData data_;
};

}  // namespace

LinkedData read_linked_data(const std::vector<std::string_view>& scripts) {
  Reader reader;
  reader.read(scripts);
  return reader.take();
}

}  // namespace gainsay
