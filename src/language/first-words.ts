// The words with which a match of an expression can begin, read from its source.

/** What has been read of a first word, and whether it has ended. */
interface Beginning {
  readonly letters: string;
  readonly ended: boolean;
}

const start: Beginning = { letters: '', ended: false };

/**
 * A word, perhaps with a doubtful last letter, or a group of words, among conditions, and then its end. Nearly all begin so: thousands
 * are read before the first article, for which the reader below takes too long.
 */
const easyBeginning = (() => {
  const inner = String.raw`(?:[^()]|\((?:[^()]|\([^()]*\))*\))*`;
  const conditions = String.raw`(?:\(\?<?[=!]${inner}\))*`;
  const words = String.raw`(?:([a-z]+?)(?:([a-z])\?)?|\(\?:([a-z]+(?:\|[a-z]+)*)\))`;
  return new RegExp(`^${conditions}${words}${conditions}(?:[ ,’'-](?![?*+{])|$)`, 'i');
})();

/**
 * The first words of `source`, one alternative, in lower case (a word is a run of ASCII letters): a match that begins with a word, and ends with
 * one, begins with one of them. Null where the source does not say: what it has before the end of a first word must be letters,
 * sets of letters, groups of such, any of them optional, and conditions on what stands around.
 */
export function firstWordsOf(source: string): ReadonlySet<string> | null {
  const [easy, word = '', doubtful = null, words = null] = easyBeginning.exec(source) ?? [];
  if (easy !== undefined)
    return new Set(
      (words?.split('|') ?? (doubtful === null ? [word] : [word, word + doubtful])).map((each) => each.toLowerCase()),
    );
  const found = new Reader(source).beginnings();
  if (found === null || found.some(({ letters }) => letters === '')) return null;
  return new Set(found.map(({ letters }) => letters.toLowerCase()));
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Of the whole source. What comes when all words have ended does not matter. */
  beginnings(): readonly Beginning[] | null {
    let beginnings: readonly Beginning[] | null = [start];
    while (beginnings?.some(({ ended }) => !ended) && this.#at < this.#source.length)
      beginnings = this.#next(beginnings);
    return beginnings;
  }

  /** What `before` becomes by each alternative of a group, up to its end. */
  #alternatives(before: readonly Beginning[]): readonly Beginning[] | null {
    const found: Beginning[] = [];
    for (;;) {
      let read: readonly Beginning[] | null = before;
      while (read !== null && !this.#atEndOfAlternative()) read = this.#next(read);
      if (read === null) return null;
      found.push(...read);
      if (this.#source[this.#at] !== '|') return found;
      this.#at++;
    }
  }

  #atEndOfAlternative(): boolean {
    const character = this.#source[this.#at];
    return character === undefined || character === '|' || character === ')';
  }

  /** After the next item. Words that have ended stay what they are. */
  #next(before: readonly Beginning[]): readonly Beginning[] | null {
    const open = before.filter(({ ended }) => !ended);
    if (open.length === 0) {
      this.#skipItem();
      return before;
    }
    const read = this.#item(open);
    return read === null ? null : [...before.filter(({ ended }) => ended), ...read];
  }

  /** One character, set or group, with the quantifier after it. */
  #item(before: readonly Beginning[]): readonly Beginning[] | null {
    if (this.#isCondition()) {
      this.#skipGroup();
      return before;
    }
    const read = this.#atom(before);
    const quantifier = this.#quantifier();
    // What is repeated before the word ends makes words without number.
    if (read === null || (quantifier.isRepeated && read.some(({ ended }) => !ended))) return null;
    return quantifier.isOptional ? [...before, ...read] : read;
  }

  /** `(?=`, `(?!`, `(?<=`, `(?<!` */
  #isCondition(): boolean {
    const [source, at] = [this.#source, this.#at];
    if (source[at] !== '(' || source[at + 1] !== '?') return false;
    const sign = source[at + 2] === '<' ? source[at + 3] : source[at + 2];
    return sign === '=' || sign === '!';
  }

  #quantifier(): { isOptional: boolean; isRepeated: boolean } {
    const sign = this.#source[this.#at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return { isOptional: false, isRepeated: false };
    const isOptional = sign === '{' ? this.#source[this.#at + 1] === '0' : sign !== '+';
    this.#at = sign === '{' ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 1;
    return { isOptional, isRepeated: sign !== '?' };
  }

  #atom(before: readonly Beginning[]): readonly Beginning[] | null {
    const [source, at] = [this.#source, this.#at];
    const character = source[at] as string;
    if (source.startsWith('(?:', at)) {
      this.#at += 3;
      const read = this.#alternatives(before);
      if (read === null || source[this.#at] !== ')') return null;
      this.#at++;
      return read;
    }
    if (character === '[') {
      this.#skipSet();
      return this.#oneOf(before, source.slice(at + 1, this.#at - 1));
    }
    this.#at++;
    return this.#oneOf(before, character);
  }

  /** Letters go on with the word, what is none ends it. */
  #oneOf(before: readonly Beginning[], characters: string): readonly Beginning[] | null {
    if (isLetters(characters))
      return before.flatMap(({ letters }) =>
        Array.from(characters, (letter) => ({ letters: letters + letter, ended: false })),
      );
    return isBreaks(characters) ? before.map(({ letters }) => ({ letters, ended: true })) : null;
  }

  #skipItem(): void {
    if (this.#source[this.#at] === '(') this.#skipGroup();
    else this.#skipCharacter();
  }

  #skipGroup(): void {
    let depth = 0;
    do {
      const character = this.#source[this.#at];
      if (character === '(') depth++;
      if (character === ')') depth--;
      this.#skipCharacter();
    } while (depth > 0 && this.#at < this.#source.length);
  }

  /** An escape and a set are one. */
  #skipCharacter(): void {
    const character = this.#source[this.#at];
    if (character === '\\') this.#at += 2;
    else if (character === '[') this.#skipSet();
    else this.#at++;
  }

  #skipSet(): void {
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']')
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at++;
  }
}

function isLetters(characters: string): boolean {
  return /^[A-Za-z]+$/.test(characters);
}

/** Of others than these the source does not say what they stand for. */
function isBreaks(characters: string): boolean {
  return /^(?:[ ,’'-]|\\x27|[^\x20-\x7e])+$/.test(characters);
}
