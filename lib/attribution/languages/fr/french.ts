import { type Language, type Pronoun, roleForms, wordSet } from '../language';
import { cues } from './cues';

function plural(noun: string): string {
  if (/al$/.test(noun)) return `${noun.slice(0, -1)}ux`;
  return /[sxz]$/.test(noun) ? noun : `${noun}s`;
}

const roles = roleForms(
  `président=président/m présidente=président/f vice-président=vice-président/m
	vice-présidente=vice-président/f ministre secrétaire gouverneur=gouverneur/m
	gouverneure=gouverneur/f maire sénateur=sénateur/m sénatrice=sénateur/f député=député/m
	députée=député/f conseiller=conseiller/m conseillère=conseiller/f ambassadeur=ambassadeur/m
	ambassadrice=ambassadeur/f préfet=préfet/m préfète=préfet/f porte-parole chef cheffe=chef/f
	dirigeant=dirigeant/m dirigeante=dirigeant/f leader directeur=directeur/m directrice=directeur/f
	patron=patron/m patronne=patron/f gérant=gérant/m gérante=gérant/f fondateur=fondateur/m
	fondatrice=fondateur/f coordinateur=coordinateur/m coordinatrice=coordinateur/f roi=monarque/m
	reine=monarque/f pape/m évêque=évêque/m cardinal=cardinal/m général=général/m colonel commandant
	capitaine juge procureur=procureur/m procureure=procureur/f avocat=avocat/m avocate=avocat/f
	professeur professeure=professeur/f chercheur=chercheur/m chercheuse=chercheur/f
	scientifique historien=historien/m historienne=historien/f économiste analyste expert=expert/m
	experte=expert/f médecin infirmier=infirmier/m infirmière=infirmier/f journaliste
	écrivain=écrivain écrivaine=écrivain/f acteur=acteur/m actrice=acteur/f chanteur=chanteur/m
	chanteuse=chanteur/f entraîneur=entraîneur/m entraîneuse=entraîneur/f joueur=joueur/m
	joueuse=joueur/f entrepreneur=entrepreneur/m entrepreneuse=entrepreneur/f militant=militant/m
	militante=militant/f candidat=candidat/m candidate=candidat/f habitant=habitant/m
	habitante=habitant/f voisin=voisin/m voisine=voisin/f témoin veuve=veuf/f veuf=veuf/m
	épouse=époux/f époux=époux/m mère=parent/f père=parent/m sœur=sœur/f frère=frère/m fille=enfant/f
	fils=enfant/m responsable syndicaliste élu=élu/m élue=élu/f adjoint=adjoint/m adjointe=adjoint/f
	ingénieur=ingénieur/m ingénieure=ingénieur/f agriculteur=agriculteur/m agricultrice=agriculteur/f
	pêcheur=pêcheur/m recteur=recteur/m rectrice=recteur/f biologiste curé=prêtre/m prêtre=prêtre/m archevêque=évêque/m moine=moine/m pasteur rabbin imam bibliothécaire instituteur=instituteur/m
    institutrice=instituteur/f enseignant=enseignant/m enseignante=enseignant/f élève étudiant=étudiant/m étudiante=étudiant/f
    architecte géologue physicien=physicien/m physicienne=physicien/f chimiste sociologue politologue psychologue
    archéologue météorologue climatologue hydrologue écologiste commerçant=commerçant/m commerçante=commerçant/f
    restaurateur=restaurateur/m restauratrice=restaurateur/f hôtelier=hôtelier/m hôtelière=hôtelier/f éleveur=éleveur/m
    éleveuse=éleveur/f viticulteur=viticulteur/m viticultrice=viticulteur/f maraîcher=maraîcher/m boulanger=boulanger/m
    boulangère=boulanger/f chauffeur conducteur=conducteur/m conductrice=conducteur/f pompier policier=policier/m
    policière=policier/f gendarme inspecteur=inspecteur/m inspectrice=inspecteur/f commissaire lieutenant sergent amiral
    magistrat=magistrat/m magistrate=magistrat/f notaire greffier=greffier/m greffière=greffier/f auteur=auteur autrice=auteur/f
    romancier=romancier/m romancière=romancier/f poète peintre cinéaste photographe musicien=musicien/m musicienne=musicien/f
    footballeur=footballeur/m gardien=gardien/m gardienne=gardien/f propriétaire locataire représentant=représentant/m
    représentante=représentant/f membre associé=associé/m associée=associé/f bénévole retraité=retraité/m retraitée=retraité/f
    résident=résident/m résidente=résident/f client=client/m cliente=client/f passager=passager/m passagère=passager/f
    ouvrier=ouvrier/m ouvrière=ouvrier/f salarié=salarié/m salariée=salarié/f délégué=délégué/m déléguée=délégué/f
    opposant=opposant/m opposante=opposant/f négociateur=négociateur/m négociatrice=négociateur/f
    grand-mère=grand-parent/f grand-père=grand-parent/m oncle=oncle/m tante=tante/f cousin=cousin/m
    cousine=cousin/f ami=ami/m amie=ami/f collègue conjoint=conjoint/m compagne=conjoint/f compagnon=conjoint/m échevin=échevin/m
    bourgmestre conservateur=conservateur/m conservatrice=conservateur/f plombier menuisier électricien mécanicien`,
  plural,
);

const pronouns = new Map<string, Pronoun>([
  ['il', { gender: 'm', number: 'person' }],
  ['elle', { gender: 'f', number: 'person' }],
  ['ils', { gender: 'm', number: 'several' }],
  ['elles', { gender: 'f', number: 'several' }],
  ['celui-ci', { gender: 'm', number: 'person' }],
  ['celle-ci', { gender: 'f', number: 'person' }],
  ['lui', { gender: 'm', number: 'person' }],
]);

export const french: Language = {
  code: 'fr',
  cues,
  complementizers: wordSet('que qu si'),
  accordingTo: [
    ['selon'],
    ["d'après"],
    ['d’après'],
    ['aux', 'yeux', 'de'],
    ['pour', 'reprendre', 'les', 'mots', 'de'],
  ],
  functionWords: wordSet(`le la les l un une des du de d à au aux en dans par pour sans sur sous
		entre vers chez avec contre depuis pendant avant après dès selon et ou ni mais car donc or
		que qu qui dont où quand comme si se s ne n pas plus me m te t lui leur y ce c cet cette ces
		mon ma mes ton ta tes son sa ses notre nos votre vos leurs je j tu il elle on nous vous ils
		elles tout toute tous toutes autre autres quelques plusieurs chaque aucun rien personne ici
		là maintenant aujourd'hui hier demain alors ainsi aussi encore déjà toujours jamais souvent
		très bien peu trop beaucoup moins non oui premier première deux trois quatre cinq lundi
		mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
		août septembre octobre novembre décembre`),
  verbs: wordSet(`est sont était étaient fut être a ont avait avaient eu été fait font faisait peut
		peuvent pouvait doit doivent devait va vont allait vient venait sera seront serait aurait
		reste devient prend met visite visité inauguré présenté`),
  pronouns,
  titles: new Map([
    ['m', 'm'],
    ['mm', 'm'],
    ['mme', 'f'],
    ['mlle', 'f'],
    ['monsieur', 'm'],
    ['madame', 'f'],
    ['mademoiselle', 'f'],
    ['dr', null],
    ['pr', null],
    ['me', null],
    ['maître', null],
  ]),
  roles: new Map(roles),
  roleModifiers: wordSet(`ancien ancienne ex actuel actuelle nouveau nouvelle premier première grand
		grande jeune futur future vice général générale adjoint adjointe délégué déléguée régional
		régionale municipal municipale national nationale fédéral fédérale socialiste écologiste
		communiste conservateur conservatrice centriste français française belge suisse canadien
		canadienne québécois québécoise exécutif exécutive technique scientifique`),
  definite: wordSet('le la les l du au aux'),
  indefinite: wordSet('un une des'),
  possessive: wordSet('son sa ses leur leurs notre nos mon ma'),
  roleLinks: wordSet('de du des d à au aux en pour chez'),
  organisationNouns: wordSet(`ministère département office agence commission comité conseil bureau
		autorité gouvernement exécutif parlement assemblée congrès sénat cour tribunal police armée
		marine gendarmerie garde service parti coalition front mouvement alliance union fédération
		confédération association société fondation institut université collège école académie
		hôpital clinique église entreprise compagnie groupe banque fonds journal quotidien magazine
		chaîne radio mairie préfecture parquet syndicat organisation coopérative club équipe musée
		observatoire centre chambre ambassade direction rédaction constructeur éditeur assureur firme`),
  unnamedNouns: wordSet(`source sources responsables rapports rapport témoins riverains experts
		analystes autorités médias observateurs critiques certains d'autres beaucoup gens plusieurs
		chercheurs opposants sondage sondages étude études documents rumeurs habitants salariés
		manifestants`),
  relatives: wordSet('qui dont lequel laquelle'),
  leads: wordSet(
    'dirige dirigeait préside présidait représente mène pilote fonde coordonne gère administre',
  ),
  copulas: wordSet('est était fut devient'),
  conjunctions: wordSet('et'),
  modifiersFollow: true,
  capitalisesNouns: false,
};
