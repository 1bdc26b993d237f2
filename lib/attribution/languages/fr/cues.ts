import { type Cue, cueForms, words } from '../language';

const er = `soupirer ironiser plaisanter tonner fulminer indigner étonner féliciter déplorer plaider argumenter suggérer recommander exhorter jurer nuancer tempérer énumérer certifier démentir saluer célébrer vanter fustiger déclarer affirmer assurer expliquer ajouter annoncer indiquer confirmer souligner préciser
	estimer rappeler raconter dénoncer critiquer commenter insister conclure répliquer noter
	remarquer relater témoigner confier avouer avancer alerter clamer marteler résumer lancer
	regretter réclamer demander informer accuser protester observer murmurer glisser détailler
	rapporter signaler révéler répéter concéder exiger contester proposer`;
const irregular = `réjouit réjoui dément démenti suggère énumère dit disent disait disaient dire écrit écrivait écrivent répond répondu répondait
	répondent soutient soutenu soutiennent prévient prévenu promet promis reconnaît reconnu
	reconnaissent admet admis prédit conclut conclu rappelle appelle appelé répète révèle concède
	exige annonce prétend prétendu poursuit poursuivi reprend repris avertit averti maintient
	maintenu surenchérit lâche`;
const attitude = `croit croient croyait cru pense pensent pensait pensé espère espèrent espérait
	espéré craint craignent craignait juge jugent jugé considère considèrent considérait veut
	veulent voulait sait savent savait doute doutent souhaite souhaitent souhaitait redoute
	redoutent compte comptent soupçonne`;

/** Third persons of present and imperfect, participle and present participle of an -er verb. */
function conjugate(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const soft = stem.endsWith('c')
    ? `${stem.slice(0, -1)}ç`
    : stem.endsWith('g')
      ? `${stem}e`
      : stem;
  return [
    `${stem}e`,
    `${stem}ent`,
    `${stem}é`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}a`,
    `${soft}ant`,
  ];
}

export const cues = new Map<string, Cue>([
  ...cueForms('attitude', 'clause', words(attitude)),
  ...cueForms('statement', 'clause', words(er).flatMap(conjugate)),
  ...cueForms('statement', 'clause', words(irregular)),
]);
