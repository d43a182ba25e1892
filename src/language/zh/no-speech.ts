// Where the verbs of speech of Chinese news report none. On script-folded text.

import type { NoSpeechRule } from '../speech-words.ts';
import { words } from '../word-lists.ts';
import { partsOfPhrases } from './no-speech-phrases.ts';
import { partsOfWords } from './no-speech-signs.ts';

export const noSpeechRules: readonly NoSpeechRule[] = [
  ...partsOfWords,
  ...partsOfPhrases,
  {
    name: 'zh/no-speech-negated',
    verbs: null,
    before:
      /(?:没有|没|不|无|未|未曾|未有|未予|未能|无法|不能|不愿|不肯|不敢|拒绝|难以|有待|从未|并未|尚未|不予|不曾|并非|不是|(?:没有|并未|未有?|不予)(?:直接|明确|具体|公开|正面|详细|进一步|作|作出|做出)+)$/,
    after: null,
    example: '李明拒绝证实大桥停工。',
  },
  {
    // 是否|认罪
    name: 'zh/no-speech-whether',
    verbs: new Set(['否认']),
    before: /是$/,
    after: null,
    example: '法庭问李明是否认罪，大桥停工。',
  },
  {
    // 谈及限电，李明回应…: what the words are about.
    name: 'zh/no-speech-topic-first',
    verbs: new Set(words('谈及 提及 提到 谈到 说到 讲到 论及 言及 忆及 回忆 回想 追忆')),
    before: /^\s*(?:当|而|不过，?|在)?$/,
    after: /^[^，。；：“「]{1,24}，/,
    example: '谈及大桥，公司没有人说话。',
  },
  {
    name: 'zh/no-speech-overdone',
    verbs: new Set(words('强调 重申 主张 呼吁 要求')),
    before: /(?:一味|过分|过度|片面|空喊|刻意)$/,
    after: null,
    example: '公司一味强调安全，大桥停工。',
  },
  {
    // 市长被记者追问，她只说…: who is asked.
    name: 'zh/no-speech-asked-by',
    verbs: new Set(words('问 追问 询问 质问 提问 查问 反问 盘问 查询 逼问')),
    before: /被[^，。；：的]{1,8}$/,
    after: null,
    example: '李明被记者追问大桥的事，没有人听。',
  },
  {
    name: 'zh/no-speech-denied-opinion',
    verbs: new Set(words('认为 相信 怀疑 觉得 希望 担心 期望 深信 期待')),
    before: /(?:不|并不|从不|不太|别)$/,
    after: null,
    example: '居民并不相信大桥已经修好。',
  },
  {
    // 普遍认为: nobody is told who thinks so.
    name: 'zh/no-speech-general-view',
    verbs: new Set(words('认为 相信 觉得 预计 估计 预期')),
    before: /(?:^|[，。；])(?:一般|普遍)$/,
    after: null,
    example: '普遍认为大桥安全。',
  },
  {
    name: 'zh/no-speech-modal',
    verbs: null,
    before:
      /(?:[^只]能|^能|(?:必须|应当?|应该|需要?)(?:更多|更加|进一步|及时|主动|公开|如实|立即|经常|时常|随意|轻易){1,2}地?|[有无]权|(?:责任|义务)(?:向[^，。；]{1,8})?|可以|(?<![主重只必还])要|想|应该|应当|必须|需要|值得|将会|就会|便会|都会|也会|还会|才会|不会|[他她们我你]会|敢|愿意|打算|准备|不得不|听|用不着|(?<!特)别)$/,
    after: null,
    example: '有人需要指出大桥的毛病。',
  },
  {
    name: 'zh/no-speech-passive',
    verbs: null,
    before: /(?:被|遭|获|受)$/,
    after: null,
    example: '大桥被指责不安全。',
  },
  {
    name: 'zh/no-speech-without-evidence',
    verbs: new Set(words('表明 显示 证明 说明')),
    before: /(?:没有|并无|无|尚无|缺乏)[^，。；]{0,8}(?:迹象|证据|资料|内容|信息|线索)$/,
    after: null,
    example: '没有任何迹象表明大桥将停工。',
  },
  {
    name: 'zh/no-speech-time-of',
    verbs: null,
    before: null,
    after: /^(?:了|过)?(?:之后|以后|后|之前|前)(?!者|来|总|首|国|议|部|市|省|州|主|官|员|景|途|线|述|列|往)/,
    example: '此事披露后引发关注。',
  },
  {
    name: 'zh/no-speech-attribute',
    verbs: null,
    before: null,
    after: /^(?:的(?!是|[，：:“])|所(?!有)|书|人士?(?!：)|者)/,
    example: '李明强调的安全没有保障。',
  },
  {
    name: 'zh/no-speech-list',
    verbs: null,
    before: null,
    after: /^、/,
    example: '李明的承诺、保证都落空了。',
  },
  {
    // Words of speech that name a thing.
    name: 'zh/no-speech-noun',
    verbs: new Set(
      words('威胁 承诺 请求 判断 揭露 声援 赞扬 抨击 嘲笑 表态 反驳 猜测 赞誉 谴责 质疑 批评 抗议 保证 指控 警告 呼吁'),
    ),
    before:
      /(?:的|的[^，。；：的]{1,6}[和与及]|(?:获得|得到|受到|遭到|引发|引来|引起|招致|面临|面对|构成)[^，。；：]{0,14}|军事|武力|核|网络|经济|形势|战争|断粮|安全|死亡|恐怖|诉讼)$/,
    after: /^(?![：“「说称道])/,
    example: '江州公司面临停工威胁，居民不满。',
  },
  {
    name: 'zh/no-speech-verify',
    verbs: new Set(words('确认 证实 披露 说明')),
    before: /(?:进一步|新|已)$/,
    after: /^(?![，：说称])/,
    example: '大桥停工的原因有待进一步证实。',
  },
  {
    name: 'zh/no-speech-going-on',
    verbs: new Set(words('揭露 批评 谴责 抨击 指责 质疑 控诉 申诉 投诉 呼吁 举报')),
    before: /(?:一直|始终|仍|正|还|都)在$/,
    after: /^(?![，：“「])/,
    example: '李明一直在揭露大桥的毛病。',
  },
  {
    name: 'zh/no-speech-forced',
    verbs: null,
    before: /(?:被迫|强迫|逼迫|迫使|逼[他她其人]?|为(?:了)?|以便|旨在|试图|企图|用来|借此)$/,
    after: /^(?![，：“「])/,
    example: '为呼吁公司修桥，居民上街。',
  },
  {
    // Who finds something tells of it only where finding is his work.
    name: 'zh/no-speech-discovery',
    verbs: new Set(['发现']),
    before: /(?<!研究|调查|民调|问卷|报告|分析|审计|统计|结果|团队|小组|研究人员|专家|学者|机构|中心)$/,
    after: /^(?![：，“「])/,
    example: '李明发现大桥已经停工。',
  },
  {
    name: 'zh/no-speech-self-styled',
    verbs: new Set(['自称']),
    before: null,
    after: /^[^，。；：]{1,24}(?:的(?=[^，。；：])|[及和与])/,
    example: '自称业主的李明打开大桥的门。',
  },
  {
    name: 'zh/no-speech-those-who',
    verbs: new Set(words('表示 认为 称 说')),
    before: null,
    after: /^[“「][^”」]{1,20}[”」](?:[和及、与或][“「][^”」]{1,20}[”」])*的[^，。；]{1,6}/,
    example: '表示“同意”的居民占三成，李明走过大桥。',
  },
  {
    name: 'zh/no-speech-made-to-think',
    verbs: new Set(words('相信 认为 觉得 感到 怀疑 担心 希望 深信 坚信 期待 承认 抱怨')),
    before: /(?:让|使得?|令|迫使|叫)[^，。；：的]{1,8}$/,
    after: /^(?![：“「])/,
    example: '要让居民相信大桥安全，公司得花十年。',
  },
  {
    name: 'zh/no-speech-went-to',
    verbs: new Set(words('作证 投诉 申诉 道歉 致辞 致词')),
    before: /(?:到|去|赴)[^，。；]{1,8}$/,
    after: null,
    example: '李明多次到法院作证，大桥停工。',
  },
  {
    // To inform against somebody is a deed, unless the text gives the words.
    name: 'zh/no-speech-deed',
    verbs: new Set(words('举报 投诉 申诉 控诉 示警 道歉 致谢')),
    // 居民投诉，桥面漏水: those whom no name tells complain of something.
    before:
      /(?<!(?:居民|村民|市民|民众|家属|家长|学生|员工|工人|业主|租户|住户|网民|网友|乘客|旅客|客户|顾客|消费者|商户))$/,
    after: /^(?![：“「]|，?[称说指]|表示|道)/,
    example: '李明向公司举报，大桥停工。',
  },
  {
    // What is announced or promised with a bare verb is what the speaker does, an event: 宣布辞职.
    name: 'zh/no-speech-announced-deed',
    verbs: new Set(words('宣布 承诺 下令 命令')),
    before: null,
    after:
      /^(?:了|正式|提早|提前|全面|全数|全部|再次|即时|立即|无限期|永久|进一步|自行)?(?:辞职|辞任|离任|离职|请辞|卸任|退出|退党|退休|退役|退选|参选|竞选|当选|胜选|落选|任命|委任|提名|制裁|拨款|放宽|收紧|暂停|停止|终止|中止|撤销|撤回|撤离|撤军|取消|成立|解散|关闭|结束|重启|重开|开放|恢复|减少|减免|增加|加快|加入|加强|支持|推出|推迟|启动|投资|收购|出售|解除|解禁|解封|延长|延期|延后|押后|破产|倒闭|停工|停产|停火|停课|停业|复工|复课|复出|封城|封锁|戒严|独立|开战|投降|放弃|接受|调查|立案|起诉|冻结|没收|查封|禁止|加息|降息|降准|加税|减税|上调|下调|提高|降低|升级|降级|签署|出台|实施|建成|休庭|闭会|闭幕|开幕|达成|离婚|结婚|订婚)/,
    example: '李明宣布辞职，大桥停工。',
  },
  {
    // 因报道疫情被捕: what somebody suffers for.
    name: 'zh/no-speech-suffered-for',
    verbs: new Set(words('报道 报导 批评 谴责 抨击 质疑 揭露 披露 举报 呼吁 要求 指责 控诉')),
    before: /(?<!原)因(?:为|在[^，。；]{1,8})?$/,
    after: /^(?![，：“「])/,
    example: '李明因报道大桥停工被捕。',
  },
  {
    // 按照公司要求: whose wish is followed.
    name: 'zh/no-speech-followed',
    verbs: new Set(words('要求 建议 指示 规定')),
    before: /(?:按照?|依照?|遵照|遵循|应)[^，。；：的]{1,14}$/,
    after: /^，/,
    example: '大桥按照公司要求，明年停工。',
  },
  {
    // 反驳公司的指控: against what, not with what.
    name: 'zh/no-speech-refuted',
    verbs: new Set(words('否认 反驳 驳斥')),
    before: null,
    after:
      /^了?[^，。；：“「]{0,10}(?:的|有关|相关|上述|这一|该)(?:指控|指责|说法|批评|质疑|报道|报导|传闻|谣言)(?=[，。；]|$)/,
    example: '李明反驳公司的指控，大桥停工。',
  },
  {
    // How a case ends is what the court does.
    name: 'zh/no-speech-verdict',
    verbs: new Set(words('裁定 裁决')),
    before: null,
    after: /^[^，。；：“「]{0,16}(?:败诉|胜诉|有罪|无罪|罪成|罪名成立|控罪成立|得直)(?=[，。；]|$)/,
    example: '法院裁定王芳败诉，大桥停工。',
  },
  {
    name: 'zh/no-speech-plea',
    verbs: new Set(words('承认 否认')),
    before: null,
    after:
      /^(?:全部|所有|一项|两项|三项|上述|有关|相关|该)?(?:控罪|罪名|指控|罪行|「[^」]*」(?:[及和、]|罪)|“[^”]*”(?:[及和、]|罪))/,
    example: '李明承认控罪，大桥停工。',
  },
  {
    // 承认大桥的合法地位: what is recognised is a thing.
    name: 'zh/no-speech-recognised',
    verbs: new Set(['承认']),
    before: null,
    after:
      /^(?:了|过)?(?:一个中国|[^，。；：“「]{0,14}(?:地位|主权|独立|合法性|政权|国家|政府|学历|资格|效力|身份|责任|错误|失误|罪行|事实)(?=[，。；（、]|$))/,
    example: '李明承认大桥的合法地位，公司没有。',
  },
  {
    // 如果公司承认大桥不安全: nobody said so.
    name: 'zh/no-speech-if-admitted',
    verbs: new Set(['承认']),
    before: /(?:如果|若|假如|倘若|一旦|除非|等于|意味着|是否)[^，。；]{0,10}$/,
    after: null,
    example: '如果李明承认大桥不安全，公司将停工。',
  },
  {
    name: 'zh/no-speech-consent',
    verbs: new Set(words('同意 认同')),
    before: /(?:经|即使|如果|若|假如|一旦|只要|取得|获|征得|须|需|待|一致|投票)[^，。；]{0,14}$/,
    after: null,
    example: '如果李明同意，大桥将停工。',
  },
  {
    name: 'zh/no-speech-told-it',
    verbs: new Set(words('告诉 告知')),
    before: /[把将][^，。；]{1,12}$/,
    after: null,
    example: '李明把大桥的事告诉王芳，没有人听。',
  },
  {
    name: 'zh/no-speech-always-blame',
    verbs: new Set(['直指']),
    before: /[一径]$/,
    after: /^责/,
    example: '公司一直指责的李明没有说话。',
  },
  {
    // A demand that somebody has is no speech, but one that he adds to his words is: 他还要求公司停工.
    name: 'zh/no-speech-demand',
    verbs: new Set(['要求']),
    before:
      /(?<!(?:声明|发声|出声|公开信|联名信|发信|去信|致信|致函|讲话|公告|通报|通告|通知|通函|预案|方案|文件|联署|上书|陈情|书|抗议|交涉|记者会|发布会|刊文|发文|撰文|请愿|施压|施加压力|提出[^，。；]{2,20}(?:案|法[”」]?))[^。；]{0,12}|会议|还|也|又|亦|再度|再次|并|同时|最后|另外|此外|报告|声明|公开信|联署|议员们?)$/,
    after: /^(?![，：“「])/,
    example: '新规定要求大桥停工。',
  },
  {
    name: 'zh/no-speech-found-out',
    verbs: new Set(words('举报 揭露 投诉 指控 披露 爆料 宣布 下令 命令')),
    before: /(?:发现|被[^，。；的]{1,8})$/,
    after: null,
    example: '大桥的毛病被工人举报，公司很快停工。',
  },
  {
    name: 'zh/no-speech-by-agent',
    verbs: new Set(words('认为 指控 指责 批评 质疑 谴责 形容 要求 怀疑 指')),
    before: /[，；][^，。；]{0,3}被[^，。；的]{1,8}$/,
    after: null,
    example: '大桥建成后，被公司认为不安全。',
  },
  {
    name: 'zh/no-speech-suffered',
    verbs: new Set(
      words(
        '批评 谴责 警告 质疑 指责 抨击 骂 嘲讽 痛批 举报 投诉 控诉 威胁 要求 告知 怒骂 吐槽 讥讽 炮轰 反驳 驳斥 斥责 痛斥 怒斥',
      ),
    ),
    before: /(?:遭到?|受到)[^，。；的]{1,8}$/,
    after: /^(?![：:“「])/,
    example: '大桥遭居民批评不安全。',
  },
  {
    name: 'zh/no-speech-statement-against',
    verbs: new Set(['声明']),
    before: null,
    after: /^(?:强烈|严厉|严正|再次)?(?:质疑|谴责|批评|敦促|呼吁|反对|抗议|支持|要求)/,
    example: '李明在看声明支持的大桥。',
  },
  {
    name: 'zh/no-speech-one-hears',
    verbs: new Set(['指', '介绍']),
    before: /(?:^|[，。；])据$/,
    after: /^，/,
    example: '据指，大桥不安全。',
  },
  {
    name: 'zh/no-speech-announced-before',
    verbs: new Set(words('宣布 下令 承认 证实 确认 呼吁 警告 指控 举报 揭露 披露 谴责 批评 要求')),
    before: null,
    after: /^[^，。：“「]{1,14}(?:之后|以后|后|之前|的?当天|当日|第二天|次日|时(?=，))(?=[，发又])/,
    example: '公司宣布大桥停工后，居民上街。',
  },
  {
    name: 'zh/no-speech-expressed',
    verbs: new Set(['表示', '表达', '感到']),
    before: null,
    after:
      /^(?:了|过)?(?:强烈|极大|极为|极其|高度|严重|深切|深表|热烈|衷心|最|坚决|诚挚|由衷|非常|十分|相当|很|无比|一定|极度)*(?:的)?(?:担忧|关切|关注|遗憾|欢迎|感谢|支持|反对|同意|不满|谴责|抗议|愤怒|愤慨|哀悼|慰问|理解|尊重|赞赏|怀疑|质疑|满意|祝贺|欣慰|惊讶|震惊|失望|忧虑|忧心|歉意|敬意|认同|赞同|肯定|悲痛|同情|乐观|悲观|不解|无奈|否认|异议|兴趣|诚意|善意|不舍|心疼|感激|惋惜|痛心|感动)(?=[，。；、”」]|$|和|与)/,
    example: '李明对大桥停工表示遗憾。',
  },
  {
    name: 'zh/no-speech-thing-told',
    verbs: null,
    before: null,
    after:
      /^(?:了|过)?(?:这一?(?:个|点|种)?(?:情况|消息|说法|观点|想法|事)|此事|该消息|上述(?:消息|说法|观点|情况)|内情|事件的)[^，。；：]{0,3}(?:[。；，]|$)/,
    example: '李明证实了这个消息。',
  },
];
