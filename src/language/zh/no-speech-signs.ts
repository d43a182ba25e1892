// Verbs of speech of one sign, where they are part of another word: 小说, 俗称, 手指, 访问. On script-folded text.

import type { NoSpeechRule } from '../speech-words.ts';

export const partsOfWords: readonly NoSpeechRule[] = [
  {
    name: 'zh/no-speech-named',
    verbs: new Set(['称']),
    before: /[也又]$/,
    after: /^[“「"][^”」"]{1,8}[”」"][，、。]/,
    example: '李明的大桥也称“木桥”，大桥明年通车。',
  },
  {
    name: 'zh/no-speech-say-word',
    verbs: new Set(['说']),
    before:
      /(?:演|如果|或者|就是|应该|害怕|小|据|传|游|听|(?<![同大中小])学|邪|假|所|虽|(?<![出后过回起])来|按|照理|可以|(?<!(?:引述|引用|援引|转述)[^，。]{2,44}的)话|不用|有人|再|胡|解|劝|比如|例如|譬如|好比|犹如|等于|总|一般来|具体|严格|老实|换句话|也就是|先|先要|说一|这么|(?<![群民观听大公])众|话又|那就|不|意思是|这就)$/,
    after: /^(?![：“「]|，[“「])/,
    example: '比如说大桥，没有人看。',
  },
  {
    name: 'zh/no-speech-say-idiom',
    verbs: new Set(['说']),
    before: null,
    after:
      /^(?:法(?![国院官庭新律轮方军语德])|明(?![年天日早晚])|服(?![务装用刑役从])|客(?![人户机流运厅车家])|话|漏|着|著|出(?![现口租车生入版国于台席售境院])|一下|一句|几句|两句|公道|脏话|谎|真话|实话|起(?![诉码义火初飞草])|唱|教(?![育师会授练宗室学皇材科])|不定|辞(?![职退])|理(?![大由事论财想])|三道四|得|的(?!，)|了算|来(?![自访源电])|白了|穿了|到底|到这|说|不清|不完|不出|一不二|得上|不上|真的，|到做到)/,
    example: '大桥说白了就是一块木板。',
  },
  {
    name: 'zh/no-speech-say-is',
    verbs: new Set(['说']),
    before: /[^，；]$|^$/,
    after: /^是(?!因|由)/,
    example: '大桥可以说是一个奇迹。',
  },
  {
    name: 'zh/no-speech-call-word',
    verbs: new Set(['称']),
    before:
      /(?:自|名|职|简|俗|或|(?:^|[，。、；])人|号|堪|昵|尊|通|全|对|匀|统|合|代|所|别|旧|美其名|美|戏|虚|宣|敬|爱)$/,
    after: null,
    example: '大桥俗称木板。',
  },
  {
    // 该人士并称，…: and says besides.
    name: 'zh/no-speech-called-together',
    verbs: new Set(['称']),
    before: /(?<![，；他她]|人士|发言人)并$/,
    after: /^(?:[“「][^”」]{1,12}[”」]|[^，。；、：“「]{1,8}(?:[，。；、）)]|$))/,
    example: '木桥与石桥并称“双桥”，大桥明年通车。',
  },
  {
    name: 'zh/no-speech-also-called',
    verbs: new Set(['称']),
    before: /又$/,
    after: /^[^，。；、：“「]{1,8}(?:[，。；、）)]|$)/,
    example: '大桥又称木板。',
  },
  {
    name: 'zh/no-speech-answer-word',
    verbs: new Set(['答']),
    before: /(?:回|问|应|作|解|对|抢|报|酬|滴)$/,
    after: null,
    example: '李明抢答，大桥通车。',
  },
  {
    name: 'zh/no-speech-answer-idiom',
    verbs: new Set(['答']),
    before: null,
    after: /^(?:案|应|辩|卷|题|谢|录|复|非所问)/,
    example: '李明答案，没有人看。',
  },
  {
    name: 'zh/no-speech-call-idiom',
    verbs: new Set(['称', '改称']),
    before: null,
    after:
      /^(?:为(?!了|确保|保障|免|防|何|避免|配合|响应)|作(?![案业弊证])|号|谓|呼(?![吸吁和])|职(?![业工员位务场])|赞|霸|病(?![情人例者患毒房床因])|量|得上|道(?![路歉])|之(?![前后])|雄(?!安)|心(?![理情脏目])|的|其为|他为|她为|它为|兄(?![弟长])|帝(?!国)|王(?=[称，。；、]|$))/,
    example: '李明称其为木板。',
  },
  {
    name: 'zh/no-speech-point-word',
    verbs: new Set(['指']),
    before: /(?:沪|沪深|深成|创业板|纳|国企|科创|综|手|食|拇|戒|恒|股|所|是|特|首|五|意|泛|专|屈|标|弹|暗|矛头)$/,
    after: null,
    example: '大桥是指河上的那座。',
  },
  {
    name: 'zh/no-speech-point-idiom',
    verbs: new Set(['指']),
    before: null,
    after:
      /^(?:名道姓|着|著|向|挥|标|定|数(?![字据百千万十名])|导(?!致|弹|演|游)|南(?![韩方部非沙海京宁])|明(?![年日天早晚晨])|甲(?!方|级)|纹|针(?!对)|望|考|示(?!威)|派(?![出人对驻])|令|引(?![发起擎])|认(?!为)|使(?![用馆得领])|教(?![育师会授协职宗皇学员])|点|尖|头|的|日(?=可待)|路(?![上面边人政透])|正(?![在是因如当])|涉(?![事案嫌及]))/,
    example: '李明指着大桥。',
  },
  {
    name: 'zh/no-speech-speak',
    verbs: new Set(['讲']),
    before: /(?:演|宣|主|听|开|所|来|兵家)$/,
    after: null,
    example: '一般来讲，大桥不能承重。',
  },
  {
    name: 'zh/no-speech-speak-idiom',
    verbs: new Set(['讲']),
    before: null,
    after: /^(?:话|座|师|台(?![湾北中南海])|究|解(?![放决除])|学(?![生校者])|义|坛|授|习(?!近平)|演|堂|的|课|到)/,
    example: '李明讲到大桥，没有人听。',
  },
  {
    name: 'zh/no-speech-ask-word',
    verbs: new Set(['问']),
    before: /(?:访|慰|顾|疑|学|询|提|质|反|追|审|讯|责|被|过|设|试|自|天|不)$/,
    after: null,
    example: '李明访问，大桥通车。',
  },
  {
    name: 'zh/no-speech-ask-idiom',
    verbs: new Set(['问']),
    before: null,
    after: /^(?:题|世(?![界卫人])|卷|答|候|责|政(?!府)|鼎|的|到|号|诊|询|及|心)/,
    example: '问题，大桥没有解决。',
  },
  {
    name: 'zh/no-speech-scold',
    verbs: new Set(['骂']),
    before: /(?:挨|打|唾|责|辱|被|叫|漫|谩|咒|笑)$/,
    after: null,
    example: '李明挨骂，大桥停工。',
  },
  {
    name: 'zh/no-speech-rebuke',
    verbs: new Set(['斥']),
    before: /[排充驳呵训喝贬申互]$/,
    after: null,
    example: '路上充斥大桥停工的传言。',
  },
  {
    name: 'zh/no-speech-spend',
    verbs: new Set(['斥']),
    before: null,
    after: /^(?:[资责退]|巨资|重金|之为|为)/,
    example: '李明斥资修建大桥，明年通车。',
  },
];
