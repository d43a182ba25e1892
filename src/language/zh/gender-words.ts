// Chinese words that tell whether somebody is a man or a woman. On script-folded text.

/** Right before the name: 姐姐|王芳. */
export const herKin =
  /(?:妻子|太太|母亲|女儿|姐姐|妹妹|祖母|外婆|奶奶|姑姑|阿姨|女友|未婚妻|前妻|遗孀|儿媳|孙女|女子|女生)$/;

/** Right before the name: 哥哥|李明. */
export const hisKin = /(?:丈夫|父亲|儿子|哥哥|弟弟|祖父|外公|爷爷|叔叔|男友|未婚夫|前夫|女婿|孙子|男子|男生)$/;

/** Anywhere in what she is called: 王女士, 女议员王芳. */
export const herAddress =
  /女士|小姐|太太|夫人|母[亲親]|妻子|女[儿兒]|女王|王后|公主|姐姐|妹妹|女星|女议员|修女|大妈|大娘|阿姨|婆婆|奶奶|大姐|大嫂/;

/** Anywhere in what he is called. */
export const hisAddress = /先生|父[亲親]|丈夫|[儿兒]子|[国國]王|王子|爵士|哥哥|弟弟|神父|大爷|大叔|老汉|老伯|大伯|爷爷/;
