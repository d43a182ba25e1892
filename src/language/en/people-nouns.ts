// Nouns for people whom news does not name.

/** Heads of those who are told of in numbers or by what they are. */
export const peopleNouns =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|people|persons?|residents?|villagers?|civilians?|students?|pupils?|teachers?|workers?|employees|passengers?|drivers?|soldiers?|officers?|policem[ae]n|firefighters?|tourists?|worshipp?ers|churchgoers|protesters|demonstrators|gunm[ae]n|attackers?|suspects?|victims?|others|teenagers?|youths?|fans|customers|patients?|mediators?|arbitrators?|judges?|jury|juries|jurors?|regulators?|investigators?|detectives?|prosecutors?|magistrates?|doctors?|surgeons?|nurses?|paramedics?|medics?|rescuers?|crews?|scientists?|researchers?|experts?|analysts?|economists?|traders?|investors?|shareholders?|voters?|lawmakers?|legislators?|delegates?|councill?ors?|members?|neighbou?rs?|relatives?|supporters?|opponents?|critics?|activists?|campaigners?|volunteers?|marchers?|strikers?|mourners?|pilgrims?|hikers?|climbers?|swimmers?|motorists?|cyclists?|pedestrians?|commuters?|travell?ers?|shoppers?|diners?|tenants?|homeowners?|farmers?|fisherm[ae]n|sailors?|divers?|pilots?|guards?|hunters?|troops|rebels?|militants?|insurgents?|robbers?|thieves|thief|burglars?|smugglers?|hackers?|hostages?|survivors?|witness(?:es)?|applicants?|contractors?|painters?|engineers?|archaeologists?|historians?|musicians?|actors?|players?|couple|crowd|mob|group|prisoners?|inmates?|migrants?|refugees?|fishermen|miners?|sailors?|tourists?|guests?|visitors?|families|homes|houses|buildings?|cars?|vehicles?)$/;

/** Heads of public bodies that act without a name: the embassy, police. */
export const officialHeads =
  /^(?:embassy|consulate|police|government|parliament|army|navy|cabinet|diocese|coroner|president|premier|minister|king|queen|governor|mayor)$/;

/** Heads of bodies of which there are many: a committee, a tribunal. */
export const bodyHeads =
  /^(?:committee|commission|panel|board|council|court|tribunal|jury|judge|ministry|agency|company|firm|group|union|party|team|club|university|school|hospital|charity|bank|newspaper|prosecutors?|officials|authorities|lawmakers)$/;

/** Heads of kin. */
export const kinHeads =
  /^(?:wife|husband|mother|father|parents|son|sons|daughter|daughters|brothers?|sisters?|uncle|aunt|widow|widower|family|relatives|girlfriend|boyfriend|partner|friends?|lawyers?|attorneys?|neighbou?rs?|predecessors?|successors?|supervisors?)$/;
