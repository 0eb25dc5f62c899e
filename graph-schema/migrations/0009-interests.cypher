// The code list of interests stands in every database: what people like to do and what initiatives are about is linked to it.

UNWIND [
  ['EATING_TOGETHER', 'Samen eten', 'Eating together'],
  ['COOKING', 'Koken', 'Cooking'],
  ['COFFEE', 'Koffie en een praatje', 'Coffee and a chat'],
  ['WALKING', 'Wandelen', 'Walking'],
  ['CYCLING', 'Fietsen', 'Cycling'],
  ['GARDENING', 'Tuinieren', 'Gardening'],
  ['SEWING', 'Naaien en verstellen', 'Sewing and mending'],
  ['CRAFTS', 'Iets maken met de handen', 'Making things'],
  ['BICYCLE_REPAIR', 'Fietsen maken', 'Mending bicycles'],
  ['REPAIRS', 'Klussen', 'Odd jobs'],
  ['MUSIC', 'Muziek', 'Music'],
  ['SINGING', 'Zingen', 'Singing'],
  ['CARDS_AND_GAMES', 'Kaarten en spelletjes', 'Cards and games'],
  ['READING', 'Lezen', 'Reading'],
  ['DUTCH_LANGUAGE', 'Nederlands oefenen', 'Practising Dutch'],
  ['COMPUTERS', 'Telefoon en computer', 'Phone and computer'],
  ['PAPERS', 'Post en papieren', 'Post and papers'],
  ['FOOTBALL', 'Voetbal', 'Football'],
  ['SWIMMING', 'Zwemmen', 'Swimming'],
  ['GYMNASTICS', 'Gym', 'Gymnastics'],
  ['CHILDREN', 'Iets met kinderen', 'Being with children'],
  ['ANIMALS', 'Dieren', 'Animals'],
  ['FAITH', 'Geloof', 'Faith'],
  ['NATURE', 'Natuur', 'Nature'],
  ['RESPITE', 'Respijt: even overnemen', 'Respite']
] AS row
MERGE (interest:Interest {code: row[0]})
SET interest.nameNl = row[1], interest.nameEn = row[2];
