// Nouns for people whom news does not name.

/** Heads of those who are told of in numbers or by what they are. */
export const peopleNouns =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|people|persons?|residents?|villagers?|civilians?|students?|pupils?|teachers?|workers?|employees|passengers?|drivers?|soldiers?|officers?|policem[ae]n|firefighters?|tourists?|worshipp?ers|churchgoers|protesters|demonstrators|gunm[ae]n|attackers?|suspects?|victims?|others|teenagers?|youths?|fans|customers|patients?|prisoners?|inmates?|migrants?|refugees?|fishermen|miners?|sailors?|tourists?|guests?|visitors?|families|homes|houses|buildings?|cars?|vehicles?)$/;
