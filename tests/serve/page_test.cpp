// The pages for people, asked over a socket; and that what a document says runs nothing in them.
#include "serve/page.h"

#include "serve/served.h"

namespace gainsay {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::Reply;

class PageTest : public testing::Served {};

TEST_F(PageTest, TheFrontListsArticlesAndSearchesThem) {
  const Reply front = get("/plain");
  EXPECT_EQ(front.status, 200);
  EXPECT_EQ(front.fields.at("content-type"), "text/html; charset=utf-8");
  EXPECT_THAT(
      front.body,
      HasSubstr("<a href=\"/plain/articles/00000000000000010000000000000002\"><bdi>Owner denies fire claim"));
  const Reply found = get("/plain?words=bridg*");
  EXPECT_THAT(found.body, HasSubstr("value=\"bridg*\""));
  EXPECT_THAT(found.body, HasSubstr("[bridge]"));
  EXPECT_THAT(found.body, Not(HasSubstr("Owner denies")));
  EXPECT_THAT(get("/plain?words=windmill").body, HasSubstr("None."));
  EXPECT_EQ(get("/plain?words=%22open").status, 400);
}

TEST_F(PageTest, AnArticleIsShownWithItsPartsMarked) {
  const Reply shown = get("/plain/articles/00000000000000010000000000000002");
  EXPECT_EQ(shown.status, 200);
  EXPECT_THAT(shown.body, HasSubstr("<h1 dir=\"auto\">Owner denies fire claim</h1>"));
  EXPECT_THAT(shown.body,
              HasSubstr("<span class=\"source\">Maud Ellery</span> <span class=\"cue\">said</span>."));
  EXPECT_THAT(shown.body, HasSubstr("<span class=\"content\">“The café burnt for days,”</span>"));
  EXPECT_EQ(get("/plain/articles/00000000000000000000000000000000").status, 404);
  EXPECT_EQ(get("/plain/style.css").fields.at("content-type"), "text/css; charset=utf-8");
}

TEST_F(PageTest, WhatADocumentSaysIsTextAndRunsNothing) {
  testing::Kept hostile =
      testing::kept("<script>alert(1)</script>\" onload=\"x said <img src=x onerror=y>.", "h.txt");
  hostile.article.id = {3, 4};
  hostile.article.metadata.title = "</title><script src=//other.example/x></script>";
  hostile.article.metadata.site = "\"><svg onload=x>";
  add(*open(path("a")), hostile);
  for (const char* target : {"/plain", "/plain/articles/00000000000000030000000000000004",
                             "/plain?words=alert", "/plain?words=%22%3E%3Cscript%3E%22"}) {
    const Reply reply = get(target);
    EXPECT_EQ(reply.status, 200) << target;
    for (const char* markup : {"<script", "<img", "<svg", "onload=\"", "style=", "javascript:"})
      EXPECT_THAT(reply.body, Not(HasSubstr(markup))) << target;
  }
}

TEST(MarkedText, SpansNestAndEndWithTheirParagraphs) {
  Article article;
  article.text = "Ada said Ivo fled\nat night.";
  Analysis analysis;
  Attribution said;
  said.source = {{0, 3}};
  said.cue = {{4, 8}};
  said.content = {{9, 27}};
  Attribution inner;
  inner.source = {{9, 12}};
  analysis.attributions.items = {said, inner};
  EXPECT_EQ(serve::marked_text(article, analysis),
            "<p dir=\"auto\"><span class=\"source\">Ada</span> <span class=\"cue\">said</span> "
            "<span class=\"source content\">Ivo</span><span class=\"content\"> fled</span></p>\n"
            "<p dir=\"auto\"><span class=\"content\">at night.</span></p>\n");
}

}  // namespace
}  // namespace gainsay
