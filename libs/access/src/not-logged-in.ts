/** No login, or one that ended, was withdrawn, or whose account was disabled. */
export class NotLoggedIn extends Error {
  constructor() {
    super('NotLoggedIn');
    this.name = 'NotLoggedIn';
  }
}
