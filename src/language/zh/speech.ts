// Who speaks in Chinese news: the words that end, lead and make up the noun phrase of a speaker. On script-folded text.

/** Nouns of what an organization publishes: 国务院声明说 is said by 国务院. */
export const documentNouns =
  /(?:联合)?(?:声明|新闻稿|公报|通报|公告|通告|通知|报告|报导|报道|消息|文件|文章|社论|判[词辞]|(?<![秘图证])书|异议|调研|研报|推文|帖文|贴文|帖子|推特|微博|官网|网站|简报|白皮书|信函|信件|公开信|电邮|邮件|回条|纪要|宣言|决议|决议案|动议|提案|草案|资料|数据|说法|说话|讲话|证词|供词|口供|指南|名单|截图|自述|稿|范本|栏目|专栏|文告|回应|评论|短讯|讯息|誓章|回忆录|自传|博客|博文|脸书|专页|网页|公众号|朋友圈|微信|视频号|频道|节目|直播|影片|视频|录音|来信|信|函|答复|回复|指引|守则|条文|记录|纪录|档案)$/;

/** What follows 据 and somebody's name: 据王芳的说法; 据了解 is nobody's. */
export const sourceNouns =
  /(?:人士|消息|说法|介绍|统计|调查|知情人|报道|报导|.了解|信息|资讯|裁定|裁决|记录|纪录|回忆|描述|.估计|估算|预测|测算|.分析|研究|.观察|.数字|.数据|[年季财月周]报|简历|履历|爆料|线报|问卷|民调|估值|榜单|排行榜?|预报|解释|叙述|陈述|自述|说辞|判断|评估|证言|供述|通报|来信|日记|回应)$/;

/** A document or a medium at the head of a period, before somebody whose words it relates. Its group is the source. */
export const relayingLead =
  /^\s*(?:另)?(?:根据|据|综合)((?![^，]{0,2}[我此])[^，。：；]{0,50}?(?:消息|判决书|判词|裁决书|起诉书|诉状|誓章|通报|公告|文件|报告|的报[道导]|声明|新闻稿|公报|会议纪要|电|录音|记录|纪录|供词|口供))，/;

/** Sources that name nobody: 据统计, 据不完全统计, 据我所知. */
export const bareSources =
  /^(?:不完全)?(?:统计|了解|悉|估计|测算|分析|调查|介绍|观察)$|^本[报台刊网社]|^.{0,2}[我你]们?(?:的|所|个人|$)|^(?:这|那|上述|以上|此|其)/;

/** What rules, and tells nothing: 根据《桥梁法》, 根据合同. */
export const regulations =
  /(?:(?<![说办方做看想手])法|法案|条例|宪法|规定|规则|规程|准则|协议|协定|条约|公约|合同|修正案|决定|原则|惯例|标准|要求|计划|安排)(?:》?|》?[（(][^（）()]*[）)])$/;

/** Verbs between a body and its officer that tell of no deed of the body: 海滨驻外代表李明, 海滨退休教师李明. */
export const noVerbs =
  /^(?:驻|兼|[原曾时现]?任|担任|出任|称|籍|系|裔|提名|指定|退休|流亡|执业|前|创办|创始|主管|分管|涉|在逃)/;

/** Deeds in one word with their object, which the tagger takes for nouns: 日报刊文, 公司上法庭. */
export const deeds =
  /^(?:代表(?:被告|原告|上诉人|申请人|当事人|客户|委托人)|刊文|撰文|发文|发声明|发稿|发函|回覆[^，]{1,12}查询|回复[^，]{1,12}查询|发帖|发贴|发推|发微博|连?发(?:声明|公告|通告|通知|公开信|长文|视频)|上法庭|上诉|登报)/;

/** Where people post; who posts is named before. */
export const platforms =
  /^(?:新浪)?(?:微博|推特|脸书|微信|抖音|快手|知乎|豆瓣|小红书|twitter|facebook|instagram|youtube|telegram|tiktok|linkedin)$/;

/** Nouns of what somebody holds or counts: 王芳的看法是 is said by 王芳, who relates nobody by it. */
export const viewNouns =
  /^(?:对此)?(?:的[^，。的]{0,4}?)?(?:不完全|最新|初步|官方|进一步)?(?:分析|看法|观点|评价|意见|见解|解释|介绍|统计|调查|研究|民调|判断|预测|评估|描述|原话|话|政纲|立场|理由|结论|信息|资讯|裁定|裁决|消息|最新消息|估算|测算|观察)$/;

/** What ends the noun phrase of the subject before a speech verb: adverbs, prepositions, other verbs, speech verbs. */
export const subjectEnds =
  /(?:今早|今晨|今晚|今午|昨早|昨午|凌晨|清晨|早上|上午(?!茶)|中午|下午(?!茶)|傍晚|黄昏|晚上|晚间|深夜|一(?:开始|度|早|概|律)|经(?:过?(?:审理|审查|审核|调查|评估|核实|核查|研究|初步|讨论|评议)|查)|由于|随着|为了|日前|近日|近期|早前|稍早|稍后|随后|随即|其后|之后|当天|当日|同日|当时|那时|后来|然后|接着|还|也|则|又|并|再次|再|亦|曾经|曾|更|却|均|都|皆|此前|最后|最近|进一步|明确|公开|正式|首先|同时|多次|一再|反复|继续|一直|一向|长期|经常|时常|常常|早就|早已|早在|立刻|立即|率先|亲自|匿名|当场|已经|已|正|就此|就|针对|对于|对|向|在|于|通过|透过|以|用|为|因|从|与|跟|被|将|把|让|给|坚持|开始|成天|整天|天天|老是|总是|动辄|倾向|看到|听到|得知|获悉|比较|反反复复|口头|高调|低调|竟然|居然|极力|群起|罕见|马上|迅速|很快|及时|首[次度]|才(?=[在说指称宣])|直(?=到)|发起(?!人)|发(?=声明|公告|通告|通报|视频|帖|贴|推)|收到|接到|找到(?=我)|提交(?!者)|最终|昨天|昨日|昨晚|直(?=承认|言|指|呼|批)|素(?=称|有)|遭|分享|另(?![一外有据两类名位个些])|盘问(?=时)|讯问(?=时)|作供|求情|判刑|结案陈词|陈词|宣判|自辩|答辩(?!人)|致辞|致词|赛前|赛后|会前|庭上|庭后|行前|生前|临终前|当庭|会见|会晤|接见|拜会|致信|致函|致电|去信|发信|发邮件|发微信|受访|接受|出席|参加|发表|发布|发出|召开|举行|主持|主动|事后|会后|私下|甚至|只|仅|不|没有|未|拒绝(?!者)|可能|仍然|仍|强烈|严厉|严正|坚决|一致|普遍|共同|联合|分别|先后|纷纷|如此|这样|这么|连续|赴|到|前往|抵达|访问|讨论|盘点|威胁|引述|引用|援引|撰文|投书|表示|表明|表达|说|称|指|强调|认为|透露|宣布|宣称|警告|警示|呼吁|敦促|批评|写道|写到|回应|回答|回复|告诉|告知|承认|承诺|否认|坦言|坦承|直言|补充|解释|重申|介绍|质疑|要求|希望|相信|是|提到|提及|谈到|谈及|：|:|，|,)/;

/** Words that begin like an end of the subject and are none. */
export const wholeWords =
  /(?:(?:呼吁|建议|警告|回应|表明|承诺|介绍|批评)[书函信]|(?:批评|质疑|呼吁|警告|介绍)者|[看拿]到(?=的)|还乡|[这那一]对(?=夫妇|夫妻|父母|母[子女]|父[子女]|兄弟|姐妹|情侣|恋人)|[一两三四五六七八九十几数多这那该此上]则(?=[^，。；]{0,10}(?:报|消息|新闻|帖|贴|推|文|公告|声明|通知|留言|视频|评论))|原则|规则|准则|法则|细则|也门|也许|再生|再保|再教育|更生|更年|首都|成都|京都|都会|都市|平均|均势|正义|正方|公正|修正|就业|就读|成就|反对(?:派|党|阵营|者|方|人士|团体|势力)|对手|对方|对外|对华|对台|对冲|对岸|向导|方向|导向|在野|在场|在押|在线|在校|在职|在地|在逃|在美(?!国)|在华(?![府盛北南东西尔])|在港(?!口)|在台(?![湾北中南海上面下])|于是|只是|但是|还是|正是|就是|关于|以色列|以及|以上|以下|以军|以方|信用|用户|用人|公用|专用|雇用|费用|行为|为首|因特|因子|原因|基因|从业|从军|服从|随从|与会|参与|被告|被害|被拘|被捕者|被困|将军|将领|上将|中将|少将|大将|主将|名将|不少|不明|不同|不丹|不动产|未来|未婚|未成年|公开资料|公开报导|公开报道|公开信|公开数据|出席者|发布会|发布者|发言人|发改委|主持人|参加者|前往者|召集人|受访者|受访民众|受害|指定|指派|指使|指导|指挥|指标|指数|说客|说法|称号|到场|强国|强制|联合国|联合(?=派|党|阵营|王国)|联合公报|联合声明|联合公告|联合通报|联合会|联合政府|联合早报|联合报|共同体|共同社|共同创办|共同主席|最后一(?=[任位名个届代批班])|讨论会|访问学者|访问团|希望之声|解放军|给付|让步|把关|死因|成因|病因|诱因|肇因|起因|主因|内因|外因|遗传因|用途|以往|以来|所以|可以|难以|予以|加以|何以|得以|足以|前将|干将|老将|小将|即将|将近|向来|志向|意向|趋向|走向|从前|从来|无从|自从|给予|与否|给力|于何|等于|属于|关于|基于|位于|处于|对付|对策|对话|对抗|对立|绝对|核对|对比|应对|派对|在内|在外|存在|所在|现在|正在|内在|潜在|实在|自在|外在|好在|在世|在学|在读|在任|在席|指引|戒指|称谓|说唱|小说|学说|传说|游说|是非|可是|总是|国是|发表会|发布厅|公开赛|公开大学|公开课|就医|就职|成就|就任|去就|正规|正当|正直|真正|改正|正统|正常|正宗|端正|更新|变更|更改|更好|都市报|首相|首席|首府|首脑|首批|首位|首名|首任|元首|自首|首长|首届)/y;

/** Conjunctions and adverbs before the subject. */
export const leadingPhrases =
  /^(?:可(?=[他她](?!们?的))|(?:文末|文中|信中|片中|影片中|视频中|通话中|电话中|节目中|贴文中|帖文中|推文中)(?=[他她](?!们?的))|行前|临行前|赛前|赛后|会前|庭外|庭后|席间|席上|场外|散会后|这时|此时|那时|幸好|幸亏|所幸|有一天|有一次|有天|那天|没想到|没料到|想不到|不料|岂料|怎料|讵料|谁知|孰料|殊不知|除非|加上|可是|惟(?!一|独|有)|惟独|故(?!意|事|乡|居|障|宫|人)|遂|皆因|只因|[还也另更亦就都](?=有人(?![士员民群们大类]))|(?:曾经?|早就?|甚至|的确|确实|已经?)(?=有(?!些|的|关|人|限|志|识))|还有(?!的)|也有(?!的)|另有|更有|亦有|(?:[这此今本上]次|这回)(?:是(?!否))?(?=[^，。；：的])|据悉|据说|据称|据了解|据介绍|尽管|虽然|即使|即便|由于|因为|如果|不只|当初|当时|当(?!地|局|事|选|前|中|初|代|时|日|天|年|晚|今)|早在|早于|对此|此外|另外|与此同时|同时|不过|然而|但是|但|而且|而|因此|所以|于是|其中|例如|比如|随后|之后|此前|目前|现在|现时|近来|显然|很明显|其间|就连|甚至连|连(?![续接日同线环带任锁载])|就有|特别是|尤其是?|另据|至于|最后|首先|其次|不仅如此|事实上|相反|接着|后来|当时|结果|如今|而今|一方面|另一方面)[，,]?/;

/** A noun phrase that is a pronoun for the speaker of the passage. */
export const pronouns =
  /^(?:他|她|他们|她们|两人|双方|其|该(?:名|位)?(?:官员|人士|发言人|男子|女子|[^，。的]{0,4}(?:人员|居民|学生|员工|司机|网友|网民|村民|律师|专家|学者|分析师|目击者|知情[人者]|消息人士|业主|老板|店主|女士|先生|护士|医生|老师|家长|台商|储户))|该(?:部门|机构|组织|公司|媒体|药厂|厂商|厂|集团|党|社|校|国|报|台|网|网站|杂志|大学|学院|研究所|研究院|智库|联盟|协会|学会|基金会|团体|委员会|中心|办公室|部|局|署|院|处|厅|法院|医院|企业|银行|使馆|大使馆|政府|省|市|县|区|单位)|(?:这|该)(?:名|位)[^，。的]{1,14}|后者|前者|对方|本人|自己)(?:们)?$/;

/** Figures that a body gives: 该公司的运费指数. */
export const figures = /^的[^，。的]{0,8}(?:指数|数据|数字|统计|报表|财报|年报|季报)$/;

/** What stands after a name and belongs to it. */
export const titlesAfter =
  /^(?:大律师|大状|总统|主席|总书记|总理|首相|国务卿|部长|外长|防长|财长|司长|局长|厅长|处长|科长|市长|省长|县长|镇长|村长|州长|议长|议员|参议员|众议员|代表|大使|特使|公使|领事|将军|上将|中将|少将|上校|司令|参谋长|法官|检察官|律师|教授|博士|医生|主任|院长|校长|董事长|总裁|经理|会长|秘书长|发言人|书记|先生|女士|太太|小姐|夫人|同学|老师|警官|牧师|神父|主教|教皇|国王|女王|王子|公主|们|等人|等|本人|一家|夫妇|方面|方|政府|当局|办公室|办)+$/;

/** An office after the name of a body or a place: a person, not the body itself. */
export const officesAfter =
  /^(?:总统|主席|总书记|总理|首相|国务卿|部长|外长|外相|防长|财长|司长|局长|厅长|处长|市长|省长|州长|议长|议员|大使|特使|公使|领事|将军|司令|法官|检察官|教授|主任|院长|校长|董事长|总裁|经理|会长|秘书长|书记|警官|主教|教皇|国王|女王)$/;

/** Where a body speaks: 交通部新闻发布会上. */
export const gatherings = /^的?(?:例行|新闻|媒体|线上)*(?:发布会|记者会|例会|通气会|说明会)[上中]?$/;

/** A document without its issuer: 声明说. */
export const bareDocument =
  /^(?:该|这份|这篇|这封|这一|上述|其|此|相关)?(?:联合|研究|调查|分析)?(?:声明|新闻稿|公报|通报|公告|通告|通知|报告|报道|报导|文件|文章|社论|判[词辞]|.{2}书(?<!秘书|图书|证书)|研报|调研|民调(?:结果)?|问卷|诉状|决议|动议|(?:公开|辞职|举报|求助|道歉|感谢|致歉|求救|检举|告别|陈情|请愿|回|来|长)?信|函|信函|(?:电子)?邮件|电邮|回条|帖文|帖子|贴文|推文|微博|长文|白皮书|研究|调查|稿件|文|书)[中里上内]?$/;

/** Of these, what a medium or somebody who posts makes, and no country. */
export const pressNouns = /报[道导]|^该?文[章中]?|稿件|帖|推文|微博|社论/;

/** Of these, what no medium gives out in its own name. */
export const officialNouns = /声明|公告|通告|通报|公报|通知|新闻稿/;

/** A speaker that is a medium by its name. */
export const mediumNamed = /(?:报|通讯社|新华社|新闻网?|电视台|电台|杂志|周刊|之声)[”》」]?(?:报[导道])?$/;

/** Where a clause tells who made a document: 协会公布了报告, 李明在声明中, 王芳的公开信. Its group is the document. */
export const documentMade =
  /(?:(?:发表|发布|发出|公布|刊登|刊发|刊载|推出|出版|出具|撰写|写下|写了?|致(?=[信函])|去(?=信)|发(?=函)|递交|提交|张贴|贴出|通过(?=[^，。；：]{0,24}(?:动议|决议)))[^，。；：]{0,32}?|的(?:一[则篇份封项])?|(?<=》)(?:一[则篇份])|(?<=\p{L}{2})(?=声明)|(?:在|透过|通过)[^，。；：]{0,32}?(?=[^，。；：“「]{1,4}[”」]?[中里上]))(声明|新闻稿|公报|通报|公告|通告|报告|(?<=》的?|一[则篇份])报[道导]|文章|社论|公开信|信函|信|函|帖文|帖子|贴文|推文|微博|长文|白皮书|诉状|通知|论文|遗书|\p{Script=Han}{2}书(?<!秘书|图书|证书|用书)|研报|调研|宣言|电邮|邮件|回条|文告|备忘录|民调|动议|决议)(?![会息任用心件号念仰箱封访徒誉记包本店组员团])/gu;

/** What the text calls a document with one syllable: 文中, 信中. */
export const shortDocument: ReadonlyMap<string, string> = new Map([
  ...'文章 长文 社论 帖文 贴文 推文'.split(' ').map((noun) => [noun, '文'] as const),
  ...'公开信 信函 函'.split(' ').map((noun) => [noun, '信'] as const),
]);

/** Somebody else, told by the kinship or office to the person named: 王小明母亲. */
export const kin =
  /(?:父|母|妻|夫|儿|女|子|兄|弟|姐|妹|家人|家属|亲友|朋友|同事|邻居|律师|团队|助理|秘书|发言人|阵营|支持者|粉丝|学生|老师|代表|办公室|方面|一方|人士|等人)/;

/** Common nouns of people: a subject that ends so may be whom 他 means. */
export const humanNouns =
  /(?:[员人者师友民家贩]|(?:部落|黑|骇|乘|旅|顾|访|政|游|房|食)客|(?<![器五感])官(?!方)|(?<=[部局院校市省县区州司厅处科村镇乡会社董船机班组团军署议行车站馆园店庭狱师排营])长|员工|保安|领导|同学|(?<=^[㐀-鿿])(?:太|某|伯|婆|姨|嫂)|太太|婆婆|妈妈|爸爸|奶奶|爷爷|外婆|外公|叔叔|阿姨|哥哥|姐姐|弟弟|妹妹|大妈|大爷|大姐|男星|女星|明星|歌手|选手|教练|导演|小伙子|男孩|女孩|孩子|职工|学生|老师|先生|女士|男士|男子|女子|博主|业主|车主|店主|船长|教授|律师|医生|护士|警察|司机|专家|学者|官员|代表|老人|妇女|母亲|父亲|丈夫|妻子|儿子|女儿|邻居|亲属|家长|队长|村长|经理|主任|顾问)$/;

/** Somebody without a name as the subject at the head of a clause, behind little words (the first group): 老师走上讲台. */
export const nameless =
  /^(\s*(?:有一天|这时|当时|此时|随后|后来|结果|但是?|而)?有?)(?![对向跟给])[^，。；：的地]{0,8}?(?:老师(?!会)|同学(?!会)|学生(?!会|联)|警察|官员|人士|人员|居民(?!协会|委员会|联会)|村民|市民|网友|网民|店主|老板|业主|男子|女子|员工|工人|司机|医生|护士|律师(?!会|公会)|记者(?!会|协会)|家长(?!会|教师|委员)|母亲|父亲|妈妈|爸爸|女士|先生|听众|观众|读者)(?!们?的)/;

/** Somebody told of for the first time, without a name (一名男子), or by kinship (李明的母亲). */
export const unnamedPerson =
  /^[^，]{0,8}?[一另][名位]|的(?:父亲|母亲|爸爸|妈妈|丈夫|妻子|儿子|女儿|哥哥|弟弟|姐姐|妹妹|邻居|同事|同学|朋友)$/;

/** Who speaks for the body named before: 交通部发言人, and 他 goes on. */
export const spokespeople = /(?:发言人|负责人|代言人|工作人员|官员)$/;

/** Who speaks for an office, after it: 总统发言人. */
export const spokespeopleAfter = /(?:发言人)?(?:办公室|办事处)?(?:发言人)?$/;

/** Common nouns of bodies that speak: 调研团队. */
export const bodyNouns =
  /(?:团队|团体|小组|工作组|专家组|部门|机构|公司|企业|集团|中心|组织|协会|学会|联盟|委员会|法院|法庭|医院|学校|大学|学院|院所|部|局|署|厅|处|办|会|社|台|队|所|平台|媒体|网站|账号|政府|当局|官方|[警检军校院资劳控辩乙甲]方|方面|阵营|使馆|银行|基金|智库|居委|街道|人群|民众|群众|大众|公众|公民|专员|领袖|高层|人类)$/;

/** What a passive names as its agent: 被法院认定. */
export const agents =
  /^(?:国际社会|外界|舆论|网友|网民|媒体|专家|学者|官方|当局|警方|检方|法院|法官|法庭|批评者|分析人士)/;

/** What is done to somebody by those whose words follow: 遭到民众批评，说…. Its group is they. */
export const answeredBy =
  /(?:遭到?|受到|引来|引发|引起|招来|招致|惹来|激起)了?([^，。；：“「的被遭引]{2,12}?)们?的?(?:强烈|猛烈|一致|普遍|广泛|纷纷|大量)?的?(?:批评|抨击|质疑|谴责|嘲讽|嘲笑|讽刺|炮轰|痛批|怒骂|狂轰乱炸|不满|愤怒|愤慨|抗议|热议|议论|讨论|关注|围观|吐槽|反弹|反驳|批判|指责|猜测|猜疑|感叹|同情)[^，。；：“「]{0,4}[，：]$/;

/** Whose message somebody gets, in which his words stand: 收到警方的通知，称…. Its group is the sender. */
export const receivedFrom =
  /(?:收到|接到|接获)了?([^，。；：“「的]{2,14}?)的?(?:通知|来电|电话|短信|信息|讯息|来信|邮件|电邮|电子邮件|回复|答复|来函)，$/;

/** Whom somebody asked, whose answer follows: 向法院递交材料，得到的答复是. Its group is the one who answers. */
export const askedOf =
  /(?:向|致电|找|询问|联系|问|给)([^，。；：“「的]{2,14}?)(?:递交|提交|反映|投诉|申诉|求助|查询|询问|申请|咨询|举报|写信|去信|打电话|交涉|，)[^。；：“「]{0,16}(?:得到|收到|获得|换来|等来)的$/;

/** After what precedes it, who speaks: 香港也有学者表示. */
export const thereIs = /^(?:也|都|还|就|更|则|曾|亦|却|又|便|已|仍|同样|甚至)*有(?![关意权望])(?=[^，。；：]{2,24}$)/;

/** Words that may stand between the end of a clause and a verb whose subject is told before. */
export const connectives =
  /^(?:还有?|也|又|并且?|且|则|亦|而且|同时|此外|另外|再次|再|进一步|继续|随后|随即|之后|然后|接着|最后|其后|后来|事后|一再|多次|反复|同日|当天|日前|强烈|严厉|明确|公开|就此|对此|最近|只|仅|甚至|特别|尤其|如此|这样)+/;

/** A clause that begins so tells of its words only up to the comma. */
export const subordinate = /^(?:尽管|虽然|虽|即使|即便|当(?!地|局|事|选|前|中|初|代|时|日|天|年|晚|今)|自从)/;

/** Words of telling, writing and feeling in a clause that introduces a quotation without a verb of its own. */
export const speechNouns =
  /(?:[说问答讲写喊叫谈骂]|提到|提及|表达|致[谢辞词]|留言|发[文推帖言]|评论|热议|跟帖|回[应复]|感[触叹慨谢]|形容|强调|指出|介绍|解释|补充|引述|例子|事例|例举|举例|直言|坦言|抱怨|吐槽|调侃|宣誓|誓言|口号|标语|配文|预言|呼吁|号召|质疑|反驳|警告|道)/;

/** A message, a verdict or a view that is given out, with its words after a colon: 发出紧急讯息：, 得出结论，. */
export const givenOut =
  /(发出|发布|做出|作出|得出|给出|提出|宣读|列出|提|传达|转达|传递|下达|写下|留下)了?[^，。；：“”「」\n]{0,14}(?:(?:讯息|信息|消息|死讯|噩耗|判决|裁决|裁定|建议|警告|警示|回应|答复|回复|指示|命令|评价|评论|解释|看法|观点|质疑|疑问|呼吁|承诺|留言|遗言|诉求|主张|要求|意见|倡议|条件)：|结论[：，])/y;

/** A crowd whose words follow: 引起网民热议：. */
export const introducedCrowd =
  /(?:网民|网友|居民(?!协会|委员会|联会)|民众|业主|市民|村民|学生(?!会|联)|家长(?!会|教师|委员)|球迷|读者|观众)(?=[^，。；：]{0,8}[：:]$)/;

/** Before the name that somebody gives himself. */
export const called = /(?:网名|账号|帐号|昵称|笔名|化名|自称|人称|名叫|名为|叫做|名字叫|ID|id|号)[为是叫作]?[“「]?$/;

/** A crowd that does something to the one named after it: 网友嘲笑李明说. */
export const actingCrowd =
  /^[^，。；：]{0,10}?(?:网友|网民|居民(?!协会|委员会|联会)|民众|村民|业主|市民|学生(?!会|联)|家长(?!会|教师|委员)|球迷|示威者|抗议者)(?=[^的、和与及们“「]{1,4}$)/;

/** Pictures that show what happens; whoever speaks in them is the speaker. */
export const pictures = /(?:视频|影片|录像|画面|图片|照片|监控|截图|片段|直播|录音)$/;

/** Who is no source: the writer, and what is only pointed at. */
export const nobodies =
  /^(?:.{0,4}我(?![国军方党省市县校院台局厅署处府司馆的])们?.{0,4}|(?:咱们|你们|大家).{0,4}|笔者|据|比|一|现|遭|原因|理由|口头|一种|上述|其间|要先|按理|很难|突然|往往|仔细|首次|一旦|寒暄|背后|郑重|坦白|老实|像|本文|本报|本台|人们|你|您|其|.?谁|常|还是|一般|引人|引发.*|没有?人|任何人|所有人|个人|很多人|.{0,2}数|(?:来|去)?对(?!方)[^，]{1,4}|(?:这|那)(?![位名些个家群一两]|[份篇封则项].|对(?:夫妇|夫妻|父母|母[子女]|父[子女]|兄弟|姐妹|情侣|恋人|老)).*|此举|此事)$/;

/** What shows or proves something, and so speaks: a report, a poll; 结果, 此举 and a picture do not. */
export const witnesses =
  /(?:资料|数据|数字|图表|榜单|账目|监测|报告|报导|报道|调查|研究|民调|统计|文件|通知|季报|发布会|内容|记录|纪录|清单|名单|账单|回条|档案|简历|合同|平台|数据库|公告|通告|通报|声明|消息|文章|指标|指数|报表|年报|财报|法|条例|判决书|判词|起诉书|公报|网站|官网|书|信|学者|专家|官员|人士|者|员|人)[）)》”」]?(?:（[^（）]{1,24}）)?$|^[“「《][^”」》]*[”」》]$/;

/** Before a colon in a headline, who says what follows: 学者：…. Words of the paper itself (组图：, 快讯：) are none. */
export const headlineSpeakers =
  /(?:^[警检官医]|学者|专家|官员|民调|调查|研究|外媒|媒体|官媒|党媒|报告|律师|分析|知情人|知情者|消息|消息人士|网民|网友|居民|村民|业主|家属|官方|[警检控辩校院劳资军厂]方|证人|当局|议员|科学家|市民|民众|家长|学生|教师|员工|工人|证人|法官|部长|外长|防长|总理|总统|主席|会长|局长|处长|司长|院长|市长|州长|代表|发言人|大使|教授|医生|分析师|外交部|国防部|白宫|法院|目击者|受害人|前官员|派|党|阵营|联盟|团体|工会|协会?|商会|公会|公司|集团|俱乐部|球团|校方|店家|业者|[厂商客运应销电造]商|业界|银行|医院|大学|学校|市府|县府|省府|政府|[^社机]会|[署厅局部])$/;

/** Before a colon in a headline, what the paper itself gives: 专访李明：. */
export const editorialLabels =
  /^(?:组图|图|视频|专访|独家|快讯|回顾|记录|访)|^(?:法庭|社会|国际|国内|财经|体育|娱乐|港闻|要闻|突发|教育|科技|生活|健康|评论|社论|论坛|专题|特稿)$/;

/** Before a colon at a paragraph's beginning, the parts of an interview. */
export const interviewLabels =
  /^(?:[问答QA][0-9]{0,2}|[一二三四五六七八九十]{1,3}[问答]|问题[一二三四五六七八九十0-9]{1,2}|提问|回答|采访者|受访者|嘉宾|[^，。；]{0,14}(?:记者|主持人?|提问者|主播))$/;

/** Those of the one who is interviewed. */
export const answerLabels = /^(?:[答A][0-9]{0,2}|回答|受访者|嘉宾)$/;

/** Behind the name of who answers what is asked below: 发言人李明|主持例行记者会, 局长李明|就大桥停工答记者问, 商务部|发言人就…答记者问. */
export const hosts =
  /^(?:(?:新闻)?(?:发言人|有关负责人|负责人))?(?:今[日天]|昨[日天]|[0-9]{1,2}日)?(?:主持(?:召开)?[^，。；]{0,8}(?:记者会|发布会)|(?:就|接受|回答|答)[^，。；]{0,40}(?:记者问|记者提问|问题|专访|采访)$)/;

/** In the headline or the first words of an interview, what tells that it is one. */
export const interviewNamed = /专访|访谈|对话|对谈|采访|受访|答问|问答|访问|[十二三四五六七八九]问/;

/** Before its colon, a paragraph that announces a text in full: 发表讲话，全文如下：. */
export const fullTextFollows =
  /(?:(?:全文|原文|实录|(?:讲话|演讲|演说|致辞|致词|发言|谈话|声明|发文|贴文|帖文|信)的?(?:全文|内容|原文)?)(?:内容)?如下|以下[是为][^，。；]{0,24}(?:全文|原文|实录|内容)|(?:以下|下面|下列)[是为][^。；]{0,60}(?:讲话|演讲|演说|演辞|致辞|致词|发言|谈话|答[复覆]|提问)(?:内容)?(?:[（(][^（）()]{1,12}[）)])?)[：。]$/;

/** A headline of a speech in full: 市长在大会上的讲话（全文）. */
export const fullText =
  /(?:讲话|演讲|演说|致辞|致词|贺词|献词|谈话|发言|陈词|感言|宣言|公开信|声明)[^，。；]{0,6}(?:全文|实录)|(?:全文|实录)[：｜|丨][^。；]{0,30}(?:讲话|演讲|演说|致辞|致词|贺词|献词|谈话|发言|陈词|感言)/;

/** Who speaks of himself, or to those before him. */
export const ofOneself = /[我咱俺](?!国(?!家)|[方军省市县校院台])|各位|诸位|你们|大家|您/;

/** Before a colon, that somebody's points follow: 提出三点主张：, 宣读三大诉求：. */
export const announcesPoints =
  /(?:说|称|表示|指出|认为|提出|呼吁|建议|要求|主张|宣布|宣读|介绍|强调|列出|列举|承诺|保证|回应|警告|总结|归纳|提醒|敦促|重申|声明|请求|如下|诉求|倡议|意见)[^，。；：“”]{0,24}：\s*$/;

/** A sentence that tells of something written, which a block under it gives: 李明在网上发文致歉。 */
export const posts =
  /(?:发[文帖贴推]|[贴帖推]文|微博|脸书|推特|朋友圈|公众号|写[道下]|声明|留言|回[应复]|全文|原文|公开信)[^。！？]{0,24}[。！]?\s*$/;

/** The number of a point. */
export const pointLead =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、，．.]\s?|[（(][一二三四五六七八九十0-9]{1,3}[）)][、，]?\s?|[0-9]{1,2}[、．.)）]\s?(?![0-9])|[①-⑳]\s?|第[一二三四五六七八九十]{1,3}[，、]|其[一二三四五六七][，、]|[-–•●▪◆■·]\s?)/;

/** Before a colon at a paragraph's beginning, users of a network and others of many: @小鱼, 网友“小鱼”, 海滨网友. */
export const crowdLabels =
  /^(?:[^，。；]{0,6}(?:网友|网民|读者|听众|观众|粉丝)[^，。；]{0,18}|[^，。；]{1,8}(?:先生|女士|小姐|太太)|@.{1,20}|[“「『"][^”」』"]{1,16}[”」』"])$/;

/** What tells after a name and a colon who its bearer is, and is not what he said: 李明：男，1960年生. */
export const whoSomebodyIs =
  /^(?:[男女](?![人子性生孩])|生于|出生|[12][0-9]{3}年[^，。；]{0,10}(?:出?生|毕业)|[现曾历]任|毕业于|籍贯|原名|本名)/;

/** People told of together, at the head of a clause: 居民聚在桥头. */
export const crowds =
  /^[^，。；：]{0,14}?(?:业者|商家|居民(?!协会|委员会|联会)|村民|业主|民众|市民|网民|网友|学生(?!会|联)|工人|员工|警察|官员|记者(?!会|协会)|家属|家长(?!会|教师|委员)|球迷|示威者|抗议者|成员|队员|选手|代表|律师(?!会|公会)|专家|学者|储户|股民|投资者|控方|辩方|检方|警方|校方|院方|资方|劳方|官方|当局|政府|法官|发言人|大状|研讯主任)(?!们?的)/;

/** Verbs that go on with the words of the subject before after a comma alone: …，形容大桥是奇迹. */
export const goingOn: ReadonlySet<string> = new Set(
  '指 称 强调 指出 批评 质疑 促请 呼吁 敦促 提到 反问 质问 重申 直言 坦言 承认 否认 解释 补充 感叹 慨叹 声称 宣称 抨击 指责 直指 坚称 辩称 反驳 澄清 驳斥 警告 透露 形容 主张 裁定 认定 判定 嘲讽 讽刺 揶揄 怒斥 痛批 扬言 声言 表示'.split(
    ' ',
  ),
);

/** Verbs whose words may go on in the next sentence without another verb. */
export const goesOnAfter =
  /^(?:表示|说|说道|认为|觉得|分析|说明|指出|指|告诉|抱怨|预言|建议|质疑|强调|解释|警告|预测|相信|坦言|希望|直言|补充|裁定|呼吁|总结|供称|提到|回应|评论|担心|主张|认定|断言)$/;

/** A sentence that says what ought to be, may be, or would be: reporters leave that to those they quote. */
export const judges =
  /应(?!对|用|邀|届|急|付|变)|需要|必须|须|需(?!求)|将(?!军|领|近|士|其|他|她|把|来)|(?<![机社大晚议委协商学工年集聚都宴舞展])会(?![议员长谈晤面见上后场])|可能|可以|可(?=[能以在逢供作再]|通过)|如果|若|才能|否则|势必|恐(?!怖|龙|慌|吓|惧)|我们|难以|不要|值得|也许|或许|目的|显然|反而|没有/;

/** Verbs with which a person speaks at length, without taking somebody to task or telling what others did. */
export const saidOutright = /^(?:表示|说|说道|认为|觉得|分析|说明|指出|告诉|抱怨|预言|坦言|直言|补充|解释|强调)$/;

/** A sentence that begins so gives a reason, an example or a limit of what a person said before. */
export const arguesOn =
  /^(?:因为|由于他|但(?!书|丁)|不过|然而|只是|而(?!今|后)|而且|并且|此外|另外|再者|再加上|甚至|何况|毕竟|本来|其实|所以|因此|比如|例如|譬如|像是|之后|后来)/;

/** A sentence that begins so is the reporter's own: 这意味着…, 据报…, （网络图片）. */
export const reportersWords =
  /^(?:[（(，、“「”」图]|这|该|此|据|(?:根据|按照|依照|依据)[^，。；]{0,30}》|当|另据|上述|其(?!实|他|它)|[他她]|(?:但是?|不过|然而)，?[他她]们?(?:并|也|还)*(?:没|未|拒绝|不愿)|目前，|今年|去年|[^。；]{0,40}(?:没有|未|拒绝|不愿)(?:正面|直接|作出|做出|立即|进一步|即时)*(?:回答|回应|答复|回复|置评|评论)(?:[^，]{0,12}$))/;

/** No more than when or where something holds: 自那次事件以来, 在这条路上. */
export const circumstance =
  /^(?:(?:自(?!己|身|我|家|由)从?|在|以|从|随着|对于?|就|面对|为了|除了)[^，]{0,24}(?:以来|[时后前中上下里内间]|而言|来说)?|(?:由于|作为|鉴于)[^。；]{0,40})$/;

/** Where a court or an inquiry sits and hears people. */
export const courtSittings =
  /再讯|续讯|续审|研讯|聆讯|提堂|求情|受审|开审|审讯|结案陈词|开庭|庭审|出庭|作供|应讯|过堂|上庭|答辩|提讯|公听会|听证会|宣判|(?:法院|法庭|高院)[^，。；]{0,6}审理|(?:法院|法庭|高院)[^，。；]{0,40}判刑/;

/** An office that holds a conference for the press. */
export const heldForPress =
  /(?:新闻办|国新办|政府|部|委|局)[^，。；]{0,16}(?:召开|举行|举办)[^，。；]{0,26}(?:发布会|通气会|吹风会|说明会)/;

/** The titles of those who speak there. */
export const officials = /[局厅市区县州省司处部署队院会]长|主任|发言人|负责人|书记|专员|总师/;

/** Reporting words of what was said to somebody else than the conference. */
export const saidElsewhere = /受访|[采专]访|查询|告诉|记者(?!会)|发文|脸书|微信|电话/;

/** A sitting that the news tells as today's without a day: 专家在高院继续作供. */
export const sitsNow = /作供|求情|再讯|续讯|续审|提堂|(?:法院|法庭|高院|区院|庭上)[^，。；]{0,6}(?:应讯|答辩|受审)/;

/** The sitting was before, or is yet to be. */
export const sitsAtAnotherTime =
  /押后|早前|此前|之前|曾|当时|其后|将|拟|待|料|明[日天早]|下[周月]|上[周月次]|后[日天]|前[日天年]|去年|今年|每|如|若|未|不/;

/** Reporting words of what was not said at the sitting: said before, or written in a document. */
export const notSaidThen =
  /曾|此前|早前|之前|当时|当日|其后|事后|日后|控罪|判词|誓章|报[道导]|声明|判决书|起诉书|信中|网|帖|推/;

/** What a court or a judge decides. */
export const rulings =
  /(?:法官|法院|法庭|高院)[^，。；]{0,40}?(?:裁定|裁决|判决|判处|宣判|推翻|驳回|维持|撤销|叫停|颁下|颁布判)/;

/** In the reporting words, a ruling that speaks, or the verb of one: 判决书说, 他在裁决中说, 法官裁定. */
export const byRuling =
  /(?:判决书|裁决书|裁定书|意见书|判词)|(?:在|的)[^，。；：]{0,16}(?:裁决|判决|裁定|判词|意见书)[^，。；：]{0,6}中|(?:法官|法院|法庭|高院)[^，。；：]{0,30}(?:裁定|裁决|判决|认定)[，：]?$/;

/** Reporting words of what was said on another day. */
export const saidAtAnotherTime = /曾|此前|早前|之前|以前|当时|早些时候|上诉|初审|一审|下级|原审/;

/** A death: who died said what is told of him before. */
export const lastNews = /[去逝过离辞]世|病逝|身亡|遇害|遇刺|猝死|病亡|殉职|追悼|吊唁|国葬|告别式/;

/** Between subject and verb, a part of the day that is not told. */
export const dayPart = /^(?:今)?(?:清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚)(?![前后会报餐宴])/;

/** Many people, each of whom speaks on a day of his own. */
export const manyPeople = /(?:网民|网友|民众|居民|市民|村民|业主|家长|学生|球迷|读者|观众|們|们)$/;

/** Speakers without a name of whom there are many: another one speaks on a day of his own. */
export const unnamedSpeakers =
  /^(?:[一有两三四多数几另某]|[他她它]们?$)|(?:网民|网友|民众|居民|市民|村民|业主|家长|学生|球迷|读者|观众|們|们|人|者|家|人士|人员|官员|媒体|外媒|官媒|分析师|消息|报[道导]|舆论|外界|法人|员工|专家|学者|议员|律师|男子|女子|代表|条例|法案|协议)$/;

const offices =
  '大法官|法官|裁判官|检察官|检控官|副总统|总统|副总理|总理|首相|国务卿|外长|防长|财长|女王|国王|天皇|教宗|教皇|副市长|市长|副州长|州长|省长|县长|特首|副部长|部长|副局长|局长|署长|司长|厅长|副校长|校长|副院长|院长|副主席|主席|副会长|会长|理事长|董事长|总裁|总经理|行长|议长|大使|总领事|将军|司令|大律师|大状|导演|主教|被告|原告|上诉人|主持人|班主任|船长|机长|总干事|秘书长|副书记|书记';

/** An office that alone means whoever bears it, where the article names one: before a name, and after it. */
export const officeBefore = new RegExp(`(?:${offices})$`);
export const officeAfter = new RegExp(`^(?:${offices})`);

/** Before the name of a party to a case, which part it takes: 原告为海滨公司. */
export const partyBefore = /(原告|被告|上诉人|申请人|答辩人)[人方]?(?:[为是](?:[^，。；：]{0,16}的)?)$/;

/** Nouns that alone mean the one body that the article names of their sort, with how its name ends. */
export const sortsOfBodies: ReadonlyMap<string, RegExp> = new Map([
  ...'法院 议会 国会 公司 集团 政府 医院 学校 大学 学院 银行 协会 学会 工会 基金会 委员会 联盟 使馆 大使馆 研究所'
    .split(' ')
    .map((noun) => [noun, new RegExp(`${noun}$`)] as const),
  ['法庭', /法[庭院]$/],
  ['警方', /(?:警方|警局|警察局|警署|公安局|警务处)$/],
  ['校方', /(?:大学|学院|学校|中学|小学)$/],
  ['院方', /医院$/],
  ['央行', /(?:央行|中央银行)$/],
  ['检方', /(?:检察院|检察厅|检察署|检署)$/],
  ['厂方', /厂$/],
  ['馆方', /(?:博物馆|美术馆|图书馆|纪念馆|展览馆|体育馆)$/],
  ['园方', /(?:动物园|植物园|公园|乐园|幼儿园|园区)$/],
  ['台方', /(?:电视台|电台|广播公司)$/],
  ['会方', /(?:协会|总会|学会|基金会|联会)$/],
  ['署方', /署$/],
  ['局方', /局$/],
  ...'起诉书 控状'.split(' ').map((noun) => [noun, /(?:检察[院厅署]|检署|检方)$/] as const),
  ...'判决书 判词 判辞 判决 裁决书 裁决 裁定书'.split(' ').map((noun) => [noun, /(?:法[庭院]|地院|高院)$/] as const),
]);
