/* Reads one page or text, says who says what in it and who answers whom: embed_c FILE */
#include <gainsay_c.h>
#include <stdio.h>
#include <stdlib.h>

/* The whole file, or NULL. Its end is *size bytes on. */
static char* read_file(const char* path, size_t* size) {
  FILE* file = fopen(path, "rb");
  char* bytes = NULL;
  size_t space = 0;
  *size = 0;
  while (file != NULL && !feof(file) && !ferror(file)) {
    if (*size == space) {
      char* more = realloc(bytes, space = space * 2 + 65536);
      if (more == NULL) break;
      bytes = more;
    }
    *size += fread(bytes + *size, 1, space - *size, file);
  }
  if (file == NULL || !feof(file)) {
    free(bytes);
    bytes = NULL;
  }
  if (file != NULL) fclose(file);
  return bytes;
}

static int fail(gainsay_error* error) {
  fprintf(stderr, "%s\n", gainsay_error_message(error));
  gainsay_error_free(error);
  return 1;
}

static void tell(const gainsay_reading* reading) {
  gainsay_article article = {.struct_size = sizeof article};
  if (gainsay_get_article(reading, &article) == GAINSAY_OK) printf("%s\n", article.title);
  for (size_t id = 0; id < gainsay_attribution_count(reading); ++id) {
    gainsay_attribution said = {.struct_size = sizeof said};
    if (gainsay_get_attribution(reading, id, &said) != GAINSAY_OK) continue;
    printf("%zu: %s %s: %s\n", id, said.source[0] == '\0' ? "(nobody named)" : said.source,
           gainsay_stance_name(said.stance), said.content);
  }
  for (size_t id = 0; id < gainsay_dispute_count(reading); ++id) {
    gainsay_dispute dispute = {.struct_size = sizeof dispute};
    if (gainsay_get_dispute(reading, id, &dispute) != GAINSAY_OK) continue;
    for (size_t denial = 0; denial < dispute.denial_count; ++denial)
      printf("%zu denies %zu\n", dispute.denials[denial], dispute.claims[0]);
  }
}

int main(int argc, char** argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: embed_c FILE\n");
    return 2;
  }
  gainsay_document document = {.struct_size = sizeof document, .name = argv[1]};
  char* bytes = read_file(argv[1], &document.size);
  if (bytes == NULL) {
    fprintf(stderr, "%s: can't be read\n", argv[1]);
    return 1;
  }
  document.bytes = bytes;

  gainsay_error* error = NULL;
  gainsay_reader* reader = NULL;
  gainsay_reading* reading = NULL;
  if (gainsay_reader_load(NULL, &reader, &error) != GAINSAY_OK) return fail(error);
  if (gainsay_read(reader, &document, &reading, &error) != GAINSAY_OK) return fail(error);
  tell(reading);
  gainsay_reading_free(reading);
  gainsay_reader_free(reader);
  free(bytes);
  return 0;
}
