import { type Cue, cueForms, words } from '../language';

const weak = `scherzen spotten jubeln seufzen flüstern schimpfen wettern poltern bilanzieren analysieren empfehlen raten appellieren verlangen verteidigen urteilen berichten beschweren loben vermuten schätzen sagen erklären behaupten versichern bestätigen mitteilen betonen fordern warnen kritisieren
	klagen melden berichten erzählen antworten ergänzen begründen argumentieren ankündigen verkünden
	bekräftigen bemerken beteuern fragen entgegnen erwidern erläutern äußern resümieren prophezeien
	beklagen drohen bedauern mahnen erinnern vermelden schildern beschreiben loben präzisieren`;
const strong = `entschied entscheidet entschieden unterstrich unterstreicht unterstrichen verlangt empfahl empfiehlt empfohlen verspricht beschrieb beschreibt sprach spricht gesprochen schrieb schreibt geschrieben schrieben gab gibt gestand
	gesteht gestanden versprach verspricht versprochen rief ruft gerufen wies weist verwies verweist
	bestritt bestreitet bestritten teilte teilt mitgeteilt kündigte kündigt angekündigt räumte räumt
	eingeräumt fügte fügt hinzugefügt hieß heißt warf wirft vorgeworfen stellte stellt klargestellt
	gesagt erklärt betont`;
const attitude = `glaubt glaubte glauben glaubten meint meinte meinen meinten denkt dachte hofft hoffte
	hoffen hofften fürchtet fürchtete befürchtet befürchtete befürchten erwartet erwartete erwarten
	will wollte weiß wusste zweifelt bezweifelt bezweifelte hält plant plante planen vermutet
	vermutete vermuten findet fand geht ging`;

/** Present and past third persons and the participle of a weak verb. */
function conjugate(verb: string): string[] {
  const stem = verb.replace(/e?n$/, '');
  const link = /[td]$/.test(stem) ? 'e' : '';
  const past = `${stem}${link}t`;
  return [verb, past, `${past}e`, `${past}en`, `ge${past}`];
}

export const cues = new Map<string, Cue>([
  ...cueForms('attitude', 'clause', words(attitude)),
  ...cueForms('statement', 'clause', words(weak).flatMap(conjugate)),
  ...cueForms('statement', 'clause', words(strong)),
]);
