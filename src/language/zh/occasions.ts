// Chinese words for the occasions at which people speak, beside the words that report them.

/** A kind of occasion: how the reporting words name it (会后), which types of event are such, and by which words the text tells of them. */
export type OccasionWords = readonly [named: RegExp, types: ReadonlySet<string>, told: RegExp];

export const occasionWords: readonly OccasionWords[] = [
  [
    /(?:记者会|发布会|简报会|说明会|通气会|记者招待会)(?:[上中后时]|结束后|期间)|回答[^，。；]{0,8}(?:提问|询问)|答(?:记者)?问时/,
    new Set(),
    /记者会|发布会|简报会|说明会|通气会|招待会|会见(?:记者|传媒|媒体)|见(?:记者|传媒)/,
  ],
  [
    /庭[上外后]|[在于]法[院庭]外|步出法[院庭]|(?:宣判|判决|判刑|开庭|退庭|休庭|散庭|闻判|提堂|裁决)后/,
    new Set(['LEGAL']),
    /开庭|[审判裁讯]|出庭|认罪|提堂/,
  ],
  [
    /(?:赛|比赛|决赛)后|完场后|终场后/,
    new Set(),
    /赛(?!道|车|前|后)|击败|战胜|不敌|负于|力克|夺冠|夺得|晋级|对阵|迎战|完胜|险胜|逼和/,
  ],
  [/(?:通话|电话)[中时]|通话后|挂线后/, new Set(['CALL']), /通话|通电话|致电/],
  [
    /(?:会谈|会晤|会面|会见|接见|拜会|磋商|谈判)(?:[中时后]|期间|结束后)/,
    new Set(['MEETING', 'SUMMIT']),
    /会谈|会晤|会面|会见|接见|拜会|磋商|谈判/,
  ],
  [
    /(?:仪式|典礼|开幕式|闭幕式|揭幕礼|启动礼|开幕礼|晚会|纪念会|追悼会|论坛|峰会|座谈会|研讨会|听证会|公听会|法说会|股东会|辩论会?|股东大会|集会|大会|年会|例会|全会|游行|静坐|示威|抗议|罢工)(?:[上中后时前]|期间|结束后|之后|现场|起步前|开始前)/,
    new Set(['SUMMIT']),
    /仪式|典礼|辩论|开幕|闭幕|揭幕|启动|启用|动土|落成|晚会|纪念|追悼|论坛|峰会|座谈|研讨|听证|公听会|法说会|股东|集会|大会|年会|例会|全会|游行|静坐|示威|抗议|罢工/,
  ],
  [
    /(?:演讲|演说|讲话|致辞|致词|施政报告|国情咨文)[中后]|发言[中时]/,
    new Set(['SPEECH']),
    /演讲|演说|讲话|致辞|致词|发言|施政报告|国情咨文/,
  ],
  [
    /(?:投票|表决|选举|开票|胜选|败选|落败|当选)后/,
    new Set(['ELECTION', 'LEGISLATION']),
    /投票|表决|选举|开票|当选|通过/,
  ],
  [/(?:访问|参访|视察|考察|参观|走访)(?:期间|后|途中|结束后)/, new Set(['VISIT']), /访|视察|考察|参观/],
  [
    /(?<!社)会[后中上](?![人方层])|会议(?:[上中后]|期间|结束[后时前])|散会后|休会后/,
    new Set(['MEETING', 'SUMMIT', 'LEGISLATION']),
    /会议|[大例全年峰开听布者报明气讨谈]会|会谈|会晤|会面|会见|听证|论坛|座谈|研讨|磋商|谈判|召开[^，。；]{0,20}会|开会/,
  ],
];

/** What follows the name of an occasion: 静坐|结束后. */
export const occasionEnd = /(?:[上中后时前]|期间|途中|结束[后时前]?|之后|现场|起步前|开始前)$/;

const ofThen = '上个?月|上周|上星期|[年月]前|去年|前年|往年|(?:19|20)\\d\\d年';

/** The words were said at another time than that of the news. */
export const saidEarlier = new RegExp(`曾|此前|早前|之前|以往|以前|当年|上次|上届|${ofThen}|多次|一再|一直|经常`);

/** What the sentence tells was then: 李明在上月获释后高呼. */
export const tellsOfThen = new RegExp(ofThen);
