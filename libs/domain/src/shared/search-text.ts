/** Letters that Unicode does not take apart into a base letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

/** A name as it is stored for searching, and as it is searched for: lower case, without accents, one space between words. */
export function searchText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ıłøđß]/g, (letter) => wholeLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
}
