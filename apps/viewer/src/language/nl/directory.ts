/** De sociale kaart: initiatieven en organisaties. */
export const directory = {
  page: 'Sociale kaart',
  intro: 'Wat er is in de buurt, en wie u kunt bellen.',
  tabs: 'Delen van de sociale kaart',
  initiatives: 'Initiatieven',
  organisations: 'Organisaties',
  teams: 'Teams en professionals',
  volunteers: 'Vrijwilligers',
};
