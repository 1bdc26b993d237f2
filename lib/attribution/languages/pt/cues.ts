import { type Cue, cueForms, words } from '../language';

const ar = `ironizar brincar celebrar comemorar ponderar retrucar exclamar recomendar estimar calcular contestar sentenciar opinar vaticinar confidenciar gritar sussurrar criticar recomendar justificar elogiar afirmar declarar anunciar explicar informar destacar ressaltar comentar acrescentar contar
	lembrar revelar confessar confirmar alegar enfatizar reiterar denunciar criticar acusar alertar
	lamentar detalhar argumentar negar apontar indicar observar frisar salientar sublinhar
	assegurar queixar desabafar recordar relatar notar avisar adiantar avaliar`;
const er = `rebater prever descrever responder defender prometer reconhecer esclarecer`;
const ir = `resumir sugerir desmentir insistir admitir advertir repetir pedir concluir garantir exigir`;
const irregular = `disse dizem diz disseram dizia dito dizendo escreveu escreve escrito sustentou
	sustenta manteve mantém propôs propõe pede pediu pediram reconhece nega conta contou fala falou
	escreveram`;
const attitude = `acredita acreditam acreditava acreditou considera consideram considerou pensa pensam
	pensava espera esperam esperava teme temem temia quer querem queria sabe sabem sabia duvida
	duvidam acha acham achava achou crê julga entende entendem`;

/** Third persons of present, past and imperfect, participle and gerund of a regular verb. */
function conjugate(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const endings = verb.endsWith('ar')
    ? 'a am ou aram ava avam ado ando ará'
    : verb.endsWith('er')
      ? 'e em eu eram ia iam ido endo erá'
      : 'e em iu iram ia iam ido indo irá';
  return words(endings).map((ending) => stem + ending);
}

const regular = [ar, er, ir].flatMap(words).flatMap(conjugate);

export const cues = new Map<string, Cue>([
  ...cueForms('attitude', 'clause', words(attitude)),
  ...cueForms('statement', 'clause', regular),
  ...cueForms('statement', 'clause', words(irregular)),
]);
