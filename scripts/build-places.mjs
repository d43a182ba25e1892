// Writes resources/authority/places-cldr.json and places-china.json.
//
//   node scripts/build-places.mjs CLDR_LOCALENAMES CLDR_DATES CHINA_AREA_DATA
//
// The arguments are unpacked npm packages: cldr-localenames-full, cldr-dates-full (Unicode-3.0) and china-area-data (MIT).
// Press variants and demonym-like short forms are our own (table below): CLDR has one name a locale, newspapers have more.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from './slug.mjs';

const [localeNames, dates, china] = process.argv.slice(2);
if (!china) {
  console.error('usage: node scripts/build-places.mjs CLDR_LOCALENAMES CLDR_DATES CHINA_AREA_DATA');
  process.exit(2);
}
const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const locales = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'en'];
const unique = (list) => [...new Set(list.filter(Boolean))];

/** Other names in the press: `names` stand alone, `short` only beside a full name. */
const variants = {
  AE: { names: ['阿联酋', '阿聯', 'UAE', 'Emirates'] },
  AU: { names: ['澳洲', 'Commonwealth of Australia'], short: ['澳'] },
  AZ: { names: ['亞塞拜然'] },
  BA: { names: ['波黑', '波士尼亞'], short: ['Bosnia'] },
  BD: { names: ['孟加拉'] },
  BY: { names: ['Byelorussia'] },
  CA: { short: ['加'] },
  CD: { names: ['刚果（金）', '刚果金', '民主刚果', 'DR Congo', 'Democratic Republic of the Congo'] },
  CG: { names: ['刚果（布）', '刚果布', 'Republic of the Congo'] },
  CN: {
    names: ['中华人民共和国', '中國大陸', "People's Republic of China", 'PRC', 'mainland China'],
    short: ['中', '大陆', '华', '内地'],
  },
  CZ: { names: ['Czech Republic', '捷克'] },
  DE: { short: ['德'] },
  ES: { short: ['西'] },
  FR: { short: ['法'] },
  GB: { names: ['大不列颠', 'UK', 'U.K.', 'Britain', 'Great Britain'], short: ['英'] },
  GE: { names: ['喬治亞'] },
  HK: { names: ['香港特别行政区', '香港特區', 'Hong Kong'], short: ['港', 'HK'] },
  ID: { names: ['印尼'] },
  IL: { short: ['以'] },
  IN: { short: ['印'] },
  IR: { short: ['伊'] },
  IT: { short: ['意'] },
  JP: { short: ['日'] },
  KP: { names: ['北韩', '朝鲜民主主义人民共和国', 'North Korea', 'DPRK'], short: ['朝'] },
  KR: { names: ['南韩', '大韩民国', 'South Korea', 'Republic of Korea'], short: ['韩'] },
  KW: {},
  LA: { names: ['寮國', '老挝'] },
  MK: { names: ['北馬其頓'] },
  MM: { names: ['缅甸', 'Burma', 'Myanmar'] },
  MO: { names: ['澳门特别行政区', 'Macau', 'Macao'] },
  MY: { names: ['大马'] },
  NL: { names: ['Netherlands', 'the Netherlands', 'Holland'] },
  NZ: { names: ['纽西兰', '新西兰', 'New Zealand'] },
  PH: { names: ['Philippines'] },
  PS: { names: ['巴勒斯坦', 'Palestine', 'Palestinian territories'] },
  QA: { names: ['卡达'] },
  RU: { names: ['俄罗斯联邦', '俄国', 'Russian Federation'], short: ['俄'] },
  SA: { names: ['沙特', '沙地阿拉伯', '沙乌地'] },
  SG: { names: ['星国'], short: ['新'] },
  SY: {},
  TR: { names: ['土耳其', 'Türkiye', 'Turkey'] },
  TW: { names: ['台灣', '臺灣', '中华民国', 'Republic of China', '台湾'], short: ['台', 'ROC'] },
  UA: { names: ['烏克蘭'], short: ['乌'] },
  US: {
    names: ['美国', '美利坚合众国', '美國', 'United States', 'United States of America', 'U.S.', 'USA', 'U.S.A.'],
    short: ['美', 'US', 'America'],
  },
  VA: { names: ['梵蒂冈', 'Vatican', 'Vatican City'] },
  VN: { short: ['越'] },
  XK: { names: ['科索沃'] },
  ZA: { names: ['South Africa'] },
};
/** Regions and codes of CLDR that are no places of the news. */
const left = /^(?:\d+|EU|EZ|UN|XA|XB|ZZ|QO|UM|CQ)$/;
const regions = {
  '002': 'Africa',
  '003': 'North America',
  '005': 'South America',
  '009': 'Oceania',
  '013': 'Central America',
  '019': 'Americas',
  '029': 'Caribbean',
  '035': 'Southeast Asia',
  142: 'Asia',
  143: 'Central Asia',
  150: 'Europe',
  419: 'Latin America',
};

const territories = Object.fromEntries(
  locales.map((locale) => [
    locale,
    readJson(localeNames, 'main', locale, 'territories.json').main[locale].localeDisplayNames.territories,
  ]),
);
const countryRows = Object.keys(territories.en)
  .filter((code) => /^[A-Z]{2}$/.test(code) && !left.test(code))
  .map((code) => {
    const own = locales.flatMap((locale) => [
      territories[locale][`${code}-alt-short`],
      territories[locale][code],
      territories[locale][`${code}-alt-variant`],
    ]);
    // CLDR's own abbreviations ("US", "UK") and bracketed forms are not sure names in a text.
    const variant = variants[code] ?? {};
    const short = unique([...(variant.short ?? [])]);
    const names = unique([...own, ...(variant.names ?? [])]).filter(
      (name) => !short.includes(name) && !/[()（）]/.test(name),
    );
    return {
      key: `place/${slug(territories.en[`${code}-alt-short`] ?? territories.en[code])
        .replace(/^us$/, 'united-states')
        .replace(/^uk$/, 'united-kingdom')}`,
      kind: 'PLACE',
      names,
      ...(short.length > 0 ? { short } : {}),
      country: code,
      type: 'country',
    };
  });
const regionRows = Object.entries(regions).map(([code, name]) => ({
  key: `place/${slug(name)}`,
  kind: 'PLACE',
  // 中美 is Central America nowhere but in the dictionary: in the news it is China and the United States.
  names: unique([...locales.map((locale) => territories[locale][code]), name]).filter((form) => form !== '中美'),
  type: 'region',
}));

const zones = Object.fromEntries(
  locales.map((locale) => {
    const cities = new Map();
    const walk = (node, path) => {
      for (const [name, value] of Object.entries(node)) {
        if (typeof value !== 'object') continue;
        const at = [...path, name];
        // A missing exemplar city means that the English one is the last part of the zone's id.
        if (typeof value.exemplarCity === 'string') cities.set(at.join('/'), value.exemplarCity);
        else walk(value, at);
      }
    };
    walk(readJson(dates, 'main', locale, 'timeZoneNames.json').main[locale].dates.timeZoneNames.zone, []);
    return [locale, cities];
  }),
);
/** Zone ids that are no cities, and names that are ordinary words in one of the languages. */
const noCity = new Set(['Etc/Unknown', 'Asia/Hong_Kong', 'Asia/Macau', 'Europe/Vatican', 'America/Puerto_Rico']);
/** City names that are as often something else: they count only where the article shows that a place is meant. */
const doubtful = new Set(
  '达尔文 達爾文 斯坦利 史坦利 史丹利 威克 自由城 自由市 开云 開雲 基洛夫 纳尔逊堡 圣约翰 聖約翰 贝伦 道森 里贾纳 Stanley Darwin Resolute Dawson Creston Nome Madeira Salta Oral Mahé Regina Kirov Chita Antigua Kostanay Adak Boise Merida Mérida Canaries Center Midway Bahia La Rioja'.split(
    ' ',
  ),
);
const territoryNames = new Set(countryRows.flatMap((row) => row.names));
const cityRows = [...zones['zh-Hans'].keys()]
  .filter((zone) => !noCity.has(zone) && !zone.startsWith('Antarctica/'))
  .map((zone) => {
    const english = zones.en.get(zone) ?? zone.split('/').pop().replace(/_/g, ' ');
    const all = unique([...locales.slice(0, 3).map((locale) => zones[locale].get(zone)), english]).filter(
      (name) => !/[()（）,]/.test(name) && name.length > 1,
    );
    const short = all.filter((name) => doubtful.has(name));
    const names = all.filter((name) => !short.includes(name));
    return {
      key: `place/${slug(english)}`,
      kind: 'PLACE',
      names: names.length > 0 ? names : all,
      ...(short.length > 0 && names.length > 0 ? { short } : {}),
      type: 'city',
    };
  })
  .filter(
    (row) => row.names.length > 1 && !doubtful.has(row.names[0]) && !row.names.some((name) => territoryNames.has(name)),
  );

const divisions = readJson(china, 'data.json');
const suffix = /(?:维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|省|市|地区|盟)$/;
const generic = new Set([
  '市辖区',
  '县',
  '省直辖县级行政区划',
  '自治区直辖县级行政区划',
  '城区',
  '郊区',
  '矿区',
  '直辖',
]);
const chinaRows = [];
for (const [parent, children] of Object.entries(divisions)) {
  for (const [code, name] of Object.entries(children)) {
    const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';
    if (generic.has(name) || /^(?:71|81|82)/.test(code) || /^(?:71|81|82)/.test(parent)) continue;
    const bare = name.replace(suffix, '');
    const keepsBare = level !== 'county' ? bare.length >= 2 : /市$/.test(name) && bare.length >= 2;
    chinaRows.push({
      key: `place/cn-${code}`,
      kind: 'PLACE',
      names: unique(level === 'county' ? [name] : [bare.length >= 2 ? bare : name, name]),
      ...(level === 'county' && keepsBare ? { short: [bare] } : {}),
      country: 'CN',
      type: level,
    });
  }
}
/** English names and press abbreviations of provinces and great cities (own facts; Wade-Giles and postal forms are left out). */
const chinaEnglish = {
  110000: ['Beijing', 'Peking'],
  120000: ['Tianjin'],
  130000: ['Hebei'],
  140000: ['Shanxi'],
  150000: ['Inner Mongolia', '内蒙'],
  210000: ['Liaoning'],
  220000: ['Jilin'],
  230000: ['Heilongjiang'],
  310000: ['Shanghai'],
  320000: ['Jiangsu'],
  330000: ['Zhejiang'],
  340000: ['Anhui'],
  350000: ['Fujian'],
  360000: ['Jiangxi'],
  370000: ['Shandong'],
  410000: ['Henan'],
  420000: ['Hubei'],
  430000: ['Hunan'],
  440000: ['Guangdong', 'Canton'],
  450000: ['Guangxi'],
  460000: ['Hainan'],
  500000: ['Chongqing', 'Chungking'],
  510000: ['Sichuan'],
  520000: ['Guizhou'],
  530000: ['Yunnan'],
  540000: ['Tibet'],
  610000: ['Shaanxi'],
  620000: ['Gansu'],
  630000: ['Qinghai'],
  640000: ['Ningxia'],
  650000: ['Xinjiang'],
  130100: ['Shijiazhuang'],
  140100: ['Taiyuan'],
  210100: ['Shenyang'],
  210200: ['Dalian'],
  220100: ['Changchun'],
  230100: ['Harbin'],
  320100: ['Nanjing'],
  320500: ['Suzhou'],
  330100: ['Hangzhou'],
  330200: ['Ningbo'],
  330300: ['Wenzhou'],
  340100: ['Hefei'],
  350100: ['Fuzhou'],
  350200: ['Xiamen'],
  360100: ['Nanchang'],
  370100: ['Jinan'],
  370200: ['Qingdao'],
  410100: ['Zhengzhou'],
  420100: ['Wuhan'],
  430100: ['Changsha'],
  440100: ['Guangzhou'],
  440300: ['Shenzhen'],
  450100: ['Nanning'],
  450300: ['Guilin'],
  460100: ['Haikou'],
  460200: ['Sanya'],
  510100: ['Chengdu'],
  520100: ['Guiyang'],
  530100: ['Kunming'],
  540100: ['Lhasa'],
  610100: ['Xi’an'],
  620100: ['Lanzhou'],
  630100: ['Xining'],
  640100: ['Yinchuan'],
  650100: ['Urumqi', 'Ürümqi'],
  650200: ['Karamay'],
  130200: ['Tangshan'],
  130300: ['Qinhuangdao'],
  130400: ['Handan'],
  130500: ['Xingtai'],
  130600: ['Baoding'],
  130700: ['Zhangjiakou'],
  130800: ['Chengde'],
  130900: ['Cangzhou'],
  131000: ['Langfang'],
  131100: ['Hengshui'],
  140200: ['Datong'],
  140300: ['Yangquan'],
  140400: ['Changzhi'],
  140500: ['Jincheng'],
  140600: ['Shuozhou'],
  140700: ['Jinzhong'],
  140800: ['Yuncheng'],
  140900: ['Xinzhou'],
  141000: ['Linfen'],
  141100: ['Lüliang'],
  150100: ['Hohhot'],
  150200: ['Baotou'],
  150300: ['Wuhai'],
  150400: ['Chifeng'],
  150500: ['Tongliao'],
  150600: ['Ordos'],
  150700: ['Hulunbuir'],
  150800: ['Bayannur'],
  150900: ['Ulanqab'],
  210300: ['Anshan'],
  210400: ['Fushun'],
  210500: ['Benxi'],
  210600: ['Dandong'],
  210700: ['Jinzhou'],
  210800: ['Yingkou'],
  210900: ['Fuxin'],
  211000: ['Liaoyang'],
  211100: ['Panjin'],
  211200: ['Tieling'],
  211400: ['Huludao'],
  220300: ['Siping'],
  220400: ['Liaoyuan'],
  220500: ['Tonghua'],
  220600: ['Baishan'],
  220700: ['Songyuan'],
  220800: ['Baicheng'],
  230200: ['Qiqihar'],
  230300: ['Jixi'],
  230400: ['Hegang'],
  230500: ['Shuangyashan'],
  230600: ['Daqing'],
  230800: ['Jiamusi'],
  230900: ['Qitaihe'],
  231000: ['Mudanjiang'],
  231100: ['Heihe'],
  231200: ['Suihua'],
  320200: ['Wuxi'],
  320300: ['Xuzhou'],
  320400: ['Changzhou'],
  320600: ['Nantong'],
  320700: ['Lianyungang'],
  320800: ["Huai'an"],
  320900: ['Yancheng'],
  321000: ['Yangzhou'],
  321100: ['Zhenjiang'],
  321300: ['Suqian'],
  330400: ['Jiaxing'],
  330500: ['Huzhou'],
  330600: ['Shaoxing'],
  330700: ['Jinhua'],
  330800: ['Quzhou'],
  330900: ['Zhoushan'],
  331100: ['Lishui'],
  340200: ['Wuhu'],
  340300: ['Bengbu'],
  340400: ['Huainan'],
  340500: ["Ma'anshan"],
  340600: ['Huaibei'],
  340700: ['Tongling'],
  340800: ['Anqing'],
  341000: ['Huangshan'],
  341100: ['Chuzhou'],
  341200: ['Fuyang'],
  341500: ["Lu'an"],
  341600: ['Bozhou'],
  341700: ['Chizhou'],
  341800: ['Xuancheng'],
  350300: ['Putian'],
  350400: ['Sanming'],
  350500: ['Quanzhou'],
  350600: ['Zhangzhou'],
  350700: ['Nanping'],
  350800: ['Longyan'],
  350900: ['Ningde'],
  360200: ['Jingdezhen'],
  360300: ['Pingxiang'],
  360400: ['Jiujiang'],
  360500: ['Xinyu'],
  360600: ['Yingtan'],
  360700: ['Ganzhou'],
  360800: ["Ji'an"],
  361100: ['Shangrao'],
  370300: ['Zibo'],
  370400: ['Zaozhuang'],
  370500: ['Dongying'],
  370600: ['Yantai'],
  370700: ['Weifang'],
  370800: ['Jining'],
  370900: ["Tai'an"],
  371000: ['Weihai'],
  371100: ['Rizhao'],
  371300: ['Linyi'],
  371400: ['Dezhou'],
  371500: ['Liaocheng'],
  371600: ['Binzhou'],
  371700: ['Heze'],
  410200: ['Kaifeng'],
  410300: ['Luoyang'],
  410400: ['Pingdingshan'],
  410500: ['Anyang'],
  410600: ['Hebi'],
  410700: ['Xinxiang'],
  410800: ['Jiaozuo'],
  410900: ['Puyang'],
  411000: ['Xuchang'],
  411100: ['Luohe'],
  411200: ['Sanmenxia'],
  411300: ['Nanyang'],
  411400: ['Shangqiu'],
  411500: ['Xinyang'],
  411600: ['Zhoukou'],
  411700: ['Zhumadian'],
  420200: ['Huangshi'],
  420300: ['Shiyan'],
  420500: ['Yichang'],
  420600: ['Xiangyang'],
  420700: ['Ezhou'],
  420800: ['Jingmen'],
  420900: ['Xiaogan'],
  421000: ['Jingzhou'],
  421100: ['Huanggang'],
  421200: ['Xianning'],
  421300: ['Suizhou'],
  430200: ['Zhuzhou'],
  430300: ['Xiangtan'],
  430400: ['Hengyang'],
  430500: ['Shaoyang'],
  430600: ['Yueyang'],
  430700: ['Changde'],
  430800: ['Zhangjiajie'],
  430900: ['Yiyang'],
  431000: ['Chenzhou'],
  431100: ['Yongzhou'],
  431200: ['Huaihua'],
  431300: ['Loudi'],
  440200: ['Shaoguan'],
  440400: ['Zhuhai'],
  440500: ['Shantou'],
  440600: ['Foshan'],
  440700: ['Jiangmen'],
  440800: ['Zhanjiang'],
  440900: ['Maoming'],
  441200: ['Zhaoqing'],
  441300: ['Huizhou'],
  441400: ['Meizhou'],
  441500: ['Shanwei'],
  441600: ['Heyuan'],
  441700: ['Yangjiang'],
  441800: ['Qingyuan'],
  441900: ['Dongguan'],
  442000: ['Zhongshan'],
  445100: ['Chaozhou'],
  445200: ['Jieyang'],
  445300: ['Yunfu'],
  450200: ['Liuzhou'],
  450400: ['Wuzhou'],
  450500: ['Beihai'],
  450600: ['Fangchenggang'],
  450700: ['Qinzhou'],
  450800: ['Guigang'],
  451000: ['Baise'],
  451100: ['Hezhou'],
  451200: ['Hechi'],
  451300: ['Laibin'],
  451400: ['Chongzuo'],
  460300: ['Sansha'],
  460400: ['Danzhou'],
  510300: ['Zigong'],
  510400: ['Panzhihua'],
  510500: ['Luzhou'],
  510600: ['Deyang'],
  510700: ['Mianyang'],
  510800: ['Guangyuan'],
  510900: ['Suining'],
  511000: ['Neijiang'],
  511100: ['Leshan'],
  511300: ['Nanchong'],
  511400: ['Meishan'],
  511500: ['Yibin'],
  511600: ["Guang'an"],
  511700: ['Dazhou'],
  511800: ["Ya'an"],
  511900: ['Bazhong'],
  512000: ['Ziyang'],
  520200: ['Liupanshui'],
  520300: ['Zunyi'],
  520400: ['Anshun'],
  520500: ['Bijie'],
  520600: ['Tongren'],
  530300: ['Qujing'],
  530400: ['Yuxi'],
  530500: ['Baoshan'],
  530600: ['Zhaotong'],
  530700: ['Lijiang'],
  530800: ["Pu'er"],
  530900: ['Lincang'],
  540200: ['Shigatse'],
  540300: ['Chamdo'],
  540400: ['Nyingchi'],
  540600: ['Nagchu'],
  610200: ['Tongchuan'],
  610300: ['Baoji'],
  610400: ['Xianyang'],
  610500: ['Weinan'],
  610600: ["Yan'an"],
  610700: ['Hanzhong'],
  610900: ['Ankang'],
  611000: ['Shangluo'],
  620200: ['Jiayuguan'],
  620300: ['Jinchang'],
  620400: ['Baiyin'],
  620500: ['Tianshui'],
  620600: ['Wuwei'],
  620700: ['Zhangye'],
  620800: ['Pingliang'],
  620900: ['Jiuquan'],
  621000: ['Qingyang'],
  621100: ['Dingxi'],
  621200: ['Longnan'],
  640200: ['Shizuishan'],
  640300: ['Wuzhong'],
  640400: ['Guyuan'],
  640500: ['Zhongwei'],
  650400: ['Turpan'],
  650500: ['Hami'],
  652900: ['Aksu'],
  653100: ['Kashgar'],
  653200: ['Hotan'],
  654200: ['Tacheng'],
  654300: ['Altay'],
};
const english = new Map(Object.entries(chinaEnglish));
for (const row of chinaRows) {
  const more = english.get(row.key.slice('place/cn-'.length));
  if (more !== undefined) row.names = unique([...row.names, ...more]);
}
const chinaNames = new Set(chinaRows.flatMap((row) => [...row.names]));

write('places-cldr.json', {
  source:
    'Unicode CLDR 48.2: cldr-localenames-full (territories), cldr-dates-full (exemplar cities); press variants: own',
  licence: 'Unicode-3.0 (see NOTICE); own additions CC0-1.0',
  rows: [...countryRows, ...regionRows, ...cityRows.filter((row) => !row.names.some((name) => chinaNames.has(name)))],
});
write('places-china.json', {
  source: 'china-area-data 5.0.1 (divisions by GB/T 2260 code); English names: own',
  licence: 'MIT (see NOTICE); own additions CC0-1.0',
  rows: chinaRows,
});

function write(file, { rows, ...head }) {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const top = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  writeFileSync(
    new URL(`../resources/authority/${file}`, import.meta.url),
    `{\n${top.join('')}  "rows": [\n${lines}\n  ]\n}\n`,
  );
}
