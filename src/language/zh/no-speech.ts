// Where the verbs of speech of Chinese news report none. On script-folded text.

import type { NoSpeechRule } from '../speech-words.ts';
import { words } from '../word-lists.ts';
import { partsOfWords } from './no-speech-signs.ts';

/** These may also be nouns: 这一要求, 的批评. */
const nouns = new Set(
  words(
    '要求 建议 希望 批评 控诉 警告 呼吁 声明 质疑 指控 指责 谴责 承诺 保证 命令 主张 报道 报导 回应 分析 判断 估计 预测 威胁 解释 怀疑 通报 介绍 请求 期望 期待 预期 提醒 预言 反映 显示 总结 描述 推测 否认 说明 证明 评论 评价 感叹 道歉 投诉 申诉 举报 担忧 劝告 猜测 解读 留言 陈述 致辞 致词 抱怨 爆料 警示 回答 答复 回复 提问 表达 裁定 裁决 认定 发言 倡议 提议 指示 嘲讽 讽刺 预警 叹息 建言 号召 感觉 确认 同意 认同 鼓励 呐喊 呛声 反击 回击',
  ),
);

export const noSpeechRules: readonly NoSpeechRule[] = [
  ...partsOfWords,
  {
    name: 'zh/no-speech-of-noun',
    verbs: nouns,
    before:
      /(?:的|的最大|的严重|的强烈|所|有|这一|该|(?<![因从对就由为至])此|各项|进行了?|给予了?|予以|加以|提起|发起|相关|有关|类似|收到|得到|提出|作出|做出|发出|作|接受|符合|满足|没有|根据|按照|(?<![数证依凭收票])据|受到|遭到|引发|表达|任何|一项|项|个|合理|新|等|等到|因应|和|与|及|或|、|表示|感到|深感|(?:引发|引起|引来|招致|造成|构成|激起|带来|消除|缓解|打消)[^，。；]{0,8}|这种|某些|各种|种种|一切|(?:作出|做出|给出)了?[^，。；]{1,6}|兑现|履行|违背|信守|落实|遵守|背弃|接到|接获)$/,
    after: null,
    example: '李明的要求，大桥不能满足。',
  },
  {
    // 检获怀疑毒品: what is only thought to be so.
    name: 'zh/no-speech-suspected-thing',
    verbs: new Set(['怀疑']),
    before: null,
    after:
      /^(?:毒品|可卡因|冰毒|海洛|大麻|氯胺酮|爆炸品|炸弹|汽油弹|假[冒货酒药钞]|私[烟酒]|赃[物款]|枪[械支]|弹药|危险品|走私|武器|违禁|非法|有人|同类|涉案|可疑)/,
    example: '警方检获怀疑毒品，大桥封闭。',
  },
  {
    name: 'zh/no-speech-answered-call',
    verbs: new Set(['号召']),
    before: /响应[^，。；]{0,8}$/,
    after: null,
    example: '居民响应网上号召“上桥”，大桥封闭。',
  },
  {
    // 警方接报，指有人堕桥: neither calls nor is called upon to speak.
    name: 'zh/no-speech-taken-call',
    verbs: new Set(words('指 称')),
    before: /接(?:报|获报案|获举报|获投诉|获求助|到报案|到举报|到求助)，?$/,
    after: null,
    example: '警方接报，指大桥起火。',
  },
  {
    // 作虚假陈述, 结案陈述: a thing of the court.
    name: 'zh/no-speech-false-statement',
    verbs: new Set(['陈述']),
    before: /(?:虚假|失实|不实|误导|结案|书面)$/,
    after: null,
    example: '李明作虚假陈述，大桥停工。',
  },
  {
    name: 'zh/no-speech-body-found',
    verbs: new Set(['发现']),
    before: /(?:尸体|遗体|浮尸)$/,
    after: null,
    example: '案件列作尸体发现，大桥解封。',
  },
  {
    name: 'zh/no-speech-however-asked',
    verbs: new Set(words('问 询问 追问 提问 说 解释 回答 回应 劝说')),
    before: /(?:怎么|怎样|如何|无论[^，。；]{0,8})$/,
    after: null,
    example: '无论李明怎么询问，公司不谈大桥。',
  },
  {
    name: 'zh/no-speech-these-reports',
    verbs: new Set(words('报道 报导')),
    before: /(?:这些|那些|利用|藉由)[^，。；]{0,6}$/,
    after: /^，/,
    example: '李明利用这些新闻报道，为大桥做广告。',
  },
  {
    name: 'zh/no-speech-thing-disclosed',
    verbs: new Set(words('透露 披露 揭露 澄清 询问 证实 承认 宣布')),
    before: null,
    after: /^[^，。；：“「]{0,12}(?:信息|细节|内幕|真相|黑幕|罪行|质疑|新书|的问题)(?:[。；，]|$)/,
    example: '李明透露大桥的更多细节，没有人听。',
  },
  {
    name: 'zh/no-speech-thing-mentioned',
    verbs: new Set(words('提到 提及 谈到 发现')),
    before: null,
    after:
      /^了?(?:[^，。；：“「]{0,13}(?:错误|事例|情况|问题|内容|局势|一事|说法|案例|例子|细节|话题|名字|概念|消息|发言|言论|经历|故事|事件|原因)(?:[，。；：]|$)|[^，。；：“「]{1,12}时(?![间代期局常])(?:说|，|表示|指))/,
    example: '李明提到大桥停工一事，没有人听。',
  },
  {
    name: 'zh/no-speech-put-forward',
    verbs: new Set(['提出']),
    before: null,
    after: /^了?[“「]/,
    example: '李明提出“大桥停工”的建议。',
  },
  {
    name: 'zh/no-speech-especially',
    verbs: new Set(words('提到 提及 指出 谈到 介绍')),
    before: /特别$/,
    after: /^了?(?![了，：“「])/,
    example: '李明特别提到大桥，没有人听。',
  },
  {
    name: 'zh/no-speech-frankly',
    verbs: new Set(['坦白']),
    before: null,
    after: /^[说讲地]/,
    example: '坦白地看，大桥不安全。',
  },
  {
    name: 'zh/no-speech-issued',
    verbs: new Set(words('警告 提醒 警示 呼吁 请求 要求 建议')),
    before: /(?:发布|发出|提出|拉响)了?[^，。；]{1,8}$/,
    after: null,
    example: '气象台发布了大桥强风警告，从周二起有效。',
  },
  {
    name: 'zh/no-speech-of-quoted',
    verbs: new Set([...nouns].filter((noun) => !/^(?:报[道导]|显示|介绍|回应|表明|证明|说明|反映)$/.test(noun))),
    before: /[”」](?:（[^（）]*）)?$/,
    after: null,
    example: '“停工”要求，大桥不能满足。',
  },
  {
    name: 'zh/no-speech-noun-compound',
    verbs: nouns,
    before: null,
    after:
      /^(?:的|书|案|人(?!员|们)|性|函|信|数|值|后|时|和|与|及|或|视频|影片|文章|方式|会(?=[，。、上后中的])|[中里](?![国共华方央美日俄欧东南])|[降升]至|上调|下调)/,
    example: '李明的要求书，大桥管理处没有收到。',
  },
  {
    name: 'zh/no-speech-said-next',
    verbs: new Set(
      words(
        '声明 道歉 报道 报导 通报 评论 留言 发文 撰文 发推 发帖 发博 刊文 跟帖 回帖 致辞 致词 分析 投书 回应 发布消息 发消息 发布公告 发公告 发出公告 发布通知 发出通知 发布通报 发出警告 发警告',
      ),
    ),
    before: null,
    after:
      /^，(?:并|还|也)?(?:再次|强烈|严厉|明确)?(?:称(?!赞)|说|表示|指出|指|强调|质疑|批评|认为|谴责|警告|呼吁|敦促|要求|宣布|透露|重申|否认|承认|澄清|阐[释述明])/,
    example: '李明看了声明，称为木板的桥倒了。',
  },
  {
    name: 'zh/no-speech-negated',
    verbs: null,
    before:
      /(?:没有|没|不|无|未|未曾|未能|无法|不能|不愿|不肯|不敢|拒绝|难以|有待|从未|并未|尚未|不予|不曾|(?:没有|并未|未)(?:直接|明确|具体|公开|正面|详细|进一步))$/,
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
    name: 'zh/no-speech-denied-opinion',
    verbs: new Set(words('认为 相信 怀疑 觉得 希望 担心 期望 深信 期待')),
    before: /(?:不|并不|从不|不太|别)$/,
    after: null,
    example: '居民并不相信大桥已经修好。',
  },
  {
    name: 'zh/no-speech-modal',
    verbs: null,
    before:
      /(?:[^只]能|^能|(?:必须|应当?|应该|需要?)(?:更多|更加|进一步|及时|主动|公开|如实|立即)地?|可以|(?<![主重只必还])要|想|应该|应当|必须|需要|值得|将会|就会|便会|都会|也会|还会|才会|不会|[他她们我你]会|敢|愿意|打算|准备|不得不|听|用不着|(?<!特)别)$/,
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
    after: /^(?:的(?!是|[，：:“])|所(?!有)|书|人士?(?!：))/,
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
    after: /^[^，。；：]{1,24}的(?=[^，。；：])/,
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
    verbs: new Set(words('相信 认为 觉得 感到 怀疑 担心 希望 深信 坚信 期待 承认')),
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
    before: null,
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
    name: 'zh/no-speech-plea',
    verbs: new Set(words('承认 否认')),
    before: null,
    after:
      /^(?:全部|所有|一项|两项|三项|上述|有关|该)?(?:控罪|罪名|指控|罪行|「[^」]*」(?:[及和、]|罪)|“[^”]*”(?:[及和、]|罪))/,
    example: '李明承认控罪，大桥停工。',
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
      /(?<!(?:声明|发声|出声|公开信|联名信|发信|去信|致信|致函|讲话|公告|通报|通告|通知|通函|预案|方案|文件|联署|上书|陈情|请愿书|抗议|交涉|记者会|发布会|刊文|发文|撰文|请愿|施压|施加压力|提出[^，。；]{2,20}(?:案|法[”」]?))[^。；]{0,12}|会议|还|也|又|亦|再度|再次|并|同时|最后|另外|此外|报告|声明|公开信|联署|议员们?)$/,
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
    after: /^[^，。：“「]{1,14}(?:之后|以后|后|之前|的?当天|当日|第二天|次日)(?=[，发又])/,
    example: '公司宣布大桥停工后，居民上街。',
  },
  {
    name: 'zh/no-speech-expressed',
    verbs: new Set(['表示', '表达', '感到']),
    before: null,
    after:
      /^(?:了|过)?(?:强烈|极大|极为|极其|高度|严重|深切|深表|热烈|衷心|最|坚决|诚挚|由衷|非常|十分|一定|极度)*(?:的)?(?:担忧|关切|关注|遗憾|欢迎|感谢|支持|反对|同意|不满|谴责|抗议|愤怒|愤慨|哀悼|慰问|理解|尊重|赞赏|怀疑|质疑|满意|祝贺|欣慰|惊讶|震惊|失望|忧虑|忧心|歉意|敬意|认同|赞同|肯定|悲痛|同情|乐观|悲观|不解|无奈|否认|异议|兴趣|诚意|善意)(?=[，。；、”」]|$|和|与)/,
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
