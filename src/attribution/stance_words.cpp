#include "attribution/stance_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "syntax/stem.h"

namespace gainsay {
namespace {

struct StanceWords {
  Stance stance;
  std::string_view phrases;  // apart by commas
};

// Base forms, nouns and adjectives; irregular ones that `stem` doesn't know stand beside them. `says` is
// listed where a word must stop the search: "said in his warning speech" says.
constexpr std::array<StanceWords, 18> table = {{
    {Stance::says,
     "say,tell,write,tweet,state,add,announce,declare,mention,cite,describe,explain,recall,joke,remark,"
     "observe,post,reveal,disclose,discuss,talk,speak,show,indicate,suggest,hint,imply,according,respond,"
     "reply,answer,retort,refer,point out,point to,emphasise,emphasize,stress,reiterate,repeat,call,label,"
     "compare,portray,dub,brand,characterise,characterize,unveil,chant,shout,conclude,highlight,testify,"
     "rule,know as,correct to,shoot back,fire back,hit back,come back"},
    {Stance::claims,
     "claim,allege,allegation,assert,assertion,insist,maintain,contend,contention,argue,argument,profess,"
     "purport,boast,brag,posit,press the case,press his case,press her case,make the case,allegedly"},
    {Stance::denies,
     "deny,denial,plead not guilty,pled not "
     "guilty,refute,rebut,rebuttal,debunk,disprove,contradict,disclaim,gainsay"},
    {Stance::rejects,
     "reject,rejection,dismiss,dismissal,dismissive,repudiate,rubbish,rebuff,rebuffed,rule out,brush off,"
     "brush aside,brush past,turn down,shrug off,laugh off,wave off,wave away,wave aside,disagree,"
     "disagreed,disagreement,push back,pushback,scoff,scoffed,spurn,discount,disavow,disown,renounce,veto,"
     "shot down,swat away,downplay,play down"},
    {Stance::doubts,
     "doubt,doubtful,question,dispute,challenge,query,sceptical,skeptical,scepticism,skepticism,"
     "cast doubt,raise question,question arise,raise doubt,unsure,unclear,uncertain,not sure,unknown,"
     "quarrel,spar over,suspicious of"},
    {Stance::confirms,
     "confirm,confirmation,verify,corroborate,affirm,affirmation,reaffirm,agree,agreed,echo,concur,"
     "bear out,validate,attest,second,vouch"},
    {Stance::accuses,
     "accuse,accusation,blame,charge,fault,implicate,sue,suing,lawsuit,indict,indictment,point the finger,"
     "point finger,prosecute"},
    {Stance::admits,
     "admit,admission,concede,concession,confess,confession,apologise,apologize,apology,acknowledge,"
     "acknowledgment,acknowledgement,own up,claim responsibility,plead guilty"},
    {Stance::corrects,
     "correct,correction,clarify,clarification,retract,retraction,withdraw,withdrew,withdrawn,recant,"
     "backtrack,walk back,back away,back off,back down,back track,revise,revision,reverse,reversal,"
     "flip-flop,flip-flopped,take back,change course,change position,amend"},
    {Stance::warns, "warn,warning,caution,threaten,threat,alert,raise alarm,sound the alarm,sound alarm"},
    {Stance::promises,
     "promise,vow,pledge,swear,sworn,commit,commitment,guarantee,assure,assurance,agree to,agreed to,"
     "agree on,agreed on,offer to,dangle,undertake,oath"},
    {Stance::predicts,
     "predict,prediction,forecast,expect,expectation,anticipate,anticipation,foresee,project,projection"},
    {Stance::demands,
     "demand,urge,order,call for,call on,call upon,insist on,request,plead,plea,appeal,recommend,"
     "recommendation,advise,advice,require,propose,proposal,encourage,ask for,ask to,tell to,implore,"
     "instruct,instruction,beg,ban,prohibit,forbid,lobby,push for,press for,pressure,exhort,summon,"
     "mandate,command,seek,sought,petition,convince,persuade,subpoena"},
    {Stance::asks,
     "ask,wonder,inquire,enquire,inquiry,enquiry,press about,press on,quiz,interrogate,grill,"
     "question about,question on,question over,question of,question be,question that,question why,"
     "question who,question what,under question"},
    {Stance::praises,
     "praise,hail,commend,applaud,laud,welcome,thank,congratulate,tout,endorse,endorsement,support,"
     "supporter,back,backer,defend,favour,favor,tribute,extol,celebrate,honour,honor,cheer,champion,"
     "promote,compliment,credit,speak highly,in favour of,in favor of,embrace,campaign for,vote for,"
     "stump for,stand by,side with,salute,acclaim,proponent,speak out for"},
    {Stance::criticises,
     "criticise,criticize,criticism,critic,critical of,condemn,condemnation,slam,blast,attack,decry,"
     "deplore,mock,lament,complain,complaint,denounce,denunciation,oppose,opposition,opponent,rail,assail,"
     "insult,ridicule,deride,disparage,lambast,lambaste,rip,trash,bash,knock,chide,rebuke,reprimand,scold,"
     "savage,excoriate,castigate,berate,bemoan,smear,swipe,jab,tear into,lash out,go after,went after,"
     "take aim,take issue,hit out,pour scorn,object to,objection,protest,vote "
     "against,against,skewer,vilify,malign,"
     "dress down,swing hard,jeer,heckle,grumble,gripe,backlash,taunt,rant,tirade,speak out against"},
    {Stance::thinks,
     "think,believe,belief,consider,feel,hope,hopeful,fear,want,know,aware,unaware,suspect,assume,"
     "assumption,regard,view,worry,plan,intend,intention,intent,decide,decision,opinion,hold,see,learn,"
     "understand,remember,prefer,preference,like,love,hate,admire,wish,need,concern,confident,convinced,"
     "optimistic,pessimistic,mull,weigh,aim,goal,mean,estimate,determine,determination,wary,trust,regret,"
     "care,determined,recognise,recognize,realise,realize,dream,angry,perceive,imagine,dislike,eager,"
     "ready,reluctant,desire"},
    {Stance::other,
     "decline,refuse,refusal,no comment,vote,nominate,nomination,sign,allow,permit,invite,laugh,name,"
     "appoint,elect,sentence,dodge,evade,sidestep,duck,deflect,avoid answering,non-answer"},
}};

struct Phrase {
  std::vector<std::string> rest;  // stems after the first
  Stance stance;
};

std::string stem_of(std::string_view word) {
  std::array<char, 64> buffer{};
  return std::string(stem(word, buffer));
}

using Phrases = std::unordered_map<std::string, std::vector<Phrase>>;

Phrases read_table() {
  Phrases phrases;
  for (const auto& [stance, list] : table) {
    for (std::size_t begin = 0; begin < list.size();) {
      const std::size_t end = std::min(list.find(',', begin), list.size());
      std::vector<std::string> stems;
      for (std::size_t word = begin; word < end;) {
        const std::size_t space = std::min(list.find(' ', word), end);
        stems.push_back(stem_of(list.substr(word, space - word)));
        word = space + 1;
      }
      const std::string first = stems.front();
      stems.erase(stems.begin());
      phrases[first].push_back({std::move(stems), stance});
      begin = end + 1;
    }
  }
  for (auto& [first, same] : phrases) {
    std::stable_sort(same.begin(), same.end(),
                     [](const Phrase& a, const Phrase& b) { return a.rest.size() > b.rest.size(); });
  }
  return phrases;
}

}  // namespace

std::optional<StancePhrase> stance_phrase_at(const std::vector<std::string>& stems, std::size_t at) {
  static const Phrases phrases = read_table();
  const auto found = phrases.find(stems[at]);
  if (found == phrases.end()) return std::nullopt;
  for (const auto& [rest, stance] : found->second) {
    const std::size_t length = rest.size() + 1;
    if (at + length > stems.size()) continue;
    if (std::equal(rest.begin(), rest.end(), stems.begin() + static_cast<std::ptrdiff_t>(at) + 1))
      return StancePhrase{stance, length};
  }
  return std::nullopt;
}

}  // namespace gainsay
