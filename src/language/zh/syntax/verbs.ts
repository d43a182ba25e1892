// Chinese verbs and prepositions by what they take: a clause, somebody who then acts, an agent. On script-folded text.

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What follows is told by the subject, who is the subject of it too where it names no other: 宣布|辞职. */
export const tellsOfItself = set(`
  宣布 宣告 公布 公告 表示 称 声称 宣称 自称 说 坦言 直言 承认 否认 透露 披露 强调 指出 重申 声明 补充 回应 答复 解释 介绍 确认 证实 写道 决定 计划 打算 准备 拟
  同意 答应 承诺 保证 拒绝 希望 期望 期待 愿意 威胁 扬言 誓言 预计 预期 料 估计 认为 相信 担心 考虑 尝试 试图 企图 力图 寻求 争取 继续 开始 停止 着手 申请 请求 要求 呼吁
  主张 建议 提议 倡议 警告 提醒 质疑 批评 抱怨 感叹 发文 发帖 发推 撰文 发言 通知 通报 通告 坚称 辩称 供称 自曝 爆料 曝料 致辞 谈到 提到 提及 回忆 抨击 谴责 指责 分析 研判 点评 评论 反映`);

/** Of these, those whose subject does itself what follows. */
export const decides = set(
  '宣布 宣告 公布 公告 决定 计划 打算 准备 拟 同意 答应 承诺 保证 拒绝 申请 继续 开始 停止 着手 威胁 扬言 预计 预期',
);

/** What follows is told by the subject, but is done by others. */
export const tellsOfOthers = set(`
  显示 报道 报导 指 指称 据悉 据称 悉 得知 获悉 获知 了解 发现 查明 查出 看到 见到 听说 证明 表明 揭露 曝光 刊文 载 记载 刊登 转载 裁定 裁决 判决 判定 认定 裁判 规定 明确 明示
  指控 控告 举报 检举 投诉 起诉书 批复 批准 下令 发布 发出 刊发 告诉 告知 转告 知道 记得 询问 问 追问 问及 意味 导致 造成 致使 使 令 让 迫使 逼 逼迫 引发 引起 促使 促成`);

/** The object does what the verb behind it tells: 邀请|李明|出席. */
export const bringsToAct = set(`
  要求 命令 下令 责令 勒令 敦促 督促 催促 呼吁 邀请 应邀 请 请求 恳求 派 派遣 派出 委派 指派 指示 指使 让 使 令 叫 逼 逼迫 迫使 强迫 胁迫 允许 容许 准许 禁止 批准 同意 批复 任命
  委任 聘请 聘 委托 授权 安排 组织 带领 率领 带 陪同 陪 帮助 帮 协助 劝 劝说 说服 号召 动员 鼓励 支持 阻止 阻拦 制止 防止 导致 造成 致 致使 引发 促使 促成 选举 推选 推举 提名
  指控 控告 指责 谴责 怀疑 举报 检举 揭露 祝贺 感谢 警告 威胁 提醒 通知 告知 建议 目睹 看到 听到 发现 有 没有 授予 追认 护送 押送 见证 欢迎 导演`);

/** Words before a verb that belong to it. */
export const auxiliaries = set(`
  会 能 能够 可 可以 可能 应 应当 应该 须 必须 需 需要 要 想 想要 肯 敢 愿 愿意 准备 打算 计划 拟 预计 预定 定于 开始 继续 停止 正在 曾经 涉嫌 被指 被控 疑似 试图 企图 决定 同意 拒绝 进行 予以 加以 遭到 来 去 前来 前去`);

/** They say what somebody is. */
export const copulas = set('是 为 系 属 属于 即 乃 叫 叫做 名叫 位于 成为 担任 任 有 拥有 现年 姓 本名 简称');

/** Before an agent, whatever the tagger takes them for. */
export const leadsAgent = set('被 遭 遭到 遭受 受 受到 由 经 获 获得 让 经由 应');

export const leadsPatient = set('将 把');

/** Prepositions that lead in a clause as often as a phrase. */
export const leadsClause = set(
  '因 因为 由于 随着 鉴于 虽然 尽管 如果 若 假如 一旦 即使 即便 除非 只要 只有 据 当 直到 自从',
);

/** A clause that begins so is no more than the ground of the next. */
export const subordinators: ReadonlySet<string> = new Set([
  ...leadsClause,
  ...set('根据 依据 按照 依照 为 为了 自 在 除 除了 对于 关于 针对 就 继 截至 截止 无论 不论 不管'),
]);

/** What they head acts for whoever stands before it: 江州公司|官网. */
export const actsForOwner = set(
  '官网 官方网站 网站 官微 微博 公众号 发言人 校方 院方 警方 方面 高层 当局 管理层 董事会 本人 夫妇 一行 一家 一家人 母子 父子 团队 公司 集团 账号 官方微博 微信公众号 新闻发言人 代表团',
);

/** Nouns that say when or how; no subject. */
export const adverbialNouns = set(
  '一审 二审 终审 再审 同年 同月 同日 当年 当月 当日 当天 当时 目前 期间 随后 此后 其后 之后 后来 此前 日前 近日 同时 另外 此外 原因 其中 最终 最后 首次 事后 今年 去年 明年 如今 现在 过去 未来 翌日 次日 次年 翌年 隔日 早前 稍后 稍早 先后 一度 其间 届时 整体 公开 晚间 现场',
);

/** Whom their words concern takes part in what is published so; not so in what a paper reports or somebody writes. */
export const tellsNews = set(
  '公布 通报 公告 发布 发出 刊登 刊发 抨击 谴责 批评 指责 裁定 裁决 判决 宣布 揭露 爆料 曝光 举报 指控 控告 批复 通知',
);

/** What is published so is news of somebody, and no work of its own. */
export const bulletins = set('公告 通告 通报 通知 消息 死讯 喜讯 噩耗 布告 禁令 命令 决定 处罚');

/** Their object is the one whom the words are aimed at. */
export const aimsWordsAt = set(
  '猛批 痛批 怒批 怒斥 痛斥 批评 抨击 谴责 炮轰 指责 质疑 举报 指控 控诉 声援 祝贺 致敬 感谢 悼念 嘲讽 讽刺 回应 点名 力挺 警告 敦促 呼吁',
);

/** What courts, police and plaintiffs do to somebody. */
export const actsUpon = set(
  '约谈 传唤 拘捕 逮捕 抓捕 抓获 带走 拘留 扣押 羁押 拘押 关押 起诉 控告 检控 提告 判处 判决 求偿 索赔 通缉 移送 讯问 审讯 盘问 指 指控 指责 驱逐 制裁 搜查 释放',
);

/** Their object, or who is led in by 与, is met: 访问江州，会见李明. */
export const meets = set(
  '会见 见 会晤 会谈 会面 见面 拜会 拜见 拜访 接见 晋见 觐见 谒见 晤谈 面晤 面谈 座谈 磋商 商谈 探望 探视 探访 看望 慰问 约见 共进',
);

/** They list those of whom the words before tell. */
export const listsThem = set('包括 如 例如 涉及 为 是 有 即 含');

/** What follows their object is told too: 发布公告|，批准…, 发表声明|，谴责…. */
export const tellsBehindObject = set('发布 发出 发表 刊登 刊发 公布 披露 告诉 告知 通知 下达');
