import neo4j from 'neo4j-driver';

/** A place on earth as the database keeps it (WGS 84). */
export function storedPlace(place: { readonly longitude: number; readonly latitude: number } | null): unknown {
  return place === null ? null : new neo4j.Point(neo4j.int(4326), place.longitude, place.latitude);
}

/** A calendar day as the database keeps it. */
export function storedDay(day: string | null): unknown {
  return day === null ? null : neo4j.Date.fromString(day);
}
