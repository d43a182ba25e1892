// How Chinese names the topic of what is said: 就…问题, 关于…, a quoted or entitled term. On script-folded text.

/** Each pattern's first group is the topic. Bounded: no part runs over more than twelve characters. */
export const topicPatterns: readonly RegExp[] = [
  /(?:关于|有关|围绕|涉及|针对)(?!的)(\p{Script=Han}{2,10}?)(?=[的，。；、]|问题|议题|一事|进行|展开|交换|举行)/gu, // 关于台湾的立场
  /就(?![会是要能可在有像算连说让把被])(\p{Script=Han}{2,10}?)(?:等)?(?:问题|议题|事务|事宜|一事|交换意见|展开)/gu, // 就气候变化问题交换意见
  /在((?:\p{Script=Han}|、){2,12}?)(?:等)?(?:问题|议题|领域|方面)上/gu, // 在贸易和人权问题上
  /《([^》]{2,24})》/gu, // 《海警法》
  /[“「]((?!的)[^”」，。！？了是不都我你他她]{2,6})[”」]/gu, // “台独”
];
