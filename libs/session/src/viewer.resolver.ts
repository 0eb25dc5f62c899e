import { Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestScope } from '@netwerk/audit';

/** Ik: who is logged in. From memory: the closing write of the request proves the login. */
@Resolver('Viewer')
export class ViewerResolver {
  @Query('viewer')
  viewer(@Context('scope') scope: RequestScope) {
    const { caller, worker, today } = scope;
    return {
      id: caller.accountId,
      displayName: worker.displayName,
      role: caller.role,
      teams: worker.teams,
      demo: worker.demo,
      today,
    };
  }
}
