/** Nine digits, with at most one space, dot or dash between two of them, and no digit before or after. */
const nineDigits = /(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){8}(?![ .-]?\d)/g;

/** Whether a text holds a number that passes the eleven-test of the burgerservicenummer (9·d1 + 8·d2 … − d9 ≡ 0 mod 11). */
export function holdsBsn(text: string): boolean {
  return (text.match(nineDigits) ?? []).some((run) => passesElevenTest(run.replace(/\D/g, '')));
}

function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && sum !== 0;
}
