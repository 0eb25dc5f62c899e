/** Every code with the Dutch words that mean it. Spelling in capitals, blanks, `_` and `-` make no difference. */

export const levelWords = {
  MUNICIPALITY: ['gemeente'],
  DISTRICT: ['wijk'],
  NEIGHBOURHOOD: ['buurt', 'neighborhood'],
} as const;

export const organisationKindWords = {
  WELFARE: ['welzijn'],
  INCOME_CONSULTANT: ['inkomensconsulent', 'inkomen'],
  CREDIT_BANK: ['kredietbank'],
  GENERAL_PRACTICE: ['huisartsenpraktijk', 'huisarts'],
  DISTRICT_NURSING: ['wijkverpleging'],
  HOUSING_ASSOCIATION: ['woningcorporatie', 'corporatie'],
  SCHOOL: ['school'],
  POLICE: ['politie'],
  FAITH: ['geloof', 'kerk', 'moskee'],
  MENTAL_HEALTH_CARE: ['ggz'],
  MUNICIPALITY: ['gemeente'],
  LIBRARY: ['bibliotheek'],
} as const;

export const roleWords = {
  RESIDENT: ['inwoner', 'bewoner'],
  VOLUNTEER: ['vrijwilliger'],
  PROFESSIONAL: ['professional', 'beroepskracht'],
} as const;

export const genderWords = {
  WOMAN: ['vrouw', 'v', 'f', 'female'],
  MAN: ['man', 'm', 'male'],
  OTHER: ['anders', 'x'],
} as const;

export const onlyForWords = { WOMAN: ['vrouwen', 'vrouw', 'women'], MAN: ['mannen', 'man', 'men'] } as const;

export const shellWords = { INNER: ['binnenschil', 'binnen'], OUTER: ['buitenschil', 'buiten'] } as const;

export const initiativeKindWords = { GROUP: ['groep'], ACTIVITY: ['activiteit'], PLACE: ['plek'] } as const;

export const initiativeStateWords = {
  OPEN: ['open'],
  FULL: ['vol'],
  PAUSED: ['pauze'],
  ENDED: ['gestopt'],
} as const;

export const lifeDomainWords = {
  FINANCE: ['financiën', 'financien', 'geld'],
  HOUSING: ['wonen', 'wonen en leefbaarheid'],
  WORK: ['werk', 'werk, opleiding en activiteiten', 'werk en opleiding'],
  SOCIAL: ['sociale relaties', 'sociaal'],
  PHYSICAL_HEALTH: ['lichamelijke gezondheid'],
  MENTAL_HEALTH: ['psychische gezondheid'],
  MEANING: ['zingeving'],
} as const;

export const supportWords = {
  PRACTICAL: ['praktisch'],
  COMPANY: ['gezelschap'],
  ADVICE: ['advies'],
  EMOTIONAL: ['emotioneel'],
} as const;

export const interestWords = {
  EATING_TOGETHER: ['samen eten'],
  COOKING: ['koken'],
  COFFEE: ['koffie'],
  WALKING: ['wandelen'],
  CYCLING: ['fietsen'],
  GARDENING: ['tuinieren'],
  SEWING: ['naaien'],
  CRAFTS: ['handwerken', 'knutselen'],
  BICYCLE_REPAIR: ['fietsen maken', 'fiets repareren'],
  REPAIRS: ['klussen', 'repareren'],
  MUSIC: ['muziek'],
  SINGING: ['zingen'],
  CARDS_AND_GAMES: ['kaarten en spelletjes', 'spelletjes'],
  READING: ['lezen'],
  DUTCH_LANGUAGE: ['nederlandse taal', 'taal'],
  COMPUTERS: ['computers', 'computer'],
  PAPERS: ['papieren', 'administratie'],
  FOOTBALL: ['voetbal'],
  SWIMMING: ['zwemmen'],
  GYMNASTICS: ['gymnastiek', 'gym'],
  CHILDREN: ['kinderen'],
  ANIMALS: ['dieren'],
  FAITH: ['geloof'],
  NATURE: ['natuur'],
  RESPITE: ['respijt', 'even overnemen'],
} as const;

export const participationWords = {
  TAKES_PART: ['doet mee', 'deelnemer'],
  ORGANISES: ['trekker', 'organiseert'],
} as const;

export const legalGroundWords = {
  WMO: ['wmo'],
  JEUGDWET: ['jeugdwet'],
  PARTICIPATIEWET: ['participatiewet'],
  WGS: ['wgs', 'wet gemeentelijke schuldhulpverlening'],
  CONSENT: ['toestemming'],
} as const;

export const caseOutcomeWords = {
  GOAL_REACHED: ['doel bereikt'],
  PARTLY_REACHED: ['deels bereikt'],
  TRANSFERRED: ['overgedragen'],
  CLIENT_STOPPED: ['cliënt stopte', 'client stopte'],
  MOVED: ['verhuisd'],
  DIED: ['overleden'],
} as const;

export const caseRoleWords = {
  CONTACT: ['contactpersoon'],
  DUO: ['duo'],
  REGISSEUR: ['regisseur'],
  STAND_IN: ['vervanger', 'waarnemer'],
} as const;

export const memberKindWords = {
  INFORMAL: ['informeel', 'eigen kring'],
  PROFESSIONAL: ['professional', 'hulpverlener'],
  GROUP: ['groep', 'plek'],
  PET: ['huisdier', 'dier'],
} as const;

export const goneReasonWords = { DIED: ['overleden'], MOVED: ['verhuisd'] } as const;

export const ringWords = {
  '1': ['heel dichtbij', 'very close'],
  '2': ['dichtbij', 'close'],
  '3': ['op afstand', 'at a distance'],
} as const;

export const sectorWords = {
  FAMILY: ['familie'],
  FRIENDS_NEIGHBOURS: ['vrienden en buren', 'vrienden', 'buren'],
  WORK_SCHOOL_CLUB: ['werk, school, vereniging', 'werk', 'school', 'vereniging'],
  CARE: ['hulpverlening', 'zorg'],
} as const;

export const frequencyWords = {
  DAILY: ['elke dag', 'dagelijks'],
  SEVERAL_PER_WEEK: ['een paar keer per week'],
  WEEKLY: ['elke week', 'wekelijks'],
  MONTHLY: ['elke maand', 'maandelijks'],
  SEVERAL_PER_YEAR: ['een paar keer per jaar'],
  YEARLY: ['elk jaar', 'jaarlijks'],
  AS_NEEDED: ['als het nodig is'],
  SOMETIMES: ['soms'],
  HARDLY_EVER: ['bijna nooit'],
} as const;

export const natureWords = {
  ORDINARY: ['gewoon'],
  TENSION: ['spanning'],
  CUT_OFF: ['verbroken'],
  NAMED: ['genoemd', 'alleen genoemd'],
} as const;

export const sourceWords = { TOLD: ['verteld'], SEEN: ['gezien'], ASSUMED: ['aangenomen'] } as const;

export const endReasonWords = {
  CHANGED: ['veranderd'],
  BY_CHOICE: ['keuze', 'eigen keuze'],
  FADED: ['verwaterd', 'vanzelf minder'],
  ILLNESS: ['ziekte'],
  DIED: ['overleden'],
  MOVED: ['verhuisd'],
  HELP_ENDED: ['hulp afgerond'],
  SAFETY: ['veiligheid'],
  UNKNOWN: ['onbekend'],
} as const;
