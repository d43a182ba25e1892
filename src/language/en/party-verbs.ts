// English verbs by whom else they bring into what they tell.

/** By the words that lead them in: verbs with which those behind them take part too, without a role. */
export const reached: ReadonlyMap<string, RegExp> = new Map([
  [
    'to',
    /^(?:gave|given?|gives|giving|sold|sells?|selling|handed|hands|awarded|presented|transferred|traded|loaned|leased|lent|licensed|paid|pays?|donated|bequeathed|entrusted|lost|conceded|surrendered|ceded|contracted|signed|admitted|inducted|elected|promoted|drafted|named|appointed|nominated|assigned|extradited|deported|delivered|sent|sends?|shipped|supplied|submitted|referred|proposed|offered|granted|restored|returned|moved|turned|defected|belonged|wrote|writes?|written|issued|addressed|dedicated|spoke|speaks?|spoken|talked|told|described|explained|recalled|confessed|confirmed|testified|complained|appealed|apologi[sz]ed|pledged|promised|introduced|married|engaged)$/,
  ],
  [
    'from',
    /^(?:bought|buys?|acquired|purchased|received|receives?|obtained|borrowed|leased|inherited|won|wins?|took|stole|stolen|resigned|retired|fired|sacked|dismissed|expelled|suspended|excluded|barred|banned|removed|ousted|dropped|withdrew|departed|defected|split|separated|divorced|transferred|signed|recruited|hired|rescued|freed)$/,
  ],
  ['for', /^(?:signed|played|voted|worked|wrote|starred|campaigned|drove|competed|substituted)$/],
  [
    'at',
    /^(?:worked|performed|played|spoke|appeared|taught|studied|lectured|sang|competed|treated|discharged|admitted)$/,
  ],
  ['in', /^(?:published|appeared|printed|seriali[sz]ed|reported|described|detailed)$/],
  ['into', /^(?:inducted|drafted|admitted|merged|married|sworn)$/],
  ['before', /^(?:testified|testif(?:y|ies)|appeared|spoke|argued|pleaded)$/],
]);

/** What teams do to each other, which are called by their lands and towns. */
export const contests =
  /^(?:beat(?:en|s|ing)?|defeat(?:ed|s|ing)?|thrash(?:ed|es)|hammer(?:ed|s)|edged|outplayed|overcame|host(?:ed|s)?|faced?|faces|play(?:ed|s)?|knocked|eliminated|upset|stunned|routed|downed|drew|held|meets?|met)$/;

/** Verbs whose subject has a part in the violence or disaster that their object names, or suffers it. */
export const takesPart =
  /^(?:claim(?:ed|s)|admit(?:s|ted)|confess(?:es|ed)|plead(?:s|ed)|pled|carr(?:ied|ies|y)|launch(?:ed|es)?|le(?:d|ads?)|order(?:ed|s)|organi[sz]ed|stag(?:ed|es)|plann(?:ed|ing)|plan|masterminded|orchestrated|execut(?:ed|es)|conduct(?:ed|s)|commit(?:s|ted)|caus(?:ed|es)|start(?:ed|s)|began|begins?|mount(?:ed|s)|wag(?:ed|es)|fought|fights?|join(?:ed|s)|took|takes?|tried|attempted|open(?:ed|s)|surviv(?:ed|es)|escap(?:ed|es)|suffer(?:ed|s)|die[ds]?|kill(?:ed|s)|injured|wounded|hurt|hit|struck|attack(?:ed|s)|shot|stabbed|lost|lose|charged|convicted|accused|arrested|suspected|sentenced|acquitted|implicated|involved|blamed|wanted|tried|fac(?:es|ed)|us(?:ed|es)|withst(?:ood|ands)|declar(?:ed|es)|stopped|foiled|repelled|end(?:ed|s)|halt(?:ed|s)|extended|dropp?(?:ed|s)|detonated|planted|fired|threw|depos(?:ed|es)|oust(?:ed|s)|toppled|overthr(?:ew|own)|is|are|was|were|been|be|had|has|have)$/;

/** Participles that say who is there too. */
export const besides = /^(?:joined|flanked|accompanied|escorted|represented|assisted|partnered|followed)$/;

/** Participles that say who else has a part in what they describe. */
export const hasPart =
  /^(?:brokered|mediated|attended|chaired|hosted|organi[sz]ed|sponsored|backed|supported|led|headed|piloted|flown|driven|captained|commanded|crewed|signed|staged|run|moderated|officiated|joined|flanked|accompanied|escorted|represented|assisted)$/;

/** Verbs whose subject brings about what their object does: caused a crash |that killed Hall. */
export const bringsAbout =
  /^(?:involved|caus(?:ed?|es|ing)|le(?:d|ads?|ading)|order(?:ed|s|ing)|organi[sz](?:ed|es|ing)|carried|carry|carrying|launch(?:ed|es|ing)|stag(?:ed|es|ing)|plann?(?:ed|s|ing)|masterminded|direct(?:ed|s|ing)|orchestrat(?:ed|ing)|execut(?:ed|ing)|conduct(?:ed|s|ing)|commit(?:ted|ting)|trigger(?:ed|s|ing)|sparked|provoked|started|head(?:ed|s|ing)|host(?:ed|s|ing)|oversaw|commanded|drove|driving|flew|piloted|wrote|directed|produced|built|made|signed|won|filed)$/;

/** Nouns of which somebody is told by what is his: an offer from Acme, at the request of Reed, the body of Hall. */
export const standsFor =
  /^(?:offers?|bids?|proposals?|requests?|calls?|invitations?|behest|urging|initiative|insistence|orders?|instructions?|advice|appeals?|petitions?|complaints?|claims?|lawsuits?|motions?|demands?|objections?|pleas?|threats?|challenges?|resignation|letters?|loans?|grants?|donations?|gifts?|body|bodies|remains|corpse|skull|ashes|coffin)$/;
