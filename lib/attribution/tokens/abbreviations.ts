/** Words that keep their full stop, lower case: titles, months, states, companies, ranks. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon gov sen rep sens reps gen col lt sgt capt cmdr maj adm pvt st jr sr ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb ' +
    'nev okla ore pa tenn tex va vt wash wis wyo inc corp co ltd llc bros assn dept univ no vs etc ' +
    'al eds ed vol pp approx est ave blvd rd hwy mt ft supt sra srta sr dra lic ing mme mlle jr ph'
  ).split(' '),
);

/** Abbreviations that stand before a name, so that a capital after them starts no sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof rev hon gov sen rep sens reps gen col lt sgt capt cmdr maj adm pvt st sra srta sr dra lic ing mme mlle no vs vol mt ft'.split(
    ' ',
  ),
);
