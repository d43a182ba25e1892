// The verbs with which English news reports speech, in the forms that report it. Where they report nothing: no-speech.ts.

import type { SpeechRow } from '../speech-words.ts';
import { words } from '../word-lists.ts';

/** The base form of a verb is listed where critics and officials use it in the plural ("critics say"). */
export const speechRows: readonly SpeechRow[] = [
  {
    stance: 'NEUTRAL',
    takes: 'WORDS',
    verbs: words('said says say explains explaining vows reiterated reiterates noting adding admits concedes stating'),
    example: 'Ann Reed said the bridge would open next year.',
    counterexample: 'Ann Reed never said the bridge would open next year.',
  },
  {
    stance: 'NEUTRAL',
    takes: 'CLAUSE',
    verbs: words(
      'saying stated states testifies added adds noted notes announced explained reported revealed confirmed confirms testified acknowledged admitted countered hinted ruled found concluded pointed pledged promised vowed stressed emphasized emphasised agreed recalled replied declared concluding ruling finding reporting confirming admitting contending asserting predicting promising vowing pledging remarked indicates indicated swore',
    ),
    example: 'Ann Reed stated the bridge would open next year.',
    counterexample: 'Ann Reed found the bridge on a map.',
  },
  {
    stance: 'NEUTRAL',
    takes: 'MARK',
    verbs: words(
      'protested objected held remembered remembers remember told tells telling informed informs assured reminded notified announces announcing wrote writes writing tweeted tweets posted replies responded responds answered remarks observed reports declares disclosed reveals recalls recounted commented mentioned continued pledges promises repeated stresses underscored underlined reaffirmed affirmed acknowledges conceded relayed quipped joked read reads counters countering retorted retorts blogged exclaimed shouted yelled mused swears signaled signalled outlined clarified clarifies rules stressing emphasizes emphasizing underscores underlines reaffirms affirms shows showed concludes argue agrees apologized apologised apologizing detailed describes described describing characterized characterised characterizes characterises characterizing characterising identified identifies denounced branded labelled labeled dubbed calling calls hailed hailing finds opined boasted bragged theorized theorised posited surmised reasoned proclaimed elaborated ventured attested averred gushed enthused snapped whispered recollected radioed texted emailed messaged telephoned reflected interjected stipulated marveled marvelled grinned smiled laughed chuckled giggled sighed sobbed cried fumed raged thundered roared screamed moaned rasped croaked drawled gasped hissed huffed beamed shrugged snarled purred bellowed wailed rued shot fired hit chimed replying responding commenting remarking joking quipping tweeting posting declaring disclosing recalling acknowledging conceding confessing boasting bragging testifying cautioning reiterating repeating clarifying observing lamenting moaning shouting yelling murmured muttered mumbled growled deadpanned',
    ),
    example: 'Ann Reed tweeted that the bridge would open next year.',
    counterexample: 'Ann Reed told a long story.',
  },
  {
    stance: 'NEUTRAL',
    takes: 'MARK',
    verbs: words('made makes making'),
    example: 'Ann Reed made clear that the bridge would open next year.',
    counterexample: 'Ann Reed made a clear plan.',
  },
  {
    stance: 'CLAIM',
    takes: 'WORDS',
    verbs: words(
      'claimed claims claiming claim alleges alleging allege asserted asserts insisted insists insisting insist argued argues arguing contended contends contend',
    ),
    example: 'Ann Reed claimed the bridge would open next year.',
    counterexample: 'Ann Reed listened to the claims.',
  },
  {
    stance: 'CLAIM',
    takes: 'CLAUSE',
    verbs: words(
      'reckoned reckons reckon alleged maintained maintains suggested suggests implied implies complained complains complaining',
    ),
    example: 'Ann Reed alleged the bridge was never inspected.',
    counterexample: 'Ann Reed maintained the bridge for years.',
  },
  {
    stance: 'CLAIM',
    takes: 'MARK',
    verbs: words('charged faulted accuse accused accuses accusing blamed blames blaming'),
    example: 'Ann Reed charged that the bridge was never inspected.',
    counterexample: 'Ann Reed charged the battery.',
  },
  {
    stance: 'DENY',
    takes: 'MARK',
    verbs: words(
      'denied denies denying rejected rejects rejecting dismissed dismisses dismissing disputed disputes refuted refutes rebutted',
    ),
    example: 'Ann Reed denied that the bridge was closed.',
    counterexample: 'Ann Reed was denied a seat.',
  },
  {
    stance: 'ASK',
    takes: 'MARK',
    verbs: words('asked asks asking questioned questioning wondered wonders wondering inquired enquired'),
    example: 'Ann Reed asked: “Is the bridge open?”',
    counterexample: 'Ann Reed questioned the witness.',
  },
  {
    stance: 'ORDER',
    takes: 'MARK',
    verbs: words(
      'urged urge urges urging called demanded demands demanding ordered requested advised advises recommended recommends appealed instructed proposed proposes appealing begged begs begging implored implores imploring pleaded pleading beseeched',
    ),
    example: 'Ann Reed urged that drivers stay away.',
    counterexample: 'Ann Reed ordered a coffee.',
  },
  {
    stance: 'WARN',
    takes: 'WORDS',
    verbs: words('warned warns cautioned cautions'),
    example: 'Ann Reed warned the bridge was not safe.',
    counterexample: 'Ann Reed was warned about the bridge.',
  },
  {
    stance: 'WARN',
    takes: 'MARK',
    verbs: words('threatened threatens warning warn forecast'),
    example: 'Ann Reed threatened that the bridge would be closed.',
    counterexample: 'Ann Reed threatened the driver.',
  },
  {
    stance: 'WARN',
    takes: 'CLAUSE',
    verbs: words('predicted predicts'),
    example: 'Ann Reed predicted the bridge would open next year.',
    counterexample: 'Ann Reed predicted a cold winter.',
  },
  {
    stance: 'JUDGE',
    takes: 'MARK',
    verbs: words(
      'criticized criticised complain criticize criticise condemn condemned condemning criticizing criticising praising thanking slammed blasted lamented praised welcomed thanked thanks congratulated defended decried deplored condemns criticizes criticises praises welcomes defends laments',
    ),
    example: 'Ann Reed lamented that the bridge was closed.',
    counterexample: 'Ann Reed welcomed the guests.',
  },
  {
    stance: 'JUDGE',
    takes: 'MARK',
    verbs: words('expressed expresses expressing voiced voices voicing'),
    example: 'Ann Reed expressed concern over the state of the bridge.',
    counterexample: 'Ann Reed expressed herself well.',
  },
  {
    stance: 'JUDGE',
    takes: 'MARK',
    verbs: words('offered extended conveyed'),
    example: 'Ann Reed offered her condolences to the family.',
    counterexample: 'Ann Reed offered a seat to the mayor.',
  },
  {
    stance: 'NEUTRAL',
    takes: 'CLAUSE',
    verbs: words('show suggest indicate reveal admit write conclude agree acknowledge'),
    example: 'Court documents show the bridge was never inspected.',
    counterexample: 'The pictures show a bridge.',
  },
  {
    stance: 'OPINION',
    takes: 'CLAUSE',
    verbs: words(
      'believed believes believe thought thinks think hoped feared fears hopes estimated estimates estimate expects expect',
    ),
    example: 'Ann Reed believed the bridge would open next year.',
    counterexample: 'Ann Reed thought about the bridge.',
  },
  {
    stance: 'OPINION',
    takes: 'MARK',
    verbs: words('speculated hope fear worry worries predict'),
    example: 'Ann Reed speculated that the bridge would open next year.',
    counterexample: 'Ann Reed has no fear of the bridge.',
  },
];
