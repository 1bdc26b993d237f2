import { type Cue, cueForms, words } from '../language';

const ar = `celebrar quejar ironizar bromear sentenciar recomendar exclamar murmurar susurrar gritar replicar objetar puntualizar concretar augurar vaticinar pronosticar justificar calificar felicitar protestar bromear aconsejar desvelar corroborar ratificar cuestionar afirmar asegurar declarar anunciar explicar señalar indicar informar manifestar destacar
	expresar subrayar recordar comentar agregar aclarar apuntar precisar relatar revelar confesar
	confirmar contestar alegar enfatizar remarcar resaltar denunciar criticar recalcar acusar avisar
	lamentar detallar notificar matizar zanjar argumentar reiterar testificar aseverar adelantar
	aceptar negar contar rechazar observar alertar publicar comunicar solicitar reclamar preguntar
	ordenar proclamar`;
const er = `defender prever rebatir responder sostener reconocer prometer exponer proponer`;
const ir = `resumir sugerir desmentir describir añadir admitir insistir advertir repetir pedir concluir exigir escribir referir predecir
	corregir`;
const irregular = `desmiente sugiere sugirió prevé previó defiende dijo dice dijeron dicen decía decían dicho diciendo dirá cuenta cuentan recuerda
	recuerdan niega niegan sostuvo sostiene sostienen sostuvieron reconoce reconocen propuso
	propone expuso expone pidió piden pide pidieron insiste insistió repite advierte advierten
	advirtió advirtieron concluye concluyó concluyeron escribe escribió escrito refiere refirió
	predijo predice exige exigió`;
const attitude = `cree creen creía creyó creían creído considera consideran consideró consideraba opina
	opinan opinó piensa piensan pensaba pensó espera esperan esperaba teme temen temía quiere
	quieren quería confía confían sabe saben sabía duda dudan dudaba estima estiman estimó
	entiende entienden entendía sospecha sospechan supone suponen planea planean`;

/** Third persons of present, past and imperfect, participle and gerund of a regular verb. */
function conjugate(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const endings = verb.endsWith('ar')
    ? 'a an ó aron aba aban ado ando ará'
    : 'e en ió ieron ía ían ido iendo irá';
  return words(endings).map((ending) => stem + ending);
}

const regular = [ar, er, ir].flatMap(words).flatMap(conjugate);

export const cues = new Map<string, Cue>([
  ...cueForms('attitude', 'clause', words(attitude)),
  ...cueForms('statement', 'clause', regular),
  ...cueForms('statement', 'clause', words(irregular)),
]);
