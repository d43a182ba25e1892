// Who speaks in Chinese news: the words that end, lead and make up the noun phrase of a speaker. On script-folded text.

/** Nouns of what an organization publishes: 国务院声明说 is said by 国务院. */
export const documentNouns =
  /(?:联合)?(?:声明|新闻稿|公报|通报|公告|通告|通知|报告|报导|报道|消息|文件|文章|社论|起诉书|判词|判决书|裁决书|推文|帖文|贴文|帖子|推特|微博|官网|网站|简报|白皮书|信函|信件|公开信|电邮|邮件|纪要|宣言|决议|草案|资料|数据|说法|说话|讲话|证词|供词|口供|自述|稿|文告|回应|评论|短讯|讯息)$/;

/** What ends the noun phrase of the subject before a speech verb: adverbs, prepositions, other verbs, speech verbs. */
export const subjectEnds =
  /(?:今早|今晨|今晚|日前|近日|近期|早前|稍早|稍后|随后|随即|其后|之后|当天|当日|同日|当时|那时|后来|然后|接着|还|也|则|又|并|再次|再|亦|曾经|曾|更|却|均|都|皆|此前|最后|最近|进一步|明确|公开|正式|首先|同时|多次|一再|反复|继续|一直|一向|长期|经常|时常|常常|早就|早已|早在|立刻|立即|率先|亲自|匿名|当场|已经|已|正|就此|就|针对|对于|对|向|在|于|通过|透过|以|用|为|因|从|与|跟|被|将|把|让|给|坚持|开始|成天|整天|天天|老是|总是|动辄|倾向|看到|听到|得知|获悉|比较|反反复复|口头|高调|低调|竟然|居然|极力|群起|罕见|马上|最终|昨天|昨日|昨晚|直(?=承认|言|指|呼|批)|素(?=称|有)|遭|分享|另(?![一外有据两类名位个些])|会见|会晤|接见|拜会|致信|致函|致电|去信|发信|发邮件|发微信|受访|接受|出席|参加|发表|发布|发出|召开|举行|主持|主动|事后|会后|私下|甚至|只|仅|不|没有|未|可能|仍然|仍|强烈|严厉|严正|坚决|一致|普遍|共同|联合|分别|先后|纷纷|如此|这样|这么|连续|赴|到|前往|抵达|访问|讨论|盘点|威胁|引述|引用|援引|撰文|投书|表示|表明|表达|说|称|指|强调|认为|透露|宣布|宣称|警告|警示|呼吁|敦促|批评|写道|写到|回应|回答|回复|告诉|告知|承认|承诺|否认|坦言|坦承|直言|补充|解释|重申|介绍|质疑|要求|希望|相信|是|提到|提及|谈到|谈及|：|:|，|,)/;

/** Words that begin like an end of the subject and are none. */
export const wholeWords =
  /(?:还乡|也门|也许|再生|再保|再教育|更生|更年|首都|成都|京都|都会|都市|平均|均势|正义|正方|公正|修正|就业|就读|成就|反对派|反对党|对手|对方|对外|对华|对台|对冲|对岸|向导|方向|导向|在野|在场|在押|在线|在校|在职|在地|在逃|在美(?!国)|在华(?![府盛北南东西尔])|在港(?!口)|在台(?![湾北中南海上面下])|于是|只是|但是|还是|正是|就是|关于|以色列|以及|以上|以下|以军|以方|信用|用户|用人|公用|专用|雇用|费用|行为|为首|因特|因子|原因|基因|从业|从军|服从|随从|与会|参与|被告|被害|被拘|被捕者|被困|将军|将领|上将|中将|少将|大将|主将|名将|不少|不明|不同|不丹|不动产|未来|未婚|未成年|公开资料|公开报导|公开报道|公开信|公开数据|出席者|发布会|发布者|发言人|发改委|主持人|参加者|前往者|召集人|受访者|受访民众|受害|指定|指派|指使|指导|指挥|指标|指数|说客|说法|称号|到场|强国|强制|联合国|联合会|联合政府|联合早报|联合报|共同体|共同社|共同创办|共同主席|最后一|讨论会|访问学者|访问团|希望之声|解放军|给付|让步|把关)/y;

/** Conjunctions and adverbs before the subject. */
export const leadingPhrases =
  /^(?:可是|还有(?!的)|也有(?!的)|另有|更有|亦有|据悉|据说|据称|据了解|据介绍|尽管|虽然|即使|即便|由于|因为|如果|不只|当初|当时|当(?!地|局|事|选|前|中|初|代|时|日|天|年|晚|今)|对此|此外|另外|与此同时|同时|不过|然而|但是|但|而且|而|因此|所以|于是|其中|例如|比如|随后|之后|此前|目前|现在|现时|近来|显然|很明显|其间|就连|甚至连|连(?![续接日同线环带任锁载])|就有|特别是|尤其是?|另据|至于|最后|首先|其次|不仅如此|事实上|相反|接着|后来|当时|结果|如今|而今|一方面|另一方面)[，,]?/;

/** A noun phrase that is a pronoun for the speaker of the passage. */
export const pronouns =
  /^(?:他|她|他们|她们|两人|双方|其|该(?:名|位)?(?:官员|人士|发言人|男子|女子|[^，。的]{0,4}(?:人员|居民|学生|员工|司机|网友|网民|村民|律师|专家|学者|分析师|目击者|知情[人者]|消息人士|业主|老板|店主|女士|先生|护士|医生|老师|家长|台商|储户))|该(?:部门|机构|组织|公司|媒体|药厂|厂商|厂|集团|党|社|校|国|报|台|网|网站|杂志|大学|学院|研究所|研究院|智库|联盟|协会|学会|基金会|团体|委员会|中心|办公室|部|局|署|院|处|厅|法院|医院|企业|银行|使馆|大使馆|政府|省|市|县|区|单位)|(?:这|该)(?:名|位)[^，。的]{1,14}|后者|前者|对方|本人|自己)(?:们)?$/;

/** What stands after a name and belongs to it. */
export const titlesAfter =
  /^(?:总统|主席|总书记|总理|首相|国务卿|部长|外长|防长|财长|司长|局长|厅长|处长|科长|市长|省长|县长|镇长|村长|州长|议长|议员|参议员|众议员|代表|大使|特使|公使|领事|将军|上将|中将|少将|上校|司令|参谋长|法官|检察官|律师|教授|博士|医生|主任|院长|校长|董事长|总裁|经理|会长|秘书长|发言人|书记|先生|女士|太太|小姐|夫人|同学|老师|警官|牧师|神父|主教|教皇|国王|女王|王子|公主|们|等人|等|本人|一家|夫妇|方面|方|政府|当局|办公室|办)+$/;

/** An office after the name of a body or a place: a person, not the body itself. */
export const officesAfter =
  /^(?:总统|主席|总书记|总理|首相|国务卿|部长|外长|外相|防长|财长|司长|局长|厅长|处长|市长|省长|州长|议长|议员|大使|特使|公使|领事|将军|司令|法官|检察官|教授|主任|院长|校长|董事长|总裁|经理|会长|秘书长|书记|警官|主教|教皇|国王|女王)$/;

/** Where a body speaks: 交通部新闻发布会上. */
export const gatherings = /^的?(?:例行|新闻|媒体|线上)*(?:发布会|记者会|例会|通气会|说明会)[上中]?$/;

/** A document without its issuer: 声明说. */
export const bareDocument =
  /^(?:该|这份|这篇|这一|上述|其|此)?(?:联合)?(?:声明|新闻稿|公报|通报|公告|通告|通知|报告|报道|报导|文件|文章|社论|判词|判决书|起诉书|决议)$/;

/** Somebody else, told by the kinship or office to the person named: 王小明母亲. */
export const kin =
  /(?:父|母|妻|夫|儿|女|子|兄|弟|姐|妹|家人|家属|亲友|朋友|同事|邻居|律师|团队|助理|秘书|发言人|阵营|支持者|粉丝|学生|老师|代表|办公室|方面|一方|人士|等人)/;

/** Common nouns of people: a subject that ends so may be whom 他 means. */
export const humanNouns =
  /(?:[员人者师友民家]|员工|小伙子|男孩|女孩|孩子|职工|学生|老师|先生|女士|男子|女子|博主|业主|车主|店主|船长|教授|律师|医生|护士|警察|司机|专家|学者|官员|代表|老人|妇女|母亲|父亲|丈夫|妻子|儿子|女儿|邻居|亲属|家长|队长|村长|经理|主任|顾问)$/;

/** What a passive names as its agent: 被法院认定. */
export const agents =
  /^(?:国际社会|外界|舆论|外界|网友|网民|媒体|专家|学者|官方|当局|警方|检方|法院|法官|法庭|批评者|分析人士)/;

/** Words that may stand between the end of a clause and a verb whose subject is told before. */
export const connectives =
  /^(?:还有?|也|又|并且?|且|则|亦|而且|同时|此外|另外|再次|再|进一步|继续|随后|随即|之后|然后|接着|最后|其后|后来|事后|一再|多次|反复|同日|当天|日前|强烈|严厉|明确|公开|就此|对此|最近|只|仅|甚至|特别|尤其|如此|这样)+/;

/** A clause that begins so tells of its words only up to the comma. */
export const subordinate = /^(?:尽管|虽然|虽|即使|即便|当(?!地|局|事|选|前|中|初|代|时|日|天|年|晚|今)|自从)/;

/** Words of telling, writing and feeling in a clause that introduces a quotation without a verb of its own. */
export const speechNouns =
  /(?:[说问答讲写喊叫谈骂]|提到|提及|表达|致[谢辞词]|留言|发[文推帖言]|评论|热议|跟帖|回[应复]|感[触叹慨谢]|形容|强调|指出|介绍|解释|补充|引述|例子|事例|例举|举例|直言|坦言|抱怨|吐槽|调侃|宣誓|誓言|口号|标语|配文|预言|呼吁|号召|质疑|反驳|警告|道)/;

/** A crowd whose words follow: 引起网民热议：. */
export const introducedCrowd =
  /(?:网民|网友|居民|民众|业主|市民|村民|学生|家长|球迷|读者|观众)(?=[^，。；：]{0,8}[：:]$)/;

/** A crowd that does something to the one named after it: 网友嘲笑李明说. */
export const actingCrowd =
  /^[^，。；：]{0,10}?(?:网友|网民|居民|民众|村民|业主|市民|学生|家长|球迷|示威者|抗议者)(?=[^的、和与及们“「]{1,4}$)/;

/** Pictures that show what happens; whoever speaks in them is the speaker. */
export const pictures = /(?:视频|影片|录像|画面|图片|照片|监控|截图|片段|直播|录音)$/;

/** Who is no source: the writer, and what is only pointed at. */
export const nobodies =
  /^(?:.{0,4}我(?![国军方党省市县校院台的])们?.{0,4}|(?:咱们|你们|大家).{0,4}|笔者|据|比|一|现|遭|原因|理由|口头|一种|上述|其间|要先|按理|很难|突然|往往|仔细|首次|一旦|寒暄|背后|郑重|坦白|老实|像|本文|本报|本台|人们|你|您|其|(?:来|去)?对[^，]{1,4}|(?:这|那)(?![位名些个家群一两]).*|此举|此事)$/;

/** What shows or proves something, and so speaks: a report, a poll, a picture; 结果 and 此举 do not. */
export const witnesses =
  /(?:资料|数据|报告|报导|报道|调查|研究|民调|统计|文件|记录|纪录|公告|通告|通报|声明|消息|文章|指标|指数|报表|年报|财报|法|条例|判决书|判词|起诉书|公报|视频|影片|录像|画面|图片|照片|监控|截图|片段|网站|官网|书|信|学者|专家|官员|人士|者|员|人)[）)》”」]?$|^[“「《][^”」》]*[”」》]$/;

/** Before a colon in a headline, who says what follows: 学者：…. Words of the paper itself (组图：, 快讯：) are none. */
export const headlineSpeakers =
  /(?:学者|专家|官员|民调|调查|研究|外媒|媒体|官媒|党媒|报告|律师|分析|知情人|知情者|消息|消息人士|网民|网友|居民|村民|业主|家属|官方|警方|检方|当局|议员|法官|部长|外长|防长|总理|总统|主席|会长|局长|处长|司长|院长|市长|州长|代表|发言人|大使|教授|医生|分析师|外交部|国防部|白宫|法院|目击者|受害人|前官员)$/;

/** Before a colon in a headline, what the paper itself gives: 专访李明：. */
export const editorialLabels = /^(?:组图|图|视频|专访|独家|快讯|回顾|记录|访)/;

/** Before a colon at a paragraph's beginning, the parts of an interview. */
export const interviewLabels = /^(?:问|答|记者|主持人|采访者|受访者|提问|回答|嘉宾)$/;

/** People told of together, at the head of a clause: 居民聚在桥头. */
export const crowds =
  /^[^，。；：]{0,14}?(?:居民|村民|业主|民众|市民|网民|网友|学生|工人|员工|警察|官员|记者|家属|家长|球迷|示威者|抗议者|成员|队员|选手|代表|律师|专家|学者|储户|股民|投资者)(?!们?的)/;

/** Verbs that go on with the words of the subject before after a comma alone: …，形容大桥是奇迹. */
export const goingOn: ReadonlySet<string> = new Set(
  '指 称 强调 指出 批评 质疑 促请 呼吁 敦促 提到 反问 质问 重申 直言 坦言 承认 否认 解释 补充 感叹 慨叹 声称 宣称 抨击 指责 直指 坚称 辩称 反驳 澄清 驳斥 警告 透露 形容'.split(' '),
);

/** Verbs whose words may go on in the next sentence without another verb. */
export const goesOnAfter =
  /^(?:表示|说|说道|认为|分析|指出|指|告诉|建议|质疑|强调|解释|警告|预测|相信|称|透露|坦言|希望|直言|补充|裁定|批评|呼吁|总结|供称|介绍|提到|回应|评论|担心|主张|认定|断言)$/;

/** A sentence that says what ought to be, may be, or would be: reporters leave that to those they quote. */
export const judges =
  /应(?!对|用|邀|届|急|付|变)|需要|必须|须|需(?!求)|将(?!军|领|近|士|其|他|她|把|来)|(?<![机社大晚议委协商学工年集聚都宴舞展])会(?![议员长谈晤面见上后场])|可能|可以|可(?=[能以在逢供作再]|通过)|如果|若|才能|否则|势必|恐(?!怖|龙|慌|吓|惧)|我们|难以|不要|值得|也许|或许|目的|显然|反而|没有/;

/** A sentence that begins so is the reporter's own: 这意味着…, 据报…, （网络图片）. */
export const reportersWords = /^(?:[（(，、“「”」图]|这|该|此|据|当|另据|上述|其(?!实|他|它)|[他她]|目前，|今年|去年)/;
