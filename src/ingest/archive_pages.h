// The pages of an archive's members.
#pragma once

#include <memory>
#include <string_view>

#include "ingest/archive_reader.h"
#include "ingest/limits.h"
#include "ingest/page_stream.h"

namespace gainsay {

/// Archives in an archive are read; archives in those are not.
inline constexpr unsigned most_nested_archives = 1;

/// Opens an archive inside `nesting` others. Members are read as files of a folder are: hidden ones and those
/// with an ending that isn't read are left out; "news.zip/day/page.html" names one. A member whose name leads
/// out of the archive, an encrypted one and an archive nested too deep are errors (unsupported) and are
/// passed over. A decompression bomb (Limits::max_expansion) ends the archive.
std::unique_ptr<PageStream> open_archive(ByteSource source, const Limits& limits, unsigned nesting);

/// Whether a member's name leads out of the folder into which an archive would be unpacked: absolute, a drive
/// letter, or "..", with slashes of either kind.
bool leads_outside(std::string_view name);

}  // namespace gainsay
