// Capitals whose names stand for a government in English news.

export const seats: ReadonlySet<string> = new Set([
  ...'Washington Moscow Beijing Tehran London Paris Berlin Tokyo Seoul Pyongyang Brussels Kyiv Kiev Jerusalem Ankara Riyadh'.split(
    ' ',
  ),
  ...'Islamabad Canberra Ottawa Taipei Hanoi Manila Damascus Baghdad Kabul Rome Madrid Warsaw Athens Caracas Havana'.split(
    ' ',
  ),
  ...'Minsk Tbilisi Belgrade Pristina Budapest Doha Cairo Khartoum Nairobi Jakarta Delhi Dublin Vienna'.split(' '),
  'New Delhi',
]);
