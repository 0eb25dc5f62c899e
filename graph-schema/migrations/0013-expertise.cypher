// The code list of expertise stands in every database, with the leefgebieden in which each helps: what professionals are good at
// is linked to it, also where somebody reads their own neighbourhood in.

UNWIND [
  ['DEBTS', 'Schulden', 'Debts'],
  ['BENEFITS', 'Uitkeringen en inkomen', 'Benefits and income'],
  ['HOUSING', 'Wonen', 'Housing'],
  ['DOMESTIC_VIOLENCE', 'Huiselijk geweld', 'Domestic violence'],
  ['LEARNING_DISABILITY', 'Licht verstandelijke beperking', 'Mild learning disability'],
  ['AUTISM', 'Autisme', 'Autism'],
  ['DEMENTIA', 'Dementie', 'Dementia'],
  ['INFORMAL_CARE', 'Mantelzorg', 'Informal care'],
  ['YOUTH', 'Jongeren', 'Young people'],
  ['PARENTING', 'Opvoeden', 'Parenting'],
  ['ADDICTION', 'Verslaving', 'Addiction'],
  ['MENTAL_HEALTH', 'Psychische kwetsbaarheid', 'Mental vulnerability'],
  ['GRIEF', 'Rouw', 'Grief'],
  ['INTEGRATION', 'Nieuw in Nederland', 'New in the Netherlands'],
  ['LONELINESS', 'Eenzaamheid', 'Loneliness']
] AS row
MERGE (expertise:Expertise {code: row[0]}) ON CREATE SET expertise.nameNl = row[1], expertise.nameEn = row[2];

UNWIND [
  ['DEBTS', 'FINANCE'],
  ['BENEFITS', 'FINANCE'],
  ['BENEFITS', 'WORK'],
  ['HOUSING', 'HOUSING'],
  ['DOMESTIC_VIOLENCE', 'SOCIAL'],
  ['DOMESTIC_VIOLENCE', 'MENTAL_HEALTH'],
  ['LEARNING_DISABILITY', 'MENTAL_HEALTH'],
  ['AUTISM', 'MENTAL_HEALTH'],
  ['DEMENTIA', 'PHYSICAL_HEALTH'],
  ['INFORMAL_CARE', 'PHYSICAL_HEALTH'],
  ['YOUTH', 'WORK'],
  ['PARENTING', 'SOCIAL'],
  ['ADDICTION', 'MENTAL_HEALTH'],
  ['MENTAL_HEALTH', 'MENTAL_HEALTH'],
  ['GRIEF', 'MEANING'],
  ['INTEGRATION', 'WORK'],
  ['INTEGRATION', 'SOCIAL'],
  ['LONELINESS', 'SOCIAL']
] AS row
MATCH (expertise:Expertise {code: row[0]})
MATCH (domain:LifeDomain {code: row[1]})
MERGE (expertise)-[:ABOUT]->(domain);
