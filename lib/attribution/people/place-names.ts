import { fold } from './fold';

const places = `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|
illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|
mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|
north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|
south dakota|tennessee|texas|utah|vermont|washington|west virginia|wisconsin|wyoming|
los angeles|san francisco|san diego|san antonio|las vegas|new orleans|chicago|boston|houston|dallas|
philadelphia|miami|atlanta|detroit|seattle|denver|phoenix|baltimore|cleveland|pittsburgh|silicon valley|
wall street|main street|capitol hill|west bank|gaza strip|middle east|hong kong|sri lanka|
new zealand|costa rica|puerto rico|el salvador|saudi arabia|south africa|north korea|south korea|
united states|united kingdom|united arab emirates|great britain|northern ireland|south sudan|
london|paris|berlin|madrid|barcelona|lisbon|lisboa|porto|rome|roma|vienna|wien|brussels|bruxelles|
geneva|zurich|munich|hamburg|frankfurt|moscow|kiev|kyiv|warsaw|prague|budapest|athens|istanbul|
ankara|jerusalem|tel aviv|beirut|baghdad|tehran|kabul|damascus|cairo|tripoli|tunis|algiers|rabat|
lagos|nairobi|johannesburg|beijing|shanghai|tokyo|seoul|pyongyang|delhi|new delhi|mumbai|islamabad|
sydney|melbourne|toronto|montreal|ottawa|vancouver|mexico city|havana|caracas|bogota|lima|quito|
santiago|buenos aires|montevideo|brasilia|rio de janeiro|sao paulo|
afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bangladesh|belarus|
belgium|belgica|bolivia|bosnia|brazil|brasil|bresil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|
congo|croatia|cuba|cyprus|denmark|ecuador|egypt|england|estonia|ethiopia|europe|europa|finland|france|
francia|franca|frankreich|germany|alemania|alemanha|deutschland|allemagne|ghana|greece|guatemala|haiti|
honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|italia|italie|italien|jamaica|japan|
kazakhstan|kenya|kosovo|kuwait|latvia|lebanon|libya|lithuania|luxembourg|malaysia|mali|mexico|moldova|
mongolia|morocco|mozambique|myanmar|nepal|netherlands|nicaragua|niger|nigeria|norway|pakistan|palestine|
panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rusia|russland|russie|rwanda|scotland|
senegal|serbia|singapore|slovakia|slovenia|somalia|spain|espana|espagne|espanha|spanien|sudan|sweden|
switzerland|suiza|suisse|schweiz|syria|taiwan|tanzania|thailand|tunisia|turkey|uganda|ukraine|uruguay|
uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe|asia|africa|america`;

const known = new Set(places.split('|').map((place) => place.trim()));

const kinds =
  /^(city|county|street|avenue|road|square|river|lake|valley|island|islands|beach|bay|hill|hills|mountain|mountains|park|bridge|harbor|harbour|airport|station|coast|desert|ocean|sea|district|province|peninsula|heights|falls|creek|springs|plaza|calle|avenida|rio|isla|valle|rue|place|strasse|platz|allee|rua|praca)$/;

/** True for well-known places and for names that say that they are one: "Kestrel Bridge". */
export function isPlaceName(words: string[]): boolean {
  const folded = words.map(fold);
  // "Soo-jin Park" is nobody's park.
  const isKind = folded.length > 1 && kinds.test(folded.at(-1) ?? '');
  return known.has(folded.join(' ')) || (isKind && !/-\p{Ll}/u.test(words[0] ?? ''));
}
