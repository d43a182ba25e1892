// Words by which resolution tells how far a name or a description reaches. Our own lists.

/**
 * Organization names that only their article makes particular: "外交部" is a different ministry in each country. Folded
 * with `foldName`. An article that expands them (美国国务院) gives the full name, which is then the actor's name.
 */
export const genericOrganizations: ReadonlySet<string> = new Set(
  (
    '外交部 国务院 国防部 财政部 教育部 卫生部 司法部 内政部 商务部 公安部 交通部 能源部 农业部 环保部 国安部 安全部 总统府 总理府 首相府 白宫幕僚 国会 参议院 众议院 ' +
    '议会 上议院 下议院 立法院 行政院 司法院 监察院 法院 最高法院 高等法院 地方法院 上诉法院 中级法院 检察院 检察署 检方 警方 警察 警局 警察局 公安局 公安 派出所 政府 ' +
    '省政府 市政府 州政府 县政府 当局 官方 军方 军队 海军 空军 陆军 央行 中央 中央银行 当地政府 有关部门 相关部门 大使馆 领事馆 总领馆 使馆 大学 学校 中学 小学 医院 公司 集团 银行 报社 电视台 委员会 ' +
    '党中央 省委 市委 县委 区委 纪委 政法委 宣传部 组织部 统战部 法庭 监狱 看守所 海关 边防 消防 消防局 卫生局 教育局 工会 协会 基金会 研究所 学院 内阁 执政党 反对党 媒体 ' +
    'government parliament congress senate house police court supremecourt ministry foreignministry statedepartment ' +
    'ministryofforeignaffairs treasury cabinet embassy university school hospital company bank army navy airforce media press ' +
    'theministry thegovernment thepolice thecourt department committee council commission thecompany opposition authorities'
  ).split(' '),
);

/** Place names that mean a different place in each article, folded. */
export const genericPlaces: ReadonlySet<string> = new Set(
  '国内 国外 海外 境内 境外 当地 首都 全国 本地 本国 该国 该市 该省 市区 市中心 机场 车站 火车站 广场 北部 南部 东部 西部 中部 北方 南方 东方 西方 州 省 市 县 区 镇 村 capital city country airport north south east west'.split(
    ' ',
  ),
);

/**
 * What somebody is, coarsely, by words of a description. Two people of one name described from two different lines here
 * are two people; people of public life change office often, so all offices and professions of it are one line.
 */
export const domains: readonly (readonly [domain: string, words: readonly string[]])[] = [
  [
    'sport',
    words('球员 运动员 选手 球星 教练 门将 前锋 冠军 棋手 footballer player athlete coach striker goalkeeper champion'),
  ],
  [
    'stage',
    words('演员 歌手 艺人 影星 导演 歌星 音乐家 舞者 画家 actor actress singer musician dancer painter filmmaker'),
  ],
  ['study', words('学生 大学生 研究生 中学生 小学生 student pupil schoolboy schoolgirl')],
  ['care', words('医生 护士 医师 大夫 doctor nurse surgeon physician')],
  ['work', words('农民 工人 村民 司机 渔民 商贩 店主 farmer worker villager driver fisherman shopkeeper')],
  [
    'public',
    words(
      '总统 主席 总理 首相 部长 国务卿 外长 发言人 议员 省长 市长 州长 书记 大使 局长 主任 将军 司令 教授 学者 专家 律师 法官 记者 评论员 作家 ' +
        '总裁 董事长 president minister secretary senator mayor governor ambassador general spokesman spokeswoman spokesperson ' +
        'professor scholar analyst lawyer judge journalist chairman director executive congressman representative',
    ),
  ],
];

function words(list: string): readonly string[] {
  return list.split(' ');
}
