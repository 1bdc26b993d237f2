import { type Role, roleForms, wordSet } from '../language';

function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('person')) return `${noun.slice(0, -6)}people`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

export const roles = new Map<string, Role>(
  roleForms(
    `president vice-president premier chancellor minister secretary undersecretary governor mayor
		senator representative congressman=member-of-congress/m congresswoman=member-of-congress/f
		lawmaker deputy councillor councilor councilman=councillor/m councilwoman=councillor/f
		ambassador envoy diplomat consul commissioner king=monarch/m queen=monarch/f prince=prince/m
		princess=princess/f pope/m bishop archbishop cardinal imam rabbi pastor priest
		general colonel major captain lieutenant sergeant admiral commander officer marshal
		sheriff constable detective inspector superintendent chief
		judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel coroner
		leader head chief chair chairman=chair/m chairwoman=chair/f chairperson=chair director
		executive ceo=executive cfo coo manager founder co-founder=founder cofounder=founder
		owner partner boss treasurer coordinator administrator superintendent supervisor
		spokesman=spokesperson/m spokeswoman=spokesperson/f spokesperson spokesmen press-secretary
		adviser=adviser advisor=adviser aide strategist consultant lobbyist campaigner activist
		organizer organiser negotiator mediator delegate candidate nominee incumbent challenger
		politician member legislator parliamentarian mp=lawmaker speaker
		professor lecturer teacher headteacher principal dean rector student researcher scientist
		scholar historian economist analyst expert engineer physicist chemist biologist geologist
		sociologist psychologist psychiatrist epidemiologist virologist climatologist ecologist
		astronomer meteorologist hydrologist botanist archaeologist anthropologist statistician
		doctor physician surgeon nurse paramedic midwife pharmacist dentist veterinarian
		journalist reporter correspondent editor columnist publisher author writer novelist poet
		critic commentator host anchor producer actor=actor/m actress=actor/f singer musician
		composer conductor artist painter sculptor architect designer filmmaker photographer
		dancer comedian player coach trainer captain goalkeeper striker midfielder referee athlete
		farmer fisherman=fisher/m fisherwoman=fisher/f gov=governor sen=senator rep=representative
		gen=general prof=professor worker driver pilot baker butcher shopkeeper carpenter electrician
		trader investor banker broker entrepreneur businessman=businessperson/m
		businesswoman=businessperson/f accountant auditor ombudsman curator librarian archivist
		widow=widow/f widower=widower/m wife=spouse/f husband=spouse/m mother=parent/f father=parent/m
		sister=sibling/f brother=sibling/m son=child/m daughter=child/f niece=niece/f nephew=nephew/m
		aunt=aunt/f uncle=uncle/m grandmother=grandparent/f grandfather=grandparent/m cousin neighbor
		neighbour friend colleague resident survivor witness victim suspect defendant plaintiff
		veteran volunteer ranger firefighter policeman=officer/m policewoman=officer/f
		warden keeper steward registrar clerk harbourmaster=harbourmaster harbormaster=harbourmaster
		official protester demonstrator voter supporter insider observer investigator whistleblower
		front-runner frontrunner pollster billionaire millionaire
		neurosurgeon psychotherapist therapist paediatrician pediatrician radiologist oncologist
		cardiologist toxicologist microbiologist zoologist ornithologist entomologist paleontologist
		oceanographer geographer demographer philosopher theologian linguist mathematician programmer
		ally confidant confidante surrogate loyalist insider star winner rival fellow contender moderator speechwriter operative donor staffer mogul
		dictator developer magnate contractor co-author counterpart committeeman contributor backer
		agent fundraiser teenager retiree pensioner housewife homeowner landlord landlady tenant
		customer passenger commuter visitor tourist guest patient inmate detainee hostage refugee
		migrant immigrant settler villager farmer grower rancher shepherd beekeeper winemaker brewer
		plumber mechanic builder bricklayer roofer welder miner gardener cook chef waiter waitress
		barber hairdresser tailor cleaner caretaker janitor cashier receptionist tutor instructor
		sailor skipper diver climber mountaineer guide astronaut cyclist runner swimmer boxer wrestler
		jockey umpire scout blogger vlogger podcaster presenter broadcaster announcer cameraman
		illustrator cartoonist playwright screenwriter novelist essayist translator rapper drummer
		guitarist pianist violinist cellist organist soprano tenor chef sommelier monk nun friar
		vicar chaplain abbot abbess deacon seminarian rebel guerrilla fighter soldier private corporal
		warlord sultan emir sheikh prince-elect regent envoy attache vice-chair vice-chairman=chair/m
		vice-chancellor provost headmaster=headteacher/m headmistress=headteacher/f schoolteacher
		archbishop subcontractor supplier importer exporter retailer wholesaler shopkeeper grocer
		jeweller jeweler watchmaker shareholder stakeholder creditor beneficiary petitioner complainant
		juror arbitrator notary paralegal bailiff probation-officer superintendent undertaker
		meteorologist seismologist volcanologist glaciologist limnologist forester logger
		unionist trustee governor-general mediator translator interpreter vendor operator client predecessor successor superior subordinate apprentice trainee intern foreman=foreman/m
		barman=bartender/m barmaid=bartender/f bartender classmate teammate roommate flatmate
		bandmate fiancé=fiancé/m fiancée=fiancé/f stepfather=parent/m stepmother=parent/f
		woman=woman/f man=man/m`,
    plural,
  ),
);

export const titles = new Map<string, 'm' | 'f' | null>([
  ['mr', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['madam', 'f'],
  ['dr', null],
  ['prof', null],
  ['rev', null],
  ['reverend', null],
  ['hon', null],
  ['gen', null],
  ['lt', null],
  ['col', null],
  ['maj', null],
  ['capt', null],
  ['cmdr', null],
  ['sgt', null],
  ['adm', null],
  ['sen', null],
  ['rep', null],
  ['gov', null],
  ['father', 'm'],
  ['sister', 'f'],
  ['brother', 'm'],
  ['baron', 'm'],
  ['baroness', 'f'],
  ['viscount', 'm'],
  ['countess', 'f'],
  ['duchess', 'f'],
]);

export const roleModifiers =
  wordSet(`first second third former ex current acting interim outgoing incoming deputy vice
	assistant associate senior junior chief top leading veteran retired late prime foreign defence
	defense interior finance health education justice labor labour trade transport energy
	environment agriculture housing culture opposition party government state federal national
	regional local provincial municipal county city town village royal military army navy police
	union company bank school university hospital press media communications campaign policy
	security intelligence legal political economic financial medical scientific technical human
	rights executive managing general attorney principal founding presidential parliamentary
	ministerial congressional senate house republican democratic democrat conservative liberal
	socialist green left-wing right-wing far-right far-left independent centrist progressive
	environmental climate marine research board committee council team club football fellow
	longtime long-time prominent renowned noted famous local british french german spanish
	american european ruling exiled jailed ousted disgraced embattled elected appointed acting
	unnamed lead head fire ambulance harbour harbor port water traffic project program programme only sole last own then`);

export const leads = wordSet(`leads led heads headed chairs chaired runs ran directs directed
	oversees oversaw represents represented founded co-founded commands commanded manages managed
	edits edited presides owns owned teaches taught serves served works worked`);

export const organisationNouns = wordSet(`ministry department office agency commission committee
	council board bureau authority administration government cabinet parliament assembly congress
	senate house court tribunal police army navy force forces guard service party coalition front
	movement alliance union federation confederation association league society foundation institute
	institution university college school academy hospital clinic church company corporation firm
	group bank fund trust inc ltd llc corp co plc newspaper magazine newsroom channel network
	television tv radio news times post journal tribune herald gazette guardian press agency
	observatory laboratory lab centre center club team campaign organization organisation charity
	ngo regulator watchdog embassy consulate directorate secretariat command brigade battalion
	airline railway railways cooperative co-operative collective syndicate consortium museum
	theatre library archive syndicate chamber exchange forum network programme mission delegation
	municipality brokerage insurer lender daily weekly start-up startup shipyard brewery choir
	orchestra cinema zoo invest holding holdings industries technologies insurance airways motors
	pharmaceuticals logistics`);

export const unnamedNouns = wordSet(`source sources official officials report reports people some
	others many several observers observer analysts experts critics supporters opponents
	authorities insiders insider witnesses eyewitnesses residents rumours rumors media
	researchers scientists economists lawmakers diplomats activists investigators prosecutors
	officers workers protesters demonstrators voters neighbours neighbors locals organisers
	organizers documents study studies poll polls survey surveys statement records figures data
	everyone nobody someone anyone one those`);
