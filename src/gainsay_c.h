/* Gainsay for C, and for every language that calls C: a news page in; who says what, and who denies it, out.
 *
 *   gainsay_reader* reader = NULL;
 *   gainsay_reading* reading = NULL;
 *   if (gainsay_reader_load(NULL, &reader, NULL) == GAINSAY_OK &&
 *       gainsay_read_bytes(reader, page, size, &reading, NULL) == GAINSAY_OK)
 *     puts(gainsay_reading_json(reading));
 *
 * This header is the whole interface of libgainsay_c, which lies over libgainsay (gainsay.h defines the words
 * used here). It is a promise to compiled programs: what was linked with libgainsay_c.so.1 runs with every
 * later libgainsay_c.so.1, whatever becomes of the C++ interface below it. Functions and constants are only
 * added; structures grow at their end, and begin with the size that the caller knows them by.
 *
 * - What can fail returns a gainsay_status. Where `error` is not NULL it is set to what went wrong in words,
 * or to NULL on success; who asks for it frees it. No function prints, exits, or throws.
 * - Handles are made by a load or read function and ended by the free function of their name, which takes
 * NULL. Everything that a handle gives, strings above all, lives as long as the handle.
 * - Strings are UTF-8 and end in a NUL byte; absent ones are "", never NULL, unless said otherwise. A text
 * never has a NUL in it. Offsets are UTF-8 bytes, half open, into gainsay_article.text.
 * - A reader and a reading may be used by any number of threads; freeing them is for one. */
#ifndef GAINSAY_C_H
#define GAINSAY_C_H

#include <stddef.h>
#include <stdint.h>

#define GAINSAY_C_PUBLIC __attribute__((visibility("default")))

#ifdef __cplusplus
extern "C" {
#endif

/** Of this header; raised when something is added. */
#define GAINSAY_C_VERSION 1

/** GAINSAY_C_VERSION of the library that was loaded. */
GAINSAY_C_PUBLIC uint32_t gainsay_c_version(void);
/** The program's version, "0.1.0". */
GAINSAY_C_PUBLIC const char* gainsay_version(void);

/* ---- Errors */

typedef int32_t gainsay_status;
enum {
  GAINSAY_OK = 0,
  GAINSAY_NOT_FOUND = 1,      /**< no such file or folder */
  GAINSAY_UNREADABLE = 2,     /**< exists, but can't be opened or read */
  GAINSAY_TRUNCATED = 3,      /**< ends before its format says it does */
  GAINSAY_DAMAGED = 4,        /**< breaks its format */
  GAINSAY_UNSUPPORTED = 5,    /**< a kind of input that is not read */
  GAINSAY_LIMIT_EXCEEDED = 6, /**< larger, deeper or longer than the limits in docs/limits.md */
  GAINSAY_NOT_TEXT = 7,       /**< binary data where text was expected */
  GAINSAY_NO_ARTICLE = 8,     /**< read well, but holds no article text */
  GAINSAY_BAD_MODEL = 9,      /**< a model file that is damaged, foreign or of another version */
  GAINSAY_UNWRITABLE = 10,    /**< output could not be written */
  GAINSAY_OUT_OF_MEMORY = 11,
  GAINSAY_WRONG_CALL = 12, /**< a NULL where none may be, an index beyond the end, a struct_size not known */
  GAINSAY_INTERNAL = 13    /**< a fault of the library */
};

typedef struct gainsay_error gainsay_error;

GAINSAY_C_PUBLIC gainsay_status gainsay_error_status(const gainsay_error* error);
/** One sentence for people, with the input and the byte where they are known. */
GAINSAY_C_PUBLIC const char* gainsay_error_message(const gainsay_error* error);
/** The byte at which it was noticed, or -1. */
GAINSAY_C_PUBLIC int64_t gainsay_error_offset(const gainsay_error* error);
GAINSAY_C_PUBLIC void gainsay_error_free(gainsay_error* error);

/* ---- Reading */

/** The loaded models. Load once. */
typedef struct gainsay_reader gainsay_reader;
/** What was read from one document; it needs its reader no more. */
typedef struct gainsay_reading gainsay_reading;

/** Loads the models of `folder`; NULL or "": those that were installed with the library. */
GAINSAY_C_PUBLIC gainsay_status gainsay_reader_load(const char* folder, gainsay_reader** reader,
                                                    gainsay_error** error);
GAINSAY_C_PUBLIC void gainsay_reader_free(gainsay_reader* reader);

enum {
  GAINSAY_FORMAT_DETECT = 0,    /**< html or text, by what the bytes look like */
  GAINSAY_FORMAT_HTML = 1,      /**< a web page */
  GAINSAY_FORMAT_TEXT = 2,      /**< plain text, perhaps scraped together with a page's furniture */
  GAINSAY_FORMAT_MANUSCRIPT = 3 /**< plain text of which every line belongs to the article */
};

/** A document and what is known of it besides; used during the call only. Strings may be NULL. Set it to
 * zeros, then struct_size to sizeof(gainsay_document), then what is known. */
typedef struct gainsay_document {
  size_t struct_size;
  const char* bytes; /**< in any character set, not compressed; NUL bytes are bytes */
  size_t size;
  int32_t format;
  const char* name;    /**< how errors and JSON call it */
  const char* charset; /**< as a Content-Type header states it */
  const char* url;
  const char* title;     /**< used where the document holds none */
  const char* published; /**< the same; any usual form of date */
} gainsay_document;

/** Reads one document. The same document gives the same reading, on any thread. */
GAINSAY_C_PUBLIC gainsay_status gainsay_read(const gainsay_reader* reader, const gainsay_document* document,
                                             gainsay_reading** reading, gainsay_error** error);
/** The same, of bytes of which nothing is known. */
GAINSAY_C_PUBLIC gainsay_status gainsay_read_bytes(const gainsay_reader* reader, const char* bytes,
                                                   size_t size, gainsay_reading** reading,
                                                   gainsay_error** error);
GAINSAY_C_PUBLIC void gainsay_reading_free(gainsay_reading* reading);

/** All that was read, as JSON on one line (docs/schema/analysis-1.schema.json); what has no function here
 * (roles, actors, times, places, headline) is there. NULL where memory is out. */
GAINSAY_C_PUBLIC const char* gainsay_reading_json(const gainsay_reading* reading);

/* ---- What was read. Set struct_size of what is to be filled to its sizeof; members beyond it stay as they
 * are. */

typedef struct gainsay_article {
  size_t struct_size;
  const char* id; /**< 32 hexadecimal digits */
  const char* title;
  const char* published; /**< ISO 8601, no more precise than what was found */
  const char* modified;
  const char* publisher;
  const char* url;
  const char* language;
  const char* text; /**< a line a paragraph; the headline is the first */
  size_t text_size;
} gainsay_article;

GAINSAY_C_PUBLIC gainsay_status gainsay_get_article(const gainsay_reading* reading, gainsay_article* article);

/** Words of the article, and where they stand. */
typedef struct gainsay_words {
  uint32_t begin;
  uint32_t end;
  const char* text;
} gainsay_words;

enum { GAINSAY_MODE_DIRECT, GAINSAY_MODE_INDIRECT, GAINSAY_MODE_MIXED };
enum {
  GAINSAY_STANCE_SAYS,
  GAINSAY_STANCE_CLAIMS,
  GAINSAY_STANCE_DENIES,
  GAINSAY_STANCE_REJECTS,
  GAINSAY_STANCE_DOUBTS,
  GAINSAY_STANCE_CONFIRMS,
  GAINSAY_STANCE_ACCUSES,
  GAINSAY_STANCE_ADMITS,
  GAINSAY_STANCE_CORRECTS,
  GAINSAY_STANCE_WARNS,
  GAINSAY_STANCE_PROMISES,
  GAINSAY_STANCE_PREDICTS,
  GAINSAY_STANCE_DEMANDS,
  GAINSAY_STANCE_ASKS,
  GAINSAY_STANCE_PRAISES,
  GAINSAY_STANCE_CRITICISES,
  GAINSAY_STANCE_THINKS,
  GAINSAY_STANCE_OTHER
};
enum { GAINSAY_POLARITY_POSITIVE, GAINSAY_POLARITY_NEGATIVE };
enum {
  GAINSAY_CERTAINTY_PLAIN,
  GAINSAY_CERTAINTY_HEDGED,
  GAINSAY_CERTAINTY_REPORTED,
  GAINSAY_CERTAINTY_CONDITIONAL
};
enum {
  GAINSAY_ANONYMITY_NAMED,
  GAINSAY_ANONYMITY_ROLE,
  GAINSAY_ANONYMITY_UNNAMED,
  GAINSAY_ANONYMITY_COLLECTIVE,
  GAINSAY_ANONYMITY_DOCUMENT,
  GAINSAY_ANONYMITY_NONE
};

/** One attribution: a source (who), a cue (the words that attribute) and a content (what). */
typedef struct gainsay_attribution {
  size_t struct_size;
  const char* source; /**< its pieces, joined by " ... "; "" where it names nobody */
  const char* cue;
  const char* content;
  int32_t mode; /**< these five: constants above */
  int32_t stance;
  int32_t polarity;
  int32_t certainty;
  int32_t anonymity;
  double confidence; /**< 0 to 1 */
  const gainsay_words* source_pieces;
  size_t source_piece_count;
  const gainsay_words* cue_pieces;
  size_t cue_piece_count;
  const gainsay_words* content_pieces;
  size_t content_piece_count;
  int64_t parent;        /**< the attribution whose content holds this one, or -1 */
  const size_t* answers; /**< earlier ones that this denies, confirms or comments on */
  size_t answer_count;
} gainsay_attribution;

/** Ascending by where they begin. 0 for a NULL. */
GAINSAY_C_PUBLIC size_t gainsay_attribution_count(const gainsay_reading* reading);
GAINSAY_C_PUBLIC gainsay_status gainsay_get_attribution(const gainsay_reading* reading, size_t index,
                                                        gainsay_attribution* attribution);
/** "denies"; NULL for a number that this library doesn't know. */
GAINSAY_C_PUBLIC const char* gainsay_stance_name(int32_t stance);

/** A claim, said once or more, and what answers it: indexes of attributions. Nothing says who is right. */
typedef struct gainsay_dispute {
  size_t struct_size;
  const size_t* claims;
  size_t claim_count;
  const size_t* denials;
  size_t denial_count;
  const size_t* confirmations;
  size_t confirmation_count;
} gainsay_dispute;

GAINSAY_C_PUBLIC size_t gainsay_dispute_count(const gainsay_reading* reading);
GAINSAY_C_PUBLIC gainsay_status gainsay_get_dispute(const gainsay_reading* reading, size_t index,
                                                    gainsay_dispute* dispute);

#ifdef __cplusplus
}
#endif

#endif /* GAINSAY_C_H */
