#include "work/input_meter.h"

#include <fstream>

#include "store/kept.h"

namespace gainsay {
namespace {

class InputMeterTest : public testing::LedgerFolder {
 protected:
  [[nodiscard]] Provenance at(const std::string& name, std::uint64_t offset = 0) const {
    return {.input = path(name), .line = {}, .offset = offset};
  }
};

TEST_F(InputMeterTest, CountsFilesThatAreDoneAndTheWayIntoTheOneBeingRead) {
  std::ofstream(path("a.txt")) << std::string(100, 'a');
  std::ofstream(path("b.jsonl")) << std::string(300, 'b');
  InputMeter meter({folder_.string()});
  EXPECT_EQ(meter.share(), 0);
  meter.reach(at("a.txt"));
  EXPECT_EQ(meter.share(), 0);
  meter.reach(at("b.jsonl", 100));
  EXPECT_EQ(meter.share(), 0.5);
}

TEST_F(InputMeterTest, DoesNotKnowHowMuchAPipeHolds) {
  InputMeter meter({"-"});
  meter.reach({.input = "-", .line = 3, .offset = 70});
  EXPECT_LT(meter.share(), 0);
}

}  // namespace
}  // namespace gainsay
