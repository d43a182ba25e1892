// What Chinese personal names are made of. Simplified script: matched on folded text.

/** Surnames of one character (own list: the common four hundred, with those of the diaspora). */
export const surnames: ReadonlySet<string> = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公佟仝覃岳帅亢况郄有琴商牟佘佴伯赏墨哈谯年爱阳闫肖覃岱仉展代付禤粟区揭初矫但逢占冼麦招缐朴具邸苑修栗展巨展揭招银鹿楚隋练亓苟缑仝汝郇迟丛庹鄢涂晋栗宛衣'.split(
    '',
  ),
);

/** Surnames that are so often other words that a name needs more evidence than a title before it. */
export const doubtfulSurnames: ReadonlySet<string> = new Set(
  '和有年于时对从向成后都别国家东应那能但经通强相公水平全单代空安高明方双红万常文广满利易经展初越后须养巨占公干解计包'.split(
    '',
  ),
);

export const compoundSurnames: ReadonlySet<string> = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 令狐 百里 呼延 东郭 南郭 拓跋 第五 张简 范姜'.split(
    ' ',
  ),
);

/** Japanese surnames of two characters that news names; a given name of one to three characters follows. */
export const japaneseSurnames: ReadonlySet<string> = new Set(
  '安倍 岸田 菅 石破 河野 茂木 麻生 小泉 福田 野田 鸠山 森 村山 桥本 小渊 中曾根 高市 林 松野 加藤 西村 二阶 甘利 世耕 萩生田 上川 小池 吉村 玉木 枝野 志位 山口 前原 冈田 田中 佐藤 铃木 高桥 渡边 伊藤 山本 中村 小林 吉田 山田 佐佐木 松本 井上 木村 斋藤 清水 山崎 池田 阿部 石川 中岛 小川 长谷川 村上 近藤 石井 坂本 远藤 青木 藤井 西田 冈本 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 宫崎 横山 高木 安藤 谷口 大野 丸山 今井 藤原 三浦 松井 岩崎 木下 大坂 锦织 羽生 本田 垂秀 丰田 森喜朗 浅田 村田 大谷 岸 岸信 浜田 木原 岩屋 中谷 小野寺 武田 新藤 齐藤 下村 稻田 世耕 渡部 藤田 后藤 工藤 宫本 藤本 杉山 菅原 久保 小岛 野口 樱井 野村 菊地 菊池 松尾 渡辺 五十岚 东条 饭田 秋山 辻本 服部 樋口 松岛 宫泽 泽田 西冈 岸本 滨田 翁长 桃田 福原 水谷 早田 池江 宇野 野上 岛崎 三岛 川端 夏目 太宰 东野 宫部 是枝 滨口 黑泽 新海 坂上 久石 三宅 草间 矢板 野岛 尾身 西浦 押谷 山际 荻原 盐崎 逢泽 额贺 盐谷 龟井 小沢 小泽 平野 上野 内田 石原 桥下 松下 竹下 大塚 田村 前田 安田 太田 星野 水野 佐野 矢野 浅野'.split(
    ' ',
  ),
);

/** Characters that transliterations of foreign names are written with (a detector, not a chart). */
export const transliterationCharacters: ReadonlySet<string> = new Set(
  '阿埃艾爱安昂奥奧澳巴芭白拜班邦包鲍保堡贝本比彼毕边宾滨波玻伯勃博卜布查柴昌茨达大戴丹当道德登邓狄迪底蒂第丁东杜敦顿多厄恩尔耳法范凡方芳菲费芬丰冯佛夫弗福甫富盖甘冈高戈哥格葛根贡古顾瓜圭桂郭果哈海汉罕豪赫黑亨洪侯胡华怀惠霍基吉季济加佳嘉贾坚简姜杰捷金津京久居君喀卡开凯坎康考科柯可克肯孔库夸奎坤昆拉来莱赖兰朗劳勒雷蕾里理利力莉丽立连莲廉良列烈林琳玲凌龙隆娄卢鲁陆路露伦伦罗洛律吕马玛麦曼芒毛梅门蒙盟米密妙敏明摩莫默姆木穆拿娜纳乃奈南瑙内嫩能妮尼涅聂宁纽农努诺女欧帕派潘庞培佩彭蓬皮平泼坡珀普奇齐契恰钱乔切琴丘琼屈让热仁日荣茹儒瑞若撒萨赛桑瑟森沙莎山尚绍舍申生圣施石什史士世舒思斯丝苏索所塔泰坦汤唐陶特腾滕提蹄田铁廷亭通图土托脱瓦万旺威韦维卫魏温文翁沃乌武伍西希锡席喜夏香肖歇谢辛欣星雄休修许逊雅亚扬杨耶叶伊易依因英尤于约越宰藏泽曾扎詹章哲者珍真芝治智朱竺孜子祖佐什弥涵倩涅柳刘珊璐缇蓓黛洁姬妲婷琪瑙赞罕兹瓒崔麟帝翰阮瓊塞迈娅钦娃汗斐汀缪彻楚墨裴朔焦薇茂松'.split(
    '',
  ),
);

/** Signs of transliterations that are common words as well: they make a foreign name only beside others (彼得, 亚历克斯). */
export const commonTransliterations: ReadonlySet<string> = new Set('得历略地义别代何延杭素各'.split(''));

/** What the tagger takes for people and is none. */
export const noPersons: ReadonlySet<string> = new Set(
  '文末 张罗 武库 荣休 巴铁 国安 周密 江派 封城 金字塔 雄安 华尔街 龙卷风 清零 解封 躺平 罗生门 包租公 陈情 陈情书 任君 高科 东奥 冬奥 马迷 车迷 陈词 陈辞 相继陈词 拉布 剪布 潘朵拉 潘多拉 沈重 沈默 沈迷 沈没 沈淀 沈思 沈痛 沈沦 沈睡 沈船 余下 余党 余震 余波 余毒 余额 余地 余温 陈年 陈旧 陈列 黄丝 蓝丝 孙儿 王八蛋 国台语 奥斯卡 和平 公总 房仲 殷鉴 法西斯 权斗 大白 唐氏 毛利人 犹太人 库尔德人 诺贝尔'.split(
    ' ',
  ),
);

/** Characters that begin what follows a name more often than they end one: they cut a name of three to two. */
export const afterNames: ReadonlySet<string> = new Set(
  '说称指对和与在表曾则也是将不就已的向于为从到又还及等被把让给同跟或而但因所以都才能会要可出发提认回告重强批介坦透转宣解补续引写问答获当担任前后上下中这那一两三年月日时今昨本此其并且却只仍再更最很没有无非之'.split(
    '',
  ),
);

/** Characters after a bare surname in reports (王自稱, 黎續指): with the surname they are no name of two characters. */
export const surnameFollowers: ReadonlySet<string> = new Set(
  '续称指说任表认曾则已亦也又再在将被向对与和获因自仍还遂及就却均'.split(''),
);

/** Characters that no given name has: a surname of the article with one of them is the surname and the words after it. */
export const noGivenSigns: ReadonlySet<string> = new Set(
  '被没不否失所吗呢吧着了这那哪些它她他你您我们谁什么怎很更最都也已曾仍还却就才只仅均虽但或且因及跟把让给对到去说称指问答讲谈认示提获遭受拒批责驳离抵赴访后即再虑惟致须应趁翻谓歪刑时喊骂打抓杀吃喝拿找帮叫哭跑走坐站睡醒买卖送推拉扔赶躲怕恨嫌闯偷抢骗押扣欠犯涉'.split(
    '',
  ),
);

/** What is called by a person and stands directly behind the name: 林志远|诊所, 罗兰|直升机, 布朗|熊. */
export const namedAfterPeople: ReadonlySet<string> = new Set(
  '诊所 药房 药店 餐厅 餐馆 酒店 超市 门店 商店 购物 产品 品牌 职员 股价 股票 海湾 海峡 海滩 河 湖 山 岛 半岛 群岛 山脉 冰川 大街 大道 路 道 街 巷 桥 大桥 隧道 大厦 大楼 楼 邨 屋苑 花园 广场 公园 机场 车站 球场 体育馆 场馆 选区 学堂 实验舱 望远镜 卫星 火箭 直升机 战机 战斗机 轰炸机 飞弹 导弹 航母 潜艇 坦克 号 级 熊 骨牌 奖 和平奖 文学奖 物理学奖 化学奖 经济学奖 医学奖 电影节 音乐节 杯 汽车 手机 手表 定理 定律 效应 症 综合征 综合症 病毒'.split(
    ' ',
  ),
);
