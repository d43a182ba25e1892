// Verbs of speech where they are nouns or part of another phrase: 的要求, 响应号召, 特别指出. On script-folded text.

import type { NoSpeechRule } from '../speech-words.ts';
import { words } from '../word-lists.ts';

/** These may also be nouns: 这一要求, 的批评. */
const nouns = new Set(
  words(
    '要求 建议 希望 评估 统计 提示 批评 控诉 质问 追问 询问 盘问 提问 警告 呼吁 声明 质疑 指控 指责 谴责 承诺 保证 命令 主张 报道 报导 回应 分析 判断 估计 预测 威胁 解释 怀疑 通报 介绍 请求 期望 期待 预期 提醒 预言 反映 显示 总结 描述 推测 否认 说明 证明 评论 评价 感叹 道歉 投诉 申诉 举报 担忧 劝告 猜测 解读 留言 陈述 致辞 致词 抱怨 爆料 警示 回答 答复 回复 表达 裁定 裁决 认定 发言 倡议 提议 指示 嘲讽 讽刺 预警 叹息 建言 号召 感觉 确认 同意 认同 鼓励 呐喊 呛声 反击 回击',
  ),
);

export const partsOfPhrases: readonly NoSpeechRule[] = [
  {
    name: 'zh/no-speech-of-noun',
    verbs: nouns,
    before:
      /(?:达到?|[高低好优逊]于|超[出过]?|不及|的|的最大|的严重|的强烈|所|有|这一|该|上述|前述|这些|那些|此类|(?<![因从对就由为至])此|各项|进行了?|给予了?|予以|加以|提起|发起|相关|有关|类似|收到|得到|提出|作出|做出|发出|作|作为|接受|符合|满足|没有|根据|按照|(?<![数证依凭收票])据|受到|遭到|引发|表达|任何|一项|项|个|合理|新|等|等到|因应|和|与|及|或|、|表示|感到|深感|(?:否认|反驳|驳斥|澄清|回应|面对|针对|引发|引起|引来|招致|造成|构成|激起|带来|消除|缓解|打消)[^，。；]{0,8}|这种|某些|各种|种种|一切|(?:作出|做出|给出)了?[^，。；]{1,6}|兑现|履行|违背|信守|落实|遵守|背弃|接到|接获)$/,
    after: null,
    example: '李明的要求，大桥不能满足。',
  },
  {
    // 遵守审计规定: what is kept or broken is a rule, which says nothing here.
    name: 'zh/no-speech-rule-kept',
    verbs: new Set(words('规定')),
    before:
      /(?:的|有关|相关|新|各项|这[一项些]|上述|法令|法律|[防检]疫|行政|交通|管理|安全|纪律|公司|学校|国家|(?:遵[守照]|违[反背犯]|触犯|了解|清楚|熟悉|根据|按照?|依照?|依据|据|符合|不合|受|取消|放宽|修[改订]|执行|落实|出台|推出|实施|制定|公布)[^，。；]{0,24})$|^\s*$|^\s*(?:例如|比如|譬如|因为|由于|但|而)|拟$/,
    after: null,
    example: '公司没有遵守桥梁规定，大桥停工。',
  },
  {
    // 协会发布《大桥守则》，明确大桥限速: papers make clear, people see clearly.
    name: 'zh/no-speech-clear',
    verbs: new Set(words('明确')),
    before:
      /(?<!(?:》|通知|意见|方案|文件|办法|公告|通告|规划|纲要|条例|指引|细则|指南|决定|决议|声明|公报)(?:》|[（(][^（）()]{1,30}[）)])?[，中里还也亦则]{0,3})$/,
    after: null,
    example: '公司还没有明确大桥何时停工。',
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
    // 投资者法说会, 业绩说明会: where a firm tells how it does.
    name: 'zh/no-speech-call-with-investors',
    verbs: new Set(words('说 说明')),
    before: null,
    after: /^会(?=[^，。：]{0,4}(?:[，。、上后前中里将今明昨周于登释报]|\d|$))/,
    example: '公司下周办法说会，大桥停工。',
  },
  {
    // 等候被告索取指示: what somebody gets.
    name: 'zh/no-speech-instructions-sought',
    verbs: new Set(['指示']),
    before: /(?:索取|等候|听取|寻求|听候|遵照|遵从|请求)[^，。；]{0,8}$/,
    after: null,
    example: '李明索取指示，大桥停工。',
  },
  {
    // 行驶途中，怀疑失控撞桥: what is only thought to be so.
    name: 'zh/no-speech-suspectedly',
    verbs: new Set(['怀疑']),
    before: /(?:[时处间近后]|[途其]中|[^，。；]{8}[车船机])，?$/,
    after: /^(?!有|是否|自己|公司|政府|他|她)/,
    example: '货车驶至大桥时，怀疑失控翻侧。',
  },
  {
    // 人员到场，相信是旧炸弹; 发现怀疑旧炸弹: how Hong Kong papers tell what is taken to be so.
    name: 'zh/no-speech-taken-to-be',
    verbs: new Set(words('相信 怀疑')),
    before:
      /(?:到场|调查|检查|检验|初步|现场|报称)[^，。；]{0,4}，$|(?:发现|检获|检走|搜出|起获|检出)(?:[一两多数]?[枚件批个名支把包]|[^，。；]{0,8}(?:元|公斤|克))?$/,
    after: null,
    example: '人员到场，相信是一块木板。',
  },
  {
    // 股市爆出巨量: without words.
    name: 'zh/no-speech-burst-out',
    verbs: new Set(['爆出']),
    before: null,
    after: /^\s?(?:[0-9]|巨量|大量|冷门|火花|争议|丑闻|确诊|群聚|疫情|新高|全垒打)/,
    example: '大桥爆出争议，没有人听。',
  },
  {
    // 李明报称无业: what he is.
    name: 'zh/no-speech-occupation',
    verbs: new Set(['称']),
    before: /报$/,
    after: /^[^，。；：“「有被遭在是]{2,7}[，。；]/,
    example: '李明报称运输工人，没有人听。',
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
    // 经法庭询问，李明承认…
    name: 'zh/no-speech-when-asked',
    verbs: new Set(words('问 询问 追问 讯问 盘问 查问 质询')),
    before: /经(?:过)?[^，。；]{0,8}$/,
    after: null,
    example: '经法庭询问，大桥没有停工。',
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
    before: /(?:发布|发出|提出|拉响)了?[^，。；的]{1,8}$/,
    after: null,
    example: '气象台发布了大桥强风警告，从周二起有效。',
  },
  {
    name: 'zh/no-speech-of-quoted',
    verbs: new Set([...nouns].filter((noun) => !/^(?:报[道导]|显示|介绍|回应|表明|证明|说明|反映)$/.test(noun))),
    before: /[”」](?:（[^（）]*）)?$/,
    // 组织“大桥之友”指责公司停工: who is named in marks speaks.
    after: /^(?:[，。；、的和与及中里后前时书]|遭|被|得|获|受|引|是|为|已|未|没|不|也|都|在|将|可|仍|更|$)/,
    example: '“停工”要求，大桥不能满足。',
  },
  {
    name: 'zh/no-speech-noun-compound',
    verbs: nouns,
    before: null,
    after:
      /^(?:的|书|听证|日期|声(?![称明])|案|人(?!员|们)|性|函|信|数|值|后|时|和|与|及|或|视频|影片|文章|方式|态度|论调|立场|口吻|语气|情绪|目光|眼光|声浪|声音|会(?=[，。、上后中的])|[中里](?![国共华方央美日俄欧东南])|[降升]至|上调|下调)/,
    example: '李明的要求书，大桥管理处没有收到。',
  },
  {
    // 公司表示谴责，并将起诉王芳: what else is done is not what was said.
    name: 'zh/no-speech-done-next',
    verbs: null,
    before: null,
    after: /^，(?:并(?![不非没未无购列肩发存入行网联轨排吞])|或者|以便|转身|心里)/,
    example: '李明向居民喊话，并打开大桥的门。',
  },
  {
    // 一些|断言大桥将倒塌的文章, 多篇|质疑公司的报道: what the noun behind 的 tells.
    name: 'zh/no-speech-counted',
    verbs: null,
    before: /[一两多几数这那某](?:些|名|位|篇|份|条|段|则|批)$/,
    after: /^(?![，：“「说称])[^，。；：]{2,30}的/,
    example: '一些断言大桥将倒塌的文章不见了。',
  },
  {
    // 公司最早提及大桥停工的，是五月的通知: when or where, not what.
    name: 'zh/no-speech-what-was',
    verbs: null,
    before: null,
    after: /^[^，。；：]{1,20}的，是/,
    example: '李明提到大桥停工的，是一个会议。',
  },
  {
    name: 'zh/no-speech-said-next',
    verbs: new Set(
      words(
        '声援 感谢 声明 道歉 报道 报导 通报 评论 留言 发文 撰文 发推 发帖 发博 刊文 跟帖 回帖 致辞 致词 分析 投书 回应 发布消息 发消息 发布公告 发公告 发出公告 发布通知 发出通知 发布通报 发出警告 发警告',
      ),
    ),
    before: null,
    after:
      /^，[他她]?(?:并|还|也)?(?:再次|强烈|严厉|明确)?(?:形容|抱怨|感叹|感慨|直言|坦言|主张|写道|提到|披露|爆料|讽刺|嘲讽|反驳|解释|建议|希望|坚称|声称|称(?!赞)|说|表示|指出|指|强调|质疑|批评|认为|谴责|警告|呼吁|敦促|要求|宣布|透露|重申|否认|承认|澄清|阐[释述明])/,
    example: '李明看了声明，称为木板的桥倒了。',
  },
];
