// The words of letters, statements, speeches and notices that are printed as they were given out. Simplified script.

/** A headline that ends so, or begins so with the topic behind it, is that of a speech. */
export const titleOfSpeech =
  /(?:讲话|演讲|演说|致辞|致词|贺词|献词|谈话|发言|陈词|感言|演辞)(?:稿|全文|节选|摘要|摘登)?(?:[（(][^（）()]{1,10}[）)]|[）)])?(?:$|[：｜|丨])/;

/** A headline that ends so is that of a letter or a statement. */
export const titleOfLetter =
  /(?:公开信|[一的]封?信|来信|去信|致歉信?|道歉信?|感谢信|辞职信|慰问信|贺信|信函|倡议书?|呼吁书|建议书|请愿书|陈情书|告[^，。]{1,12}书|声明书?|说明|宣言|自白|回应)(?:全文)?[）)]?$/;

/** A headline that ends so is that of what a body gives out. */
export const titleOfNotice = /(?:公告|通告|通报|通知|公示|启事|布告|讣告|新闻稿)$/;

/** A line of the names of those who sign, or, alone, the head of their list. */
export const signersLabel =
  /^(?:共同|首批|首发|参与)?(?:联署|连署|联合签署|签署|签名|署名|具名|发起|联合发起|声明)(?:人|者|方|单位|团体|组织|机构|学者|个人|名单)?(?:名单)?(?:[（(][^（）()]{1,24}[）)])?[：:]\s*/;

/** Behind the name of who signs. */
export const signedRespectfully =
  /\s*(?:谨启|敬启|谨上|敬上|拜上|谨识|亲笔|敬礼|(?<=[\s\p{Script=Han}]{2}) [启上]|[（(](?:签名|签字|签章|盖章|公章|印)[）)])$/u;

/** The last words of a letter or notice, before who signs. */
export const closesLetter =
  /^(?:此致|敬礼|顺颂|敬颂|谨此|特此(?:公告|通告|通报|声明|说明|函告|通知|澄清|讣告|公示)|以上声明|谢谢(?:大家|各位)?)[^，。]{0,8}[。！!]?$/;

/** What a body calls itself in what it gives out: 我局, 本公司. Its group is the sort of body. */
export const selfNoun =
  /(?:本|(?<!自)我)(公司|集团|协会|学会|商会|总会|基金会|委员会|工作室|俱乐部|中心|医院|学校|大学|酒店|银行|[局校院厅署府社馆司行店台队厂党团办]|会(?=[于从对就已将在並并深高与同亦也呼要谴强认表]))(?![长员史友方门部规内来能])/g;

/** The names of bodies that call themselves so, where they do not end in the noun itself. */
export const namesOfSelf: Readonly<Record<string, RegExp>> = {
  校: /大学|学院|书院|[中小]学|学校|幼儿园/,
  学校: /大学|学院|书院|[中小]学|学校|幼儿园/,
  行: /银行|[支分]行/,
  府: /政府|[市县]府/,
  司: /公司|司$/,
  公司: /公司|集团|股份|控股/,
  党: /党|阵线|联盟/,
  台: /台/,
  会: /会/,
  院: /院/,
};

/** Above the lines that tell a life. */
export const lifeHeads = /(?:生平|简历|履历|年表|年谱|经历|小传|人生|足迹)(?:[事简]?[略介历]|一览|大事记?)?[：:】]?$/;
