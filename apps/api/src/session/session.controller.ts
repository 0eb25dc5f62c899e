import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { NotLoggedIn } from '@netwerk/access';
import { InvalidInput, NotFound } from '@netwerk/domain';
import { LoginService, SessionCookie, SessionService, type LoginOrigin, type StartedSession } from '@netwerk/session';
import type { Request, Response } from 'express';
import { requestInfo } from '../http/request-info.ts';
import { demoLoginBody, loginBody } from './login-body.ts';
import { DemoGate } from './demo-gate.ts';

@Controller('session')
export class SessionController {
  private readonly logins: LoginService;
  private readonly sessions: SessionService;
  private readonly cookie: SessionCookie;
  private readonly demo: DemoGate;

  constructor(logins: LoginService, sessions: SessionService, cookie: SessionCookie, demo: DemoGate) {
    this.logins = logins;
    this.sessions = sessions;
    this.cookie = cookie;
    this.demo = demo;
  }

  /** What the login page may offer. */
  @Get('options')
  async options(@Req() request: Request) {
    const people = this.demo.isOpenFor(request) ? await this.sessions.demoPeople() : [];
    if (people.length === 0) return { demo: null };
    const { municipality } = this.demo;
    return {
      demo: { municipality, people: people.map((person) => ({ ...person, place: person.place ?? municipality })) },
    };
  }

  @Post()
  @HttpCode(200)
  async logIn(@Body() body: unknown, @Req() request: Request, @Res({ passthrough: true }) response: Response) {
    const credentials = loginBody.safeParse(body);
    if (!credentials.success) throw new InvalidInput({ field: 'body', reason: 'USERNAME_AND_PASSWORD' });
    return this.answer(response, await this.logins.logIn(credentials.data, this.originOf(request)));
  }

  /** Only with demo people in use on this machine itself; elsewhere this address does not exist. */
  @Post('demo')
  @HttpCode(200)
  async logInAsDemoPerson(
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (!this.demo.isOpenFor(request)) throw new NotFound();
    const asked = demoLoginBody.safeParse(body);
    if (!asked.success) throw new InvalidInput({ field: 'body', reason: 'ACCOUNT' });
    return this.answer(response, await this.logins.logInAsDemoPerson(asked.data.account, this.originOf(request)));
  }

  @Delete()
  @HttpCode(204)
  async logOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = this.cookie.read(request.get('cookie'));
    response.setHeader('Set-Cookie', this.cookie.clear());
    if (token === null) throw new NotLoggedIn();
    await this.logins.logOut(token, requestInfo(request).requestId);
  }

  private answer(response: Response, started: StartedSession) {
    response.setHeader('Set-Cookie', this.cookie.set(started.token));
    return { displayName: started.displayName, role: started.role };
  }

  private originOf(request: Request): LoginOrigin {
    return {
      address: request.ip ?? 'unknown',
      previousToken: this.cookie.read(request.get('cookie')),
      requestId: requestInfo(request).requestId,
    };
  }
}
