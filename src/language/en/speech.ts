// Who speaks and listens in English news: documents, listeners, and the words around a subject.

/** Common nouns of listeners: "told reporters the talks went well". */
export const listeners =
  /^(?:the |a |an |his |her |their )?(?:(?:local |state |foreign |federal |news |press |joint |public |television |radio |parliamentary |congressional |packed |crowded |royal ){1,2})?(?:reporters?|journalists?|media|press|lawmakers|senators|police|investigators|detectives|officers|deputies|officials|authorities|court|judge|jury|jurors|crowd|audience|supporters|parliament|congress|parents|students|employees|staff|workers|shareholders|investors|viewers|readers|residents|voters|delegates|members|managers|colleagues|aides|advisers|advisors|friends|relatives|family|allies|fans|followers|neighbou?rs|diplomats|ministers|prosecutors|doctors|nurses|teachers|customers|clients|analysts|listeners|activists|protesters|demonstrators|worshippers|villagers|soldiers|troops|authors?|researchers?|paper|newspaper|network|channel|agency|programme?|show|broadcaster|outlet|website|magazine|station|hearing|conference|briefing|committee|commission|meeting|rally|forum|council|board|panel|inquiry|inquest|tribunal|operators?|dispatchers?|him|her|them|me|us)\b/i;

/** Names of documents that speak for whoever issued them. */
export const documents =
  /\b(?:statement|report|letter|memo|email|e-mail|ruling|opinion|filing|lawsuit|indictment|complaint|affidavit|warrant|documents?|papers?|records?|release|readout|declaration|communiqué|study|survey|poll|post|tweet|notice|transcript|blog|order|decision|article|message|suit|petition|advisory|data|figures|statistic|estimate|projection|count|tally|analysis|ranking|list|index|forecast|review|audit|guidance|bulletin|editorial|website|tracker|database|log|census|barometer|scorecard|model|simulation)s?$/i;

/** A phrase that begins so tells when or where, not who. */
export const adverbialLeads =
  /^(?:In|On|At|After|Before|During|When|While|As|By|With|Following|Since|Under|For|From|Amid|Despite|Although|Though|If|Because|Asked|Speaking|Writing|Citing|Responding|According|Earlier|Later|Meanwhile|However|Until|Over)\b/;

/** "in a statement", "during an interview with the Herald": where one speaks, between the verb and the words. */
export const sayingPlaces =
  /^\s(?:in|during|at|on|via|through|to)\s(?:an?|the|his|her|its|their|state|local)?\s?(?:[\w’'-]+\s){0,3}?(?:statement|tweet|post|interview|letter|e-?mail|speech|report|release|briefing|conference|hearing|address|memo|message|video|filing|affidavit|ruling|testimony|website|site|page|account|channel|feed|X|Telegram|WhatsApp|Weibo|YouTube|TikTok|LinkedIn|Reddit|newsletter|column|essay|editorial|brief|motion|complaint|lawsuit|petition|declaration|announcement|alert|update|webinar|presentation|bulletin|Twitter|Facebook|Instagram|television|TV|radio|call|note|blog|article|opinion|decision|remarks|rally|debate|advisory|documents|papers|court|tweets|forum|event|podcast|reporters|journalists|press|media|parliament|lawmakers)s?\b(?:\s(?:to|with|from|released|published|issued|posted|dated|sent|in|on|at)\s[^,:;“”"]{1,40}?)??(?=,|:|\s(?:that|the|he|she|it|they|there|his|her|its|their|we|no|a|an|yesterday|today|(?:(?:on|late|early|last) )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\s*["“])/;

/** After or before a colon in a headline, who says the rest: "Mayor quits: report". */
export const headlineSpeakers =
  /^(?:report|reports|study|poll|survey|police|sources?|officials?|court|media|state media|experts?|analysts?|lawyers?|ministry|minister|PM|president|statement|agency|watchdog|UN|WHO)$/i;

/** Nouns of people who speak in headlines: mother pleads: 'Help us'. */
export const speakingHeads =
  /^(?:mother|mum|mom|father|dad|parents?|son|daughter|sister|brother|wife|husband|widow|family|couple|man|woman|boy|girl|teen|teenager|pensioner|neighbou?rs?|survivors?|victims?|witness(?:es)?|driver|doctors?|nurses?|teachers?|students?|workers?|farmers?|fans?|minister|pm|president|premier|mayor|governor|senator|mp|mps|councill?ors?|leader|chief|boss|ceo|chairman|chairwoman|coach|manager|captain|player|striker|star|singer|actor|actress|director|author|judge|lawyers?|prosecutors?|police|officers?|sheriff|experts?|scientists?|researchers?|officials?|critics|campaigners?|activists?|protesters?|union|unions|residents?|owner|bishop|pope|king|queen|prince|princess|ambassador|envoy|general|spokes(?:man|woman|person))$/;

/** What somebody expresses or voices in a few words: concern at the delay, his support for the plan. */
export const feelings =
  /^(?:(?:an?|the|his|her|its|their|some|any|no|great|deep|deepest|strong|serious|grave|full|sincere|profound|growing|renewed|continued|public|mutual|[a-z]+ly) ){0,3}(?:[a-z]+ (?:and|or) )?(?:concerns?|support|opposition|condolences|sympath(?:y|ies)|regrets?|sorrow|sadness|grief|shock|outrage|anger|alarm|worr(?:y|ies)|fears?|hopes?|optimism|pessimism|confidence|doubts?|disappointment|frustrations?|dismay|satisfaction|gratitude|thanks|appreciation|solidarity|willingness|readiness|interest|commitment|belief|views?|opinions?|ske[ptic]*ism|sceptic[a-z]*|reservations|surprise|relief|joy|pride|remorse|apologies|objections?|displeasure|dissatisfaction|unease|admiration|respect|intention|desire|wish(?:es)?|determination|disbelief|disgust|sentiments?|caution|criticism|discontent|indignation|embarrassment|delight|happiness|certainty|disappointment)(?= (?:the|it|they|he|she|his|her|its|their|over|at|about|for|that|to|with|in|on|of|towards?|against|from|after|amid|as)\b)/;

/** What somebody offers in words alone: his condolences, an apology. */
export const courtesies =
  /^(?:(?:an?|the|his|her|its|their|our|deep|deepest|sincere|heartfelt|full|public|[a-z]+ly) ){0,3}(?:condolences|sympath(?:y|ies)|congratulations|apolog(?:y|ies)|best wishes|prayers)\b/;

/** The occasion at which news is told, after the verb: on the call, at a news conference, outside court, afterwards. */
export const spokenAt =
  /\b(?:on|at|in|during) (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,2}(?:call|conference|briefing|hearing|rally)\b|\bat the scene\b|\b(?:in|during) an? post-(?:match|game|race|fight) |^ afterwards?\b|^ (?:at|after) (?:full|half)[- ]time\b/;

/** The same before its verb: Speaking outside court, Reed said. */
export const speakingAt =
  /^(?:[Ss]peaking|[Tt]alking to reporters) (?:outside|at|after|in|from|to|following|during) (?!an? interview)[^,;]{3,60}, |^(?:[Oo]n|[Aa]t|[Ii]n|[Dd]uring) (?:an?|the) (?:[\w-]+ ){0,2}(?:call|conference|briefing|rally)(?: (?:with|for|to) [a-z]+)?, |^[Aa]fter(?:wards?,| the (?:match|game|race|fight|final|verdict|sentencing|ruling|hearing|vote|meeting|ceremony|crash|win|defeat|victory),) /;

/** Nouns of what is published or found out, beside documents: what they show is told. */
export const findings =
  /\b(?:results|findings|minutes|accounts|filings|tests|statistics|logs|sources|reports|officials|experts)$/i;
