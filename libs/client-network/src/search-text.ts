/** As names are stored for searching: lower case, without accents, one space between words. */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .trim()
    .replace(/\s+/g, ' ');
}
