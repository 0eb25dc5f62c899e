import { maxLineLength, type IsoDate } from '@netwerk/domain';
import type { RecordNotes } from './hsds-finding.ts';
import type { HsdsCostOption, HsdsService } from './hsds-records.ts';
import { lineOf } from './texts.ts';

/** What something costs today, in words: its prices and what is said about fees, as far as that fits on a line. */
export function costOf(notes: RecordNotes, service: HsdsService, today: IsoDate): string | null {
  const options = service.cost_options ?? [];
  const prices = options.flatMap((option, index) => {
    const outdated = whyNotNow(option, today);
    if (outdated === null) return priceWords(option) ?? [];
    notes.leaveOut(`cost_options[${index}]`, outdated);
    return [];
  });
  const price = lineOf(notes, 'cost_options', [...new Set(prices)].join('; '));
  const fees = lineOf(notes, 'fees_description', service.fees_description);
  if (price === null || fees === null) return price ?? fees;
  const both = `${price}. ${fees}`;
  if ([...both].length <= maxLineLength) return both;
  notes.leaveOut('fees_description', 'TOO_LONG', maxLineLength);
  return price;
}

function whyNotNow({ valid_from: from, valid_to: to }: HsdsCostOption, today: IsoDate) {
  if (typeof to === 'string' && to !== '' && to < today) return 'NO_LONGER_VALID';
  return typeof from === 'string' && from > today ? 'NOT_YET_VALID' : null;
}

/** `€ 3,50 per keer (met stadspas)`, from the words of the file. */
function priceWords({ amount, currency, amount_description: per, option }: HsdsCostOption): string | null {
  const price = amountWords(amount, currency);
  const words = [price, said(per) ? per : null].filter((part) => part !== null).join(' ');
  if (words === '') return said(option) ? option : null;
  return said(option) ? `${words} (${option})` : words;
}

function said(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function amountWords(amount: number | null | undefined, currency: string | null | undefined): string | null {
  if (amount === null || amount === undefined || amount < 0) return null;
  if (amount === 0) return 'gratis';
  const figure = Number.isInteger(amount) ? String(amount) : amount.toFixed(2).replace('.', ',');
  const code = (currency ?? 'EUR').toUpperCase();
  return code === 'EUR' ? `€ ${figure}` : `${figure} ${code}`;
}
