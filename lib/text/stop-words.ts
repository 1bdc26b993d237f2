/**
 * Words that say nothing about what a sentence is about, folded, in the languages of the engine.
 * Short on purpose: what is common in a newsroom is also seen by counting.
 */
const lists = [
  // English
  'a about after again against all also an and any are as at be because been before being but by can could did do does for from had has have he her his how if in into is it its just me more most my no nor not now of off on once only or other our out over own said same says she should so some such than that the their them then there these they this those through to too under until up very was we were what when where which while who whom why will with would you your',
  // Spanish
  'al algo ante antes como con contra cual cuando de del desde donde durante el ella ellas ellos en entre era es esa ese eso esta este esto fue ha habia han hasta hay la las le les lo los mas me mi mucho muy ni nos o para pero por porque que quien se ser si sin sobre son su sus tambien te tiene todo tras tu un una uno y ya yo',
  // German
  'aber alle als am an auch auf aus bei bin bis bist da dann das dass dem den der des die dies diese dieser doch du durch ein eine einem einen einer eines er es fur gegen haben hat hatte hatten ich ihm ihr ihre im in ist ja kann kein keine man mehr mit muss nach nicht noch nun nur oder ohne sehr sein seine sich sie sind so uber um und uns unter vom von vor war waren was weil wenn wer werden wie wir wird wurde wurden zu zum zur',
  // French
  'au aux avec ce cela ces cet cette dans de des du elle elles en est et etait ete eux il ils je la le les leur leurs lui ma mais me meme mes moi mon ne nos notre nous on ont ou par pas plus pour qu que qui sa sans se ses son sont sur ta te tes toi ton tous tout tu un une vos votre vous y',
  // Portuguese
  'ao aos as ate com como da das de dela dele depois do dos e ela elas ele eles em entre era essa esse esta este eu foi foram ha isso isto ja lhe mais mas me mesmo meu minha muito na nao nas nem no nos num numa o os ou para pela pelas pelo pelos por quando que quem sao se sem ser seu seus so sua suas tambem te tem um uma voce',
];

/** All of them; compare with words folded by `foldWord`. */
export const stopWords: ReadonlySet<string> = new Set(lists.join(' ').split(' '));

/** A word in small letters without its accents. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
