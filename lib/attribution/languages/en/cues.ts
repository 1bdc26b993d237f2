import { type Cue, cueForms, words } from '../language';

const regular = {
  clause: `add announce claim report explain argue confirm insist reveal state allege assert
		complain concede conclude contend declare disclose indicate maintain mention note observe
		predict proclaim promise recall remark repeat reply respond stress suggest tweet vow warn
		acknowledge admit affirm answer boast comment counter estimate emphasize emphasise joke
		lament muse post point quip recount reiterate testify underline underscore caution demand
		deny dismiss charge exclaim explain echo signal imply rule agree insist stipulate shout yell
		whisper mutter murmur scream cry chant interject retort elaborate clarify specify project`,
  object: `accuse blame condemn criticize criticise denounce describe praise reject slam blast
		defend endorse cite discuss outline detail question hail characterize characterise label`,
  addressee: 'assure inform remind notify advise ask urge implore persuade instruct brief',
  infinitive: 'call order offer threaten refuse pledge request invite encourage propose',
};

const irregular = `say says said saying tell tells told telling write writes wrote written writing
	swear swears swore sworn speak speaks spoke spoken read reads foresee foresaw find finds found
	show shows showed shown hold held put`;

const attitude = {
  regular: `believe hope fear expect consider plan want suspect doubt worry intend assume wish regret
		imagine realize realise favor favour oppose support prefer appreciate accept anticipate seek
		recognize recognise`,
  irregular: `think thinks thought thinking feel feels felt know knows knew known understand
		understands understood mean means meant see sees saw seen`,
};

/** -s, -ed and -ing of a regular verb. */
function conjugate(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  if (/[^aeiou]y$/.test(verb)) {
    const short = verb.slice(0, -1);
    return [verb, `${short}ies`, `${short}ied`, `${verb}ing`];
  }
  const s = /(s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /^(quip|admit|plan|slam|regret)$/.test(verb) ? verb + verb.at(-1) : null;
  if (doubled) return [verb, s, `${doubled}ed`, `${doubled}ing`];
  return [verb, s, `${stem}ed`, `${stem}ing`];
}

function forms(list: string): string[] {
  return words(list).flatMap(conjugate);
}

export const cues = new Map<string, Cue>([
  ...cueForms('attitude', 'clause', forms(attitude.regular)),
  ...cueForms('attitude', 'clause', words(attitude.irregular)),
  ...cueForms('statement', 'infinitive', forms(regular.infinitive)),
  ...cueForms('statement', 'addressee', forms(regular.addressee)),
  ...cueForms('statement', 'object', forms(regular.object)),
  ...cueForms('statement', 'clause', forms(regular.clause)),
  ...cueForms('statement', 'clause', words(irregular)),
]);
