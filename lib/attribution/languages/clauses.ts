import type { Mention } from '../people/mentions';
import type { PeopleReading } from '../people/people';
import { gap, type Tokens } from '../people/tokens';
import type { Piece } from '../proposal';
import type { Language } from './language';

/** What the rule files share about one text while they read it. */
export interface RuleText {
  text: string;
  people: PeopleReading;
  tokens: Tokens;
  /** First token of each sentence; sentences end outside quotations only. */
  sentenceStarts: number[];
  /** For each token, the place of the mention that begins there, or -1. */
  mentionFrom: Int32Array;
}

export function openRuleText(text: string, people: PeopleReading): RuleText {
  const { tokens } = people.reading;
  const sentenceStarts: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (i === 0 || tokens.sentences[i] !== tokens.sentences[i - 1]) sentenceStarts.push(i);
  }
  const mentionFrom = new Int32Array(tokens.count + 1).fill(-1);
  for (const [place, mention] of people.mentions.entries()) {
    if (mentionFrom[mention.from] === -1) mentionFrom[mention.from] = place;
  }
  return { text, people, tokens, sentenceStarts, mentionFrom };
}

/** True for a finite reporting verb outside quotations. */
export function isCueAt({ tokens, people }: RuleText, at: number): boolean {
  const { language } = people.reading;
  return (
    at >= 0 &&
    at < tokens.count &&
    !tokens.quoted[at] &&
    language.cues.has(tokens.lowers[at] as string) &&
    (!tokens.capital[at] || tokens.opensSentence[at] === true) &&
    people.reading.nameAt[at] === -1 &&
    !isNounAt(tokens, at, language)
  );
}

/** Words behind which no finite verb stands; none that may also be a pronoun, such as "la" and "en". */
const beforeNouns: Record<string, RegExp> = {
  es: /^(en|de|del|por|con|sin|para|un|una|su|sus)$/,
  pt: /^(em|na|numa|de|da|do|pela|por|com|sem|para|um|uma|sua)$/,
  fr: /^(de|du|dans|par|sans|pour|une?|sa|son|ses)$/,
};

/** "En nota de prensa", "em nota": a reporting verb's form that is a noun here. */
function isNounAt(tokens: Tokens, at: number, { code }: Language): boolean {
  return tokens.gaps[at] === 0 && beforeNouns[code]?.test(tokens.lowers[at - 1] ?? '') === true;
}

/** True for "que" and the like, not for the pronoun of "queixou-se". */
export function isComplementizerAt({ text, tokens, people }: RuleText, at: number): boolean {
  const isClitic = text.charAt((tokens.starts[at] as number) - 1) === '-';
  return !isClitic && people.reading.language.complementizers.has(tokens.lowers[at] as string);
}

const auxiliary =
  /^(ha|han|había|habían|a|ont|avait|avaient|est|hat|haben|hatte|hatten|tem|têm|tinha|foi|has|have|had|t|se|s|lo|le|les|no|n|também|también|auch)$/;

/** The cue at a token with its auxiliaries: "ha dicho", "a-t-il déclaré" keeps "déclaré" alone. */
export function cuePiece(rules: RuleText, at: number): Piece {
  const { tokens } = rules;
  let from = at;
  while (
    from > 0 &&
    tokens.gaps[from] === 0 &&
    /^(ha|han|había|habían|a|ont|avait|avaient|tem|têm|tinha|has|have|had)$/.test(
      tokens.lowers[from - 1] as string,
    ) &&
    !tokens.quoted[from - 1]
  )
    from--;
  return piece(rules.text, tokens.starts[from] as number, tokens.ends[at] as number);
}

export function isAuxiliary(lower: string): boolean {
  return auxiliary.test(lower);
}

export function piece(text: string, start: number, end: number): Piece {
  return { start, end, text: text.slice(start, end) };
}

/** The mention that begins at a token or behind its article, as a span, or null. */
export function mentionAt(
  rules: RuleText,
  at: number,
): { mention: Mention; span: Piece; to: number } | null {
  const { tokens, people } = rules;
  const { language, nameAt } = people.reading;
  for (let from = at; from < at + 3 && from < tokens.count; from++) {
    const place = rules.mentionFrom[from] ?? -1;
    if (place !== -1) {
      const mention = people.mentions[place] as Mention;
      return spanOf(rules, mention, at);
    }
    const lower = tokens.lowers[from] as string;
    const isLight =
      language.definite.has(lower) ||
      language.indefinite.has(lower) ||
      language.roleModifiers.has(lower) ||
      language.organisationNouns.has(lower);
    // "la constructora Hormigones": a noun in apposition to the name right behind it.
    const isApposed = (nameAt[from + 1] ?? -1) !== -1 && tokens.gaps[from + 1] === 0 && from > at;
    if ((!isLight && !isApposed) || (from > at && tokens.gaps[from] !== 0)) return null;
  }
  return null;
}

/** A role before its bearer's name gives the name: "el alcalde, Ramón Ruiz" is Ramón Ruiz. */
function spanOf(
  rules: RuleText,
  mention: Mention,
  at: number,
): { mention: Mention; span: Piece; to: number } {
  const { tokens, people } = rules;
  const { names, nameAt } = people.reading;
  const place = nameAt[mention.to] ?? -1;
  const bits = tokens.gaps[mention.to] ?? gap.stop;
  const isApposed =
    mention.type === 'role' && mention.entity && place !== -1 && (bits === 0 || bits === gap.comma);
  if (isApposed) {
    const name = names[place];
    const next = people.mentions[rules.mentionFrom[mention.to] as number];
    if (name && next?.entity === mention.entity) {
      return {
        mention: next,
        span: piece(
          rules.text,
          tokens.starts[name.from] as number,
          tokens.ends[name.to - 1] as number,
        ),
        to: name.to,
      };
    }
  }
  const from = mention.type === 'named' ? mention.from : Math.min(at, mention.from);
  return {
    mention,
    span: piece(rules.text, tokens.starts[from] as number, tokens.ends[mention.to - 1] as number),
    to: mention.to,
  };
}

/** The subject that stands right behind a cue: "dijo ayer el ministro". */
export function subjectBehind(
  rules: RuleText,
  cue: number,
  limit: number,
): { span: Piece; to: number } | null {
  const { tokens } = rules;
  for (let at = cue + 1; at < Math.min(limit, cue + 5); at++) {
    if (((tokens.gaps[at] as number) & ~gap.other) !== 0) return null;
    const found = mentionAt(rules, at);
    if (found) return found;
    const lower = tokens.lowers[at] as string;
    if (isComplementizerAt(rules, at)) return null;
    const isTime =
      /^(ayer|hoy|este|esta|el|la|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hier|mardi|mercredi|jeudi|vendredi|lundi|samedi|dimanche|ce|am|gestern|heute|ontem|hoje|na|no|terça-feira|também|también|auch|encore|luego|depois|je|t)$/.test(
        lower,
      );
    if (!isTime && !isAuxiliary(lower)) return null;
  }
  return null;
}

/** Prepositions before a pronoun: "junto a ella". */
const isPreposition = /^(a|con|de|para|por|sobre|tras|à|avec|chez|pour|com|mit|bei|von|neben)$/;

/** The subject before a cue in its clause: the first mention of the clause, appositions skipped. */
export function subjectBefore(
  rules: RuleText,
  cue: number,
  limit: number,
): { span: Piece; to: number } | null {
  const { tokens, people } = rules;
  const { language } = people.reading;
  let best: { span: Piece; to: number } | null = null;
  // "La concejala criticó al alcalde y afirmó": what stands behind the verb before may be its object.
  let behindVerb: { span: Piece; to: number } | null = null;
  let bestAt = -1;
  for (let at = cue - 1; at >= Math.max(limit, cue - 24); at--) {
    const bits = tokens.gaps[at + 1] as number;
    if (tokens.quoted[at] || (at + 1 < cue && bits & (gap.stop | gap.paragraph | gap.quote))) break;
    const found = mentionAt(rules, at);
    if (found && found.to <= cue) {
      const before = tokens.lowers[at - 1] ?? '';
      const isObject =
        (found.mention.type !== 'pronoun' || isPreposition.test(before)) &&
        at > limit &&
        tokens.gaps[at] === 0 &&
        language.functionWords.has(before) &&
        !language.conjunctions.has(before) &&
        !language.complementizers.has(before);
      if (!isObject) {
        best = found;
        bestAt = at;
      }
    }
    const isClauseEdge = at > limit && isComplementizerAt(rules, at);
    if (best && !behindVerb && bestAt === at + 1 && isCueAt(rules, at) && at > limit) {
      behindVerb = best;
      best = null;
    } else if (best && (isClauseEdge || isCueAt(rules, at))) break;
  }
  return best ?? behindVerb ?? bareSubject(rules, cue, limit);
}

/** "Una moradora contó": article and noun from the start of the sentence to the cue, known or not. */
function bareSubject(
  { text, tokens, people }: RuleText,
  cue: number,
  limit: number,
): { span: Piece; to: number } | null {
  const { language } = people.reading;
  const article = tokens.lowers[limit] ?? '';
  if (!language.definite.has(article) && !language.indefinite.has(article)) return null;
  if (cue - limit < 2 || cue - limit > 4 || tokens.quoted[limit]) return null;
  for (let at = limit + 1; at <= cue; at++) if (tokens.gaps[at] !== 0) return null;
  if (isAuxiliary(tokens.lowers[cue - 1] as string)) return null;
  return {
    span: piece(text, tokens.starts[limit] as number, tokens.ends[cue - 1] as number),
    to: cue,
  };
}
