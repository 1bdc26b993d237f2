import { type Language, type Pronoun, roleForms, wordSet } from '../language';
import { cues } from './cues';

function plural(noun: string): string {
  if (/z$/.test(noun)) return `${noun.slice(0, -1)}ces`;
  if (/ón$/.test(noun)) return `${noun.slice(0, -2)}ones`;
  return /[aeiouáéó]$/.test(noun) ? `${noun}s` : `${noun}es`;
}

const roles = roleForms(
  `presidente=presidente/m presidenta=presidente/f vicepresidente=vicepresidente/m
	vicepresidenta=vicepresidente/f ministro=ministro/m ministra=ministro/f canciller secretario=secretario/m
	secretaria=secretario/f gobernador=gobernador/m gobernadora=gobernador/f alcalde=alcalde/m
	alcaldesa=alcalde/f senador=senador/m senadora=senador/f diputado=diputado/m diputada=diputado/f
	concejal concejala=concejal/f embajador=embajador/m embajadora=embajador/f consejero=consejero/m
	consejera=consejero/f portavoz vocero=portavoz/m vocera=portavoz/f líder dirigente jefe=jefe/m
	jefa=jefe/f director=director/m directora=director/f gerente fundador=fundador/m
	fundadora=fundador/f coordinador=coordinador/m coordinadora=coordinador/f rey=monarca/m
	reina=monarca/f papa/m obispo=obispo/m cardenal general coronel comandante juez=juez jueza=juez/f
	fiscal abogado=abogado/m abogada=abogado/f profesor=profesor/m profesora=profesor/f
	catedrático=catedrático/m catedrática=catedrático/f investigador=investigador/m
	investigadora=investigador/f científico=científico/m científica=científico/f historiador=historiador/m
	historiadora=historiador/f economista analista experto=experto/m experta=experto/f médico=médico/m
	médica=médico/f doctor=médico/m doctora=médico/f enfermero=enfermero/m enfermera=enfermero/f
	periodista escritor=escritor/m escritora=escritor/f actor=actor/m actriz=actor/f cantante
	entrenador=entrenador/m entrenadora=entrenador/f jugador=jugador/m jugadora=jugador/f
	empresario=empresario/m empresaria=empresario/f activista candidato=candidato/m
	candidata=candidato/f vecino=vecino/m vecina=vecino/f testigo viuda=viudo/f viudo=viudo/m
	esposa=esposo/f esposo=esposo/m madre=madre/f padre=padre/m hermana=hermano/f hermano=hermano/m
	hija=hijo/f hijo=hijo/m responsable funcionario=funcionario/m funcionaria=funcionario/f
	ingeniero=ingeniero/m ingeniera=ingeniero/f agricultor=agricultor/m agricultora=agricultor/f
	pescador=pescador/m pescadora=pescador/f rector=rector/m rectora=rector/f
	mandatario=presidente/m mandataria=presidente/f bióloga=biólogo/f biólogo=biólogo/m cura=sacerdote/m sacerdote/m párroco=sacerdote/m arzobispo=arzobispo/m monje=monje/m monja=monje/f
    bibliotecario=bibliotecario/m bibliotecaria=bibliotecario/f maestro=maestro/m maestra=maestro/f alumno=alumno/m
    alumna=alumno/f arquitecto=arquitecto/m arquitecta=arquitecto/f geólogo=geólogo/m geóloga=geólogo/f
    físico=físico/m física=físico/f químico=químico/m química=químico/f sociólogo=sociólogo/m socióloga=sociólogo/f
    politólogo=politólogo/m politóloga=politólogo/f psicólogo=psicólogo/m psicóloga=psicólogo/f arqueólogo=arqueólogo/m
    arqueóloga=arqueólogo/f meteorólogo=meteorólogo/m meteoróloga=meteorólogo/f ecologista ambientalista sindicalista
    comerciante hostelero=hostelero/m hostelera=hostelero/f ganadero=ganadero/m ganadera=ganadero/f taxista conductor=conductor/m
    conductora=conductor/f bombero=bombero/m bombera=bombero/f policía inspector=inspector/m inspectora=inspector/f
    comisario=comisario/m comisaria=comisario/f capitán=capitán/m teniente sargento almirante magistrado=magistrado/m
    magistrada=magistrado/f procurador=procurador/m procuradora=procurador/f notario=notario/m notaria=notario/f
    autor=autor/m autora=autor/f novelista poeta pintor=pintor/m pintora=pintor/f cineasta fotógrafo=fotógrafo/m
    fotógrafa=fotógrafo/f músico=músico/m futbolista delantero=delantero/m portero=portero/m capitana=capitán/f
    dueño=dueño/m dueña=dueño/f propietario=propietario/m propietaria=propietario/f encargado=encargado/m
    encargada=encargado/f asesor=asesor/m asesora=asesor/f delegado=delegado/m delegada=delegado/f
    representante miembro socio=socio/m socia=socio/f voluntario=voluntario/m voluntaria=voluntario/f
    residente habitante pensionista jubilado=jubilado/m jubilada=jubilado/f estudiante camarero=camarero/m camarera=camarero/f
    panadero=panadero/m panadera=panadero/f carpintero=carpintero/m fontanero=fontanero/m electricista abuelo=abuelo/m
    abuela=abuelo/f tío=tío/m tía=tío/f primo=primo/m prima=primo/f amigo=amigo/m amiga=amigo/f colega
    viceministro=viceministro/m viceministra=viceministro/f subsecretario=subsecretario/m subsecretaria=subsecretario/f
    exministro=ministro/m exministra=ministro/f expresidente=presidente/m expresidenta=presidente/f exalcalde=alcalde/m
    exalcaldesa=alcalde/f intendente prefecto=prefecto/m regidor=concejal/m regidora=concejal/f edil=concejal`,
  plural,
);

const pronouns = new Map<string, Pronoun>([
  ['él', { gender: 'm', number: 'person' }],
  ['ella', { gender: 'f', number: 'person' }],
  ['ellos', { gender: 'm', number: 'several' }],
  ['ellas', { gender: 'f', number: 'several' }],
  ['este', { gender: 'm', number: 'person' }],
  ['éste', { gender: 'm', number: 'person' }],
  ['esta', { gender: 'f', number: 'person' }],
  ['ésta', { gender: 'f', number: 'person' }],
]);

export const spanish: Language = {
  code: 'es',
  cues,
  complementizers: wordSet('que si'),
  accordingTo: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['en', 'palabras', 'de'],
    ['a', 'juicio', 'de'],
  ],
  functionWords: wordSet(`el la los las un una unos unas lo de del al a en con por para sin sobre
		entre hacia hasta desde tras ante bajo según durante contra y e o u ni pero sino aunque
		porque que junto cerca lejos frente dentro fuera quien quienes cual cuales cuyo cuya donde cuando como si se le les me te nos os mi
		tu su sus mis nuestro nuestra este esta estos estas ese esa esos esas aquel aquella esto eso
		él ella ellos ellas yo usted ustedes nosotros no sí ya también tampoco muy más menos mucho
		mucha muchos muchas poco todo toda todos todas otro otra otros otras cada algún alguna
		algunos algunas ningún nada nadie aquí allí ahora hoy ayer mañana luego después antes
		entonces además así mientras pues sin solo sólo aún todavía siempre nunca durante primero
		segundo dos tres cuatro cinco lunes martes miércoles jueves viernes sábado domingo enero
		febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`),
  verbs: wordSet(`es son era eran fue fueron ser está están estaba estaban ha han había habían hay
		haber tiene tienen tenía tuvo va van iba hace hacen hizo puede pueden podía debe deben será
		serán sea sean dio da dan viene vino llegó quedó visitó inauguró aprobó presentó ganó perdió`),
  pronouns,
  titles: new Map([
    ['don', 'm'],
    ['doña', 'f'],
    ['señor', 'm'],
    ['señora', 'f'],
    ['sr', 'm'],
    ['sra', 'f'],
    ['dr', 'm'],
    ['dra', 'f'],
    ['fray', 'm'],
    ['sor', 'f'],
  ]),
  roles: new Map(roles),
  roleModifiers:
    wordSet(`ex exministro entonces actual nuevo nueva primer primera gran joven antiguo
		antigua anterior propio propia citado citada dicho dicha interino interina adjunto adjunta
		general ejecutivo ejecutiva opositor opositora socialista conservador conservadora popular
		municipal regional nacional federal provincial autonómico autonómica venezolano venezolana
		español española mexicano mexicana argentino argentina chileno chilena peruano peruana
		colombiano colombiana`),
  definite: wordSet('el la los las del al'),
  indefinite: wordSet('un una unos unas'),
  possessive: wordSet('su sus mi nuestro nuestra'),
  roleLinks: wordSet('de del en para por ante'),
  organisationNouns: wordSet(`ministerio departamento oficina agencia comisión comité consejo junta
		autoridad gobierno ejecutivo parlamento asamblea congreso senado corte tribunal policía
		ejército armada guardia servicio partido coalición frente movimiento alianza unión federación
		confederación asociación sociedad fundación instituto universidad colegio escuela academia
		hospital clínica iglesia empresa compañía grupo banco fondo diario periódico revista canal
		cadena ayuntamiento alcaldía fiscalía sindicato organización cooperativa club equipo museo
		observatorio centro cámara embajada secretaría dirección constructora editorial aseguradora
    eléctrica petrolera farmacéutica firma consultora cementera`),
  unnamedNouns: wordSet(`fuente fuentes funcionarios informes informe testigos vecinos expertos
		analistas autoridades medios observadores críticos algunos otros muchos gente varios
		investigadores opositores encuesta encuestas estudio estudios documentos nadie alguien
		rumores ciudadanos habitantes trabajadores manifestantes`),
  relatives: wordSet('que quien quienes cual cuyo cuya'),
  leads: wordSet(`lidera lideró dirige dirigió encabeza encabezó preside presidió representa fundó
		coordina gestiona administra regenta comanda`),
  copulas: wordSet('es fue era será'),
  conjunctions: wordSet('y e'),
  modifiersFollow: true,
  capitalisesNouns: false,
};
