export { RawDriver } from './raw-driver.ts';
