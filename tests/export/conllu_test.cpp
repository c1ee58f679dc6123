#include "export/conllu.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/analysis.h"

namespace gainsay {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string conllu_of(const std::string& line) {
  static const Models models = std::move(*load_models(GAINSAY_MODELS_DIR));
  Article article;
  article.text = line;
  article.paragraphs.push_back({{0, static_cast<std::uint32_t>(line.size())}});
  const auto analysis = analyse_words(article, models, Limits{}).value();
  return to_conllu(article, analysis.text, analysis.syntax, models.syntax, analysis.names, "page.html");
}

TEST(Conllu, HasTenColumnsAWord) {
  EXPECT_EQ(conllu_of("Ana Kask left."),
            "# newdoc id = page.html\n# newpar\n# sent_id = 1\n# text = Ana Kask left.\n"
            "1\tAna\tAna\tPROPN\tNNP\t_\t3\tnsubj\t_\tNER=B-Person|TokenRange=0:3\n"
            "2\tKask\tKask\tPROPN\tNNP\t_\t1\tflat\t_\tNER=I-Person|TokenRange=4:8\n"
            "3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=9:13\n"
            "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\tTokenRange=13:14\n\n");
}

TEST(Conllu, JoinsWhatIsWrittenTogether) {
  const std::string conllu = conllu_of("They don’t know.");
  EXPECT_THAT(conllu, HasSubstr("\n2-3\tdon’t\t_\t_\t_\t_\t_\t_\t_\tTokenRange=5:10\n2\tdo\tdo\tAUX\t"));
  EXPECT_THAT(conllu, HasSubstr("\n3\tn’t\tnot\tPART\t"));
}

TEST(Conllu, KeepsItsTable) {
  EXPECT_THAT(conllu_of("A\ttab and a line."), StartsWith("# newdoc id = page.html\n# newpar\n# sent_id = 1\n"
                                                          "# text = A tab and a line.\n1\tA\t"));
}

}  // namespace
}  // namespace gainsay
