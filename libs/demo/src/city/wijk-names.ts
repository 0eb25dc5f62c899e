/** Trees, land and water, as buurten are named after; none of these together is a large place. */
const starts =
  'Beuken Elzen Wilgen Essen Iepen Vlier Meidoorn Kastanje Berken Populier Hazel Sleedoorn Molen Zand Veen Dijk Sluis Akker Heide Polder Riet Brem Lijster Reiger'.split(
    ' ',
  );
const ends = 'hof veld dorp kamp dal hoek burg oord laar kwartier park rode stede weide gaarde zijde'.split(' ');

/** How many buurten can get a name of their own. */
export const namesOfBuurten = starts.length * ends.length;

/** Name of the buurt with this number, counted from 0 over all wijken; no two are alike. */
export function buurtName(number: number): string {
  const [start, round] = [number % starts.length, Math.floor(number / starts.length)];
  return `${starts[start] ?? ''}${ends[(start + 9 * round) % ends.length] ?? ''}`;
}
