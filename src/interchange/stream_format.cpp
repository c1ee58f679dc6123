#include "interchange/stream_format.h"

#include "export/annotation.h"
#include "export/csv.h"
#include "store/export_lines.h"

namespace gainsay {

StreamFormat annotation_format() {
  return {.head = {},
          .item =
              [](const Portion& portion) {
                return to_annotations(portion.stored.article, portion.stored.analysis, false, portion.which) +
                       "\n";
              },
          .between = {},
          .tail = {}};
}

StreamFormat csv_format() {
  return {.head = csv_header(),
          .item =
              [](const Portion& portion) {
                return to_csv(portion.stored.article, portion.stored.analysis, portion.which);
              },
          .between = {},
          .tail = {}};
}

StreamFormat lines_format() {
  return {.head = {},
          .item = [](const Portion& portion) { return line_of(portion.stored); },
          .between = {},
          .tail = {}};
}

}  // namespace gainsay
