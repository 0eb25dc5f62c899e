// What lies near: buurten by their centre, and initiatives by the place where they are held.

CREATE POINT INDEX area_centre IF NOT EXISTS FOR (n:Area) ON (n.centre);
CREATE POINT INDEX initiative_place IF NOT EXISTS FOR (n:Initiative) ON (n.place);
