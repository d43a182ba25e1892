// Capitals whose names stand for a government in English news.

export const seats: ReadonlySet<string> = new Set([
  ...'Washington Moscow Beijing Tehran London Paris Berlin Tokyo Seoul Pyongyang Brussels Kyiv Kiev Jerusalem Ankara Riyadh'.split(
    ' ',
  ),
  ...'Islamabad Canberra Ottawa Taipei Hanoi Manila Damascus Baghdad Kabul Rome Madrid Warsaw Athens Caracas Havana'.split(
    ' ',
  ),
  ...'Minsk Tbilisi Belgrade Pristina Budapest Doha Cairo Khartoum Nairobi Jakarta Delhi Dublin Vienna'.split(' '),
  ...'Asmara Mogadishu Kampala Kigali Kinshasa Lusaka Harare Pretoria Abuja Accra Dakar Bamako Niamey Ouagadougou Conakry Monrovia Tripoli Tunis Algiers Rabat Djibouti Juba Bangui Luanda Maputo Windhoek Gaborone Antananarivo Amman Beirut Muscat Sanaa Bishkek Dushanbe Tashkent Astana Ashgabat Baku Yerevan Ulaanbaatar Kathmandu Dhaka Colombo Naypyidaw Bangkok Vientiane Canberra Wellington Suva Skopje Sarajevo Zagreb Ljubljana Bratislava Prague Sofia Bucharest Chisinau Tirana Podgorica Vilnius Riga Tallinn Helsinki Stockholm Oslo Copenhagen Lisbon Bogota Lima Quito Brasilia Managua Tegucigalpa'.split(
    ' ',
  ),
  ...[
    'Addis Ababa',
    'Kuala Lumpur',
    'Phnom Penh',
    'Buenos Aires',
    'Mexico City',
    'Abu Dhabi',
    'La Paz',
    'San Salvador',
  ],
  'New Delhi',
]);

/** What a government does now: Moscow changes course. */
export const presentDeed =
  /^ (?:changes|wants|says|seeks|insists|hopes|sees|plans|believes|fears|agrees|pulls|ends|stops|withdraws|makes|takes|keeps|needs|respects|accepts|complies|does|refuses|continues)\b/;

/** Words after which a name is a subject. */
export const actsAlone =
  /(?:^|[.;:,"“(—–-]\s?|\b(?:that|and|but|while|as|when|because|if|whether|which|after|since|although|though|where|says|said) )$/i;
