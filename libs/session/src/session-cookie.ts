/**
 * The login cookie. On https it is `__Host-netwerk`: the browser then guarantees Secure, Path=/ and no Domain, so that no
 * other host can set or read it. Browsers refuse that name and Secure on plain http (Safari also on loopback), so a
 * service on this machine itself uses `netwerk` without Secure; nothing leaves the machine there.
 */
export class SessionCookie {
  readonly name: string;
  private readonly attributes: string;

  constructor(overHttps: boolean) {
    this.name = overHttps ? '__Host-netwerk' : 'netwerk';
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${overHttps ? '; Secure' : ''}`;
  }

  /** The value for Set-Cookie. A cookie of the browser's session: the server decides when a login ends. */
  set(token: string): string {
    return `${this.name}=${token}; ${this.attributes}`;
  }

  clear(): string {
    return `${this.name}=; ${this.attributes}; Max-Age=0`;
  }

  /** The token in a Cookie header, or null. */
  read(header: string | undefined): string | null {
    for (const part of header?.split(';') ?? []) {
      const [name, value] = part.trim().split('=', 2);
      if (name === this.name && value) return value;
    }
    return null;
  }
}
