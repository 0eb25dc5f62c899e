import type { LegalGround } from '@netwerk/domain';

export interface AskedQuestion {
  readonly question: string;
  readonly asked: string;
  readonly goal: string;
  readonly ground: LegalGround;
}

const line = (question: string, asked: string, goal: string, ground: LegalGround = 'WMO'): AskedQuestion => ({ question, asked, goal, ground });

/** Questions about money and papers: most of what reaches a wijkteam. */
export const moneyQuestions: readonly AskedQuestion[] = [
  line('Ik weet niet meer wat ik wie schuldig ben.', 'Schuldhulp.', 'Een lijst van alles wat openstaat.', 'WGS'),
  line('Halverwege de maand is mijn geld op.', 'Voedselpakket.', 'Uitkomen met wat er binnenkomt.', 'WGS'),
  line('Ik snap die brieven van de belasting niet.', 'Hulp bij toeslagen.', 'Zelf weten welke brief haast heeft.'),
  line('Ik schaam me voor mijn rekeningen.', 'Een budgetcoach.', 'Met iemand over geld kunnen praten.', 'WGS'),
  line('De huur is drie maanden achter.', 'Uitstel bij de corporatie.', 'In dit huis kunnen blijven.', 'WGS'),
  line('Sinds de scheiding deed niemand meer de administratie.', 'Budgetbeheer.', 'Elke week een uur voor de post.', 'WGS'),
  line('Ik wil werken, maar dan raak ik mijn toeslag kwijt.', 'Uitleg over werken naast een uitkering.', 'Een rustige stap naar werk.', 'PARTICIPATIEWET'),
  line('Mijn zoon betaalt nu mijn rekeningen.', 'Internetbankieren leren.', 'Zelf weer de bank kunnen doen.'),
  line('Ik durf de deur niet open te doen voor de deurwaarder.', 'Iemand die meebelt.', 'Rust aan de deur.', 'WGS'),
  line('Alles gaat digitaal en ik heb geen computer.', 'DigiD aanvragen.', 'Iemand die naast mij zit.'),
];

/** The other questions. */
export const otherQuestions: readonly AskedQuestion[] = [
  line('Ik zie dagen niemand.', 'Een maatje.', 'Twee vaste momenten in de week.'),
  line('Mijn huis is vol en ik zie er tegenop.', 'Huishoudelijke hulp.', 'Weer iemand durven uitnodigen.'),
  line('Ik slaap slecht van de zorgen om mijn man.', 'Dagopvang.', 'Een nacht per week doorslapen.'),
  line('Ik wil dat mijn kinderen hier vrienden maken.', 'Zwemles.', 'Een club voor allebei.', 'JEUGDWET'),
  line('Sinds mijn val durf ik niet meer naar buiten.', 'Een scootmobiel.', 'Zelf naar de winkel lopen.'),
  line('Ik ben hier nieuw en ken de weg niet.', 'Taalles.', 'Mensen in de straat leren kennen.', 'PARTICIPATIEWET'),
  line('Ik zou graag weer iets maken met mijn handen.', 'Dagbesteding.', 'Elke week een ochtend in een werkplaats.'),
  line('Mijn moeder belt mij tien keer per dag.', 'Meer thuiszorg.', 'De zorg verdelen met de familie.'),
];

/** Who sends people to the team. */
export const referrers = ['huisarts', 'corporatie', 'buurvrouw', 'zelf', 'school', 'wijkverpleging', 'klantmanager', 'dochter', 'wijkagent', 'bibliotheek', 'kerk'] as const;

export const waitingFor = [
  { forWhat: 'schuldhulp', bridgedBy: 'een vrijwilliger opent zolang de post' },
  { forWhat: 'taalles', bridgedBy: 'taalcafé in de bibliotheek' },
  { forWhat: 'huishoudelijke hulp', bridgedBy: 'de zus helpt zolang' },
  { forWhat: 'een seniorenwoning', bridgedBy: 'een beugel en een traplift' },
] as const;
