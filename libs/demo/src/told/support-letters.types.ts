/** The letters of the screen: praktisch, gezelschap, advies, emotioneel. */
export type SupportLetter = 'P' | 'G' | 'A' | 'E';
