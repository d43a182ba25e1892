// Time zones as news names them, by the IANA zone they stand for.

export const chineseZones: Readonly<Record<string, string>> = {
  美东: 'America/New_York', 美国东部: 'America/New_York', 美国东岸: 'America/New_York', 东部: 'America/New_York', 东岸: 'America/New_York',
  美东部: 'America/New_York', 纽约: 'America/New_York', 华盛顿: 'America/New_York', 美西: 'America/Los_Angeles',
  美国西部: 'America/Los_Angeles', 太平洋: 'America/Los_Angeles', 美中: 'America/Chicago', 美国中部: 'America/Chicago',
  北京: 'Asia/Shanghai', 中国: 'Asia/Shanghai', 上海: 'Asia/Shanghai', 台北: 'Asia/Taipei', 台湾: 'Asia/Taipei', 香港: 'Asia/Hong_Kong',
  东京: 'Asia/Tokyo', 日本: 'Asia/Tokyo', 首尔: 'Asia/Seoul', 韩国: 'Asia/Seoul', 新加坡: 'Asia/Singapore', 伦敦: 'Europe/London',
  英国: 'Europe/London', 巴黎: 'Europe/Paris', 法国: 'Europe/Paris', 柏林: 'Europe/Berlin', 德国: 'Europe/Berlin', 欧洲中部: 'Europe/Berlin',
  莫斯科: 'Europe/Moscow', 基辅: 'Europe/Kyiv', 格林威治: 'Etc/UTC', 格林尼治: 'Etc/UTC', 世界标准: 'Etc/UTC', 协调世界: 'Etc/UTC',
  悉尼: 'Australia/Sydney', 澳洲东部: 'Australia/Sydney', 印度: 'Asia/Kolkata', 以色列: 'Asia/Jerusalem',
};

/** Fixed offsets are written in POSIX style by IANA: Etc/GMT-8 is UTC+8. */
export const englishZones: Readonly<Record<string, string>> = {
  EST: 'America/New_York', EDT: 'America/New_York', ET: 'America/New_York', 'Eastern Time': 'America/New_York', 'Eastern': 'America/New_York',
  CST: 'America/Chicago', CDT: 'America/Chicago', CT: 'America/Chicago', 'Central Time': 'America/Chicago',
  MST: 'America/Denver', MDT: 'America/Denver', 'Mountain Time': 'America/Denver',
  PST: 'America/Los_Angeles', PDT: 'America/Los_Angeles', PT: 'America/Los_Angeles', 'Pacific Time': 'America/Los_Angeles',
  GMT: 'Etc/UTC', UTC: 'Etc/UTC', BST: 'Europe/London', CET: 'Europe/Berlin', CEST: 'Europe/Berlin', EET: 'Europe/Kyiv', EEST: 'Europe/Kyiv',
  MSK: 'Europe/Moscow', IST: 'Asia/Kolkata', JST: 'Asia/Tokyo', KST: 'Asia/Seoul', HKT: 'Asia/Hong_Kong', SGT: 'Asia/Singapore',
  AEST: 'Australia/Sydney', AEDT: 'Australia/Sydney', 'Beijing time': 'Asia/Shanghai', 'Taipei time': 'Asia/Taipei',
  'Hong Kong time': 'Asia/Hong_Kong', 'London time': 'Europe/London', 'Moscow time': 'Europe/Moscow', 'Kyiv time': 'Europe/Kyiv',
  'New York time': 'America/New_York', 'Washington time': 'America/New_York', 'Tokyo time': 'Asia/Tokyo', 'Seoul time': 'Asia/Seoul',
};
