// Chinese pronouns: whom they cannot mean by where they stand, and the kin told of by them. On script-folded text.

/** Before a pronoun: whoever does it does it to another. Chinese says 自己 of the doer. Tested on the words before it. */
export const doneTo = /(?:对|向|给|把|将|被|由|与|和|跟|同|令|使|让|替|(?<!以)为|邀|请|陪)$/;

/** What is so taken is another's: 听取|他的汇报. Tested on the verb. */
export const takesOfAnother =
  /^(?:听取|听了|接受|收到|批准|核准|拒绝|驳回|同意|支持|赞扬|赞同|批评|抨击|谴责|反驳|感谢|欢迎|祝贺|采纳|否决|质疑|回应|转达|拜读|聆听|引用|引述)$/;

const spouses = '妻子|丈夫|太太|先生|夫人|妻|夫|爱人|老公|老婆|未婚妻|未婚夫|前妻|前夫|遗孀';
const parents = '父亲|母亲|爸爸|妈妈|父|母';
const children = '儿子|女儿|长子|次子|长女|次女|幼子|幼女|独子|独女|大儿子|小儿子|大女儿|小女儿';

/** Words of kin by whom they may mean: `of` is what the other is then called. Tested on the word. */
export const kinClasses: readonly { readonly words: RegExp; readonly of: RegExp }[] = [
  { words: new RegExp(`^(?:${spouses})$`), of: new RegExp(`^(?:${spouses})$`) },
  { words: new RegExp(`^(?:${parents})$`), of: new RegExp(`^(?:${children})$`) },
  { words: new RegExp(`^(?:${children})$`), of: new RegExp(`^(?:${parents})$`) },
];

/** Right before a name: whose kin it is. The first group is the word. */
export const kinEnd = new RegExp(`的?(${[spouses, parents, children].join('|')})$`);

/** A word of kin that begins a clause: of whom it tells is kin of who does what the words before tell. */
export const bareKin = new RegExp(
  `(?<=[，。：；“\\s])(?:妻子|丈夫|太太|老公|老婆|父亲|母亲|${children})(?=[^，。；、的和与及们家]{3})`,
  'g',
);

/** A pronoun and the word of kin behind it; the first group is the pronoun, the second the word. */
export const kinOfPronoun = new RegExp(
  `(?<![其吉维])([他她])的?(妻子|丈夫|太太|老公|老婆|前妻|前夫|未婚妻|未婚夫|父亲|母亲|${children})(?![\\u3400-\\u9fff]{0,3}(?:的|们|家))`,
  'g',
);
