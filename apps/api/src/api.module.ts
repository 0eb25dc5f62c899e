import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { RequestCloser } from '@netwerk/audit';
import { ClientNetworkModule } from '@netwerk/client-network';
import { DirectoryModule } from '@netwerk/directory';
import { Graph } from '@netwerk/graph';
import { OpportunitiesModule } from '@netwerk/opportunities';
import { LoginService, SessionCookie, SessionService, ViewerResolver } from '@netwerk/session';
import type { ApiParts } from './api-parts.ts';
import { graphqlOptions } from './graphql/graphql-options.ts';
import { HealthController } from './health/health.controller.ts';
import { DemoGate } from './session/demo-gate.ts';
import { SessionController } from './session/session.controller.ts';

/** The database, for every module that asks it something. */
@Module({})
class GraphModule {
  static with(graph: Graph): DynamicModule {
    return { module: GraphModule, global: true, providers: [{ provide: Graph, useValue: graph }], exports: [Graph] };
  }
}

@Module({})
export class ApiModule {
  static with(parts: ApiParts, sessions: SessionService, cookie: SessionCookie): DynamicModule {
    const closer = new RequestCloser(parts.graph);
    return {
      module: ApiModule,
      imports: [
        GraphModule.with(parts.graph),
        GraphQLModule.forRoot(graphqlOptions(parts, sessions, cookie, closer)),
        ClientNetworkModule,
        DirectoryModule,
        OpportunitiesModule,
      ],
      controllers: [SessionController, HealthController],
      providers: [
        ViewerResolver,
        { provide: SessionService, useValue: sessions },
        { provide: LoginService, useValue: new LoginService(parts.graph, sessions) },
        { provide: SessionCookie, useValue: cookie },
        { provide: DemoGate, useValue: new DemoGate(parts.settings) },
      ],
    };
  }
}
