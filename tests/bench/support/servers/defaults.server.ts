import { join } from 'node:path';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, Query, Resolver } from '@nestjs/graphql';
import { productFolder } from '@netwerk/config';
import type { Answers } from './answers.ts';

/** The same contract on Nest with Apollo as they come: nothing compiled, cache control on, no access rules, no records. */
export async function serveDefaults(answers: Answers): Promise<string> {
  const app = await NestFactory.create(DefaultsModule.with(answers), { logger: false });
  await app.listen(0, '127.0.0.1');
  return `${await app.getUrl()}/graphql`;
}

@Module({})
class DefaultsModule {
  static with(answers: Answers): DynamicModule {
    return {
      module: DefaultsModule,
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          typePaths: [join(productFolder, 'graph-schema/api/*.graphql')],
          graphiql: false,
        }),
      ],
      providers: [{ provide: AnswerResolver, useValue: new AnswerResolver(answers) }],
    };
  }
}

@Resolver()
class AnswerResolver {
  private readonly answers: Answers;

  constructor(answers: Answers) {
    this.answers = answers;
  }

  @Query('clientNetwork')
  clientNetwork(): unknown {
    return this.answers.clientNetwork();
  }

  @Query('clientOpportunities')
  clientOpportunities(): unknown {
    return this.answers.clientOpportunities();
  }
}
