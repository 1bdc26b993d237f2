import type { GoldArticle } from './article';
import { biblioteca } from './held-out/biblioteca';
import { busStrike } from './held-out/bus-strike';
import { ferryFares } from './held-out/ferry-fares';
import { festa } from './held-out/festa';
import { glacierHut } from './held-out/glacier-hut';
import { nightMarket } from './held-out/night-market';
import { observatory } from './held-out/observatory';
import { phare } from './held-out/phare';
import { stadtbad } from './held-out/stadtbad';
import { tramway } from './held-out/tramway';
import { vacina } from './held-out/vacina';
import { vendimia } from './held-out/vendimia';
import { waterMeters } from './held-out/water-meters';
import { wolfReturn } from './held-out/wolf-return';
import { zoo } from './held-out/zoo';
import { acuifero } from './tuned/acuifero';
import { bahnhof } from './tuned/bahnhof';
import { bankMerger } from './tuned/bank-merger';
import { brauerei } from './tuned/brauerei';
import { chipPlant } from './tuned/chip-plant';
import { choirTour } from './tuned/choir-tour';
import { clinicClosure } from './tuned/clinic-closure';
import { cruceros } from './tuned/cruceros';
import { damReport } from './tuned/dam-report';
import { deich } from './tuned/deich';
import { ecole } from './tuned/ecole';
import { enchente } from './tuned/enchente';
import { halle } from './tuned/halle';
import { harbourStrike } from './tuned/harbour-strike';
import { incendio } from './tuned/incendio';
import { islandVote } from './tuned/island-vote';
import { kohle } from './tuned/kohle';
import { lagoa } from './tuned/lagoa';
import { mayorResigns } from './tuned/mayor-resigns';
import { museumTheft } from './tuned/museum-theft';
import { oneBallot } from './tuned/one-ballot';
import { orchardFire } from './tuned/orchard-fire';
import { peaceTalks } from './tuned/peace-talks';
import { peche } from './tuned/peche';
import { ponte } from './tuned/ponte';
import { puente } from './tuned/puente';
import { ringRoad } from './tuned/ring-road';
import { salmonFarm } from './tuned/salmon-farm';
import { schoolBus } from './tuned/school-bus';
import { stadiumRoof } from './tuned/stadium-roof';
import { teleferico } from './tuned/teleferico';
import { tramDepot } from './tuned/tram-depot';
import { twoBrothers } from './tuned/two-brothers';
import { vaccineTrial } from './tuned/vaccine-trial';
import { valleeTrain } from './tuned/vallee-train';

/** Fictional articles that the rules were worked out on. */
export const tunedArticles: readonly GoldArticle[] = [
  acuifero,
  bahnhof,
  bankMerger,
  brauerei,
  chipPlant,
  choirTour,
  clinicClosure,
  cruceros,
  damReport,
  deich,
  ecole,
  enchente,
  halle,
  harbourStrike,
  incendio,
  islandVote,
  kohle,
  lagoa,
  mayorResigns,
  museumTheft,
  oneBallot,
  orchardFire,
  peaceTalks,
  peche,
  ponte,
  puente,
  ringRoad,
  salmonFarm,
  schoolBus,
  stadiumRoof,
  teleferico,
  tramDepot,
  twoBrothers,
  vaccineTrial,
  valleeTrain,
];

/** Fictional articles that only measure: change no rule on account of them. */
export const heldOutArticles: readonly GoldArticle[] = [
  biblioteca,
  busStrike,
  ferryFares,
  festa,
  glacierHut,
  nightMarket,
  observatory,
  phare,
  stadtbad,
  tramway,
  vacina,
  vendimia,
  waterMeters,
  wolfReturn,
  zoo,
];
