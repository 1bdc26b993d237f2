import type { Language } from '../languages/language';
import { determinerOf } from './linked-phrases';
import type { Name } from './names';
import { gap, isJoined, type Tokens } from './tokens';

/** A range of tokens. */
interface Clause {
  from: number;
  to: number;
}

/** Verbs that tell an office by themselves: "Ruiz, 78, runs the canteen". */
const inOffice = /^(runs|heads|chairs|leads|owns|manages|directs|edits|oversees)$/;

/** "Ruiz, who heads the port authority,": from the verb to the end of the clause. */
export function leadClause(tokens: Tokens, name: Name, language: Language): Clause | null {
  const from = leadVerb(tokens, name, language);
  if (from === null) return null;
  if (/^r[au]ns?$/.test(tokens.lowers[from] as string) && tokens.lowers[from + 1] === 'for')
    return null;
  let end = from + 1;
  while (
    end < from + 14 &&
    end < tokens.count &&
    (isJoined(tokens, end) || tokens.gaps[end] === gap.open)
  )
    end++;
  return end > from + 1 ? { from, to: end } : null;
}

/** The verb of a relative clause, or of the sentence that the name opens. */
function leadVerb(tokens: Tokens, { prefix, to }: Name, language: Language): number | null {
  const hasAge = /^\d{1,3}$/.test(tokens.lowers[to] ?? '') && tokens.gaps[to] === gap.comma;
  const next = hasAge ? to + 1 : to;
  const isBehindComma = ((tokens.gaps[next] ?? 0) & gap.comma) !== 0;
  if (isBehindComma && language.relatives.has(tokens.lowers[next] ?? '')) {
    const verb = next + 1;
    const isLead = isJoined(tokens, verb) && language.leads.has(tokens.lowers[verb] as string);
    return isLead ? verb : null;
  }
  if (!tokens.opensSentence[prefix] || isBehindComma !== hasAge) return null;
  const hasObject =
    isJoined(tokens, next + 1) &&
    determinerOf(tokens.lowers[next + 1] as string, language) !== null;
  const isMain = hasAge || isJoined(tokens, next);
  return isMain && hasObject && inOffice.test(tokens.lowers[next] as string) ? next : null;
}

/** "Ana Ruiz of the Green Party", "Ana Ruiz (Green Party)", "Ana Ruiz (D-Ohio)". */
export function membership(
  tokens: Tokens,
  { to, kind }: Name,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): Clause | null {
  if (kind === 'organisation') return null;
  const bits = tokens.gaps[to] ?? gap.paragraph;
  const lower = tokens.lowers[to] ?? '';
  let at = to;
  if (bits === gap.open) {
    if (language.code === 'en' && /^[drli]-\p{L}/u.test(lower)) return { from: at, to: at + 1 };
    const place = nameAt[at] ?? -1;
    if (place === -1 || (names[place] as Name).kind !== 'organisation') return null;
    return { from: at, to: (names[place] as Name).to };
  }
  const isLink = /^(of|from|at|with|for|de|del|da|do|du|von|vom|der)$/.test(lower);
  if (!isLink || (bits !== 0 && bits !== gap.comma)) return null;
  at++;
  const from = at;
  while (
    isJoined(tokens, at) &&
    (nameAt[at] ?? -1) === -1 &&
    at < from + 3 &&
    (language.definite.has(tokens.lowers[at] as string) ||
      language.roleModifiers.has(tokens.lowers[at] as string))
  )
    at++;
  const place = nameAt[at] ?? -1;
  if (place === -1 || (names[place] as Name).kind !== 'organisation' || !isJoined(tokens, at))
    return null;
  return {
    from,
    to: (names[place] as Name).to,
  };
}
