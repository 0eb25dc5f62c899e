// Migration 2 took names over with their accents: "cafe" has to find "Café" as well.

MATCH (n:Initiative) WHERE n.searchName = toLower(n.name)
SET n.searchName = reduce(text = normalize(toLower(n.name), NFD), mark IN ['\u0300', '\u0301', '\u0302', '\u0303', '\u0308', '\u030a', '\u030c', '\u0327'] | replace(text, mark, ''));
MATCH (n:Organisation) WHERE n.searchName = toLower(n.name)
SET n.searchName = reduce(text = normalize(toLower(n.name), NFD), mark IN ['\u0300', '\u0301', '\u0302', '\u0303', '\u0308', '\u030a', '\u030c', '\u0327'] | replace(text, mark, ''));
