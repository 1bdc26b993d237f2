import { type Language, type Pronoun, type Role, wordSet, words } from '../language';
import { cues } from './cues';

/** Masculine offices; the feminine adds -in, the weak ones decline with -en. */
const offices =
  words(`präsident vizepräsident minister ministerpräsident premierminister außenminister
	innenminister finanzminister gesundheitsminister umweltminister verkehrsminister
	wirtschaftsminister bildungsminister kultusminister verteidigungsminister justizminister
	agrarminister kanzler bundeskanzler staatssekretär senator abgeordneter bürgermeister
	oberbürgermeister landrat botschafter sprecher regierungssprecher pressesprecher polizeisprecher
	unternehmenssprecher parteisprecher leiter direktor geschäftsführer vorsitzender parteivorsitzender
	vorstand chef parteichef gründer koordinator könig bischof general oberst kommandant richter
	staatsanwalt anwalt rechtsanwalt professor forscher wissenschaftler historiker ökonom analyst
	experte arzt ärztin chefarzt pfleger journalist autor schriftsteller schauspieler sänger trainer
	spieler unternehmer aktivist kandidat bewohner anwohner nachbar zeuge lehrer rektor ingenieur
	landwirt fischer biologe politiker berater beamter gewerkschafter vertreter meteorologe physiker
	soziologe hafenmeister intendant redakteur pfarrer pastor priester erzbischof kardinal mönch imam rabbiner bibliothekar lehrling schüler student dozent architekt geologe
	chemiker politologe psychologe archäologe klimaforscher meeresbiologe ökologe händler wirt gastwirt hotelier bauer winzer
	förster jäger bäcker metzger fleischer koch kellner friseur schneider fahrer busfahrer taxifahrer pilot feuerwehrmann
	polizist kommissar hauptkommissar inspektor leutnant hauptmann admiral soldat notar gutachter verfasser romanautor dichter
	maler bildhauer regisseur fotograf musiker dirigent komponist fußballer torwart stürmer kapitän besitzer eigentümer
	inhaber mieter vermieter mitglied partner helfer rentner einwohner kunde besucher fahrgast patient arbeiter angestellter
	delegierter betriebsrat unterhändler gegner kritiker befürworter onkel vetter freund kollege stadtrat gemeinderat
	sekretär vorgänger nachfolger stellvertreter amtskollege kontrahent herausforderer bademeister kämmerer
	dezernent beauftragter präses dekan klempner tischler schreiner elektriker mechaniker techniker informatiker statistiker
	unternehmensberater investor anleger banker manager erfinder züchter imker bergsteiger bergführer hüttenwirt wärter
	verwalter hausmeister vermittler dolmetscher übersetzer moderator korrespondent reporter verleger`);

/** What the text may call the bearer later: a "wirtschaftsminister" is "der Minister". */
function headOf(office: string): string {
  const bases = offices.filter((base) => base.length > 3 && office.endsWith(base));
  return bases.sort((a, b) => a.length - b.length)[0] ?? office;
}

function forms(office: string): [string, Role][] {
  const head = headOf(office);
  const role: Role = { head, gender: 'm', plural: false };
  const umlaut: Record<string, string> = { arzt: 'ärzt', anwalt: 'anwält', landrat: 'landrät' };
  const base =
    office.endsWith('er') && /vorsitzender|abgeordneter|beamter/.test(office)
      ? office.slice(0, -1)
      : null;
  if (base) {
    return [
      [office, role],
      [base, { ...role, gender: null }],
      [`${base}n`, { ...role, gender: null, plural: true }],
    ];
  }
  const stem = Object.entries(umlaut).reduce(
    (word, [plain, changed]) => word.replace(new RegExp(`${plain}$`), changed),
    office.replace(/e$/, ''),
  );
  return [
    [office, role],
    [`${office.replace(/e$/, '')}en`, role],
    [`${office}s`, role],
    [`${stem}in`, { ...role, gender: 'f' }],
    [`${stem}innen`, { head, gender: 'f', plural: true }],
  ];
}

const pronouns = new Map<string, Pronoun>([
  ['er', { gender: 'm', number: 'person' }],
  ['sie', { gender: 'f', number: 'person' }],
  ['dieser', { gender: 'm', number: 'person' }],
  ['diese', { gender: 'f', number: 'person' }],
  ['ihm', { gender: 'm', number: 'person' }],
]);

export const german: Language = {
  code: 'de',
  cues,
  complementizers: wordSet('dass daß ob'),
  accordingTo: [
    ['laut'],
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben'],
    ['nach', 'worten', 'von'],
    ['nach', 'ansicht', 'von'],
    ['nach', 'einschätzung', 'von'],
  ],
  functionWords: wordSet(`der die das den dem des ein eine einen einem einer eines und oder aber
		denn sondern doch nicht kein keine keinen in im an am auf aus bei beim mit nach von vom zu zum
		zur über unter vor hinter neben zwischen durch für gegen ohne um seit bis während wegen trotz
		laut dass daß ob weil wenn als wie wo was wer warum da damit obwohl ich du er sie es wir ihr
		man sich mich mir dich dir ihn ihm uns euch ihnen mein dein sein seine seinen seiner ihre
		ihren ihrer unser dieser diese dieses diesen diesem jener jede jeder jedes alle alles viele
		einige mehrere andere anderen etwas nichts niemand jemand auch nur noch schon immer nie sehr
		mehr weniger so dann dort hier jetzt heute gestern morgen bereits zudem außerdem jedoch ja
		nein erste ersten zwei drei vier fünf montag dienstag mittwoch donnerstag freitag samstag
		sonntag januar februar märz april mai juni juli august september oktober november dezember
		selbst dabei damals danach darauf darum deshalb trotzdem zuvor`),
  verbs: wordSet(`ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien kann
		können konnte muss müssen musste soll sollen sollte darf mag macht machte kommt kam geht ging
		steht stand liegt lag bleibt blieb besuchte eröffnete`),
  pronouns,
  titles: new Map([
    ['herr', 'm'],
    ['herrn', 'm'],
    ['frau', 'f'],
    ['dr', null],
    ['prof', null],
  ]),
  roles: new Map(offices.flatMap(forms)),
  roleModifiers: wordSet(`ehemalige ehemaliger ehemaligen frühere früherer früheren amtierende
		amtierender neue neuer neuen stellvertretende stellvertretender zuständige zuständiger
		deutsche deutscher deutschen österreichische österreichischer schweizer regionale
		konservative konservativer grüne grüner`),
  definite: wordSet('der die das den dem des'),
  indefinite: wordSet('ein eine einen einem einer eines'),
  possessive: wordSet('sein seine seiner ihr ihre ihrer unser unsere'),
  roleLinks: wordSet('von der des für im in am bei beim vom aus'),
  organisationNouns: wordSet(`ministerium innenministerium außenministerium finanzministerium
		gesundheitsministerium umweltministerium verkehrsministerium amt behörde kommission ausschuss
		rat vorstand regierung bundesregierung landesregierung parlament bundestag landtag senat
		gericht polizei armee bundeswehr partei koalition bewegung allianz union verband bund verein
		gesellschaft stiftung institut universität hochschule schule akademie krankenhaus klinik
		kirche unternehmen firma konzern gruppe bank zeitung magazin sender stadt gemeinde
		staatsanwaltschaft gewerkschaft organisation genossenschaft klub museum zentrum botschaft
		feuerwehr hafenbehörde`),
  unnamedNouns: wordSet(`quelle quellen kreise kreisen beamte berichte bericht zeugen anwohner
		experten analysten behörden medien beobachter kritiker einige andere viele leute forscher
		umfrage umfragen studie studien dokumente gerüchte bewohner augenzeugen ermittler`),
  relatives: wordSet('der die das welcher welche'),
  leads: wordSet('leitet leitete führt führte vertritt gründete'),
  copulas: wordSet('ist war wird wurde'),
  conjunctions: wordSet('und'),
  modifiersFollow: false,
  capitalisesNouns: true,
};
