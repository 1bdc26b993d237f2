import type { Range } from '../../span';
import type { CarryOutcome } from '../carried';

/** A span of an article, and what became of it in the edited article. */
export interface KnownFate {
  range: Range;
  outcome: CarryOutcome;
  /** Where it stands now; null when gone. */
  place: Range | null;
}

/** An article, the same article edited, and the fates that follow from the edits. */
export interface EditedArticle {
  before: string;
  after: string;
  fates: KnownFate[];
}

interface Word {
  text: string;
  /** The span's words keep their number through every edit; null for what was put in. */
  id: number | null;
}

interface Sentence {
  words: Word[];
  hasMoved: boolean;
  /** It is said twice: were it to move, nobody could tell which of the two did. */
  isTwin: boolean;
}

type Random = (below: number) => number;

/**
 * An article of invented sentences, some of them said twice, and a revision of it: misprints
 * mended, words replaced, put in and cut, sentences moved, dropped, added and written anew. The
 * same seed gives the same article.
 */
export function editedArticle(seed: number): EditedArticle {
  const random = randomOf(seed);
  let nextId = 0;
  const numbered = (text: string): Word => ({ text, id: nextId++ });
  const phrases = Array.from({ length: 6 + random(30) }, () => phrase(random));
  const sentences: Sentence[] = phrases.map((words) => ({
    words: words.map(numbered),
    hasMoved: false,
    isTwin: false,
  }));
  // Some words are quoted twice.
  for (let repeats = random(3); repeats > 0; repeats--) {
    const at = random(phrases.length);
    const twin = { words: phrases[at]!.map(numbered), hasMoved: false, isTwin: true };
    sentences[sentences.findIndex(({ words }) => sameWords(words, twin.words))]!.isTwin = true;
    sentences.splice(random(sentences.length + 1), 0, twin);
  }
  const before = laidOut(sentences);
  const edited = edit(sentences, random);
  const fresh = edited
    .filter(({ words }) => words.every(({ id }) => id === null))
    .map((sentence) => laidOut([sentence]).text);
  const spans = sentences
    .filter((sentence, at) => !sentence.isTwin || isStill(sentences, at, edited))
    .flatMap(({ words }) => spansOf(words, random));
  const after = laidOut(edited);
  return {
    before: before.text,
    after: after.text,
    fates: spans
      .map((ids) => fateOf(ids, before.places, after.places, edited, [before.text, after.text]))
      .filter(({ range, outcome }) => {
        // Where new words happen to be those of a span that was dropped, there is no truth to know.
        const words = before.text.slice(range.start, range.end);
        return outcome !== 'gone' || !fresh.some((sentence) => sentence.includes(words));
      }),
  };
}

/** Whether a sentence has its neighbours still; else nobody could tell it from its twin. */
function isStill(sentences: Sentence[], at: number, edited: Sentence[]): boolean {
  const now = edited.indexOf(sentences[at]!);
  return now >= 0 && edited[now - 1] === sentences[at - 1] && edited[now + 1] === sentences[at + 1];
}

function sameWords(some: Word[], others: Word[]): boolean {
  return some.length === others.length && some.every(({ text }, at) => text === others[at]!.text);
}

/** A small congruential generator (Numerical Recipes), so that a seed tells the whole story. */
function randomOf(seed: number): Random {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!;

const list = (words: string) => words.split(/,(?!\d)/);

const who = list(
  'The minister,A spokesman,Ms Okafor,The mayor,He,She,Dr Lund,Captain Ferreira,Judge Amsel,The union,Ivo Brandt,Professor Nakamura,The company,They,Councillor Whitby,Mrs Delacroix,The ministry,A witness,Sister Agnes,The coroner',
);
const said = list(
  'said,told reporters,wrote,insisted,denied,confirmed,added,warned,argued,claimed,explained in a letter,repeated on Friday',
);
const nouns = list(
  'dam,harbour,budget,school,tunnel,ferry,council,report,contract,river,bridge,union,clinic,market,airport,pipeline,museum,railway,reservoir,factory,election,orchard,hospital,archive,prison,theatre,lighthouse,vineyard,quarry,laboratory,fishery,stadium',
);
const verbs = list(
  'will close,was repaired,has failed,may reopen,cannot hold,should move,had flooded,is being sold,was never inspected,must be rebuilt,lost its licence,employs 1,200 people,costs too much,burned down twice,belongs to the city,opened late,saved 40 lives,broke the rules,needs a roof,would be safer,pays no taxes,makes them proud,has a leak,turned out well',
);
const when = list(
  'before,after,since,despite,because of,during,until,thanks to,long before,without',
);
const events = list(
  'winter,vote,flood of 1987,drought,strike,complaints,last government,war,auditors,harvest,trial,hottest summer,merger,earthquake,3,500 families,general election,second fire,court order,inquiry,new law,festival,blackout,oil crisis,visit of the bishop',
);
const adjectives = list(
  'northern,new,public,unsafe,expensive,largest,empty,national,abandoned,private,oldest,provincial,crowded,famous,wooden,second,unfinished,eastern,profitable,historic',
);

/** A sentence in words, marks apart; about half of them quote. */
function phrase(random: Random): string[] {
  const clause = () =>
    `the ${pick(random, adjectives)} ${pick(random, nouns)} ${pick(random, verbs)} ${pick(random, when)} the ${pick(random, events)}`;
  const body = random(3) === 0 ? `${clause()} and ${clause()}` : clause();
  const speaker = `${pick(random, who)} ${pick(random, said)}`;
  const sentence = random(2) === 0 ? `“ ${body} , ” ${speaker} .` : `${speaker} that ${body} .`;
  return sentence.split(' ');
}

/** Spans as claims have them: the words between the marks, or a stretch of at least three words. */
function spansOf(words: Word[], random: Random): number[][] {
  const ids = words.map(({ id }) => id!);
  const open = words.findIndex(({ text }) => text === '“');
  const close = words.findIndex(({ text }) => text === '”');
  if (open >= 0) return [ids.slice(open + 1, close - 1), ids.slice(close + 1, -1)];
  const start = random(ids.length - 5);
  return [ids.slice(start, start + 3 + random(ids.length - start - 4))];
}

function laidOut(sentences: Sentence[]): { text: string; places: Map<number, Range> } {
  const places = new Map<number, Range>();
  let text = '';
  sentences.forEach(({ words }, index) => {
    if (index > 0) text += index % 3 === 0 ? '\n\n' : ' ';
    words.forEach((word, at) => {
      const isTight = at === 0 || words[at - 1]!.text === '“' || /^[.,”]$/.test(word.text);
      if (!isTight) text += ' ';
      const start = text.length;
      text += word.text;
      if (word.id !== null) places.set(word.id, { start, end: text.length });
    });
  });
  return { text, places };
}

function edit(sentences: Sentence[], random: Random): Sentence[] {
  const edited: Sentence[] = [];
  const moving: Sentence[] = [];
  for (const sentence of sentences) {
    const fate = random(20);
    if (fate === 0) continue;
    const fresh = () => ({
      words: phrase(random).map((text) => ({ text, id: null })),
      hasMoved: false,
      isTwin: false,
    });
    if (fate === 1) edited.push(fresh());
    else if (fate === 2 && !sentence.isTwin) moving.push({ ...sentence, hasMoved: true });
    else if (fate === 3 && !sentence.isTwin)
      moving.push({ ...sentence, words: reworded(sentence.words, random), hasMoved: true });
    else if (fate <= 9) edited.push({ ...sentence, words: reworded(sentence.words, random) });
    else edited.push(sentence);
    if (fate === 10) edited.push(fresh());
  }
  for (const sentence of moving) edited.splice(random(edited.length + 1), 0, sentence);
  return edited;
}

/** One to three words of a sentence misprinted, replaced, put in or cut. */
function reworded(words: Word[], random: Random): Word[] {
  const changed = [...words];
  for (let edits = 1 + random(3); edits > 0; edits--) {
    const at = random(changed.length);
    const word = changed[at]!;
    if (!/^[\p{L}\d]/u.test(word.text)) continue;
    const kind = random(4);
    if (kind === 0) changed[at] = { ...word, text: misprinted(word.text, random) };
    const other = pick(random, [...nouns, ...adjectives]);
    if (changed.some(({ text }) => text === other)) continue;
    if (kind === 1) changed[at] = { ...word, text: other };
    if (kind === 2) changed.splice(at, 0, { text: other, id: null });
    if (kind === 3 && changed.length > 4) changed.splice(at, 1);
  }
  return changed;
}

function misprinted(word: string, random: Random): string {
  const at = random(word.length);
  return word.slice(0, at) + pick(random, [...'aeinrst']) + word.slice(at + random(2));
}

function fateOf(
  ids: number[],
  before: Map<number, Range>,
  after: Map<number, Range>,
  edited: Sentence[],
  [oldText, newText]: [string, string],
): KnownFate {
  const range = { start: before.get(ids[0]!)!.start, end: before.get(ids.at(-1)!)!.end };
  const left = ids.flatMap((id) => after.get(id) ?? []);
  if (left.length === 0) return { range, outcome: 'gone', place: null };
  const place = { start: left[0]!.start, end: left.at(-1)!.end };
  const home = edited.find(({ words }) => words.some(({ id }) => id !== null && ids.includes(id)));
  const isExact = oldText.slice(range.start, range.end) === newText.slice(place.start, place.end);
  const stays = home?.hasMoved ? 'moved' : 'same';
  return { range, outcome: isExact ? stays : 'altered', place };
}
