#include "extract/date_words.h"

#include "base/word_table.h"

namespace gainsay {
namespace {

// In order of bytes. Where pages drop the accents, the bare form stands beside the right one.
constexpr WordTable<int, 1024> months({
    {"abr", 4},          {"abril", 4},        {"ago", 8},           {"agost", 8},        {"agosto", 8},
    {"agustos", 8},      {"agustus", 8},      {"aout", 8},          {"août", 8},         {"apr", 4},
    {"april", 4},        {"aprila", 4},       {"aprile", 4},        {"aprilie", 4},      {"aprilis", 4},
    {"apríla", 4},       {"aralık", 12},      {"aug", 8},           {"august", 8},       {"augusta", 8},
    {"augusti", 8},      {"augustus", 8},     {"augusztus", 8},     {"avgusta", 8},      {"avr", 4},
    {"avril", 4},        {"ağustos", 8},      {"brezna", 3},        {"března", 3},       {"cervence", 7},
    {"cervna", 6},       {"czerwca", 6},      {"czerwiec", 6},      {"dec", 12},         {"december", 12},
    {"decembra", 12},    {"decembre", 12},    {"decembrie", 12},    {"desember", 12},    {"desembre", 12},
    {"dez", 12},         {"dezember", 12},    {"dezembro", 12},     {"dic", 12},         {"dicembre", 12},
    {"diciembre", 12},   {"dubna", 4},        {"déc", 12},          {"décembre", 12},    {"ekim", 10},
    {"elokuuta", 8},     {"ene", 1},          {"enero", 1},         {"eylul", 9},        {"eylül", 9},
    {"feb", 2},          {"febbraio", 2},     {"feber", 2},         {"febr", 2},         {"febrer", 2},
    {"febrero", 2},      {"februar", 2},      {"februara", 2},      {"februari", 2},     {"februarie", 2},
    {"februarja", 2},    {"february", 2},     {"február", 2},       {"februára", 2},     {"fev", 2},
    {"fevereiro", 2},    {"fevr", 2},         {"fevrier", 2},       {"fév", 2},          {"févr", 2},
    {"février", 2},      {"gen", 1},          {"gener", 1},         {"gennaio", 1},      {"giu", 6},
    {"giugno", 6},       {"grudnia", 12},     {"grudzien", 12},     {"grudzień", 12},    {"haziran", 6},
    {"heinakuuta", 7},   {"heinäkuuta", 7},   {"helmikuuta", 2},    {"huhtikuuta", 4},   {"ianuarie", 1},
    {"iulie", 7},        {"iunie", 6},        {"jan", 1},           {"janeiro", 1},      {"janner", 1},
    {"januar", 1},       {"januara", 1},      {"januari", 1},       {"januarja", 1},     {"january", 1},
    {"január", 1},       {"januára", 1},      {"janv", 1},          {"janvier", 1},      {"joulukuuta", 12},
    {"juil", 7},         {"juillet", 7},      {"juin", 6},          {"jul", 7},          {"jula", 7},
    {"julho", 7},        {"juli", 7},         {"julija", 7},        {"julio", 7},        {"juliol", 7},
    {"julius", 7},       {"july", 7},         {"jun", 6},           {"juna", 6},         {"june", 6},
    {"junho", 6},        {"juni", 6},         {"junija", 6},        {"junio", 6},        {"junius", 6},
    {"juny", 6},         {"jänner", 1},       {"júl", 7},           {"júla", 7},         {"július", 7},
    {"jún", 6},          {"júna", 6},         {"június", 6},        {"kasım", 11},       {"kesakuuta", 6},
    {"kesäkuuta", 6},    {"kvetna", 5},       {"května", 5},        {"kwiecien", 4},     {"kwiecień", 4},
    {"kwietnia", 4},     {"ledna", 1},        {"lipca", 7},         {"lipiec", 7},       {"listopad", 11},
    {"listopada", 11},   {"listopadu", 11},   {"lokakuuta", 10},    {"lug", 7},          {"luglio", 7},
    {"lutego", 2},       {"luty", 2},         {"maaliskuuta", 3},   {"maart", 3},        {"maerz", 3},
    {"mag", 5},          {"maggio", 5},       {"mai", 5},           {"maig", 5},         {"maio", 5},
    {"maj", 5},          {"maja", 5},         {"majus", 5},         {"mar", 3},          {"marc", 3},
    {"marca", 3},        {"march", 3},        {"marcius", 3},       {"marco", 3},        {"maret", 3},
    {"marraskuuta", 11}, {"mars", 3},         {"mart", 3},          {"martie", 3},       {"marts", 3},
    {"marz", 3},         {"marzec", 3},       {"marzo", 3},         {"març", 3},         {"março", 3},
    {"may", 5},          {"mayo", 5},         {"mayıs", 5},         {"mei", 5},          {"mrt", 3},
    {"mrz", 3},          {"máj", 5},          {"mája", 5},          {"május", 5},        {"márc", 3},
    {"március", 3},      {"mär", 3},          {"märz", 3},          {"nisan", 4},        {"noiembrie", 11},
    {"nov", 11},         {"november", 11},    {"novembra", 11},     {"novembre", 11},    {"novembro", 11},
    {"noviembre", 11},   {"ocak", 1},         {"oct", 10},          {"october", 10},     {"octobre", 10},
    {"octombrie", 10},   {"octubre", 10},     {"okt", 10},          {"oktober", 10},     {"oktobra", 10},
    {"október", 10},     {"októbra", 10},     {"ott", 10},          {"ottobre", 10},     {"out", 10},
    {"outubro", 10},     {"pazdziernik", 10}, {"pazdziernika", 10}, {"październik", 10}, {"października", 10},
    {"prosince", 12},    {"rijna", 10},       {"sep", 9},           {"sept", 9},         {"september", 9},
    {"septembra", 9},    {"septembre", 9},    {"septembrie", 9},    {"septiembre", 9},   {"set", 9},
    {"setembre", 9},     {"setembro", 9},     {"setiembre", 9},     {"settembre", 9},    {"sierpien", 8},
    {"sierpień", 8},     {"sierpnia", 8},     {"srpna", 8},         {"styczen", 1},      {"styczeń", 1},
    {"stycznia", 1},     {"subat", 2},        {"syyskuuta", 9},     {"szept", 9},        {"szeptember", 9},
    {"tammikuuta", 1},   {"temmuz", 7},       {"toukokuuta", 5},    {"unora", 2},        {"wrzesien", 9},
    {"wrzesień", 9},     {"wrzesnia", 9},     {"września", 9},      {"zari", 9},         {"září", 9},
    {"ápr", 4},          {"április", 4},      {"února", 2},         {"července", 7},     {"června", 6},
    {"října", 10},       {"şubat", 2},        {"απριλίου", 4},      {"αυγούστου", 8},    {"δεκεμβρίου", 12},
    {"ιανουαρίου", 1},   {"ιουλίου", 7},      {"ιουνίου", 6},       {"μαΐου", 5},        {"μαρτίου", 3},
    {"νοεμβρίου", 11},   {"οκτωβρίου", 10},   {"σεπτεμβρίου", 9},   {"φεβρουαρίου", 2},  {"август", 8},
    {"августа", 8},      {"апреля", 4},       {"април", 4},         {"березня", 3},      {"вересня", 9},
    {"грудня", 12},      {"декабря", 12},     {"декември", 12},     {"жовтня", 10},      {"июля", 7},
    {"июня", 6},         {"квітня", 4},       {"липня", 7},         {"листопада", 11},   {"лютого", 2},
    {"май", 5},          {"март", 3},         {"марта", 3},         {"мая", 5},          {"ноември", 11},
    {"ноября", 11},      {"октомври", 10},    {"октября", 10},      {"сентября", 9},     {"септември", 9},
    {"серпня", 8},       {"січня", 1},        {"травня", 5},        {"февраля", 2},      {"февруари", 2},
    {"червня", 6},       {"юли", 7},          {"юни", 6},           {"января", 1},       {"януари", 1},
    {"ապրիլի", 4},       {"դեկտեմբերի", 12},  {"հոկտեմբերի", 10},   {"հուլիսի", 7},      {"հունիսի", 6},
    {"հունվարի", 1},     {"մայիսի", 5},       {"մարտի", 3},         {"նոյեմբերի", 11},   {"սեպտեմբերի", 9},
    {"փետրվարի", 2},     {"օգոստոսի", 8},
});

}  // namespace

int month_number(std::string_view folded_word) {
  return months.find(folded_word, 0);
}

}  // namespace gainsay
