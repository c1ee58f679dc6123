/* The C interface from C: each check is a line, the first that doesn't hold ends the program with its number.
 *   c_interface_test MODELS */
#include <gainsay_c.h>
#include <stdio.h>
#include <string.h>

#define REQUIRE(holds)                                                    \
  do {                                                                    \
    if (!(holds)) {                                                       \
      fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #holds); \
      return 1;                                                           \
    }                                                                     \
  } while (0)

static const char story[] =
    "Harbour fund was emptied, auditor says\n\n"
    "The harbour fund of Tarnmouth was emptied in March, the auditor Brenna Holt said on Monday.\n\n"
    "Mayor Ivo Quarrell denied that the fund had been emptied. \"Not a penny is missing,\" he said.\n";

static int errors_have_words_and_a_number(const gainsay_reader* reader) {
  gainsay_error* error = NULL;
  gainsay_reader* none = (gainsay_reader*)&error;
  REQUIRE(gainsay_reader_load("/no/such/folder", &none, &error) == GAINSAY_NOT_FOUND);
  REQUIRE(none == NULL && error != NULL);
  REQUIRE(gainsay_error_status(error) == GAINSAY_NOT_FOUND);
  REQUIRE(strstr(gainsay_error_message(error), "/no/such/folder") != NULL);
  REQUIRE(gainsay_error_offset(error) == -1);
  gainsay_error_free(error);

  gainsay_reading* reading = NULL;
  REQUIRE(gainsay_read_bytes(reader, "", 0, &reading, &error) != GAINSAY_OK);
  REQUIRE(reading == NULL && gainsay_error_message(error)[0] != '\0');
  gainsay_error_free(error);
  /* Who asks for no words gets the number alone. */
  REQUIRE(gainsay_read_bytes(reader,
                             "\x7f"
                             "ELF\x01\x00\x00\x02",
                             8, &reading, NULL) != GAINSAY_OK);
  return 0;
}

static int wrong_calls_are_refused(const gainsay_reader* reader, const gainsay_reading* reading) {
  gainsay_error* error = NULL;
  gainsay_reading* out = NULL;
  gainsay_document document;
  memset(&document, 0, sizeof document);
  REQUIRE(gainsay_read(reader, &document, &out, &error) == GAINSAY_WRONG_CALL);
  REQUIRE(strstr(gainsay_error_message(error), "struct_size") != NULL);
  gainsay_error_free(error);
  document.struct_size = sizeof document;
  document.size = 4;
  REQUIRE(gainsay_read(reader, &document, &out, NULL) == GAINSAY_WRONG_CALL);
  document.bytes = story;
  document.format = 77;
  REQUIRE(gainsay_read(reader, &document, &out, NULL) == GAINSAY_WRONG_CALL);
  REQUIRE(gainsay_read(NULL, &document, &out, NULL) == GAINSAY_WRONG_CALL);
  REQUIRE(gainsay_read(reader, &document, NULL, NULL) == GAINSAY_WRONG_CALL);
  REQUIRE(gainsay_reader_load(NULL, NULL, NULL) == GAINSAY_WRONG_CALL);

  gainsay_attribution said;
  memset(&said, 0, sizeof said);
  REQUIRE(gainsay_get_attribution(reading, 0, &said) == GAINSAY_WRONG_CALL);
  said.struct_size = sizeof said;
  REQUIRE(gainsay_get_attribution(reading, gainsay_attribution_count(reading), &said) == GAINSAY_WRONG_CALL);
  REQUIRE(gainsay_get_attribution(NULL, 0, &said) == GAINSAY_WRONG_CALL);
  REQUIRE(gainsay_get_attribution(reading, 0, NULL) == GAINSAY_WRONG_CALL);
  REQUIRE(gainsay_stance_name(-1) == NULL && gainsay_stance_name(1000) == NULL);
  REQUIRE(gainsay_reading_json(NULL) == NULL && gainsay_dispute_count(NULL) == 0);
  gainsay_reader_free(NULL);
  gainsay_reading_free(NULL);
  gainsay_error_free(NULL);
  return 0;
}

static int who_says_what_is_told(const gainsay_reading* reading) {
  gainsay_article article;
  article.struct_size = sizeof article;
  REQUIRE(gainsay_get_article(reading, &article) == GAINSAY_OK);
  REQUIRE(strlen(article.id) == 32 && strlen(article.text) == article.text_size);

  int denials = 0;
  for (size_t id = 0; id < gainsay_attribution_count(reading); ++id) {
    gainsay_attribution said;
    said.struct_size = sizeof said;
    REQUIRE(gainsay_get_attribution(reading, id, &said) == GAINSAY_OK);
    REQUIRE(said.confidence >= 0 && said.confidence <= 1 && said.cue_piece_count > 0);
    for (size_t piece = 0; piece < said.content_piece_count; ++piece) {
      const gainsay_words words = said.content_pieces[piece];
      REQUIRE(words.end <= article.text_size && strlen(words.text) == words.end - words.begin);
      REQUIRE(strncmp(article.text + words.begin, words.text, words.end - words.begin) == 0);
    }
    if (said.stance == GAINSAY_STANCE_DENIES) {
      ++denials;
      REQUIRE(strstr(said.source, "Ivo Quarrell") != NULL);
      REQUIRE(strcmp(gainsay_stance_name(said.stance), "denies") == 0);
    }
  }
  REQUIRE(denials == 1);

  gainsay_dispute dispute;
  dispute.struct_size = sizeof dispute;
  REQUIRE(gainsay_dispute_count(reading) == 1);
  REQUIRE(gainsay_get_dispute(reading, 0, &dispute) == GAINSAY_OK);
  REQUIRE(dispute.claim_count >= 1 && dispute.denial_count >= 1);
  REQUIRE(strstr(gainsay_reading_json(reading), "\"format\":\"gainsay-analysis\"") != NULL);
  REQUIRE(gainsay_reading_json(reading) == gainsay_reading_json(reading));
  return 0;
}

/* A program that was compiled with a later header has longer structures, one that knows more members. */
static int what_the_library_does_not_know_stays(const gainsay_reading* reading) {
  struct {
    gainsay_dispute known;
    size_t later;
  } longer;
  memset(&longer, 0, sizeof longer);
  longer.known.struct_size = sizeof longer;
  longer.later = 4711;
  REQUIRE(gainsay_get_dispute(reading, 0, &longer.known) == GAINSAY_OK);
  REQUIRE(longer.known.struct_size == sizeof longer && longer.later == 4711 && longer.known.claim_count >= 1);
  return 0;
}

int main(int argc, char** argv) {
  REQUIRE(argc == 2);
  REQUIRE(gainsay_c_version() == GAINSAY_C_VERSION && gainsay_version()[0] != '\0');
  gainsay_reader* reader = NULL;
  gainsay_reading* reading = NULL;
  gainsay_error* error = NULL;
  REQUIRE(gainsay_reader_load(argv[1], &reader, &error) == GAINSAY_OK && error == NULL);
  gainsay_document document;
  memset(&document, 0, sizeof document);
  document.struct_size = sizeof document;
  document.bytes = story;
  document.size = sizeof story - 1;
  document.format = GAINSAY_FORMAT_MANUSCRIPT;
  REQUIRE(gainsay_read(reader, &document, &reading, &error) == GAINSAY_OK && error == NULL);
  const int failed = errors_have_words_and_a_number(reader) || wrong_calls_are_refused(reader, reading) ||
                     who_says_what_is_told(reading) || what_the_library_does_not_know_stays(reading);
  gainsay_reading_free(reading);
  gainsay_reader_free(reader);
  return failed;
}
