// The verbs with which Chinese news reports speech. On script-folded text.

import type { SpeechRow } from '../speech-words.ts';
import { words } from '../word-lists.ts';

export const speechRows: readonly SpeechRow[] = [
  {
    stance: 'NEUTRAL',
    takes: 'WORDS',
    verbs: words(
      '表示 说 称 指出 指 强调 透露 宣布 坦言 直言 坦承 写道 重申 证实 确认 保证 承诺 誓言 表明 直指 坚称 谈及 供称 提到 提及 透漏 揭示 忆述 声言 力指 反指 续指 续称 供认 坦诚 直认 许诺 允诺 认定 判定 看法是 观点是 意见是 立场是 理由是 结论是 说法是 解释是 答复是 回应是 回答是 评价是 原话是 表态 改称 改口称 自言 供述 诉称 回称 答称 复称 述称 哭称 戏言 坦陈 直陈 痛陈 自陈 自承 言明 矢言 承认 不讳言 毫不讳言',
    ),
    example: '李明表示大桥明年通车。',
    counterexample: '李明对此表示遗憾。',
  },
  {
    stance: 'NEUTRAL',
    takes: 'MARK',
    verbs: words(
      '说道 声明 补充 解释 回应 回答 答 答道 答复 回复 回覆 写到 谈到 发布消息 发消息 发出警告 发警告 发布公告 发公告 发出公告 发布通知 发出通知 发布通报 列出 发文 po文 PO文 发推 发帖 留言 阐明 阐述 介绍 告诉 告知 讲 讲述 描述 发誓 表达 总结 引述 引用 转述 转达 喊道 坦白 倾诉 疾呼 高呼 大呼 笑称 喝斥 呵斥 回忆 叹道 笑言 显示 记载 写明 诉说 叙述 陈述 作证 证明 说明 记得 撰文 投书 致辞 致词 呼喊 叮嘱 劝说 相告 自述 口述 交代 交待 申述 详述 简述 概述 归纳 举例 知会 转告 宣读 爆出 放风 发言 开腔 开口 发博 刊文 跟帖 回帖 评述 剖析 解析 论述 公布 自称 观察到 注意到 同意 认同 笑道 叹息 哀叹 笑说 招认 力证 讲明 直承 喊出 叫喊 大叫 高叫 呐喊 怒吼 齐呼 立誓 起誓 揭露 建言 感谢 寄语 庆幸 惋惜 哭道 怒道 喝道 应道 赞道 续道 嚷道 吼道 叫道 劝道 叫嚷 嚷嚷 嘟囔 嘀咕 嘟哝 喃喃自语 自言自语 咆哮 嘶吼 哭喊 哭说 喝问 惊叫 尖叫 大骂 怒喊 狂喊 喊 吐露 告白 倾吐 言及 论及 述说 追述 忆及 回想 追忆 解说 挑明 宣示 明示 传话 辩解 申辩 抗辩 狡辩 强辩 自辩 进言 献言 谏言 放言 归结 细数 自曝 自责 坦露 亲述 直白 苦笑说 苦笑道 苦笑称 苦笑着说 苦笑 大笑说 大笑道 大笑称 冷笑说 冷笑道 冷笑 微笑说 微笑道 微笑着说 哽咽说 哽咽道 哽咽着说 写下 附和 插话 接话 插嘴 接口 应声',
    ),
    example: '李明说道，大桥明年通车。',
    counterexample: '李明的声明已经发表。',
  },
  {
    stance: 'NEUTRAL',
    takes: 'CLAUSE',
    verbs: words('报道 报导 申明 点明 点出 道出 通报 宣告 直呼 惊呼 明言 反映 披露 曝出 自爆 裁决 裁定 嘱咐 发现 提议'),
    example: '李明报道，大桥明年通车。',
    counterexample: '李明报道大桥通车的消息。',
  },
  {
    stance: 'CLAIM',
    takes: 'WORDS',
    verbs: words('宣称 声称 指称 辩称 断言 主张 指控 谎称 妄称'),
    example: '李明宣称大桥明年通车。',
    counterexample: '李明被指控受贿。',
  },
  {
    stance: 'CLAIM',
    takes: 'MARK',
    verbs: words(
      '诡称 爆料 曝料 力陈 哭诉 指证 暗示 讹称 伪称 佯称 诬称 诬指 叫嚣 鼓吹 宣扬 咬定 硬说 硬指 踢爆 喊冤 夸口 吹嘘',
    ),
    example: '李明诡称，大桥明年通车。',
    counterexample: '李明诡称的话没有人信。',
  },
  {
    // Deeds, where the text does not give the words.
    stance: 'CLAIM',
    takes: 'MARK',
    verbs: words('控诉 举报 投诉 申诉 道歉 致谢 示警'),
    example: '李明控诉：大桥明年通车。',
    counterexample: '李明向公司举报，大桥停工。',
  },
  {
    stance: 'DENY',
    takes: 'WORDS',
    verbs: words('否认 反驳 澄清 驳斥 驳称 反呛 直呛 回呛'),
    example: '李明否认大桥已经停工。',
    counterexample: '李明没有否认。',
  },
  {
    stance: 'ASK',
    takes: 'WORDS',
    verbs: words('质疑 质问'),
    example: '李明质疑大桥明年能否通车。',
    counterexample: '各界的质疑没有平息。',
  },
  {
    stance: 'ASK',
    takes: 'MARK',
    verbs: words('问 问道 提问 追问 反问 诘问 发问 责问 查问 询问 质询 逼问 盘问 自问 叩问 请教'),
    example: '李明问：大桥何时通车？',
    counterexample: '问题没有解决。',
  },
  {
    stance: 'ORDER',
    takes: 'WORDS',
    verbs: words('敦促 呼吁 促请 吁请 请求 建议 命令 恳请 恳求 劝告 号召'),
    example: '李明敦促公司公开账目。',
    counterexample: '李明不愿敦促公司公开账目。',
  },
  {
    stance: 'ORDER',
    takes: 'MARK',
    verbs: words(
      '喊话 高喊 大喊 下令 宣誓 倡议 提出 指示 吩咐 叮咛 告诫 鼓励 奉劝 劝喻 央求 哀求 劝诫 规劝 敦请 恳劝 哭求 苦劝 嘱托 呼求 喝令 责令 勒令',
    ),
    example: '李明喊话：大桥必须停工。',
    counterexample: '李明喊话的大桥没有停工。',
  },
  {
    stance: 'ORDER',
    takes: 'WORDS',
    verbs: words('要求'),
    example: '李明还要求大桥停工。',
    counterexample: '大桥符合要求，可以通车。',
  },
  {
    // What a law or a notice lays down.
    stance: 'ORDER',
    takes: 'CLAUSE',
    verbs: words('规定 订明 列明 载明 注明 写明 明文规定'),
    example: '李明规定，大桥明年停工。',
    counterexample: '大桥的规定很多，没有人看。',
  },
  {
    stance: 'ORDER',
    takes: 'CLAUSE',
    verbs: words('明确'),
    example: '李明发布《大桥守则》，明确大桥明年停工。',
    counterexample: '李明还没有明确大桥何时停工。',
  },
  {
    stance: 'WARN',
    takes: 'WORDS',
    verbs: words('警告 提醒 扬言'),
    example: '李明警告桥面不能承重。',
    counterexample: '李明收到三个警告。',
  },
  {
    stance: 'WARN',
    takes: 'MARK',
    verbs: words('警示 提示 威胁 放话 预警 恐吓 恫吓'),
    example: '李明警示，桥面不能承重。',
    counterexample: '桥面的警示牌倒了。',
  },
  {
    stance: 'JUDGE',
    takes: 'WORDS',
    verbs: words('形容 痛斥 怒斥 斥责 指责 狠轰 直斥 怒轰 嘲讽 讽刺 暗讽 揶揄 讥讽'),
    example: '李明形容大桥是一个奇迹。',
    counterexample: '李明难以形容大桥的壮观。',
  },
  {
    stance: 'JUDGE',
    takes: 'CLAUSE',
    verbs: words(
      '抱怨 怒呛 批评 谴责 抨击 痛批 狠批 猛批 怒批 炮轰 直批 狂批 狂轰 强批 力批 斥 赞扬 称赞 大赞 盛赞 激赞 赞许',
    ),
    example: '李明批评，大桥不安全。',
    counterexample: '李明批评大桥的设计。',
  },
  {
    stance: 'JUDGE',
    takes: 'MARK',
    verbs: words(
      '感叹 感慨 戏称 声援 点评 评论 评价 调侃 吐槽 自嘲 慨叹 惊叹 痛骂 怒骂 骂 骂道 嘲笑 讥笑 奚落 挖苦 戏谑 打趣 埋怨 责备 责怪 力撑 呛声 反击 回击 回怼 怒怼 回敬 力赞 夸赞 夸奖 称许 反讽 嘲弄 诟病 声讨 辱骂 感喟 喟叹 长叹',
    ),
    example: '李明感叹，大桥还没有通车。',
    counterexample: '李明感叹的事很多。',
  },
  {
    stance: 'OPINION',
    takes: 'WORDS',
    verbs: words('认为 预料 相信 预测 推测 怀疑 觉得 研判 深信 坚信 断定 推断 猜测'),
    example: '李明认为大桥明年通车。',
    counterexample: '大桥被认为不安全。',
  },
  {
    stance: 'OPINION',
    takes: 'CLAUSE',
    verbs: words('希望 预期'),
    example: '李明希望，大桥明年通车。',
    counterexample: '李明的希望落空了。',
  },
  {
    stance: 'OPINION',
    takes: 'MARK',
    verbs: words(
      '期望 期待 担心 担忧 评估 估计 预估 预计 预言 统计 分析 判断 解读 盼望 忧心 感到 感觉 估算 测算 料想 预示 忧虑 期许',
    ),
    example: '李明期望，大桥明年通车。',
    counterexample: '大桥带来新的期望，也带来尘土。',
  },
];
