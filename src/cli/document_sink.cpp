#include "cli/document_sink.h"

#include <filesystem>
#include <set>
#include <utility>

#include "cli/output.h"
#include "export/csv.h"

namespace gainsay::cli {
namespace {

class Stream : public DocumentSink {
 public:
  explicit Stream(Output output, bool apart) : output_(std::move(output)), apart_(apart) {}

  Result<void> begin(std::string_view prologue) { return output_.write(prologue); }

  Result<void> put(const Rendered& document) override {
    if (apart_ && !std::exchange(first_, false)) {
      if (auto written = output_.write("\n"); !written) return written;
    }
    return output_.write(document.data);
  }

  Result<void> finish() override { return output_.commit(); }

 private:
  Output output_;
  bool apart_;
  bool first_ = true;
};

class BratFolder : public DocumentSink {
 public:
  explicit BratFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

  Result<void> put(const Rendered& document) override {
    const std::string stem = file_stem(document.provenance);
    std::string name = stem;
    for (int n = 2; !used_.insert(name).second; ++n) name = stem + "-" + std::to_string(n);
    // The text first: an .ann never stands without the text that it points into.
    if (auto written = write(name + ".txt", document.text); !written) return written;
    return write(name + ".ann", document.data);
  }

  Result<void> finish() override { return {}; }

 private:
  Result<void> write(const std::string& name, std::string_view bytes) {
    auto output = Output::create((folder_ / name).string());
    if (!output) return tl::unexpected(output.error());
    if (auto written = output->write(bytes); !written) return written;
    return output->commit();
  }

  std::filesystem::path folder_;
  std::set<std::string> used_;
};

}  // namespace

std::string file_stem(const Provenance& provenance) {
  std::string name =
      provenance.input == "-" ? "stdin" : std::filesystem::path(provenance.input).filename().string();
  for (const std::string_view packed : {".gz", ".zst"}) {
    if (name.size() > packed.size() && name.ends_with(packed)) name.resize(name.size() - packed.size());
  }
  if (const std::size_t dot = name.rfind('.'); dot != std::string::npos && dot > 0) name.resize(dot);
  // Room for a number and an extension within the 255 bytes of a file name.
  if (name.size() > 200) name.resize(200);
  for (char& c : name) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '_' || c == '.';
    if (!plain) c = '_';
  }
  if (name.empty() || name.front() == '.' || name.front() == '-') name.insert(0, "_");
  for (const auto& number : {provenance.line, provenance.record}) {
    if (number) name += "-" + std::to_string(*number);
  }
  return name;
}

Result<std::unique_ptr<DocumentSink>> DocumentSink::open(const ReadOptions& options) {
  if (options.format == "brat") {
    std::error_code failed;
    std::filesystem::create_directories(options.output, failed);
    if (failed)
      return fail(ErrorCode::unwritable, "no folder can be made: " + failed.message(), options.output);
    if (!std::filesystem::is_directory(options.output)) {
      return fail(ErrorCode::unwritable, "is no folder, and brat needs one", options.output);
    }
    return std::make_unique<BratFolder>(options.output);
  }
  auto output = options.output.empty() ? Result<Output>(Output::standard()) : Output::create(options.output);
  if (!output) return tl::unexpected(output.error());
  auto stream = std::make_unique<Stream>(std::move(*output), options.format == "text");
  if (options.format == "csv") {
    if (auto begun = stream->begin(csv_header()); !begun) return tl::unexpected(begun.error());
  }
  return stream;
}

}  // namespace gainsay::cli
