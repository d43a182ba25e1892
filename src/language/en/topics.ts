// How English names the topic of what is said: "about the trade talks", "on climate change".

/** The first group is the topic: up to four words, without its article. */
export const topicPatterns: readonly RegExp[] = [
  /\b(?:about|regarding|concerning)\s+(?!(?:an?\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|half|dozen|hundred|third|quarter|hour|day|week|month|year)\b)(?:the\s+|a\s+|an\s+|his\s+|her\s+|its\s+|their\s+)?((?:[A-Za-z’'-]{3,20}\s){0,3}[A-Za-z’'-]{3,20})(?=[.,;:!?”"\s]|$)/g, // about the trade talks
  /\b(?:talks|views|issue|issues|agreement|deal|dispute|debate|concerns|law|rules|policy)\s+(?:on|over|of)\s+(?:the\s+)?((?:[A-Za-z’'-]{3,20}\s)?[A-Za-z’'-]{3,20})/g, // concerns over human rights
];

/** A topic ends before these words. */
export const topicEnds =
  /\s(?:and|or|but|in|at|on|of|for|with|by|from|to|that|which|who|whose|when|where|while|because|after|before|during|until|since|as|is|are|was|were|has|have|had|will|would|could|can|should|may|might|must|the|its|his|her|their)(?=\s|$).*$/s;
