import type { OrganisationFactsInput } from '@netwerk/api-contract';
import { checkLine, InvalidInput, maxLineLength, maxPartnerContacts, searchText } from '@netwerk/domain';
import type { StoredFacts } from '@netwerk/graph';
import { checkOptional, checkPhone, checkSet } from '../initiatives/initiative-facts.ts';

/** Facts of an organisation that were checked. */
export type CheckedOrganisation = OrganisationFactsInput;

const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** @throws InvalidInput that names the first field that is not right, and the rule */
export function checkOrganisation(input: OrganisationFactsInput): CheckedOrganisation {
  checkLine('name', input.name);
  checkOptional(input.phone, (text) => checkPhone('phone', text));
  checkOptional(input.email, checkEmail);
  checkOptional(input.website, checkWebsite);
  checkOptional(input.reachable, (text) => checkLine('reachable', text, maxLineLength));
  checkSet('partnerContactIds', input.partnerContactIds, { least: 0, most: maxPartnerContacts });
  return input;
}

export function storedOrganisation(facts: CheckedOrganisation): StoredFacts {
  const { name, kind, phone, email, website, reachable } = facts;
  return {
    ...{ name, kind, searchName: searchText(name) },
    phone: phone ?? null,
    email: email ?? null,
    website: website ?? null,
    reachable: reachable ?? null,
  };
}

function checkEmail(text: string): void {
  checkLine('email', text, maxLineLength);
  if (!mailAddress.test(text)) throw new InvalidInput({ field: 'email', reason: 'NOT_AN_ADDRESS' });
}

/** It becomes a link on the screen, so it can be nothing but a page. */
function checkWebsite(text: string): void {
  checkLine('website', text, maxLineLength);
  const isPage = URL.canParse(text) && new URL(text).protocol === 'https:';
  if (!isPage) throw new InvalidInput({ field: 'website', reason: 'NOT_A_PAGE' });
}
