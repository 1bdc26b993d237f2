import { guessLanguage } from './languages/guess-language';
import { proposeByRules } from './languages/propose-by-rules';
import { loadModel } from './model/load';
import type { EngineInfo, Proposal } from './proposal';
import { prepareEngine, proposeByModel, type TrainedEngine } from './propose';

/** What the engine was told about a text beside its words. */
export interface ExtractOptions {
  /** BCP 47 tag of the source; guessed from the words when absent. */
  language?: string;
  /** "corpus" leaves "that" before a content, as the training corpus does; for scoring. */
  form?: 'desk' | 'corpus';
}

const NAME = 'verbatim';
const VERSION = '1.0.0';

let trained: { engine: TrainedEngine; model: string } | null = null;

/** The engine with its weights, loaded at the first call and kept. Throws if the weights are missing. */
export function loadEngine(): { engine: TrainedEngine; model: string } {
  if (trained === null) {
    const { weights, name } = loadModel();
    trained = { engine: prepareEngine(weights), model: name };
  }
  return trained;
}

/** Which engine would read a text: its model, or "none" where rules alone do. */
export function describeEngine(text: string, { language }: ExtractOptions = {}): EngineInfo {
  const code = language ?? guessLanguage(text);
  const model = isEnglish(code, text) ? loadEngine().model : 'none';
  return { name: NAME, version: VERSION, model };
}

/**
 * The reported claims of a text, in text order, as proposals nobody has decided on. Every span holds
 * UTF-16 offsets into `text` and slices to its own words; the text is never changed. English goes
 * through the trained tagger, other languages through rules. Never throws on a text.
 */
export function extractProposals(
  text: string,
  { language, form = 'desk' }: ExtractOptions = {},
): { engine: EngineInfo; proposals: Proposal[] } {
  const code = language ?? guessLanguage(text);
  const proposals = isEnglish(code, text)
    ? proposeByModel(text, loadEngine().engine, form === 'corpus')
    : proposeByRules(text, code);
  return { engine: describeEngine(text, { language: code }), proposals };
}

/** Too few words to tell a language by count as English if they hold an English one. */
function isEnglish(code: string, text: string): boolean {
  if (/^und\b/i.test(code)) return /\b(?:the|said|says|that|and|of)\b/i.test(text.slice(0, 2000));
  return /^en\b/i.test(code);
}
