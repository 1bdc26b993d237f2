import { type Language, type Pronoun, wordSet } from '../language';
import { cues } from './cues';
import { leads, organisationNouns, roleModifiers, roles, titles, unnamedNouns } from './roles';

const pronouns = new Map<string, Pronoun>([
  ['he', { gender: 'm', number: 'person' }],
  ['she', { gender: 'f', number: 'person' }],
  ['it', { gender: null, number: 'body' }],
  ['they', { gender: null, number: 'several' }],
  ['him', { gender: 'm', number: 'person' }],
  ['her', { gender: 'f', number: 'person' }],
  ['his', { gender: 'm', number: 'person' }],
  ['them', { gender: null, number: 'several' }],
  ['i', { gender: null, number: 'several' }],
  ['we', { gender: null, number: 'several' }],
  ['you', { gender: null, number: 'several' }],
]);

export const english: Language = {
  code: 'en',
  cues,
  complementizers: wordSet('that whether if'),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'per'],
  ],
  functionWords:
    wordSet(`sure certainly obviously clearly okay i'm i've i'd i'll we're we've we'll we'd you're you've you'll they're
		they've they'll they'd he'd he'll she'd she'll it'll don't didn't doesn't isn't can't won't the a an this that these those my your his her its our their some any
		each every no all both either neither such what which who whom whose when where why how if
		whether because although though while since until unless before after during as so than then
		and or but nor yet for of in on at by to from with without within into onto upon over under
		above below between among through across against about around along behind beside besides
		beyond near off out up down per via despite toward towards amid i you he she it we they me
		him us them myself himself herself itself themselves not only also just still already even
		ever never always often again once here there now today yesterday tomorrow tonight soon later
		earlier ago however moreover meanwhile therefore instead perhaps maybe indeed too very more
		most less least much many few several other another same own well back away yes according
		asked let last next first second third one two three four five six seven eight nine ten
		monday tuesday wednesday thursday friday saturday sunday january february march april may
		june july august september october november december`),
  verbs: wordSet(`is are was were be been being am has have had having do does did done will would
		can could shall should may might must go goes went gone come comes came take takes took taken
		make makes made get gets got give gives gave given keep keeps kept begin begins began begun
		leave leaves left meet meets met run runs ran sit sits sat stand stands stood lose loses lost
		win wins won pay pays paid send sends sent build built buy bought bring brings brought seem
		seems become becomes became remain remains lead leads led hit hits cut cuts set sets won't
		didn't doesn't don't isn't wasn't aren't weren't hasn't haven't hadn't wouldn't couldn't
		can't shouldn't looks look works work visits visit lives live joins join heads`),
  pronouns,
  titles,
  roles,
  roleModifiers,
  definite: wordSet('the'),
  indefinite: wordSet('a an one another'),
  possessive: wordSet('his her its their our my your'),
  roleLinks: wordSet('of for at in to with from on'),
  organisationNouns,
  unnamedNouns,
  relatives: wordSet('who which that whose'),
  leads,
  copulas: wordSet('is was are were became becomes remains'),
  conjunctions: wordSet('and &'),
  modifiersFollow: false,
  capitalisesNouns: false,
};
