#include "extract/attribute_words.h"

#include <algorithm>
#include <array>

#include "base/word_table.h"
#include "extract/name_words.h"

namespace gainsay {
namespace {

using namespace hint;

// Words that mean something only beside another one: "read" + "more", "sr" + "only".
constexpr Hints part_size = 1u << 23;
constexpr Hints part_read = 1u << 24;
constexpr Hints part_more = 1u << 25;
constexpr Hints part_most = 1u << 26;
constexpr Hints part_sign = 1u << 27;
constexpr Hints part_up = 1u << 28;
constexpr Hints part_only = 1u << 29;
constexpr Hints part_visually = 1u << 30;
constexpr Hints part_about = 1u << 31;
constexpr Hints parts = 0x1ffu << 23;

constexpr WordTable<Hints, 1024> words({
    {"nav", navigation},
    {"navbar", navigation},
    {"navigation", navigation},
    {"menu", navigation},
    {"breadcrumb", navigation},
    {"breadcrumbs", navigation},
    {"crumb", navigation},
    {"crumbs", navigation},
    {"pagination", navigation},
    {"pager", navigation},
    {"masthead", navigation},
    {"toc", navigation},
    {"skip", navigation},
    {"topbar", navigation},
    {"share", sharing},
    {"sharing", sharing},
    {"shares", sharing},
    {"sharebar", sharing},
    {"social", sharing},
    {"socials", sharing},
    {"follow", sharing},
    {"addthis", sharing},
    {"sharedaddy", sharing},
    {"addtoany", sharing},
    {"sharethis", sharing},
    {"socialshare", sharing},
    {"sharetools", sharing},
    {"comment", comments},
    {"comments", comments},
    {"commentlist", comments},
    {"disqus", comments},
    {"respond", comments},
    {"replies", comments},
    {"livefyre", comments},
    {"viafoura", comments},
    {"discussion", comments},
    {"related", related},
    {"relateds", related},
    {"recommended", related},
    {"recommendation", related},
    {"recommendations", related},
    {"recommends", related},
    {"recirc", related},
    {"recirculation", related},
    {"trending", related},
    {"popular", related},
    {"outbrain", related},
    {"taboola", related},
    {"upnext", related},
    {"suggested", related},
    {"suggestions", related},
    {"readmore", related},
    {"readnext", related},
    {"seealso", related},
    {"relatedposts", related},
    {"relatedarticles", related},
    {"relatedstories", related},
    {"relatedlinks", related},
    {"mostread", related},
    {"mostpopular", related},
    {"jp", 0},
    {"zergnet", related},
    {"yarpp", related},
    {"crp", related},
    {"nextup", related},
    {"readalso", related},
    {"ad", advert},
    {"ads", advert},
    {"advert", advert},
    {"adverts", advert},
    {"advertisement", advert},
    {"advertisements", advert},
    {"advertising", advert},
    {"sponsor", advert},
    {"sponsors", advert},
    {"sponsored", advert},
    {"dfp", advert},
    {"banner", advert},
    {"adslot", advert},
    {"adunit", advert},
    {"adsense", advert},
    {"adbox", advert},
    {"newsletter", signup},
    {"newsletters", signup},
    {"subscribe", signup},
    {"subscription", signup},
    {"subscriptions", signup},
    {"signup", signup},
    {"register", signup},
    {"optin", signup},
    {"mailchimp", signup},
    {"paywall", 0},
    {"donate", signup},
    {"donation", signup},
    {"footer", footer},
    {"copyright", footer},
    {"legal", footer},
    {"disclaimer", footer},
    {"colophon", footer},
    {"foot", footer},
    {"sidebar", sidebar},
    {"rail", sidebar},
    {"aside", sidebar},
    {"sidebars", sidebar},
    {"caption", caption},
    {"captions", caption},
    {"credit", caption},
    {"credits", caption},
    {"figcaption", caption},
    {"byline", byline},
    {"bylines", byline},
    {"author", byline},
    {"authors", byline},
    {"timestamp", byline},
    {"date", byline},
    {"published", byline},
    {"pubdate", byline},
    {"contributor", byline},
    {"contributors", byline},
    {"dateline", byline},
    {"datetime", byline},
    {"meta", byline},
    {"postmeta", byline},
    {"writer", byline},
    {"reporter", byline},
    {"bio", biography},
    {"biography", biography},
    {"authorbox", biography},
    {"authorbio", biography},
    {"vcard", byline},
    {"tag", tags},
    {"tags", tags},
    {"tagged", tags},
    {"taglist", tags},
    {"topics", tags},
    {"keywords", tags},
    {"categories", tags},
    {"category", tags},
    {"kicker", tags},
    {"eyebrow", tags},
    {"tools", tools},
    {"toolbar", tools},
    {"toolbox", tools},
    {"print", tools},
    {"printfriendly", tools},
    {"utility", tools},
    {"utilities", tools},
    {"rating", tools},
    {"ratings", tools},
    {"hidden", hidden},
    {"hide", hidden},
    {"invisible", hidden},
    {"offscreen", screen_reader},
    {"modal", hidden},
    {"popup", hidden},
    {"overlay", hidden},
    {"lightbox", hidden},
    {"tooltip", hidden},
    {"cookie", hidden},
    {"cookies", hidden},
    {"consent", hidden},
    {"gdpr", hidden},
    {"noprint", tools},
    {"offcanvas", hidden},
    {"video", player},
    {"videos", player},
    {"player", player},
    {"audio", player},
    {"gallery", player},
    {"slideshow", player},
    {"carousel", player},
    {"slider", player},
    {"podcast", player},
    {"title", title},
    {"headline", title},
    {"hed", title},
    {"standfirst", summary},
    {"subtitle", summary},
    {"subheadline", summary},
    {"dek", summary},
    {"deck", summary},
    {"summary", summary},
    {"excerpt", summary},
    {"subhead", summary},
    {"description", summary},
    {"lede", summary},
    {"blurb", summary},
    {"article", content},
    {"body", content},
    {"content", content},
    {"entry", content},
    {"post", content},
    {"story", content},
    {"main", content},
    {"text", content},
    {"blog", content},
    {"page", content},
    {"hentry", content},
    {"richtext", content},
    {"articlebody", article_body},
    {"storybody", article_body},
    {"postbody", article_body},
    {"bodycopy", article_body},
    {"articletext", article_body},
    {"articlecontent", article_body},
    {"storytext", article_body},
    {"bodytext", article_body},
    {"teaser", teaser},
    {"teasers", teaser},
    {"card", teaser},
    {"cards", teaser},
    {"promo", teaser},
    {"promos", teaser},
    {"widget", teaser},
    {"widgets", teaser},
    {"callout", teaser},
    {"cta", teaser},
    {"promotion", teaser},
    {"thumb", teaser},
    {"tease", teaser},
    {"pullquote", quote},
    {"pull", quote},
    {"visuallyhidden", screen_reader},
    {"sronly", screen_reader},
    {"screenreader", screen_reader},
    {"hiddentext", screen_reader},
    {"read", part_read},
    {"also", part_more},
    {"next", part_more},
    {"more", part_more},
    {"most", part_most},
    {"sign", part_sign},
    {"up", part_up},
    {"only", part_only},
    {"sr", part_visually},
    {"visually", part_visually},
    {"screen", part_visually},
    {"reader", part_only},
    {"about", part_about},
    {"xs", part_size},
    {"sm", part_size},
    {"md", part_size},
    {"lg", part_size},
    {"xl", part_size},
    {"mobile", part_size},
    {"phone", part_size},
    {"tablet", part_size},
    {"desktop", part_size},
});

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

Hints read_pairs(Hints found) {
  // "hidden-sm": hidden on some screens only.
  if (found & part_size) found &= ~hidden;
  if ((found & part_read) && (found & (part_more | part_most))) found |= related;
  if ((found & part_sign) && (found & part_up)) found |= signup;
  if ((found & part_visually) && ((found & part_only) || (found & hidden))) found |= screen_reader;
  if ((found & part_about) && (found & byline)) found |= biography;
  return found & ~parts;
}

bool equals_ignoring_case(std::string_view a, std::string_view lower) {
  return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
           return (is_upper(x) ? static_cast<char>(x | 0x20) : x) == y;
         });
}

// "display:none" and "visibility:hidden", with or without spaces.
bool style_hides(std::string_view style) {
  std::array<char, 256> squeezed{};
  std::size_t size = 0;
  for (const char c : style) {
    if (size == squeezed.size()) break;
    if (c != ' ' && c != '\t' && c != '\n') squeezed[size++] = is_upper(c) ? static_cast<char>(c | 0x20) : c;
  }
  const std::string_view text(squeezed.data(), size);
  return text.find("display:none") != text.npos || text.find("visibility:hidden") != text.npos;
}

Hints hints_of_role(std::string_view role) {
  if (role == "navigation" || role == "menu" || role == "menubar" || role == "search") return navigation;
  if (role == "complementary") return sidebar;
  if (role == "contentinfo") return footer;
  if (role == "dialog" || role == "alertdialog" || role == "tooltip") return hidden;
  if (role == "main") return main_role;
  if (role == "article") return content;
  if (role == "banner") return advert;
  return 0;
}

Hints hints_of_property(std::string_view value) {
  if (equals_ignoring_case(value, "articlebody")) return article_body;
  if (equals_ignoring_case(value, "author") || equals_ignoring_case(value, "datepublished") ||
      equals_ignoring_case(value, "datemodified")) {
    return byline;
  }
  if (equals_ignoring_case(value, "headline")) return title;
  if (equals_ignoring_case(value, "caption")) return caption;
  if (equals_ignoring_case(value, "comment")) return comments;
  return 0;
}

}  // namespace

Hints hints_in_name(std::string_view value) {
  Hints found = 0;
  for_each_name_word(value, [&](std::string_view word) { found |= words.find(word, 0); });
  return read_pairs(found);
}

Hints hints_of(const HtmlTree& tree, NodeId element) {
  Hints found = 0;
  for (const auto* at = tree.attributes_begin(element); at != tree.attributes_end(element); ++at) {
    const std::string_view name = at->name;
    switch (name.empty() ? '\0' : name.front()) {
      case 'c':
        if (name == "class") found |= hints_in_name(at->value);
        break;
      case 'i':
        if (name == "id") found |= hints_in_name(at->value);
        if (name == "itemprop") found |= hints_of_property(at->value);
        break;
      case 'r':
        if (name == "role") found |= hints_of_role(at->value);
        break;
      case 'h':
        if (name == "hidden") found |= hidden;
        break;
      case 'a':
        if (name == "aria-hidden" && at->value == "true") found |= hidden;
        break;
      case 's':
        if (name == "style" && style_hides(at->value)) found |= hidden;
        break;
      case 'd':
        if (name == "data-testid" || name == "data-component" || name == "data-module" ||
            name == "data-type") {
          found |= hints_in_name(at->value);
        }
        break;
      default:
        break;
    }
  }
  return found;
}

}  // namespace gainsay
