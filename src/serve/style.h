// The style sheet of the pages. Parts are told apart by shape, not by colour alone; it prints, and follows
// the reader's choice of dark or light.
#pragma once

namespace gainsay::serve {

inline constexpr const char* style =
    R"css(:root { color-scheme: light dark; font: 1.05rem/1.6 system-ui, sans-serif; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { line-height: 1.25; }
ol { padding: 0; list-style: none; }
li { margin: 0 0 1.1rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
input { flex: 1 1 14rem; }
input, button { font: inherit; padding: .3rem .6rem; }
.about { color: color-mix(in srgb, currentColor 70%, transparent); font-size: .9rem; }
.source { text-decoration: underline double 1px; text-underline-offset: .2em; font-weight: 600; }
.cue { border: 1px dotted; border-radius: .3em; padding: 0 .15em; }
.content { background: color-mix(in srgb, Highlight 18%, transparent); box-decoration-break: clone; }
p, li { overflow-wrap: anywhere; unicode-bidi: isolate; }
@media print { form, nav { display: none; } }
)css";

}  // namespace gainsay::serve
