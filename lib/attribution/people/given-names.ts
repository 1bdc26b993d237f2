import type { Gender } from '../languages/language';
import { fold } from './fold';

const women = `abigail ada adela adele adriana agnes agnieszka aisha alba alejandra alessandra alexandra
	alice alicia alina alison alma amalia amanda amelia amelie amina amy ana anabel andrea angela angelica angelika
	angelina anita anja anke ann anna anne annette annie antonia aoife araceli ariana arlene astrid
	audrey aurora ayesha barbara beate beatrice beatriz belen berta beth betty bettina bianca birgit
	blanca brenda brigitte britta camila camille carla carlota carmen carol carolina caroline
	catalina catarina catherine cecilia celia celine charlotte chiara chloe christa christiane
	christina christine cindy clara clare claire claudia clotilde colette concepcion concha consuelo
	corinne cristina cynthia dagmar daniela danielle daphne dawn debbie deborah delphine denise
	diana diane dolores dominga donna dora doris dorothea dorothy edith elaine elena eleanor elif eliana elisa
	elisabeth elizabeth elke ellen elodie elsa elvira emilia emilie emily emma erica erika erin
	esperanza estela estelle esther eugenia eva evelyn fabiola fatima felicia fernanda fiona flavia
	flora florence frances francesca francisca franziska frida friederike gabriela gabriele
	gabrielle gail gemma genevieve georgina gerda gertrude gina gisela giulia gladys gloria grace
	graciela greta guadalupe gudrun hanna hannah heather heidi heike helen helena helene helga
	henrietta hilary hilda hillary holly ida ilse imelda ines ingeborg ingrid irene irina iris irma
	isabel isabela isabella isabelle ivana ivanka jacqueline jana jane janet janice jasmine jeanne
	jennifer jenny jessica jill joan joana joanna johanna josefa josefina josephine joyce juana
	judith judy julia juliana julie juliette june justine karen karin karla karoline kate katharina
	katherine kathleen kathryn kathy katia katja katrin kelly kerstin kim kirsten klara kristen
	kristina larissa laura laure leah leila lena leonor leticia lilian liliana lily lina linda lisa
	liz lois lola lorena lorraine louise lourdes lucia luciana lucie lucille lucy luisa luise luz
	lydia lynn madeleine magda magdalena maite manon manuela mara marcela margaret margarita margot
	margrit marguerite maria mariana marianne maribel marie mariel marilyn marina marion marisa
	marisol marjorie marlene marta martha martina martine mary mathilde maureen megan melania
	melanie melissa mercedes meryl michaela michelle mila milena mina mireille miriam
	molly monica monika monique montserrat nadia nadine nancy naomi natalia natalie natasha nathalie
	nicola nicole nina noelia noemi nora norma nuria odette odile olga olivia ottilie pamela paola
	patricia paula paulina pauline peggy penelope petra phyllis pilar priya rachel ramona raquel
	rebecca regina renata renate rita roberta rocio romina rosa rosalia rosario rose rosemary ruth
	sabine sabrina sally salome samantha samira sandra sara sarah saskia selma shannon sharon sheila
	silke silvia simone sofia soledad solange sonia sophia sophie stefanie stella stephanie susan
	susana susanna susanne suzanne svetlana sylvia sylvie tamara tania tatiana teresa tessa theresa
	therese tina ulrike ursula uta valentina valeria valerie vanessa vera veronica veronika victoria
	viola violeta virginia virginie viviana vivian wanda wendy wilhelmina xenia ximena yasmin yolanda
	yvette yvonne zainab zoe`;

const men = `aaron abdul abel abraham adalberto adam adolfo adrian agustin ahmed alain alan albert
	alberto alec alejandro alex alexander alexandre alexis alfonso alfred alfredo ali alvaro amadeo
	amir amos anders andre andreas andres andrew andy angus anselmo anthony antoine antonin antonio
	anton ari armand armando arne arnold arthur arturo augusto augustin axel baltasar barack barry
	bartolome basil bastian baptiste benedict benito benjamin bernard bernardo bernd bernhard bernie
	bertrand bill bob boris brad brandon brendan brett brian bruce bruno caio camilo carl carlo
	carlos cedric cesar charles chris christian christoph christophe christopher chuck cipriano
	claudio clemens clement clifford colin conrad craig cristian cristobal curtis cyril daniel
	danilo dario david dean denis dennis derek desmond detlef didier diego dieter dietmar dimitri
	diogo dirk dmitri domingo dominic dominik dominique donald douglas duarte duncan dwight eamon
	eberhard eddie edgar edmond edmund eduard eduardo edward edwin efrain elias eliseo elliot elmer emil
	emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst esteban etienne eugene
	eugenio eusebio ezequiel fabian fabien fabio fabrice faustino federico felipe felix ferdinand
	fernando fidel filipe florian francis francisco franck francois frank franz fred frederic
	frederick fridolin friedrich fritz gabriel gael garry gary gaspar gaston geoffrey george georg
	georges gerald gerard gerardo gerhard gerd german gianni gilbert gilberto gilles giovanni glenn
	gonzalo gordon graham greg gregor gregorio gregory guido guillaume guillermo gunter gunther
	gustav gustavo guy hamza hannes hans harald harold harry hartmut hassan hector heiko heinrich
	heinz helmut henri henrik henrique henry herbert hermann hernan hilario holger horacio horst
	howard hubert hugh hugo humberto ian ibrahim ignacio igor ingo isaac isidro ismael ivan ivo
	jack jackson jacob jacques jaime jair jakob james jamie jan jared jason javier jay jean jeff
	jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquim joaquin jochen joe
	joel johan johann johannes john johnny jon jonas jonathan jordan jorg jorge jose josef joseph
	joshua juan julian julien julio julius jurgen justin kai karim karl karsten kaspar keith kenneth
	kevin khalid klaus konrad konstantin kurt kyle lars laurent lawrence leandro lee leo leon
	leonard leonardo leonel leopoldo lewis liam lionel lorenzo lothar louis luc luca lucas luciano ludwig
	luis luiz lukas luke maik malcolm manfred manuel marc marcel marcelo marco marcos marcus mariano
	mario marius mark markus martin marvin mateo mathias mathieu matias matt matteo matthew matthias
	maurice mauricio mauro max maxime maximilian maximo mehdi melchior michael michel miguel mike
	mitch mohamed mohammed moises moritz murat nathan nathaniel neil nelson nestor nicholas nick
	nicolas nigel nikolaus nils noah noe norbert norman octavio olaf oliver olivier omar orlando
	oscar osvaldo otto owen pablo pascal patrice patrick paul paulo pedro pepe percy peter phil
	philip philipp philippe pierre piet rafael rainer ralf ralph ramiro ramon randy raoul raphael
	raul ray raymond reinhard rene ricardo richard rick robert roberto robin rodolfo rodrigo roger
	roland rolf roman romain ron ronald ross ruben rudolf rui rupert russell ryan salvador sam samir
	samuel santiago scott sean sebastian sebastien sergei sergio seth severin siegfried sigmund simon
	stanley stefan stephan stephane stephen steve steven stuart sven tadeo ted teodoro terry theo
	theodor theodore thiago thierry thomas thorsten tiago tibor till tim timothy tobias tobin todd tom
	tomas tommy tony travis tristan udo ulf ulrich uwe valentin vicente victor vincent vinicius
	virgilio vladimir volker wade walter warren wayne wendell werner wilfred wilhelm will william
	willy winston wolfgang xavier yann yannick yusuf yves zacarias`;

const genders = new Map<string, Gender>();
for (const name of women.split(/\s+/)) genders.set(name, 'f');
for (const name of men.split(/\s+/)) genders.set(name, 'm');

/** What has been asked before: the same words come again and again. */
const answers = new Map<string, Gender | null>();

/** Words remembered; a bound on memory. */
const MOST_ANSWERS = 20_000;

/** The usual gender of a given name in the five languages, or null when unknown or either. */
export function genderOfGivenName(name: string): Gender | null {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const gender = genders.get(fold(name)) ?? genders.get(fold(name.split('-')[0] ?? '')) ?? null;
  if (answers.size < MOST_ANSWERS) answers.set(name, gender);
  return gender;
}

/** True for a known given name. */
export function isGivenName(name: string): boolean {
  return genderOfGivenName(name) !== null;
}
