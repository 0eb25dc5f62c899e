/** How many people one volunteer can want to help at once, and how many hours a week. More is a typing error. */
export const maxPeopleAtOnce = 20;
export const maxHoursPerWeek = 40;
