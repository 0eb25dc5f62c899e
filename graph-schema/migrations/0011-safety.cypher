// A new person of the directory is held against the marks whose name begins alike, without reading all of them.

CREATE INDEX safety_mark_name_start IF NOT EXISTS FOR (n:SafetyMark) ON (n.nameStart);
