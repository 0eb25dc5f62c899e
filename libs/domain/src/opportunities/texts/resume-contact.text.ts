import { supportKinds, type SupportKind } from '../../shared/codes.ts';
import type { Around } from '../around/look-around.ts';
import type { Told } from '../kinds/draft.ts';
import type { Need } from '../neighbourhood.types.ts';
import type { BothLanguages } from '../opportunity.types.ts';
import { asked } from './client-facts.ts';
import { contactBefore } from './member-facts.ts';
import { phrase, say, sayTogether, type Saying } from './say.ts';
import type { PastContact } from '../kinds/findings.types.ts';

/** How contact became less, in words that blame nobody. What was told for safety never comes here. */
const ended: Readonly<Record<'FADED' | 'ILLNESS' | 'UNKNOWN', BothLanguages>> = {
  FADED: { NL: 'het contact werd vanzelf minder', EN: 'the contact slowly faded' },
  ILLNESS: { NL: 'het contact stopte na een ziekte', EN: 'the contact stopped after an illness' },
  UNKNOWN: { NL: 'het contact stopte', EN: 'the contact stopped' },
};
const rareNow: BothLanguages = { NL: 'nu is er nog maar weinig contact', EN: 'now there is little contact' };

/** Oud contact weer oppakken, in words. */
export function resumeContactTexts(around: Around, { member, before, now }: PastContact, need: Need | null): Told {
  const contact = contactBefore(
    around.client.callName,
    member,
    before,
    now === null ? endedWords(before.endedBecause) : rareNow,
  );
  return {
    title: say({ NL: phrase`${contact.name} weer zien`, EN: phrase`Seeing ${contact.name} again` }),
    what: say({
      NL: phrase`Vraag of ${contact.client} weer contact wil met ${contact.nameAndRole}. Vraag eerst hoe het kwam dat zij elkaar minder zien.`,
      EN: phrase`Ask whether ${contact.client} would like to be in touch with ${contact.nameAndRole} again. First ask how they came to see less of each other.`,
    }),
    why: sayTogether(
      ...saidBefore(around, need),
      say({
        NL: phrase`${contact.name} stond eerder ${contact.near}; ${contact.ended}.`,
        EN: phrase`${contact.name} was ${contact.near} before; ${contact.ended}.`,
      }),
    ),
    viaWhom: null,
    feasible: [],
    basedOn: [],
    uncertain: [
      say({
        NL: phrase`Of ${contact.name} dit ook wil en kan: dat is niet gevraagd.`,
        EN: phrase`Whether ${contact.name} wants this too and can: nobody asked.`,
      }),
    ],
    agreementsNeeded: [],
    effect: {
      adds: now === null ? 'PERSON' : 'NOBODY',
      supportKinds: supportKinds.filter((kind) => gave(before, kind)),
      lifeDomain: need?.lifeDomain ?? null,
      gives: false,
      lightens: null,
    },
  };
}

/** What the client asked for, if this contact answered it. Another question has nothing to do with it. */
function saidBefore(around: Around, need: Need | null): readonly Saying[] {
  if (need === null) return [];
  const question = asked(around, need);
  return [
    say({ NL: phrase`${question.who} zei: ${question.words}`, EN: phrase`${question.who} said: ${question.words}` }),
  ];
}

function gave({ support }: PastContact['before'], kind: SupportKind): boolean {
  return support.some((one) => one.kind === kind && one.received > 0);
}

function endedWords(reason: string | null): BothLanguages {
  return reason === 'FADED' || reason === 'ILLNESS' ? ended[reason] : ended.UNKNOWN;
}
