import { readDatabaseMemory } from './memory.settings.ts';
import { readSettings } from './read-settings.ts';

describe('the memory of the embedded database', () => {
  it('is that of a laptop unless told otherwise', () => {
    expect(readDatabaseMemory({})).toEqual({ heap: '512m', pageCache: '256m' });
    expect(readDatabaseMemory({ NETWERK_DB_HEAP: ' 2G ', NETWERK_DB_PAGE_CACHE: '1500m' })).toEqual({
      heap: '2g',
      pageCache: '1500m',
    });
  });

  it.each(['veel', '0m', '512', '-1g', '2g -XX:Foo', '1tb'])(
    'is refused as %j, by the name of the setting',
    (value) => {
      expect(() => readDatabaseMemory({ NETWERK_DB_PAGE_CACHE: value })).toThrow('NETWERK_DB_PAGE_CACHE');
      expect(() => readSettings('demo', { NETWERK_DB_HEAP: value })).toThrow('NETWERK_DB_HEAP');
    },
  );
});
