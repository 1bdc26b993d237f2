import { type Language, type Pronoun, roleForms, wordSet } from '../language';
import { cues } from './cues';

function plural(noun: string): string {
  if (/ão$/.test(noun)) return `${noun.slice(0, -2)}ões`;
  if (/m$/.test(noun)) return `${noun.slice(0, -1)}ns`;
  if (/al$/.test(noun)) return `${noun.slice(0, -1)}is`;
  return /[aeiouáéêó]$/.test(noun) ? `${noun}s` : `${noun}es`;
}

const roles = roleForms(
  `presidente presidenta=presidente/f vice-presidente ministro=ministro/m ministra=ministro/f
	premiê secretário=secretário/m secretária=secretário/f governador=governador/m
	governadora=governador/f prefeito=prefeito/m prefeita=prefeito/f autarca senador=senador/m
	senadora=senador/f deputado=deputado/m deputada=deputado/f vereador=vereador/m
	vereadora=vereador/f embaixador=embaixador/m embaixadora=embaixador/f conselheiro=conselheiro/m
	conselheira=conselheiro/f porta-voz líder dirigente chefe diretor=diretor/m diretora=diretor/f
	gerente fundador=fundador/m fundadora=fundador/f coordenador=coordenador/m
	coordenadora=coordenador/f rei=monarca/m rainha=monarca/f papa/m bispo=bispo/m cardeal general
	coronel comandante juiz=juiz/m juíza=juiz/f promotor=promotor/m promotora=promotor/f
	procurador=procurador/m procuradora=procurador/f advogado=advogado/m advogada=advogado/f
	professor=professor/m professora=professor/f pesquisador=pesquisador/m
	pesquisadora=pesquisador/f investigador=pesquisador/m investigadora=pesquisador/f cientista
	historiador=historiador/m historiadora=historiador/f economista analista especialista
	médico=médico/m médica=médico/f enfermeiro=enfermeiro/m enfermeira=enfermeiro/f jornalista
	escritor=escritor/m escritora=escritor/f ator=ator/m atriz=ator/f cantor=cantor/m cantora=cantor/f
	treinador=treinador/m treinadora=treinador/f técnico=treinador/m jogador=jogador/m
	jogadora=jogador/f empresário=empresário/m empresária=empresário/f ativista candidato=candidato/m
	candidata=candidato/f morador=morador/m moradora=morador/f vizinho=vizinho/m vizinha=vizinho/f
	testemunha viúva=viúvo/f viúvo=viúvo/m esposa=esposo/f marido=esposo/m mãe=parente/f pai=parente/m
	irmã=irmão/f irmão=irmão/m filha=filho/f filho=filho/m responsável delegado=delegado/m
	delegada=delegado/f engenheiro=engenheiro/m engenheira=engenheiro/f agricultor=agricultor/m
	agricultora=agricultor/f pescador=pescador/m pescadora=pescador/f reitor=reitor/m
	reitora=reitor/f biólogo=biólogo/m bióloga=biólogo/f padre=padre/m pároco=padre/m arcebispo=bispo/m frei/m monge=monge/m pastor=pastor/m pastora=pastor/f
    bibliotecário=bibliotecário/m bibliotecária=bibliotecário/f aluno=aluno/m aluna=aluno/f estudante arquiteto=arquiteto/m
    arquiteta=arquiteto/f geólogo=geólogo/m geóloga=geólogo/f físico=físico/m física=físico/f químico=químico/m química=químico/f
    sociólogo=sociólogo/m socióloga=sociólogo/f politólogo=politólogo/m politóloga=politólogo/f psicólogo=psicólogo/m
    psicóloga=psicólogo/f arqueólogo=arqueólogo/m arqueóloga=arqueólogo/f meteorologista ambientalista sindicalista comerciante
    lojista motorista taxista bombeiro=bombeiro/m bombeira=bombeiro/f policial polícia inspetor=inspetor/m inspetora=inspetor/f
    comissário=comissário/m comissária=comissário/f capitão=capitão/m capitã=capitão/f tenente sargento almirante
    desembargador=desembargador/m desembargadora=desembargador/f notário=notário/m autor=autor/m autora=autor/f romancista poeta
    pintor=pintor/m pintora=pintor/f cineasta fotógrafo=fotógrafo/m fotógrafa=fotógrafo/f músico=músico/m atacante goleiro=goleiro/m
    dono=dono/m dona=dono/f proprietário=proprietário/m proprietária=proprietário/f encarregado=encarregado/m
    encarregada=encarregado/f assessor=assessor/m assessora=assessor/f representante membro sócio=sócio/m sócia=sócio/f
    voluntário=voluntário/m voluntária=voluntário/f residente habitante aposentado=aposentado/m aposentada=aposentado/f
    reformado=reformado/m reformada=reformado/f garçom/m garçonete/f padeiro=padeiro/m padeira=padeiro/f carpinteiro=carpinteiro/m
    eletricista avô=avô/m avó=avô/f tio=tio/m tia=tio/f primo=primo/m prima=primo/f amigo=amigo/m amiga=amigo/f colega
    vice-prefeito=vice-prefeito/m vice-prefeita=vice-prefeito/f subsecretário=subsecretário/m subsecretária=subsecretário/f
    ex-ministro=ministro/m ex-ministra=ministro/f ex-presidente=presidente ex-prefeito=prefeito/m ex-prefeita=prefeito/f
    provedor=provedor/m provedora=provedor/f bastonário=bastonário/m curador=curador/m curadora=curador/f`,
  plural,
);

const pronouns = new Map<string, Pronoun>([
  ['ele', { gender: 'm', number: 'person' }],
  ['ela', { gender: 'f', number: 'person' }],
  ['eles', { gender: 'm', number: 'several' }],
  ['elas', { gender: 'f', number: 'several' }],
  ['este', { gender: 'm', number: 'person' }],
  ['esta', { gender: 'f', number: 'person' }],
]);

export const portuguese: Language = {
  code: 'pt',
  cues,
  complementizers: wordSet('que se'),
  accordingTo: [['segundo'], ['de', 'acordo', 'com'], ['conforme'], ['nas', 'palavras', 'de']],
  functionWords:
    wordSet(`o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por
		pelo pela pelos pelas para com sem sobre entre até desde após ante sob segundo durante contra
		e ou nem mas porém porque junto perto longe dentro fora que quem qual quais cujo cuja onde quando como se lhe lhes me te nos
		meu minha seu sua seus suas nosso nossa este esta estes estas esse essa esses essas aquele
		aquela isto isso ele ela eles elas eu você vocês nós não sim já também muito mais menos muitos
		muitas pouco todo toda todos todas outro outra outros outras cada algum alguma alguns algumas
		nenhum nada ninguém aqui ali agora hoje ontem amanhã depois antes então além assim enquanto
		pois só ainda sempre nunca primeiro dois duas três quatro cinco segunda terça quarta quinta
		sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro
		fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`),
  verbs:
    wordSet(`é são era eram foi foram ser está estão estava estavam há tem têm tinha teve vai vão
		ia faz fazem fez pode podem podia deve devem será serão seja deu dá vem veio chegou ficou
		visitou inaugurou aprovou apresentou`),
  pronouns,
  titles: new Map([
    ['dom', 'm'],
    ['dona', 'f'],
    ['senhor', 'm'],
    ['senhora', 'f'],
    ['sr', 'm'],
    ['sra', 'f'],
    ['dr', 'm'],
    ['dra', 'f'],
  ]),
  roles: new Map(roles),
  roleModifiers: wordSet(`ex então atual novo nova primeiro primeira antigo antiga anterior interino
		interina adjunto adjunta geral executivo executiva socialista conservador conservadora
		municipal regional nacional federal estadual brasileiro brasileira português portuguesa
		angolano angolana`),
  definite: wordSet('o a os as do da dos das ao à no na pelo pela'),
  indefinite: wordSet('um uma uns umas'),
  possessive: wordSet('seu sua seus suas nosso nossa'),
  roleLinks: wordSet('de do da dos das em no na para pelo pela'),
  organisationNouns:
    wordSet(`ministério departamento escritório agência comissão comitê comité conselho
		autoridade governo executivo parlamento assembleia congresso senado tribunal supremo polícia
		exército marinha guarda serviço partido coligação coalizão frente movimento aliança união
		federação confederação associação sociedade fundação instituto universidade colégio escola
		academia hospital clínica igreja empresa companhia grupo banco fundo jornal revista canal rede
		prefeitura câmara sindicato organização cooperativa clube equipe museu observatório centro
		embaixada secretaria direção construtora editora seguradora
    petroleira farmacêutica firma consultora`),
  unnamedNouns: wordSet(`fonte fontes funcionários relatórios relatório testemunhas moradores
		especialistas analistas autoridades meios observadores críticos alguns outros muitos pessoas
		vários pesquisadores opositores pesquisa pesquisas estudo estudos documentos alguém ninguém
		rumores cidadãos habitantes trabalhadores manifestantes`),
  relatives: wordSet('que quem qual cujo cuja'),
  leads: wordSet(
    'lidera liderou dirige dirigiu comanda comandou preside presidiu representa fundou coordena gere administra',
  ),
  copulas: wordSet('é foi era será'),
  conjunctions: wordSet('e'),
  modifiersFollow: true,
  capitalisesNouns: false,
};
