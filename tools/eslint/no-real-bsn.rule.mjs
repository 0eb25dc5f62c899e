/** Test numbers that no person bears begin with 9999 (the test set of the Rijksdienst voor Identiteitsgegevens). */
const fakeRange = /^9999/;
const digitRun = /(?<![\w.-])\d{8,9}(?![\w.-])/g;

/** Whether a number of 8 or 9 digits passes the eleven-test of the burgerservicenummer. */
export function passesElevenTest(digits) {
  const padded = digits.padStart(9, '0');
  const sum = [...padded].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum !== 0 && sum % 11 === 0;
}

// Round numbers are amounts or durations; one in eleven passes the test by chance.
const looksReal = (digits) => passesElevenTest(digits) && !fakeRange.test(digits) && !digits.endsWith('000');

/** We invent people and never borrow them: a number that could be somebody's BSN has no place in the source. */
export const noRealBsn = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { found: 'This number passes the BSN eleven-test. Use one from the test range 9999….' },
  },
  create(context) {
    const check = (node, text) => {
      if ((text.match(digitRun) ?? []).some(looksReal)) context.report({ node, messageId: 'found' });
    };
    return {
      Literal: (node) => check(node, typeof node.value === 'string' ? node.value : String(node.raw)),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};
