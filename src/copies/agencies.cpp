#include "copies/agencies.h"

#include <string>
#include <utility>

namespace gainsay {
namespace {

// In lower case, without "the". Of agencies that go by two names the shorter one is given.
constexpr std::pair<std::string_view, std::string_view> agencies[] = {
    {"aap", "AAP"},
    {"australian associated press", "AAP"},
    {"aba", "ABA"},
    {"adnkronos", "Adnkronos"},
    {"afp", "AFP"},
    {"agence france-presse", "AFP"},
    {"agence france presse", "AFP"},
    {"agencies", "agencies"},
    {"news agencies", "agencies"},
    {"wire services", "agencies"},
    {"wires", "agencies"},
    {"agerpres", "Agerpres"},
    {"allafrica", "allAfrica"},
    {"anadolu", "Anadolu"},
    {"anadolu agency", "Anadolu"},
    {"ani", "ANI"},
    {"ansa", "ANSA"},
    {"antara", "Antara"},
    {"ap", "AP"},
    {"associated press", "AP"},
    {"apa", "APA"},
    {"aps", "APS"},
    {"armenpress", "Armenpress"},
    {"aswat al-iraq", "Aswat al-Iraq"},
    {"voices of iraq", "Aswat al-Iraq"},
    {"belga", "Belga"},
    {"belta", "BelTA"},
    {"bernama", "Bernama"},
    {"bloomberg", "Bloomberg"},
    {"bloomberg news", "Bloomberg"},
    {"bna", "BNA"},
    {"bns", "BNS"},
    {"bss", "BSS"},
    {"canadian press", "The Canadian Press"},
    {"cp", "The Canadian Press"},
    {"cna", "CNA"},
    {"ctk", "CTK"},
    {"dpa", "dpa"},
    {"deutsche presse-agentur", "dpa"},
    {"efe", "EFE"},
    {"fars news agency", "Fars"},
    {"fars", "Fars"},
    {"fena", "FENA"},
    {"ians", "IANS"},
    {"indo-asian news service", "IANS"},
    {"interfax", "Interfax"},
    {"ips", "IPS"},
    {"inter press service", "IPS"},
    {"irin", "IRIN"},
    {"irna", "IRNA"},
    {"isna", "ISNA"},
    {"kcna", "KCNA"},
    {"kuna", "KUNA"},
    {"kyodo", "Kyodo"},
    {"kyodo news", "Kyodo"},
    {"jiji press", "Jiji Press"},
    {"lusa", "Lusa"},
    {"map", "MAP"},
    {"mehr", "Mehr"},
    {"mena", "MENA"},
    {"mti", "MTI"},
    {"nan", "NAN"},
    {"news agency of nigeria", "NAN"},
    {"nina", "NINA"},
    {"ntb", "NTB"},
    {"pa", "PA"},
    {"press association", "PA"},
    {"pa media", "PA"},
    {"pap", "PAP"},
    {"petra", "Petra"},
    {"pti", "PTI"},
    {"press trust of india", "PTI"},
    {"qna", "QNA"},
    {"reuters", "Reuters"},
    {"thomson reuters", "Reuters"},
    {"reuters health", "Reuters"},
    {"ria novosti", "RIA Novosti"},
    {"ritzau", "Ritzau"},
    {"sana", "SANA"},
    {"sda", "SDA"},
    {"shafaq news", "Shafaq News"},
    {"spa", "SPA"},
    {"saudi press agency", "SPA"},
    {"tasnim", "Tasnim"},
    {"tass", "TASS"},
    {"itar-tass", "TASS"},
    {"upi", "UPI"},
    {"united press international", "UPI"},
    {"wam", "WAM"},
    {"xinhua", "Xinhua"},
    {"xinhua news agency", "Xinhua"},
    {"yonhap", "Yonhap"},
};

}  // namespace

std::string_view agency(std::string_view written) {
  std::string lower;
  for (const char c : written) lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  std::string_view words = lower;
  while (words.ends_with(' ') || words.ends_with('.')) words.remove_suffix(1);
  while (words.starts_with(' ')) words.remove_prefix(1);
  if (words.starts_with("the ")) words.remove_prefix(4);
  for (const auto& [name, known] : agencies) {
    if (name == words) return known;
  }
  return {};
}

}  // namespace gainsay
